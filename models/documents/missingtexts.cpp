#include "models/documents/missingtexts.h"

#include "models/documents/sheetparts.h"

namespace scd {

namespace {

/// Gathers what lacks a translation.
class Gatherer
{
public:
    explicit Gatherer(const QStringList &languages)
        : m_languages(languages)
    {
    }

    /// Looks at all texts of a record that are kept per language.
    template <class T>
    void look(const T &value)
    {
        const Ref ref = value.id.ref();
        if (!ref || m_seen.contains(ref))
            return;
        m_seen.insert(ref);
        const Record record = toRecord(value);
        const Entity &description = entityOf<T>();
        for (std::size_t i = 0; i < description.fields.size(); ++i) {
            if (description.fields[i].kind != FieldKind::LocalText)
                continue;
            const LocalText text = LocalText::fromJson(textOf(record.values[i]));
            const QStringList lacking = text.missing(m_languages);
            if (!lacking.isEmpty())
                m_found << MissingText{ref, description.fields[i].column, lacking,
                                       shortened(text.best(m_languages), 80)};
        }
    }

    QList<MissingText> found() const { return m_found; }

private:
    QStringList m_languages;
    QSet<Ref> m_seen;
    QList<MissingText> m_found;
};

} // namespace

QList<MissingText> missingTexts(DocumentKind kind, const DelegationData &data, const QStringList &languages)
{
    Gatherer gatherer(languages);
    gatherer.look(data.plan.delegation);
    for (const DelegationGroup &group : data.plan.groups)
        gatherer.look(group);
    if (kind == DocumentKind::Delegates) {
        for (const Delegate &delegate : data.delegates()) {
            if (const PersonCard card = data.persons.value(delegate.person); card.office)
                gatherer.look(*card.office);
        }
        return gatherer.found();
    }
    for (const PlanDay &day : data.plan.days) {
        ItineraryDay record;
        record.id = day.id;
        record.title = day.title;
        record.notes = day.notes;
        gatherer.look(record);
        for (const PlanItem &item : day.items) {
            gatherer.look(item.item);
            gatherer.look(data.venues.value(item.item.venue));
        }
    }
    return gatherer.found();
}

} // namespace scd

#include "ui/partners/timelinemodel.h"

#include "models/domain/agreement.h"
#include "models/domain/delegation.h"
#include "models/domain/text.h"

namespace scd {

TimelineModel::TimelineModel(UiContext &context, QObject *parent)
    : QAbstractListModel(parent)
    , m_context(context)
{
    connect(&context.workspace, &Workspace::changed, this, [this](const Changes &changes) {
        for (const EntityKind kind : {EntityKind::Partnership, EntityKind::PartnershipEvent, EntityKind::Agreement,
                                      EntityKind::Exchange, EntityKind::Delegation}) {
            if (changes.touches(kind)) {
                refresh();
                return;
            }
        }
    });
}

void TimelineModel::setPartnership(PartnershipId partnership)
{
    m_partnership = partnership;
    refresh();
}

void TimelineModel::refresh()
{
    const QList<Entry> entries = m_partnership ? read() : QList<Entry>();
    const bool sameRows = std::ranges::equal(entries, m_entries, {}, &Entry::ref, &Entry::ref);
    if (sameRows) {
        m_entries = entries;
        if (!entries.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

QList<TimelineModel::Entry> TimelineModel::read() const
{
    QList<Entry> entries;
    const Workspace &workspace = m_context.workspace;
    const Formats formats = m_context.formats();
    const QStringList languages = m_context.languages();
    const QDate today = m_context.clock.today();
    const auto dated = [today](Entry entry, QDate date) {
        entry.date = date;
        entry.year = date.isValid() ? date.year() : 0;
        entry.coming = date.isValid() && date > today;
        return entry;
    };
    for (const Agreement &agreement : workspace.all<Agreement>({equals("partnership_id", m_partnership)})) {
        QStringList detail{labelOf(agreement.type), formats.date(agreement.signedOn, Formats::Length::Long),
                           shownLine(agreement.signedAt)};
        detail.removeAll(QString());
        entries << dated({.ref = agreement.id.ref(),
                          .title = shownLine(agreement.title.best(languages)),
                          .detail = detail.join(QStringLiteral(" · ")),
                          .icon = QStringLiteral("agreement"),
                          .important = true},
                         agreement.signedOn);
    }
    for (const PartnershipEvent &event : workspace.all<PartnershipEvent>({equals("partnership_id", m_partnership)})) {
        QStringList detail{labelOf(event.type), formats.date(event.date, Formats::Length::Long)};
        detail.removeAll(QString());
        entries << dated({.ref = event.id.ref(),
                          .title = shownLine(event.summary.best(languages)),
                          .detail = detail.join(QStringLiteral(" · ")),
                          .icon = QStringLiteral("itinerary")},
                         event.date);
    }
    const auto delegations =
        workspace.records({.kind = EntityKind::Delegation,
                           .where = {{"partnership_id", Op::Equal, {Value(m_partnership.value)}, "exchange_id"}}});
    for (const Record &record : delegations) {
        const auto delegation = fromRecord<Delegation>(record);
        QStringList detail{labelOf(delegation.direction),
                           formats.dateRange(delegation.start, delegation.end, Formats::Length::Long),
                           labelOf(delegation.status)};
        detail.removeAll(QString());
        entries << dated({.ref = delegation.id.ref(),
                          .title = shownLine(delegation.name.best(languages)),
                          .detail = detail.join(QStringLiteral(" · ")),
                          .icon = QStringLiteral("delegation")},
                         delegation.start);
    }
    if (const auto partnership = workspace.find<Partnership>(m_partnership); partnership && partnership->since) {
        const bool told = std::ranges::any_of(
            entries, [&](const Entry &entry) { return entry.important && entry.year == *partnership->since; });
        if (!told)
            entries << Entry{.ref = m_partnership.ref(),
                             .year = *partnership->since,
                             .title = labelOf(partnership->stage),
                             .detail = tr("The stage since then"),
                             .icon = QStringLiteral("partner-cities"),
                             .important = true};
    }
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
        return std::pair(a.year, a.date) > std::pair(b.year, b.date);
    });
    return entries;
}

int TimelineModel::rowOf(Ref ref) const
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries.at(row).ref == ref)
            return row;
    }
    return -1;
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::AccessibleTextRole:
        return entry.year > 0 ? QStringLiteral("%1, %2, %3").arg(entry.year).arg(entry.title, entry.detail)
                              : QStringLiteral("%1, %2").arg(entry.title, entry.detail);
    case YearRole: {
        // Said once for all that happened in it.
        const bool first = index.row() == 0 || m_entries.at(index.row() - 1).year != entry.year;
        if (!first)
            return QString();
        //: In the line of history, where else the year stands
        return entry.year > 0 ? QString::number(entry.year) : tr("No date");
    }
    case DetailRole:
        return entry.detail;
    case IconRole:
        return entry.icon;
    case ImportantRole:
        return entry.important;
    case ComingRole:
        return entry.coming;
    default:
        return {};
    }
}

} // namespace scd

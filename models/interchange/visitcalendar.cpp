#include "models/interchange/visitcalendar.h"

#include "models/domain/person.h"
#include "models/interchange/calendarevent_p.h"
#include "models/interchange/calendarzonewriter.h"
#include "models/interchange/uid.h"

#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

constexpr auto itemKind = EntityKind::ItineraryItem;

class CalendarTask : public ExportTask
{
public:
    CalendarTask(const Workspace &workspace, ExportRequest request)
        : m_workspace(workspace)
        , m_request(std::move(request))
        , m_gate(m_request.sensitivity)
        , m_file(fileIdentity(workspace))
    {
    }

    bool step() override;
    int percent() const override
    {
        return m_delegations.isEmpty() ? 0 : static_cast<int>(100 * m_next / m_delegations.size());
    }
    Result<QByteArray> write(const Progress &progress) override;

private:
    void begin();
    void read(DelegationId id);
    QString nameOf(PersonId id);
    std::optional<Venue> venueOf(VenueId id);

    const Workspace &m_workspace;
    ExportRequest m_request;
    ExportGate m_gate;
    qint64 m_file = 0;
    bool m_begun = false;
    QSet<qint64> m_wanted; ///< items, where the request names some
    QList<qint64> m_delegations;
    qsizetype m_next = 0;
    QString m_name;
    QList<EventSource> m_events;
    QHash<PersonId, QString> m_names;
    QHash<VenueId, std::optional<Venue>> m_venues;
};

QList<Value> valuesOf(const QList<qint64> &ids)
{
    QList<Value> values;
    for (const qint64 id : ids)
        values << Value(id);
    return values;
}

void CalendarTask::begin()
{
    m_begun = true;
    if (m_request.kind == EntityKind::Delegation || !m_request.ids) {
        m_delegations = m_request.kind == EntityKind::Delegation && m_request.ids
                            ? *m_request.ids
                            : m_workspace.ids({.kind = EntityKind::Delegation, .order = {{"start_date"}, {"id"}}});
        return;
    }
    QList<qint64> days;
    for (const ItineraryItem &item : m_workspace.all<ItineraryItem>({{"id", Op::In, valuesOf(*m_request.ids)}})) {
        m_wanted << item.id.value;
        days << item.day.value;
    }
    for (const ItineraryDay &day : m_workspace.all<ItineraryDay>({{"id", Op::In, valuesOf(days)}}, {{"date"}})) {
        if (!m_delegations.contains(day.delegation.value))
            m_delegations << day.delegation.value;
    }
}

bool CalendarTask::step()
{
    if (!m_begun)
        begin();
    else if (m_next < m_delegations.size())
        read(DelegationId(m_delegations[m_next++]));
    return m_next < m_delegations.size();
}

QString CalendarTask::nameOf(PersonId id)
{
    if (!m_names.contains(id)) {
        const auto person = m_workspace.find<Person>(id);
        m_names.insert(id, person ? fullName(*person) : QString());
    }
    return m_names.value(id);
}

std::optional<Venue> CalendarTask::venueOf(VenueId id)
{
    if (!m_venues.contains(id))
        m_venues.insert(id, m_workspace.find<Venue>(id));
    return m_venues.value(id);
}

void CalendarTask::read(DelegationId id)
{
    const ItineraryPlan plan = loadPlan(m_workspace, id);
    m_name = m_delegations.size() == 1 ? plan.delegation.name.best(m_request.languages) : QString();
    for (const PlanDay &day : plan.days) {
        for (const PlanItem &item : day.items) {
            const bool isHidden = m_gate.chosen() == Sensitivity::Public && !item.item.isPublic;
            if (isHidden || (m_request.kind == itemKind && m_request.ids && !m_wanted.contains(item.item.id.value)))
                continue;
            EventSource source{
                item, plan.zone, venueOf(item.item.venue), nameOf(item.item.lead), nameOf(item.item.interpreter), {}};
            for (const DelegationGroup &group : plan.groups) {
                if (item.groups.contains(group.id))
                    source.groups << group.name.best(m_request.languages);
            }
            m_events << source;
        }
    }
}

Result<QByteArray> CalendarTask::write(const Progress &progress)
{
    ContentWriter writer;
    writer.begin("VCALENDAR");
    writer.value("VERSION", "2.0");
    writer.value("PRODID", "-//Sister City Desk//EN");
    writer.text("X-WR-CALNAME", m_name);
    // All zones that are named, with the days on which they are.
    QMap<QString, std::pair<QDate, QDate>> zones;
    for (const EventSource &event : std::as_const(m_events)) {
        const ItineraryItem &item = event.item.item;
        for (const QString &zone : {item.zone.isEmpty() ? event.zone : item.zone, item.endZone}) {
            if (zone.isEmpty() || zone == "UTC"_L1 || !item.start.isValid())
                continue;
            auto &[first, last] = zones[zone];
            first = first.isValid() ? std::min(first, event.item.date) : event.item.date;
            last = last.isValid() ? std::max(last, event.item.date) : event.item.date;
        }
    }
    for (auto zone = zones.constBegin(); zone != zones.constEnd(); ++zone)
        writeZone(writer, zone.key(), zone->first, zone->second);
    EventWriter events(writer, m_gate, m_request.languages, m_file, m_request.moment);
    for (qsizetype i = 0; i < m_events.size(); ++i) {
        if (progress && i % 256 == 0 && !progress(static_cast<int>(100 * i / m_events.size())))
            return failure(ErrorKind::Cancelled);
        events.write(m_events[i]);
    }
    writer.end("VCALENDAR");
    return writer.take();
}

} // namespace

const QList<ExportField> &calendarFields()
{
    static const QList<ExportField> all{
        {itemKind, "title"},           {itemKind, "notes"},   {itemKind, "venue_id"},
        {itemKind, "attire"},          {itemKind, "bring"},   {itemKind, "transport"},
        {itemKind, "meeting_point"},   {itemKind, "lead_id"}, {itemKind, "interpreter_id"},
        {itemKind, "booking"},         {itemKind, "plan_b"},  {EntityKind::Venue, "name"},
        {EntityKind::Venue, "address"}};
    return all;
}

std::unique_ptr<ExportTask> visitCalendar(const Workspace &workspace, const ExportRequest &request)
{
    return std::make_unique<CalendarTask>(workspace, request);
}

} // namespace scd

#include "models/interchange/calendarevent_p.h"

#include "models/interchange/uid.h"

using namespace Qt::StringLiterals;

namespace scd {

namespace {

constexpr auto itemKind = EntityKind::ItineraryItem;

QByteArray wallText(QDate date, QTime time)
{
    return date.toString(u"yyyyMMdd").toLatin1() + time.toString(u"'T'HHmmss").toLatin1();
}

QByteArray statusText(ItemStatus status)
{
    switch (status) {
    case ItemStatus::Draft:
        return "TENTATIVE";
    case ItemStatus::Cancelled:
        return "CANCELLED";
    case ItemStatus::Confirmed:
    case ItemStatus::Changed:
        break;
    }
    return "CONFIRMED";
}

} // namespace

LocalText EventWriter::allowed(const char *column, const LocalText &text) const
{
    return m_gate.value(ExportField{itemKind, column}, text);
}

void EventWriter::writeTimes(const EventSource &source)
{
    const ItineraryItem &item = source.item.item;
    const QDate date = source.item.date;
    const QString zone = item.zone.isEmpty() ? source.zone : item.zone;
    const auto put = [this](const QByteArray &name, QDate day, QTime time, const QString &where) {
        if (where == "UTC"_L1)
            m_writer.value(name, wallText(day, time) + 'Z');
        else
            m_writer.value(name, wallText(day, time), {{"TZID", where}});
    };
    if (item.start.isValid())
        put("DTSTART", date, item.start, zone);
    else
        m_writer.value("DTSTART", date.toString(u"yyyyMMdd").toLatin1(), {{"VALUE", u"DATE"_s}});
    const ItemInterval &interval = source.item.interval;
    if (item.start.isValid() && interval.end.isValid() && interval.end > interval.start)
        put("DTEND", interval.endWall.date, interval.endWall.time, zone.isEmpty() ? zone : interval.endWall.zone);
    else if (!item.start.isValid() && !item.end.isValid() && item.endDayOffset.value_or(0) > 0)
        // The first day that is not one of it any more.
        m_writer.value("DTEND", date.addDays(*item.endDayOffset + 1).toString(u"yyyyMMdd").toLatin1(),
                       {{"VALUE", u"DATE"_s}});
    else if (item.end.isValid())
        m_writer.value("X-SISTERCITY-ENDS", item.end.toString(u"HH:mm").toLatin1());
    if (item.openEnd)
        m_writer.value("X-SISTERCITY-OPEN-END", "1");
}

void EventWriter::writeVenue(const EventSource &source)
{
    if (!source.venue || !m_gate.lets({itemKind, "venue_id"}) || !m_gate.lets({EntityKind::Venue, "name"}))
        return;
    const QString name = source.venue->name.best(m_languages);
    const QString address = m_gate.value(ExportField{EntityKind::Venue, "address"}, source.venue->address);
    m_writer.text("LOCATION", address.isEmpty() ? name : name + u", "_s + address);
    m_writer.local("X-SISTERCITY-LOCATION-NAME", source.venue->name, m_languages);
    m_writer.text("X-SISTERCITY-LOCATION-ADDRESS", address);
}

/// Everything that helps whoever reads the event on a phone.
void EventWriter::writeDescription(const EventSource &source)
{
    const ItineraryItem &item = source.item.item;
    QStringList lines;
    const auto add = [&](const char *column, const QString &text) {
        if (!text.isEmpty() && m_gate.lets({itemKind, column}))
            lines << entity(itemKind).field(column).translatedLabel() + u": "_s + text;
    };
    if (const QString notes = allowed("notes", item.notes).best(m_languages); !notes.isEmpty())
        lines << notes;
    add("meeting_point", item.meetingPoint.best(m_languages));
    if (item.transport != Transport::None)
        add("transport", labelOf(item.transport));
    if (item.attire != Attire::Unspecified)
        add("attire", labelOf(item.attire));
    add("bring", item.bring.best(m_languages));
    add("lead_id", source.lead);
    add("interpreter_id", source.interpreter);
    add("booking", item.booking);
    add("plan_b", item.planB.best(m_languages));
    m_writer.text("DESCRIPTION", lines.join(u'\n'));
    // Import takes the notes from here, and what stands below them from lines of its own.
    if (!lines.isEmpty() && allowed("notes", item.notes).isEmpty())
        m_writer.value("X-SISTERCITY-NOTES", {});
    else
        m_writer.local("X-SISTERCITY-NOTES", allowed("notes", item.notes), m_languages);
}

void EventWriter::writeOwnLines(const EventSource &source)
{
    const ItineraryItem &item = source.item.item;
    m_writer.value("X-SISTERCITY-TYPE", tokenOf(item.type).toLatin1());
    if (item.status == ItemStatus::Changed)
        m_writer.value("X-SISTERCITY-ITEM-STATUS", tokenOf(item.status).toLatin1());
    if (item.attire != Attire::Unspecified && m_gate.lets({itemKind, "attire"}))
        m_writer.value("X-SISTERCITY-ATTIRE", tokenOf(item.attire).toLatin1());
    if (item.transport != Transport::None && m_gate.lets({itemKind, "transport"}))
        m_writer.value("X-SISTERCITY-TRANSPORT", tokenOf(item.transport).toLatin1());
    m_writer.local("X-SISTERCITY-BRING", allowed("bring", item.bring), m_languages);
    m_writer.local("X-SISTERCITY-MEETING-POINT", allowed("meeting_point", item.meetingPoint), m_languages);
    m_writer.local("X-SISTERCITY-PLAN-B", allowed("plan_b", item.planB), m_languages);
    m_writer.text("X-SISTERCITY-BOOKING", m_gate.value(ExportField{itemKind, "booking"}, item.booking));
    m_writer.text("X-SISTERCITY-GROUPS", source.groups.join(u"; "_s));
}

void EventWriter::write(const EventSource &source)
{
    const ItineraryItem &item = source.item.item;
    m_writer.begin("VEVENT");
    m_writer.value("UID", uidOf(m_file, item.id.ref()));
    m_writer.value("DTSTAMP", m_moment.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'").toLatin1());
    // Minutes since the beginning of 2020: what is exported later counts, whatever changed in between.
    const QDateTime beginning(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    m_writer.value("SEQUENCE", QByteArray::number(std::max<qint64>(0, beginning.secsTo(m_moment) / 60)));
    writeTimes(source);
    m_writer.local("SUMMARY", item.title, m_languages);
    writeVenue(source);
    writeDescription(source);
    m_writer.text("CATEGORIES", labelOf(item.type));
    m_writer.value("STATUS", statusText(item.status));
    m_writer.value("CLASS", item.isPublic ? "PUBLIC" : "PRIVATE");
    writeOwnLines(source);
    m_writer.end("VEVENT");
}

} // namespace scd

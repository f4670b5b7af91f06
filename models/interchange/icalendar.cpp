#include "models/interchange/icalendar.h"

#include "models/interchange/book.h"
#include "models/interchange/calendarrows_p.h"
#include "models/interchange/cells.h"
#include "models/interchange/contentlines.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

const QStringList &columnOrder()
{
    static const QStringList all{u"DTSTART"_s,  u"TZID"_s,       u"DTEND"_s,  u"DTEND;TZID"_s, u"SUMMARY"_s,
                                 u"LOCATION"_s, u"CATEGORIES"_s, u"STATUS"_s, u"CLASS"_s,      u"DESCRIPTION"_s};
    return all;
}

/// What other programs keep for themselves.
bool isTechnical(const QByteArray &name)
{
    static const QSet<QByteArray> all{"UID",    "DTSTAMP",  "CREATED",    "LAST-MODIFIED", "SEQUENCE",
                                      "TRANSP", "PRIORITY", "X-ALT-DESC", "REQUEST-STATUS"};
    return all.contains(name) || name.startsWith("X-MICROSOFT-") || name.startsWith("X-APPLE-") ||
           name.startsWith("X-MOZ-") || name.startsWith("X-LIC-") || name.startsWith("X-MS-OLK-");
}

class Reader
{
public:
    Reader(const QByteArray &content, const ReadLimits &limits)
        : m_lines(content)
        , m_limits(limits)
        , m_table(limits)
    {
    }

    Result<Book> read(const Progress &progress);

private:
    void begin(const QByteArray &component);
    Status end(const QByteArray &component);
    void takeZone(const ContentLine &line);
    Status takeEvent(const ContentLine &line);
    CalendarWhen when(const ContentLine &line, const QString &text) const;
    QList<CalendarWhen> list(const ContentLine &line) const;

    ContentLines m_lines;
    ReadLimits m_limits;
    PropertyTable m_table;
    CalendarZones m_zones;
    QList<QByteArray> m_inside; ///< components, from the outermost
    QList<CalendarEvent> m_events;
    QStringList m_notRead;
    QString m_name;
    // Of the zone that is being read
    QString m_zone;
    QString m_location;
    QList<CalendarZones::Observance> m_observances;
};

CalendarWhen Reader::when(const ContentLine &line, const QString &text) const
{
    CalendarWhen result;
    result.isSet = true;
    result.text = text.trimmed();
    result.moment = calendarMoment(text);
    if (!result.isDay() && !result.moment.isUtc)
        result.zone = line.first("TZID");
    static const QSet<QString> utc{u"UTC"_s, u"GMT"_s, u"Etc/UTC"_s, u"Etc/GMT"_s, u"Z"_s};
    if (utc.contains(result.zone)) {
        result.moment.isUtc = true;
        result.zone.clear();
    }
    return result;
}

QList<CalendarWhen> Reader::list(const ContentLine &line) const
{
    constexpr int most = 1'000;
    QList<CalendarWhen> all;
    for (const QByteArray &piece : line.value.split(',')) {
        if (all.size() < most)
            all << when(line, QString::fromLatin1(piece).section(u'/', 0, 0));
    }
    return all;
}

void Reader::begin(const QByteArray &component)
{
    m_inside << component;
    if (component == "VEVENT")
        m_events << CalendarEvent();
    else if (component == "VTIMEZONE") {
        m_zone.clear();
        m_location.clear();
        m_observances.clear();
    } else if (component == "STANDARD" || component == "DAYLIGHT")
        m_observances << CalendarZones::Observance();
    else if (component != "VCALENDAR" && component != "VALARM" && !m_notRead.contains(QString::fromLatin1(component)) &&
             m_notRead.size() < 20)
        m_notRead << QString::fromLatin1(component.left(40));
}

Status Reader::end(const QByteArray &component)
{
    // What was not ended ends with what it stands in.
    const qsizetype at = m_inside.lastIndexOf(component);
    if (at >= 0)
        m_inside.resize(at);
    if (component == "VTIMEZONE")
        m_zones.add(m_zone, m_location, m_observances);
    if (m_events.size() > m_limits.rows)
        return failure(ErrorKind::TooLarge, unreadable::rowCount.toString());
    return Done{};
}

void Reader::takeZone(const ContentLine &line)
{
    const QString text = QString::fromUtf8(line.value).trimmed();
    if (m_inside.constLast() == "VTIMEZONE") {
        if (line.name == "TZID")
            m_zone = text;
        else if (line.name == "X-LIC-LOCATION")
            m_location = text;
        return;
    }
    constexpr int most = 50;
    if (m_observances.isEmpty() || m_observances.size() > most)
        return;
    CalendarZones::Observance &observance = m_observances.last();
    if (line.name == "DTSTART")
        observance.start = calendarMoment(text);
    else if (line.name == "TZOFFSETFROM")
        observance.from = utcOffsetFrom(text).value_or(0);
    else if (line.name == "TZOFFSETTO")
        observance.to = utcOffsetFrom(text).value_or(0);
    else if (line.name == "RRULE")
        observance.rule = recurrenceFrom(text);
    else if (line.name == "RDATE" && observance.further.size() < most)
        observance.further << calendarMoment(text);
}

Status Reader::takeEvent(const ContentLine &line)
{
    CalendarEvent &event = m_events.last();
    if (++event.lineCount > 2 * m_limits.columns)
        return failure(ErrorKind::TooLarge, unreadable::columnCount.toString());
    if (line.value.size() > 12 * m_limits.cellLength)
        return failure(ErrorKind::TooLarge, unreadable::cellLength.toString());
    const QByteArray &name = line.name;
    const auto add = [&event](const QString &header, const Cell &cell) { event.cells.append({header, cell}); };
    if (name == "UID") {
        event.uid = m_lines.text(line).trimmed();
    } else if (name == "DTSTART" || name == "DTEND" || name == "RECURRENCE-ID") {
        (name == "DTSTART" ? event.start
         : name == "DTEND" ? event.end
                           : event.instead) = when(line, QString::fromLatin1(line.value));
    } else if (name == "DURATION") {
        event.duration = QString::fromLatin1(line.value).trimmed();
    } else if (name == "RRULE") {
        // Two rules are none that we know.
        event.rule += event.rule.isEmpty() ? QString::fromLatin1(line.value).trimmed() : u";X=2"_s;
    } else if (name == "EXDATE" || name == "RDATE") {
        (name == "EXDATE" ? event.except : event.further) << list(line);
    } else if (name == "ATTENDEE" || name == "ORGANIZER") {
        const QString who = line.first("CN");
        event.people << (who.isEmpty() ? m_lines.text(line).trimmed() : who);
    } else if (name == "CLASS") {
        const QString text = m_lines.text(line).trimmed();
        Cell cell = yesNoCell(text.compare("PUBLIC"_L1, Qt::CaseInsensitive) == 0);
        cell.text = text;
        add(u"CLASS"_s, cell);
    } else if (name == "ATTACH" && (line.has("ENCODING", "BASE64"_L1) || line.has("VALUE", "BINARY"_L1))) {
        if (!m_notRead.contains("ATTACH"_L1))
            m_notRead << u"ATTACH"_s;
    } else if (!isTechnical(name)) {
        const QString text = m_lines.text(line);
        QStringList pieces;
        for (const QString &piece : name == "CATEGORIES" ? piecesOf(text, u',') : QStringList{text})
            pieces << unescaped(piece).trimmed();
        add(columnNameOf(line), textCell(pieces.join(u", "_s)));
    }
    return Done{};
}

Result<Book> Reader::read(const Progress &progress)
{
    ContentLine line;
    for (int count = 0; m_lines.next(line); ++count) {
        if (progress && count % 1'024 == 0 && !progress(m_lines.percent() / 2))
            return failure(ErrorKind::Cancelled);
        constexpr qsizetype deepest = 20;
        const QByteArray component = line.value.trimmed().toUpper();
        if (line.name == "BEGIN") {
            if (m_inside.size() >= deepest)
                return failure(ErrorKind::Damaged, u"depth"_s);
            begin(component);
        } else if (line.name == "END") {
            SCD_TRY(end(component));
        } else if (m_inside.contains("VTIMEZONE")) {
            takeZone(line);
        } else if (!m_inside.isEmpty() && m_inside.constLast() == "VEVENT") {
            SCD_TRY(takeEvent(line));
        } else if (line.name == "X-WR-CALNAME" && m_name.isEmpty()) {
            m_name = unescaped(m_lines.text(line)).simplified().left(100);
        }
    }
    CalendarRows rows(m_table, m_zones);
    for (const CalendarEvent &event : std::as_const(m_events)) {
        if (event.instead.isSet)
            rows.addInstead(event);
    }
    for (qsizetype i = 0; i < m_events.size(); ++i) {
        if (progress && i % 256 == 0 && !progress(static_cast<int>(50 + 50 * i / m_events.size())))
            return failure(ErrorKind::Cancelled);
        SCD_TRY(rows.write(m_events[i]));
    }
    auto book = m_table.take(m_name, u"programme"_s, columnOrder());
    if (!book)
        return book;
    book->format = BookFormat::Calendar;
    book->encoding = m_lines.encodingName();
    book->mendedCells += m_lines.mendedTexts();
    book->notRead = m_notRead;
    return book;
}

} // namespace

Result<Book> readCalendar(const QByteArray &content, const ReadLimits &limits, const Progress &progress)
{
    return Reader(content, limits).read(progress);
}

} // namespace scd

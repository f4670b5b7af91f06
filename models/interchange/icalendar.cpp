#include "models/interchange/icalendar.h"

#include "models/interchange/book.h"
#include "models/interchange/calendarzones_p.h"
#include "models/interchange/cells.h"
#include "models/interchange/contentlines.h"
#include "models/interchange/propertytable_p.h"

#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

constexpr int mostTimes = 366; ///< that one event may happen
constexpr int mostYears = 3;

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

/// A moment with what its line says of the zone.
struct When
{
    CalendarMoment moment;
    QString zone; ///< as the file calls it; "" = floating or UTC
    QString text; ///< as it stands in the file
    bool isSet = false;

    bool isDay() const { return !moment.time.isValid(); }
};

struct Event
{
    QString uid;
    When start;
    When end;
    QString duration;
    QString rule;
    QList<When> except;
    QList<When> further;
    When instead; ///< RECURRENCE-ID: which time of another event this one stands for
    QStringList people;
    QList<std::pair<QString, Cell>> cells;
    qint64 lineCount = 0;
};

/// "P1DT2H30M" in days and seconds; nothing for what is none or goes back.
std::optional<std::pair<qint64, qint64>> durationFrom(const QString &text)
{
    static const QRegularExpression shape(
        u"^\\+?P(?:(\\d{1,4})W)?(?:(\\d{1,4})D)?(?:T(?:(\\d{1,5})H)?(?:(\\d{1,6})M)?(?:(\\d{1,8})S)?)?$"_s);
    const auto match = shape.match(text.trimmed().toUpper());
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [&match](int part) { return match.captured(part).toLongLong(); };
    return std::pair(number(1) * 7 + number(2), number(3) * 3600 + number(4) * 60 + number(5));
}

/// Our own lines say better what the others show to people: they take their place.
void preferOwnLines(Event &event)
{
    static const QHash<QString, QString> better{{u"NOTES"_s, u"DESCRIPTION"_s},
                                                {u"LOCATION NAME"_s, u"LOCATION"_s},
                                                {u"TYPE"_s, u"CATEGORIES"_s},
                                                {u"ITEM STATUS"_s, u"STATUS"_s}};
    const auto plain = [](const QString &header) { return header.section(u" ("_s, 0, 0); };
    QSet<QString> worse;
    for (const auto &[header, cell] : std::as_const(event.cells))
        worse << better.value(plain(header));
    event.cells.removeIf([&](const auto &cell) { return worse.contains(plain(cell.first)); });
    for (auto &[header, cell] : event.cells) {
        const QString name = plain(header);
        // A venue's name has a column of its own.
        if (better.contains(name) && name != "LOCATION NAME"_L1)
            header.replace(0, name.size(), better.value(name));
    }
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
    When when(const ContentLine &line, const QString &text) const;
    QList<When> list(const ContentLine &line) const;
    QDateTime keyOf(const When &when);
    void settle(When &when);
    QDate lastDay(const Event &event, const Recurrence &rule);
    std::optional<QList<QDate>> daysOf(const Event &event);
    Status write(Event &event);
    Status writeTime(const Event &event, const When &start, const When &end);

    ContentLines m_lines;
    ReadLimits m_limits;
    PropertyTable m_table;
    CalendarZones m_zones;
    QList<QByteArray> m_inside; ///< components, from the outermost
    QList<Event> m_events;
    QSet<std::pair<QString, QDateTime>> m_replaced; ///< times that another event stands for
    QStringList m_notRead;
    QString m_name;
    // Of the zone that is being read
    QString m_zone;
    QString m_location;
    QList<CalendarZones::Observance> m_observances;
};

When Reader::when(const ContentLine &line, const QString &text) const
{
    When result;
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

QList<When> Reader::list(const ContentLine &line) const
{
    constexpr int most = 1'000;
    QList<When> all;
    for (const QByteArray &piece : line.value.split(',')) {
        if (all.size() < most)
            all << when(line, QString::fromLatin1(piece).section(u'/', 0, 0));
    }
    return all;
}

/// The same for the same moment, however its zone is called.
QDateTime Reader::keyOf(const When &when)
{
    if (when.isDay() || when.moment.isUtc || when.zone.isEmpty())
        return {when.moment.date, when.isDay() ? QTime(0, 0) : when.moment.time, Qt::UTC};
    const QDateTime utc = m_zones.utcOf(when.zone, when.moment.date, when.moment.time);
    return utc.isValid() ? utc : QDateTime(when.moment.date, when.moment.time, Qt::UTC);
}

/// Gives the zone its IANA name; a zone that has none turns into UTC where the file has its rules.
void Reader::settle(When &when)
{
    if (when.zone.isEmpty())
        return;
    const QString iana = m_zones.ianaOf(when.zone);
    if (!iana.isEmpty()) {
        when.zone = iana;
        return;
    }
    const QDateTime utc = m_zones.utcOf(when.zone, when.moment.date, when.moment.time);
    if (!utc.isValid())
        return;
    when.moment = {utc.date(), utc.time(), true};
    when.zone.clear();
}

void Reader::begin(const QByteArray &component)
{
    m_inside << component;
    if (component == "VEVENT")
        m_events << Event();
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
    Event &event = m_events.last();
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
        constexpr QByteArrayView own = "X-SISTERCITY-";
        QString header = QString::fromLatin1(name.startsWith(own) ? name.mid(own.size()).replace('-', ' ') : name);
        const QString text = m_lines.text(line);
        QStringList pieces;
        for (const QString &piece : name == "CATEGORIES" ? piecesOf(text, u',') : QStringList{text})
            pieces << unescaped(piece).trimmed();
        const QString language = line.first("LANGUAGE").section(u'-', 0, 0).toLower();
        if (!language.isEmpty() && language.size() <= 3)
            header += u" ("_s + language + u')';
        add(header, textCell(pieces.join(u", "_s)));
    }
    return Done{};
}

/// The last day on which the event may begin by its rule.
QDate Reader::lastDay(const Event &event, const Recurrence &rule)
{
    const QDate most = event.start.moment.date.addYears(mostYears);
    CalendarMoment until = rule.until;
    if (until.isUtc && !event.start.moment.isUtc && !event.start.zone.isEmpty()) {
        const QString iana = m_zones.ianaOf(event.start.zone);
        const QDateTime utc(until.date, until.time, Qt::UTC);
        const QDateTime local = iana.isEmpty() ? utc : utc.toTimeZone(QTimeZone(iana.toLatin1()));
        until = {local.date(), local.time(), false};
    }
    if (!until.date.isValid())
        return most;
    if (until.time.isValid() && !event.start.isDay() && event.start.moment.time > until.time)
        until.date = until.date.addDays(-1);
    return std::min(until.date, most);
}

/// On which days the event begins; nothing for a rule that is not known or does not end.
std::optional<QList<QDate>> Reader::daysOf(const Event &event)
{
    QList<QDate> days{event.start.moment.date};
    if (!event.rule.isEmpty()) {
        auto rule = recurrenceFrom(event.rule);
        if (!rule || !rule->isBounded())
            return std::nullopt;
        const QDate last = lastDay(event, *rule);
        rule->until = {};
        days = recurrenceDays(*rule, event.start.moment.date, last, mostTimes + 1);
        const bool isCut = last == event.start.moment.date.addYears(mostYears) && days.size() != rule->count;
        if (days.size() > mostTimes || isCut)
            return std::nullopt;
    }
    return days;
}

Status Reader::writeTime(const Event &event, const When &start, const When &end)
{
    SCD_TRY(m_table.beginRow());
    const auto put = [this](const QString &header, const Cell &cell) -> Status {
        const auto added = m_table.add(header, cell);
        return added.ok() ? Status(Done{}) : added.error();
    };
    const auto cellOf = [](const When &when) {
        if (!when.moment.date.isValid())
            return textCell(when.text);
        if (when.isDay())
            return dateCell(when.moment.date);
        return when.moment.isUtc ? utcCell(when.moment.date, when.moment.time)
                                 : dateTimeCell(when.moment.date, when.moment.time);
    };
    if (start.isSet)
        SCD_TRY(put(u"DTSTART"_s, cellOf(start)));
    SCD_TRY(put(u"TZID"_s, textCell(start.zone)));
    if (end.isSet)
        SCD_TRY(put(u"DTEND"_s, cellOf(end)));
    if (end.isSet && end.zone != start.zone)
        SCD_TRY(put(u"DTEND;TZID"_s, textCell(end.zone)));
    for (const auto &[header, cell] : event.cells)
        SCD_TRY(put(header, cell));
    if (!event.people.isEmpty())
        SCD_TRY(put(u"ATTENDEE"_s, textCell(event.people.join(u", "_s))));
    return Done{};
}

Status Reader::write(Event &event)
{
    preferOwnLines(event);
    const When start = event.start;
    When end = event.end;
    if (!end.isSet && start.moment.date.isValid()) {
        const auto duration = durationFrom(event.duration);
        if (duration && (duration->first > 0 || duration->second > 0)) {
            const QDateTime begin(start.moment.date.addDays(duration->first),
                                  start.isDay() ? QTime(0, 0) : start.moment.time, Qt::UTC);
            const QDateTime until = begin.addSecs(duration->second);
            end = start;
            end.moment.date = until.date();
            end.moment.time = start.isDay() ? QTime() : until.time();
        } else if (!event.duration.isEmpty() && !duration) {
            event.cells.append({u"DURATION"_s, textCell(event.duration)});
        }
    }
    // A day that begins nothing more does not belong to it.
    if (end.isSet && end.isDay() && end.moment.date.isValid())
        end.moment.date = end.moment.date.addDays(-1);
    if (end.isSet && end.isDay() && end.moment.date.isValid() && end.moment.date <= start.moment.date)
        end = {};
    if (!start.moment.date.isValid()) {
        if (!event.rule.isEmpty())
            event.cells.append({u"RRULE"_s, textCell(event.rule)});
        return writeTime(event, start, end);
    }
    auto days = daysOf(event);
    if (!days) {
        event.cells.append({u"RRULE"_s, textCell(event.rule)});
        days = QList<QDate>{start.moment.date};
    }
    QSet<QDateTime> except;
    for (const When &one : std::as_const(event.except))
        except << keyOf(one);
    QList<When> starts;
    for (const QDate day : std::as_const(*days)) {
        When one = start;
        one.moment.date = day;
        starts << one;
    }
    for (const When &one : std::as_const(event.further)) {
        if (one.moment.date.isValid() && one.isDay() == start.isDay())
            starts << one;
    }
    QSet<QDateTime> seen;
    for (When one : std::as_const(starts)) {
        const QDateTime key = keyOf(one);
        const bool isReplaced = !event.instead.isSet && m_replaced.contains({event.uid, key});
        if (except.contains(key) || isReplaced || seen.contains(key))
            continue;
        seen << key;
        When until = end;
        if (end.isSet)
            until.moment.date = end.moment.date.addDays(start.moment.date.daysTo(one.moment.date));
        settle(one);
        settle(until);
        SCD_TRY(writeTime(event, one, until));
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
    for (const Event &event : std::as_const(m_events)) {
        if (event.instead.isSet)
            m_replaced.insert({event.uid, keyOf(event.instead)});
    }
    for (qsizetype i = 0; i < m_events.size(); ++i) {
        if (progress && i % 256 == 0 && !progress(static_cast<int>(50 + 50 * i / m_events.size())))
            return failure(ErrorKind::Cancelled);
        SCD_TRY(write(m_events[i]));
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

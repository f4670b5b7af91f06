#include "models/interchange/calendarrows_p.h"

#include "models/interchange/cells.h"

#include <QRegularExpression>
#include <QTimeZone>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

constexpr int mostTimes = 366; ///< that one event may happen
constexpr int mostYears = 3;

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
void preferOwnLines(CalendarEvent &event)
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

} // namespace

/// The same for the same moment, however its zone is called.
QDateTime CalendarRows::keyOf(const CalendarWhen &when)
{
    if (when.isDay() || when.moment.isUtc || when.zone.isEmpty())
        return {when.moment.date, when.isDay() ? QTime(0, 0) : when.moment.time, Qt::UTC};
    const QDateTime utc = m_zones.utcOf(when.zone, when.moment.date, when.moment.time);
    return utc.isValid() ? utc : QDateTime(when.moment.date, when.moment.time, Qt::UTC);
}

/// Gives the zone its IANA name; a zone that has none turns into UTC where the file has its rules.
void CalendarRows::settle(CalendarWhen &when)
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

/// The last day on which the event may begin by its rule.
QDate CalendarRows::lastDay(const CalendarEvent &event, const Recurrence &rule)
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
std::optional<QList<QDate>> CalendarRows::daysOf(const CalendarEvent &event)
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

Status CalendarRows::writeTime(const CalendarEvent &event, const CalendarWhen &start, const CalendarWhen &end)
{
    SCD_TRY(m_table.beginRow());
    const auto put = [this](const QString &header, const Cell &cell) -> Status {
        const auto added = m_table.add(header, cell);
        return added.ok() ? Status(Done{}) : added.error();
    };
    const auto cellOf = [](const CalendarWhen &when) {
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

/// When it ends; not set for one whose end is not said, or a day of its own.
CalendarWhen CalendarRows::endOf(CalendarEvent &event)
{
    const CalendarWhen &start = event.start;
    CalendarWhen end = event.end;
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
        return {};
    return end;
}

Status CalendarRows::write(CalendarEvent &event)
{
    preferOwnLines(event);
    const CalendarWhen start = event.start;
    const CalendarWhen end = endOf(event);
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
    for (const CalendarWhen &one : std::as_const(event.except))
        except << keyOf(one);
    QList<CalendarWhen> starts;
    for (const QDate day : std::as_const(*days)) {
        CalendarWhen one = start;
        one.moment.date = day;
        starts << one;
    }
    for (const CalendarWhen &one : std::as_const(event.further)) {
        if (one.moment.date.isValid() && one.isDay() == start.isDay())
            starts << one;
    }
    QSet<QDateTime> seen;
    for (CalendarWhen one : std::as_const(starts)) {
        const QDateTime key = keyOf(one);
        const bool isReplaced = !event.instead.isSet && m_replaced.contains({event.uid, key});
        if (except.contains(key) || isReplaced || seen.contains(key))
            continue;
        seen << key;
        CalendarWhen until = end;
        if (end.isSet)
            until.moment.date = end.moment.date.addDays(start.moment.date.daysTo(one.moment.date));
        settle(one);
        settle(until);
        SCD_TRY(writeTime(event, one, until));
    }
    return Done{};
}

} // namespace scd

#include "models/interchange/recurrence.h"

#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

int weekdayOf(const QString &text)
{
    static const QStringList all{u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s, u"SU"_s};
    return static_cast<int>(all.indexOf(text)) + 1;
}

std::optional<int> numberIn(const QString &text, int least, int most)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

/// Numbers between commas; false when one of them is none of the range or 0.
bool readNumbers(const QString &text, int least, int most, QList<int> &numbers)
{
    for (const QString &piece : text.split(u',')) {
        const auto number = numberIn(piece, least, most);
        if (!number || *number == 0)
            return false;
        numbers << *number;
    }
    return true;
}

bool readDays(const QString &text, QList<Recurrence::Weekday> &days)
{
    for (const QString &piece : text.split(u',')) {
        const int day = weekdayOf(piece.right(2));
        const QString before = piece.chopped(std::min<qsizetype>(2, piece.size()));
        const auto ordinal = before.isEmpty() ? std::optional(0) : numberIn(before, -5, 5);
        if (day == 0 || !ordinal || (*ordinal == 0 && !before.isEmpty()))
            return false;
        days.append({day, *ordinal});
    }
    return true;
}

bool readPart(const QString &name, const QString &value, Recurrence &rule)
{
    if (name == "FREQ"_L1) {
        static const QStringList all{u"DAILY"_s, u"WEEKLY"_s, u"MONTHLY"_s, u"YEARLY"_s};
        const auto index = all.indexOf(value);
        rule.frequency = static_cast<Recurrence::Frequency>(index);
        return index >= 0;
    }
    if (name == "INTERVAL"_L1 || name == "COUNT"_L1) {
        const auto number = numberIn(value, 1, 100'000);
        (name == "COUNT"_L1 ? rule.count : rule.interval) = number.value_or(1);
        return number.has_value();
    }
    if (name == "UNTIL"_L1) {
        rule.until = calendarMoment(value);
        return rule.until.date.isValid();
    }
    if (name == "BYDAY"_L1)
        return readDays(value, rule.days);
    if (name == "BYMONTHDAY"_L1)
        return readNumbers(value, -31, 31, rule.monthDays);
    if (name == "BYMONTH"_L1)
        return readNumbers(value, 1, 12, rule.months);
    if (name == "WKST"_L1) {
        rule.weekStart = weekdayOf(value);
        return rule.weekStart > 0;
    }
    return false;
}

bool allowsMonth(const Recurrence &rule, QDate day)
{
    return rule.months.isEmpty() || rule.months.contains(day.month());
}

bool allowsMonthDay(const Recurrence &rule, QDate day)
{
    return rule.monthDays.isEmpty() || rule.monthDays.contains(day.day()) ||
           rule.monthDays.contains(day.day() - day.daysInMonth() - 1);
}

bool allowsWeekday(const Recurrence &rule, QDate day, bool hasOrdinals)
{
    return rule.days.isEmpty() ||
           std::any_of(rule.days.begin(), rule.days.end(), [day, hasOrdinals](const Recurrence::Weekday &one) {
               const int fromFront = (day.day() - 1) / 7 + 1;
               const int fromBack = -((day.daysInMonth() - day.day()) / 7 + 1);
               return one.day == day.dayOfWeek() &&
                      (!hasOrdinals || one.ordinal == 0 || one.ordinal == fromFront || one.ordinal == fromBack);
           });
}

/// The days of a month that the rule takes.
QList<QDate> daysOfMonth(const Recurrence &rule, QDate month, QDate start)
{
    if (rule.days.isEmpty() && rule.monthDays.isEmpty()) {
        const QDate day(month.year(), month.month(), start.day());
        return day.isValid() ? QList<QDate>{day} : QList<QDate>{};
    }
    QList<QDate> days;
    for (int number = 1; number <= month.daysInMonth(); ++number) {
        const QDate day(month.year(), month.month(), number);
        if (allowsMonthDay(rule, day) && allowsWeekday(rule, day, true))
            days << day;
    }
    return days;
}

/// Before this day the `number`-th period after the start's own has none.
QDate beginningOf(const Recurrence &rule, QDate start, int number)
{
    const int away = number * rule.interval;
    switch (rule.frequency) {
    case Recurrence::Frequency::Daily:
        return start.addDays(away);
    case Recurrence::Frequency::Weekly:
        return start.addDays(7LL * away - (start.dayOfWeek() - rule.weekStart + 7) % 7);
    case Recurrence::Frequency::Monthly:
        return QDate(start.year(), start.month(), 1).addMonths(away);
    case Recurrence::Frequency::Yearly:
        break;
    }
    return QDate(start.year(), 1, 1).addYears(away);
}

QList<QDate> daysOfPeriod(const Recurrence &rule, QDate start, QDate begin)
{
    QList<QDate> days;
    switch (rule.frequency) {
    case Recurrence::Frequency::Daily:
        if (allowsMonth(rule, begin) && allowsMonthDay(rule, begin) && allowsWeekday(rule, begin, false))
            days << begin;
        break;
    case Recurrence::Frequency::Weekly:
        for (int i = 0; i < 7; ++i) {
            const QDate day = begin.addDays(i);
            const bool isTaken =
                rule.days.isEmpty() ? day.dayOfWeek() == start.dayOfWeek() : allowsWeekday(rule, day, false);
            if (isTaken && allowsMonth(rule, day) && allowsMonthDay(rule, day))
                days << day;
        }
        break;
    case Recurrence::Frequency::Monthly:
        if (allowsMonth(rule, begin))
            days = daysOfMonth(rule, begin, start);
        break;
    case Recurrence::Frequency::Yearly: {
        QList<int> months = rule.months.isEmpty() ? QList<int>{start.month()} : rule.months;
        std::sort(months.begin(), months.end());
        for (const int month : std::as_const(months))
            days << daysOfMonth(rule, QDate(begin.year(), month, 1), start);
        break;
    }
    }
    return days;
}

} // namespace

CalendarMoment calendarMoment(const QString &text)
{
    const QString plain = text.trimmed().toUpper();
    CalendarMoment moment;
    moment.date = QDate::fromString(plain.left(8), u"yyyyMMdd");
    if (!moment.date.isValid() || moment.date.year() < 1 || plain.size() == 8)
        return moment;
    moment.isUtc = plain.endsWith(u'Z');
    const QString time = plain.sliced(8, plain.size() - 8 - (moment.isUtc ? 1 : 0));
    moment.time = QTime::fromString(time, u"'T'HHmmss");
    if (!moment.time.isValid() && time.endsWith("60"_L1)) // a leap second
        moment.time = QTime::fromString(time.chopped(2) + u"59"_s, u"'T'HHmmss");
    return moment.time.isValid() ? moment : CalendarMoment{};
}

std::optional<Recurrence> recurrenceFrom(const QString &text)
{
    Recurrence rule;
    bool hasFrequency = false;
    for (const QString &part : text.trimmed().toUpper().split(u';', Qt::SkipEmptyParts)) {
        const QString name = part.section(u'=', 0, 0);
        hasFrequency |= name == "FREQ"_L1;
        if (!readPart(name, part.section(u'=', 1), rule))
            return std::nullopt;
    }
    const bool hasOrdinals = std::any_of(rule.days.begin(), rule.days.end(),
                                         [](const Recurrence::Weekday &day) { return day.ordinal != 0; });
    const bool isByMonth = rule.frequency == Recurrence::Frequency::Monthly ||
                           (rule.frequency == Recurrence::Frequency::Yearly && !rule.months.isEmpty());
    const bool isYearOfDays = rule.frequency == Recurrence::Frequency::Yearly && rule.months.isEmpty() &&
                              (!rule.days.isEmpty() || !rule.monthDays.isEmpty());
    if (!hasFrequency || (hasOrdinals && !isByMonth) || isYearOfDays)
        return std::nullopt;
    return rule;
}

QList<QDate> recurrenceDays(const Recurrence &rule, QDate start, QDate last, int most)
{
    QList<QDate> days{start};
    const QDate end = rule.until.date.isValid() ? std::min(last, rule.until.date) : last;
    for (int period = 0;; ++period) {
        const QDate begin = beginningOf(rule, start, period);
        if (!begin.isValid() || begin > end)
            return days;
        for (const QDate day : daysOfPeriod(rule, start, begin)) {
            if (day > end || days.size() >= most || (rule.count > 0 && days.size() >= rule.count))
                return days;
            if (day > days.last())
                days << day;
        }
    }
}

} // namespace scd

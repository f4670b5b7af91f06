#pragma once

#include <QDate>
#include <QList>
#include <QTime>

#include <optional>

namespace scd {

/// "20270714T190000Z", "20270714T190000", "20270714" (a date has an invalid time); both invalid for another text.
struct CalendarMoment
{
    QDate date;
    QTime time;
    bool isUtc = false;
};
CalendarMoment calendarMoment(const QString &text);

/// A rule of RFC 5545 by which something happens again, on whole days: FREQ from DAILY to YEARLY with INTERVAL, COUNT,
/// UNTIL, BYDAY, BYMONTHDAY, BYMONTH and WKST.
struct Recurrence
{
    enum class Frequency { Daily, Weekly, Monthly, Yearly };
    struct Weekday
    {
        int day = 1;     ///< 1 = Monday
        int ordinal = 0; ///< 2 = the second of the month, -1 = the last, 0 = each
    };
    Frequency frequency = Frequency::Daily;
    int interval = 1;
    int count = 0;        ///< 0 = not said
    CalendarMoment until; ///< the last start that may be; no date = not said
    QList<Weekday> days;
    QList<int> monthDays; ///< -1 = the last
    QList<int> months;
    int weekStart = 1;

    bool isBounded() const { return count > 0 || until.date.isValid(); }
};

/// Nothing for a rule that is wrong or has parts beyond those above: better refused than guessed.
std::optional<Recurrence> recurrenceFrom(const QString &rule);

/// The days on which something happens that first happens on `start`, in order, up to `last` and at most `most` of
/// them. `start` is always the first. COUNT and UNTIL end earlier; UNTIL is compared by its date.
QList<QDate> recurrenceDays(const Recurrence &rule, QDate start, QDate last, int most);

} // namespace scd

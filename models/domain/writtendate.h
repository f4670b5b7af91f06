#pragma once

#include <QDate>
#include <QString>
#include <QTime>

namespace scd {

/// Where day and month stand in 3/4/2027.
enum class DateOrder { Unknown, DayFirst, MonthFirst, YearFirst };

/// What a field of dates is about. It decides what two-digit years and days without a year mean.
enum class DaySense {
    Any,
    Past,   ///< it cannot lie in the future: somebody's birth
    Future, ///< it mostly lies ahead: a passport expires
};

struct WrittenDate
{
    QDate date;
    QTime time;                           ///< when the text had one behind the date
    bool isAmbiguous = false;             ///< day and month would fit the other way round too
    bool hasShortYear = false;            ///< two digits: the sense chose the century
    bool isImpossible = false;            ///< written as a date, but there is no such day
    DateOrder order = DateOrder::Unknown; ///< that the text itself proves

    bool isValid() const { return date.isValid(); }
};

/// A date as people write it, in a form or in a cell: ISO, 3/4/25, 15.1.2024, 19800412, "17 de julio de 2026", "ika-17
/// ng Hulyo 2026", "Fri Jul 17", "Fri 7/17/2026 9:30 AM". Names of months and weekdays in the three languages, whole or
/// cut to three letters, with or without accents. Years from 1800 to 2200.
///
/// `order` decides where day and month could change places; month first when it is unknown. Two-digit years lie between
/// 79 years before `today` and 20 years after it; never after `today` with Past; from 20 years before to 79 years after
/// it with Future. A day without a year is the one nearest to `today` that falls on the weekday that is named with it;
/// the last one with Past, the next one with Future.
WrittenDate readWrittenDate(const QString &text, DateOrder order, QDate today, DaySense sense = DaySense::Any);

/// A day of a month without its year; see readWrittenDate(). `weekday`: 1 … 7, 0 = any. Invalid when there is none.
QDate dayWithoutYear(int month, int day, int weekday, QDate today, DaySense sense);

} // namespace scd

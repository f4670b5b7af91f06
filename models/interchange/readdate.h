#pragma once

#include "models/interchange/mapping.h"

#include <QDate>
#include <QTime>

namespace scd {

struct ReadDate
{
    QDate date;
    QTime time;                ///< when the text had one behind the date
    bool isAmbiguous = false;  ///< day and month would fit the other way round too
    bool hasShortYear = false; ///< two digits: the pivot chose the century
    bool hasNoYear = false;
    bool isImpossible = false;            ///< written as a date, but there is no such day
    DateOrder order = DateOrder::Unknown; ///< that the text itself proves

    bool isValid() const { return date.isValid(); }
};

/// A date as people write it: ISO, 3/4/25, 15.1.2024, "17 de julio de 2026", "ika-17 ng Hulyo 2026", "Fri Jul 17",
/// 19800412. `order` decides where day and month could change places; month first when it is unknown.
/// Two-digit years lie between 79 years before `today` and 20 years after it; with `isPast` never after it.
/// A date without a year is the one nearest to `today` that falls on the weekday that is named with it.
ReadDate readDate(const QString &text, DateOrder order, QDate today, bool isPast = false);
/// The same of a cell; a number is a day of Excel's calendar, as the column is one of dates.
ReadDate readDate(const Cell &cell, DateOrder order, QDate today, bool isPast = false);

struct ReadTime
{
    QTime start;
    QTime end;
    bool isOpen = false; ///< "19:00–", "7 pm onwards", "hasta tarde"
    bool isWhole = true; ///< false: something else stands in the cell too

    bool isValid() const { return start.isValid() || end.isValid() || isOpen; }
};
/// A time or a range of times: "19:00", "7 pm", "19h30", "9:00 - 10:30", "7-9 pm", "noon", "alas 7 ng gabi". With
/// `isEnd` a single time is the end.
ReadTime readTimes(const Cell &cell, bool isEnd);

} // namespace scd

#pragma once

#include "models/domain/writtendate.h"
#include "models/interchange/table.h"

namespace scd {

/// The date of a cell: typed, written (see readWrittenDate()), or a number, which is a day of Excel's calendar, as the
/// column is one of dates.
WrittenDate readDate(const Cell &cell, DateOrder order, QDate today, DaySense sense = DaySense::Any);

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

#pragma once

#include "models/interchange/numberformat.h"
#include "models/interchange/table.h"

namespace scd {

/// The cell that a spreadsheet's count of days stands for under a date or time format. `is1904`: day 0 is
/// 1904-01-01; otherwise day 1 is 1900-01-01 and day 60 does not exist.
Cell cellOfSerial(double days, const NumberFormat &format, bool is1904);

/// The count of days of a day and a time of day in the 1900 system, from 1900-03-01 on; earlier days have none.
bool hasSerial(QDate date);
double serialOf(QDate date, QTime time);

/// Hours and minutes of a duration in days: "36:00", "0:05:30".
QString shownDuration(double days);

} // namespace scd

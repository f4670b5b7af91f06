#pragma once

#include "models/interchange/table.h"

namespace scd {

class Archive;

/// Reads an Office Open XML workbook (ECMA-376, .xlsx and .xlsm): every worksheet in order, hidden ones marked, chart
/// sheets left out. Text comes without reading aids (phonetic runs) and formatting; numbers as the sheet shows
/// them; days and times are told from numbers by their format (1900 and 1904 systems), a duration of a day and more
/// stays a number of days whose text is "36:00". Formulas give their last result. 29 February 1900, which only
/// spreadsheets know, and days beyond 9999 stay numbers.
///
/// Errors: WrongType (other archives), Damaged, TooLarge, Cancelled.
Result<Book> readXlsx(Archive &archive, const ReadLimits &limits);

} // namespace scd

#pragma once

#include "models/interchange/table.h"

namespace scd {

struct XlsxOptions
{
    bool hasHeaderRow = true; ///< the first row is bold, stays in view and filters the others
};

/// An Excel workbook with a sheet for each of `sheets`, its columns as wide as their content. Text is written as text,
/// so that phones keep their zeros and nothing is computed; numbers, days and times with formats that show them as
/// they are here; yes and no as TRUE and FALSE. Written as text: errors, days before March 1900 and numbers whose
/// text no simple format gives. Sheet names are made fit where Excel would refuse them.
///
/// Temporary files are in a folder of their own, for this account only, and gone at the end. Errors: TooLarge (beyond
/// a sheet's 1,048,576 rows, 16,384 columns, 32,767 characters of a cell), DiskFull, InputOutput, Cancelled.
Result<QByteArray> toXlsx(const QList<Sheet> &sheets, const XlsxOptions &options = {}, const Progress &progress = {});

} // namespace scd

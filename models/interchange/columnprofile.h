#pragma once

#include "models/interchange/mapping.h"
#include "models/interchange/targets.h"

namespace scd {

/// What the values of a column look like: shares from 0 to 1 of the cells that are not empty.
struct ColumnProfile
{
    int filled = 0;
    double mail = 0;
    double phone = 0;
    double date = 0;
    double pastDate = 0; ///< more than twelve years before the newest date of a sheet is likely: birth dates
    double time = 0;
    double number = 0; ///< begins with a number
    double yesNo = 0;
    double country = 0;
    double web = 0;
    double lastFirst = 0; ///< "Smith, Karen"
};

ColumnProfile profileOf(const Sheet &sheet, const TableArea &area, int column);

/// How well values suit a target: from -60 (they cannot be it) to +10.
int suits(const ColumnProfile &profile, const Target &target);

/// The key of "values" in synonyms.json that a column without a header is taken for; "" when the values say nothing.
QString kindOfValues(const ColumnProfile &profile);

/// Which order of day and month the values of a column prove; Unknown when both fit. `isAmbiguous`: some value fits
/// both ways.
DateOrder provenOrder(const Sheet &sheet, const TableArea &area, int column, bool *isAmbiguous);
/// Whether some number of the column proves that a comma is a decimal sign.
bool provesDecimalComma(const Sheet &sheet, const TableArea &area, int column);

} // namespace scd

#pragma once

#include "models/interchange/mapping.h"
#include "models/interchange/targets.h"

#include <QDate>

namespace scd {

/// The tables of a sheet from top to bottom. Title rows, merged titles, rules below and totals belong to none.
/// None for a sheet of text only.
QList<TableArea> findTables(const Sheet &sheet);

/// Why a sheet was taken for a purpose: the words that speak for it.
struct PurposeGuess
{
    QString purpose;
    int score = 0;       ///< 0…100
    QStringList because; ///< headers or title words, as they stand in the sheet
};
/// What the table holds, best first; all purposes are in it.
QList<PurposeGuess> guessPurposes(const Sheet &sheet, const TableArea &area);

/// Which column is which, for one purpose: by headers, then by values.
Mapping proposeMapping(const Sheet &sheet, const TableArea &area, const Purpose &purpose);

/// The class of what stands under a header, also where the purpose has no field for it: "Passport no." of a host
/// family. The lowest of what the header may mean; Public when it says nothing.
Sensitivity classOfHeader(const QString &header);

} // namespace scd

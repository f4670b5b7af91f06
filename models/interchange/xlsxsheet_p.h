#pragma once

#include "models/interchange/numberformat.h"
#include "models/interchange/sheetbuilder_p.h"

namespace scd {

class Archive;

/// What the sheets of one workbook refer to.
struct XlsxShared
{
    QStringList strings;
    QList<NumberFormat> formats; ///< by the number of a cell's style
    bool is1904 = false;
};

Result<QStringList> readSharedStrings(Archive &archive, const QString &part, const SheetBuilder &builder,
                                      const ReadLimits &limits);

/// Fills the sheet that was begun in `builder`.
Status readXlsxSheet(Archive &archive, const QString &part, const XlsxShared &shared, SheetBuilder &builder);

/// Row and column from 0 of "AB12" or "$AB$12"; nothing when it is none or beyond a spreadsheet's own size.
struct CellPlace
{
    qint64 row = 0;
    qint64 column = 0;
};
std::optional<CellPlace> cellPlace(QStringView reference);

} // namespace scd

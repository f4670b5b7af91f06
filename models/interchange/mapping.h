#pragma once

#include "models/domain/result.h"
#include "models/domain/writtendate.h"
#include "models/interchange/table.h"

#include <QJsonObject>
#include <QStringList>

namespace scd {

/// Where a table stands in a sheet. Rows and columns count from 0 and are included.
struct TableArea
{
    int headerRow = -1; ///< -1 = no header
    int headerRows = 1; ///< a header can stand in two rows
    int firstRow = 0;
    int lastRow = -1;
    int firstColumn = 0;
    int lastColumn = -1;
    QList<int> totals = {}; ///< rows between the others that sum them up: they make no records

    bool isEmpty() const { return lastRow < firstRow || lastColumn < firstColumn; }
    bool operator==(const TableArea &) const = default;
};

/// Why a column was taken for what it is.
enum class ColumnReason { None, Header, HeaderWords, Values, Remembered, Chosen };

struct ColumnMapping
{
    int column = 0; ///< of the sheet
    QString header;
    QString target;                           ///< a path (see targets.h); "" = to the notes
    bool isLeftOut = false;                   ///< the person wants it nowhere: the report counts it so
    DateOrder dateOrder = DateOrder::Unknown; ///< of a column of dates, where the values decide
    bool hasDecimalComma = false;
    int confidence = 0; ///< 0…100
    ColumnReason reason = ColumnReason::None;

    bool operator==(const ColumnMapping &) const = default;
};

/// How a sheet is read. A value: remembered per shape of sheet, shared as a file, changed by the person.
struct Mapping
{
    QString purpose;
    TableArea area;
    QList<ColumnMapping> columns;
    QString language; ///< of the headers: "en", "es", "fil"; texts without one go under it
    /// Of columns whose values fit both ways; told by the person, proven by other columns or guessed from the language.
    DateOrder dateOrder = DateOrder::Unknown;
    /// Some date fits both ways and no value of its column decides: ask once, `dateOrder` is a guess.
    bool needsDateOrder = false;
    /// The person answered. Only then does a mapping keep its order: a guess is none of the person's words, and what
    /// the values of one sheet prove says nothing of the next one.
    bool isDateOrderTold = false;

    void tellDateOrder(DateOrder order);
    const ColumnMapping *column(int column) const;
    bool operator==(const Mapping &) const = default;
};

/// The header of a column; where a header stands in two rows, both.
QString headerOf(const Sheet &sheet, const TableArea &area, int column);

/// What stays the same when a sheet gets more rows: its headers, folded and without numbers, and their order.
/// "" without a header.
QString shapeOf(const Sheet &sheet, const TableArea &area);

/// The columns by their headers, so that a mapping serves every sheet of that shape.
QJsonObject toJson(const Mapping &mapping);
/// WrongType for a JSON of another kind or version.
Result<Mapping> mappingFromJson(const QJsonObject &json);
/// A remembered mapping put onto a sheet: columns are found by their headers, then by their place; the area is the
/// sheet's own. Columns that the mapping does not know keep what `proposed` says.
Mapping applied(const Mapping &remembered, const Mapping &proposed);

} // namespace scd

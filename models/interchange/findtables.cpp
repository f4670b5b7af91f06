#include "models/interchange/headermatch_p.h"
#include "models/interchange/readdate.h"
#include "models/interchange/recognition.h"
#include "models/interchange/vocabulary.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

bool isFilled(const Cell &cell)
{
    return cell.type != Cell::Type::Empty && !cell.text.trimmed().isEmpty();
}

struct RowShape
{
    int filled = 0;
    int first = -1;
    int last = -1;
};

RowShape shapeOfRow(const QList<Cell> &row)
{
    RowShape shape;
    for (int column = 0; column < row.size(); ++column) {
        if (!isFilled(row[column]))
            continue;
        ++shape.filled;
        if (shape.first < 0)
            shape.first = column;
        shape.last = column;
    }
    return shape;
}

/// How wide the merged cell at the beginning of a row is; 1 without.
int mergedWidth(const Sheet &sheet, int row, int column)
{
    for (const MergedCells &merged : sheet.merged) {
        if (merged.row == row && merged.column == column)
            return merged.columns;
    }
    return 1;
}

bool isValueLike(const Cell &cell)
{
    if (cell.type != Cell::Type::Text)
        return true;
    const QString text = cell.text.trimmed();
    if (text.contains(u'@') && !text.contains(u' '))
        return true;
    const bool hasLetter = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    return !hasLetter || readDate(text, DateOrder::Unknown, QDate(2026, 1, 1)).isValid();
}

/// Whether a row can be the names of columns: short different texts, of which some are known or all are texts above
/// values of another kind.
bool isHeader(const Sheet &sheet, int row)
{
    const QList<Cell> &cells = sheet.rows[row];
    QSet<QString> names;
    int filled = 0;
    int known = 0;
    for (const Cell &cell : cells) {
        if (!isFilled(cell))
            continue;
        // "2025" above a column of hours is a header, one among texts.
        if (isValueLike(cell) && cell.type != Cell::Type::Number)
            return false;
        ++filled;
        names << normalized(cell.text);
        if (isKnownHeader(cell.text))
            ++known;
    }
    if (filled == 0)
        return false;
    if (known >= std::max(1, filled / 3))
        return true;
    if (names.size() < filled)
        return false;
    // Nothing is known: texts above values.
    int valuesBelow = 0;
    for (int column = 0; column < cells.size(); ++column) {
        if (isFilled(cells[column]) && isFilled(sheet.at(row + 1, column)) && isValueLike(sheet.at(row + 1, column)))
            ++valuesBelow;
    }
    return valuesBelow > 0 && known == 0 && filled >= 2;
}

/// Fewer cells than a row of this table has: a title, a rule or a total, no record.
bool isNarrow(const RowShape &shape, int usual)
{
    return shape.filled <= 1 && usual >= 3;
}

bool isTotal(const QList<Cell> &row)
{
    int seen = 0;
    for (const Cell &cell : row) {
        if (!isFilled(cell))
            continue;
        if (vocabulary().has("totals", cell.text) ||
            !vocabulary().beginningOf("totals", normalized(cell.text)).isEmpty())
            return true;
        if (++seen == 2)
            break;
    }
    return false;
}

} // namespace

QList<TableArea> findTables(const Sheet &sheet)
{
    QList<TableArea> tables;
    const int rows = static_cast<int>(sheet.rows.size());
    if (!sheet.purpose.isEmpty()) {
        if (rows > 1)
            tables << TableArea{0, 1, 1, rows - 1, 0, sheet.columnCount() - 1};
        return tables;
    }
    QList<RowShape> shapes;
    shapes.reserve(rows);
    QHash<int, int> widths;
    for (const QList<Cell> &row : sheet.rows) {
        shapes << shapeOfRow(row);
        if (shapes.last().filled > 0)
            ++widths[shapes.last().filled];
    }
    // A sheet of one column is a list when its header is known; else it is text.
    int widest = 0;
    for (auto it = widths.begin(); it != widths.end(); ++it)
        widest = std::max(widest, it.key());
    const int least = widest >= 2 ? 2 : 1;
    int row = 0;
    while (row < rows) {
        const RowShape &shape = shapes[row];
        const bool isTitle = shape.filled == 1 && least > 1;
        const bool isSpan = shape.filled > 0 && shape.filled <= 2 && mergedWidth(sheet, row, shape.first) > 2;
        const bool isHeadered = shape.filled >= least && !isSpan && isHeader(sheet, row);
        if (shape.filled < least || isTitle || isSpan || (least == 1 && !isHeadered)) {
            ++row;
            continue;
        }
        TableArea area;
        area.headerRow = isHeadered ? row : -1;
        area.firstRow = isHeadered ? row + 1 : row;
        area.firstColumn = shape.first;
        area.lastColumn = shape.last;
        if (isHeadered && row > 0 && shapes[row - 1].filled > 0 && shapes[row - 1].filled < shape.filled) {
            // A row above whose merged cells span some columns, not all, belongs to the header.
            int spans = 0;
            for (const MergedCells &merged : sheet.merged)
                spans += merged.row == row - 1 && merged.columns > 1 && merged.columns < shape.filled ? 1 : 0;
            if (spans > 0)
                area.headerRows = 2;
        }
        const int usual = shape.filled;
        int last = row;
        int next = row + 1;
        for (; next < rows; ++next) {
            const RowShape &current = shapes[next];
            if (current.filled == 0) {
                // One empty row inside a table is passed over; what comes behind must be wide and no header.
                if (next + 1 < rows && shapes[next + 1].filled * 2 >= usual && shapes[next + 1].filled >= least &&
                    !isHeader(sheet, next + 1))
                    continue;
                break;
            }
            if (current.first < area.firstColumn)
                area.firstColumn = current.first;
            if (current.last > area.lastColumn && !isNarrow(current, usual))
                area.lastColumn = current.last;
            if (!isNarrow(current, usual) && !isTotal(sheet.rows[next]))
                last = next;
        }
        area.lastRow = last;
        if (area.lastRow >= area.firstRow)
            tables << area;
        row = next;
    }
    return tables;
}

} // namespace scd

#include "models/interchange/headermatch_p.h"
#include "models/interchange/readdate.h"
#include "models/interchange/readnumber.h"
#include "models/interchange/recognition.h"
#include "models/interchange/vocabulary.h"

#include <QSet>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

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
        if (!row[column].isFilled())
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
    return !hasLetter || readWrittenDate(text, DateOrder::Unknown, QDate(2026, 1, 1)).isValid();
}

/// Whether a row can be the names of columns: short different texts, of which some are known, the first ones or a
/// third, or all are texts above values of another kind.
bool isHeader(const Sheet &sheet, int row)
{
    const QList<Cell> &cells = sheet.rows[row];
    QSet<QString> names;
    int filled = 0;
    int known = 0;
    int knownInFront = 0;
    for (const Cell &cell : cells) {
        if (!cell.isFilled())
            continue;
        // "2025" above a column of hours is a header, one among texts.
        if (isValueLike(cell) && cell.type != Cell::Type::Number)
            return false;
        ++filled;
        names << normalized(cell.text);
        if (isKnownHeader(cell.text)) {
            knownInFront += known == filled - 1 ? 1 : 0;
            ++known;
        }
    }
    if (filled == 0)
        return false;
    if (known >= std::max(1, filled / 3))
        return true;
    if (names.size() < filled)
        return false;
    // Names, and then a question in each of very many columns.
    if (knownInFront >= 2)
        return true;
    // Nothing is known: texts above values.
    int valuesBelow = 0;
    for (int column = 0; column < cells.size(); ++column) {
        if (cells[column].isFilled() && sheet.at(row + 1, column).isFilled() && isValueLike(sheet.at(row + 1, column)))
            ++valuesBelow;
    }
    return valuesBelow > 0 && known == 0 && filled >= 2;
}

/// Fewer cells than a row of this table has: a title, a rule or a total, no record.
bool isNarrow(const RowShape &shape, int usual)
{
    return shape.filled <= 1 && usual >= 3;
}

/// Finds the rows that sum others up and are no records.
class Totals
{
public:
    explicit Totals(const Sheet &sheet)
        : m_sheet(sheet)
    {
    }

    /// "Total", "Suma: 42", "Total hours | | 42": a word for sums in front, and behind it nothing but numbers. "Total
    /// Fitness, 12 Main St" is a place.
    bool isNamed(int row, int usual) const;
    /// Without a name, its numbers are the sums of those above them.
    bool isSums(int row, int firstRow);

private:
    const Sheet &m_sheet;
    qint64 m_cellsLeft = 300'000; ///< each look reads all rows above: it is not to take time without end
};

bool Totals::isNamed(int row, int usual) const
{
    bool isFirst = true;
    for (const Cell &cell : m_sheet.rows[row]) {
        if (!cell.isFilled())
            continue;
        // In a list of one column only the word itself is no record.
        if (isFirst && !vocabulary().has("totals", cell.text) &&
            (usual < 2 || vocabulary().beginningOf("totals", normalized(cell.text)).isEmpty()))
            return false;
        if (!isFirst && cell.type != Cell::Type::Number && !readNumber(cell.text, false))
            return false;
        isFirst = false;
    }
    return !isFirst;
}

bool Totals::isSums(int row, int firstRow)
{
    constexpr double least = 1e-6;
    for (int column = 0; column < m_sheet.rows[row].size(); ++column) {
        const Cell &cell = m_sheet.rows[row][column];
        if (!cell.isFilled())
            continue;
        const auto number = readNumber(cell.text, false);
        m_cellsLeft -= row - firstRow;
        if (!number || !number->rest.isEmpty() || m_cellsLeft < 0)
            return false;
        double sum = 0;
        int summands = 0;
        for (int above = firstRow; above < row; ++above) {
            if (const auto one = readNumber(m_sheet.at(above, column).text, false)) {
                sum += one->number;
                ++summands;
            }
        }
        if (summands < 2 || std::abs(sum - number->number) > least)
            return false;
    }
    return true;
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
    Totals totals(sheet);
    int row = 0;
    while (row < rows) {
        const RowShape &shape = shapes[row];
        const bool isTitle = shape.filled == 1 && least > 1;
        const bool isSpan = shape.filled > 0 && shape.filled <= 2 && mergedWidth(sheet, row, shape.first) > 2;
        const bool isHeadered = shape.filled >= least && !isSpan && isHeader(sheet, row);
        const bool isNoTable = shape.filled < least || isTitle || isSpan || (least == 1 && !isHeadered);
        if (isNoTable || totals.isNamed(row, shape.filled)) {
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
            if (totals.isNamed(next, usual) || (current.filled < usual && totals.isSums(next, area.firstRow)))
                area.totals << next;
            else if (!isNarrow(current, usual))
                last = next;
        }
        area.lastRow = last;
        area.totals.removeIf([last](int total) { return total > last; });
        if (area.lastRow >= area.firstRow)
            tables << area;
        row = next;
    }
    return tables;
}

} // namespace scd

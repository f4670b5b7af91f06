#include "models/interchange/sheetbuilder_p.h"

#include "models/interchange/book.h"
#include "models/interchange/cells.h"

#include <algorithm>

namespace scd {

namespace {

bool hasContent(const Cell &cell)
{
    return cell.type != Cell::Type::Empty || cell.isFormula;
}

} // namespace

void SheetBuilder::begin(const QString &name, bool isHidden)
{
    m_sheet = {};
    m_sheet.name = mended(name, m_mended);
    m_sheet.isHidden = isHidden;
}

Status SheetBuilder::checkText(qsizetype length) const
{
    return length <= m_limits.cellLength ? Status(Done{})
                                         : failure(ErrorKind::TooLarge, unreadable::cellLength.toString());
}

Status SheetBuilder::growTo(qint64 row)
{
    if (m_rowsBefore + row >= m_limits.rows)
        return failure(ErrorKind::TooLarge, unreadable::rowCount.toString());
    if (m_sheet.rows.size() <= row)
        m_sheet.rows.resize(row + 1);
    return Done{};
}

Status SheetBuilder::set(qint64 row, qint64 column, Cell cell)
{
    if (!hasContent(cell))
        return Done{};
    SCD_TRY(checkText(cell.text.size()));
    SCD_TRY(growTo(row));
    if (column >= m_limits.columns)
        return failure(ErrorKind::TooLarge, unreadable::columnCount.toString());
    cell.text = mended(cell.text, m_mended);
    if (cell.type == Cell::Type::Text && cell.text.isEmpty())
        cell.type = Cell::Type::Empty;
    QList<Cell> &cells = m_sheet.rows[row];
    if (cells.size() <= column) {
        m_cells += column + 1 - cells.size();
        if (m_cells > m_limits.cells)
            return failure(ErrorKind::TooLarge, unreadable::cellCount.toString());
        // Rows are filled from the left: some room ahead saves a copy per cell.
        if (cells.capacity() <= column)
            cells.reserve(std::max<qsizetype>(column + 1, row > 0 ? m_sheet.rows.at(row - 1).size() : 8));
        cells.resize(column + 1);
    }
    cells[column] = std::move(cell);
    return Done{};
}

Status SheetBuilder::repeatRow(qint64 row, qint64 copies)
{
    if (copies <= 0 || row >= m_sheet.rows.size() || m_sheet.rows.at(row).isEmpty())
        return Done{};
    if (copies > m_limits.rows)
        return failure(ErrorKind::TooLarge, unreadable::rowCount.toString());
    SCD_TRY(growTo(row + copies));
    const QList<Cell> cells = m_sheet.rows.at(row);
    m_cells += copies * cells.size();
    if (m_cells > m_limits.cells)
        return failure(ErrorKind::TooLarge, unreadable::cellCount.toString());
    for (qint64 copy = 1; copy <= copies; ++copy)
        m_sheet.rows[row + copy] = cells;
    return Done{};
}

void SheetBuilder::merge(qint64 row, qint64 column, qint64 rows, qint64 columns)
{
    constexpr qsizetype most = 100'000;
    if (row < m_limits.rows && column < m_limits.columns && rows * columns > 1 && m_sheet.merged.size() < most)
        m_sheet.merged.append({static_cast<int>(row), static_cast<int>(column),
                               static_cast<int>(std::min<qint64>(rows, m_limits.rows)),
                               static_cast<int>(std::min<qint64>(columns, m_limits.columns))});
}

void SheetBuilder::emptyCovered(const MergedCells &area)
{
    const qsizetype lastRow = std::min<qsizetype>(m_sheet.rows.size(), area.row + area.rows);
    for (qsizetype row = area.row; row < lastRow; ++row) {
        const qsizetype width = m_sheet.rows.at(row).size();
        for (qsizetype column = area.column; column < std::min<qsizetype>(width, area.column + area.columns);
             ++column) {
            const bool isFirst = row == area.row && column == area.column;
            if (!isFirst && hasContent(m_sheet.rows.at(row).at(column)))
                m_sheet.rows[row][column] = {};
        }
        // Honest areas do not overlap: all together they cover no cell twice.
        m_emptied += 1 + std::min<qsizetype>(width, area.columns);
        if (m_emptied > m_limits.cells)
            return;
    }
}

void SheetBuilder::end()
{
    const int width = m_sheet.columnCount();
    m_sheet.merged.removeIf(
        [this, width](const MergedCells &area) { return area.row >= m_sheet.rows.size() || area.column >= width; });
    for (MergedCells &area : m_sheet.merged) {
        if (m_emptied <= m_limits.cells)
            emptyCovered(area);
    }
    m_rowsBefore += m_sheet.rows.size();
    m_sheets.append(std::move(m_sheet));
    m_sheet = {};
}

} // namespace scd

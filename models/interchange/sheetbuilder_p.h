#pragma once

#include "models/interchange/table.h"

namespace scd {

/// Collects the cells of a spreadsheet's sheets within the limits. What is empty takes no room: a sheet may say that
/// its last cell is XFD1048576.
class SheetBuilder
{
public:
    explicit SheetBuilder(const ReadLimits &limits)
        : m_limits(limits)
    {
    }

    void begin(const QString &name, bool isHidden);
    /// Empty cells are passed over, unless a formula stands in them. The text is mended. A cell may come twice: the
    /// later stands.
    Status set(qint64 row, qint64 column, Cell cell);
    /// `row` was filled by set(); the same cells follow in `copies` more rows.
    Status repeatRow(qint64 row, qint64 copies);
    /// Kept only within the rows and columns that have content when the sheet ends.
    void merge(qint64 row, qint64 column, qint64 rows, qint64 columns);
    void end();

    Status checkText(qsizetype length) const;
    int countMended() const { return m_mended; }
    QList<Sheet> takeSheets() { return std::move(m_sheets); }

private:
    Status growTo(qint64 row);
    void emptyCovered(const MergedCells &area);

    ReadLimits m_limits;
    QList<Sheet> m_sheets;
    Sheet m_sheet;
    qint64 m_rowsBefore = 0;
    qint64 m_cells = 0;
    qint64 m_emptied = 0;
    int m_mended = 0;
};

} // namespace scd

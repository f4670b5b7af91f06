#pragma once

#include "models/interchange/table.h"

#include <QHash>
#include <QSet>
#include <xlsxwriter.h>

namespace scd {

/// Fills an open workbook of libxlsxwriter; closing it is the caller's.
class WorkbookWriter
{
public:
    explicit WorkbookWriter(lxw_workbook *workbook)
        : m_workbook(workbook)
    {
    }

    Status add(const Sheet &sheet, bool hasHeaderRow, const std::function<bool()> &goOn);

private:
    QByteArray nameOf(const Sheet &sheet);
    Status write(lxw_worksheet *worksheet, lxw_row_t row, lxw_col_t column, const Cell &cell, lxw_format *style);
    lxw_error writeNumber(lxw_worksheet *worksheet, lxw_row_t row, lxw_col_t column, const Cell &cell);
    lxw_format *format(const QByteArray &code);
    void setWidths(lxw_worksheet *worksheet, const Sheet &sheet, int columns) const;

    lxw_workbook *m_workbook;
    QHash<QByteArray, lxw_format *> m_formats;
    QSet<QString> m_names;
};

} // namespace scd

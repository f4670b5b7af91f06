#include "models/interchange/propertytable_p.h"

#include "models/interchange/book.h"
#include "models/interchange/cells.h"
#include "models/interchange/sheetbuilder_p.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace scd {

Status PropertyTable::beginRow()
{
    if (m_rows.size() + 1 >= m_limits.rows)
        return failure(ErrorKind::TooLarge, unreadable::rowCount.toString());
    m_rows.append(QList<Entry>());
    m_inRow.clear();
    return Done{};
}

Result<int> PropertyTable::add(const QString &header, const Cell &cell)
{
    if (cell.type == Cell::Type::Empty)
        return -1;
    const int number = m_inRow[header]++;
    SCD_TRY(addAt(header, number, cell));
    return number;
}

Status PropertyTable::addAt(const QString &header, int number, const Cell &cell)
{
    if (cell.text.size() > m_limits.cellLength)
        return failure(ErrorKind::TooLarge, unreadable::cellLength.toString());
    for (int i = number; i >= 0 && !m_byName.contains({header, i}); --i) {
        if (m_columns.size() >= m_limits.columns)
            return failure(ErrorKind::TooLarge, unreadable::columnCount.toString());
        m_byName.insert({header, i}, static_cast<int>(m_columns.size()));
        m_columns << Column{header, i};
    }
    if (++m_cells > m_limits.cells)
        return failure(ErrorKind::TooLarge, unreadable::cellCount.toString());
    m_rows.last() << Entry{m_byName.value({header, number}), cell};
    return Done{};
}

Result<Book> PropertyTable::take(const QString &name, const QString &purpose, const QStringList &order)
{
    QHash<QString, int> first;
    for (int i = 0; i < m_columns.size(); ++i) {
        if (!first.contains(m_columns[i].header))
            first.insert(m_columns[i].header, i);
    }
    const auto rank = [&](int column) {
        const Column &of = m_columns[column];
        // "SUMMARY (es)" stands where SUMMARY does.
        const auto known = order.indexOf(of.header.section(QStringLiteral(" ("), 0, 0));
        const int behind = first.value(of.header);
        return std::tuple(known < 0 ? order.size() + behind : known, of.number, behind);
    };
    QList<int> columns(m_columns.size());
    std::iota(columns.begin(), columns.end(), 0);
    std::sort(columns.begin(), columns.end(), [&rank](int a, int b) { return rank(a) < rank(b); });
    QList<int> places(columns.size());
    SheetBuilder builder(m_limits);
    builder.begin(name, false);
    for (int place = 0; place < columns.size(); ++place) {
        places[columns[place]] = place;
        SCD_TRY(builder.set(0, place, textCell(m_columns[columns[place]].header)));
    }
    qint64 row = 0;
    for (const QList<Entry> &entries : std::as_const(m_rows)) {
        if (entries.isEmpty())
            continue;
        ++row;
        for (const Entry &entry : entries)
            SCD_TRY(builder.set(row, places[entry.column], entry.cell));
    }
    builder.end();
    Book book;
    book.sheets = builder.takeSheets();
    book.mendedCells = builder.countMended();
    for (Sheet &sheet : book.sheets)
        sheet.purpose = purpose;
    if (row == 0)
        book.sheets.clear();
    return book;
}

} // namespace scd

#pragma once

#include "models/interchange/table.h"

#include <QHash>

namespace scd {

/// Makes a table of things that have properties: a row for each, a column for each name. A property that a thing has
/// several times gets as many columns of that name.
class PropertyTable
{
public:
    explicit PropertyTable(const ReadLimits &limits)
        : m_limits(limits)
    {
    }

    /// Cells of the next row follow.
    Status beginRow();
    /// The next cell with that header in this row; gives its number among them. Empty cells are passed over (-1).
    Result<int> add(const QString &header, const Cell &cell);
    /// A cell of a column that belongs to the `number`-th of another header.
    Status addAt(const QString &header, int number, const Cell &cell);
    /// Properties in this order stand first, the others as they came. Without rows there is no sheet.
    Result<Book> take(const QString &name, const QString &purpose, const QStringList &order);

private:
    struct Entry
    {
        int column = 0;
        Cell cell;
    };
    struct Column
    {
        QString header;
        int number = 0; ///< among those of the same header
    };
    ReadLimits m_limits;
    QList<Column> m_columns;
    QHash<std::pair<QString, int>, int> m_byName;
    QList<QList<Entry>> m_rows;
    QHash<QString, int> m_inRow; ///< how many cells of a header the row has
    qint64 m_cells = 0;
};

} // namespace scd

#include "models/interchange/table.h"

#include <algorithm>

namespace scd {

int Sheet::columnCount() const
{
    qsizetype most = 0;
    for (const QList<Cell> &row : rows)
        most = std::max(most, row.size());
    return static_cast<int>(most);
}

} // namespace scd

#include "models/interchange/readdate.h"

namespace scd {

WrittenDate readDate(const Cell &cell, DateOrder order, QDate today, DaySense sense)
{
    // Serial numbers outside are no dates of people: 1909 to 2119.
    constexpr double firstSerial = 3'500;
    constexpr double lastSerial = 80'500;
    WrittenDate read;
    if (cell.type == Cell::Type::Date || cell.type == Cell::Type::DateTime) {
        read.date = cell.date;
        if (cell.type == Cell::Type::DateTime)
            read.time = cell.time;
        return read;
    }
    if (cell.type == Cell::Type::Number && cell.number >= firstSerial && cell.number < lastSerial) {
        read.date = QDate(1899, 12, 30).addDays(static_cast<qint64>(cell.number));
        return read;
    }
    return readWrittenDate(cell.text, order, today, sense);
}

} // namespace scd

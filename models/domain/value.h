#pragma once

#include <QString>
#include <variant>

namespace scd {

/// What one column of one row holds, in SQLite's own classes. std::monostate is NULL: unknown.
using Value = std::variant<std::monostate, qint64, double, QString>;

inline bool isNull(const Value &value)
{
    return std::holds_alternative<std::monostate>(value);
}
inline qint64 intOf(const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return *number;
    return 0;
}
inline QString textOf(const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    return {};
}

} // namespace scd

#pragma once

#include <QString>
#include <optional>

namespace scd {

struct ReadNumber
{
    double number = 0;
    QString rest; ///< what stands behind it: "(two rooms)"
    bool provesDecimalComma = false;
};

/// A number at the beginning of a text: "31,25", "7.5", "1,234,567", "1.234,5", "4 (two rooms)". A comma before one,
/// two or more than three digits is a decimal sign; before exactly three digits it is one when `hasDecimalComma`.
std::optional<ReadNumber> readNumber(const QString &text, bool hasDecimalComma);

} // namespace scd

#pragma once

#include <QString>

namespace scd {

/// What a spreadsheet's number format makes of a number (ECMA-376 18.8.30 and 18.8.31).
struct NumberFormat
{
    enum class Kind {
        General, ///< also text: a number that was typed into a text cell
        Number,
        Date,
        Time,
        DateTime,
        Elapsed ///< [h]:mm and its like: hours go on after 24
    };
    Kind kind = Kind::General;
    QString code;
};

NumberFormat builtinNumberFormat(int id);
NumberFormat numberFormatOf(const QString &code);

/// The number as the format shows it: zeros in front, decimals, thousands, percent, currency, literal text, sections
/// for negative numbers and with conditions, as phone and postcode formats have them. What is beyond that (fractions,
/// exponents) and General give shownNumber().
QString formattedNumber(double number, const NumberFormat &format);

} // namespace scd

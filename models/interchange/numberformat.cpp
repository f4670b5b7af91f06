#include "models/interchange/numberformat.h"

#include "models/interchange/cells.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

bool isElapsed(QStringView inBrackets)
{
    const auto isAll = [inBrackets](QChar of) {
        return std::all_of(inBrackets.begin(), inBrackets.end(), [of](QChar c) { return c.toLower() == of; });
    };
    return !inBrackets.isEmpty() && (isAll(u'h') || isAll(u'm') || isAll(u's'));
}

/// The parts of a format between semicolons that are not quoted.
QStringList sectionsOf(const QString &code)
{
    QStringList sections(1);
    bool isQuoted = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u'"')
            isQuoted = !isQuoted;
        if (c == u'\\' && !isQuoted && i + 1 < code.size()) {
            sections.back() += c;
            sections.back() += code[++i];
        } else if (c == u';' && !isQuoted) {
            sections << QString();
        } else {
            sections.back() += c;
        }
    }
    return sections;
}

struct Letters
{
    bool hasDate = false;
    bool hasTime = false;
    bool hasMonthOrMinute = false;
    bool isElapsed = false;
    bool hasDigits = false;
};

Letters lettersOf(const QString &section)
{
    Letters found;
    for (qsizetype i = 0; i < section.size(); ++i) {
        switch (section[i].toLower().unicode()) {
        case u'"':
            i = std::max(i, section.indexOf(u'"', i + 1));
            break;
        case u'\\':
        case u'_':
        case u'*':
            ++i;
            break;
        case u'[': {
            const qsizetype close = section.indexOf(u']', i);
            if (close < 0)
                return found;
            if (isElapsed(QStringView(section).sliced(i + 1, close - i - 1)))
                found.isElapsed = true;
            i = close;
            break;
        }
        case u'y':
        case u'd':
        case u'g':
            found.hasDate = true;
            break;
        case u'h':
        case u's':
            found.hasTime = true;
            break;
        case u'm':
            found.hasMonthOrMinute = true;
            break;
        case u'0':
        case u'#':
        case u'?':
            found.hasDigits = true;
            break;
        default:
            break;
        }
    }
    return found;
}

/// [<=9999999] at the beginning of a section: whether it holds; nothing when there is no condition.
std::optional<bool> condition(const QString &section, double number)
{
    qsizetype open = section.indexOf(u'[');
    while (open >= 0) {
        const qsizetype close = section.indexOf(u']', open);
        if (close < 0)
            return {};
        const QString inside = section.sliced(open + 1, close - open - 1);
        const qsizetype digits =
            std::find_if(inside.begin(), inside.end(), [](QChar c) { return c.isDigit() || c == u'-' || c == u'.'; }) -
            inside.begin();
        const QString sign = inside.first(digits);
        const double limit = inside.sliced(digits).toDouble();
        if (sign == u"<")
            return number < limit;
        if (sign == u"<=")
            return number <= limit;
        if (sign == u">")
            return number > limit;
        if (sign == u">=")
            return number >= limit;
        if (sign == u"=")
            return number == limit;
        if (sign == u"<>")
            return number != limit;
        open = section.indexOf(u'[', close);
    }
    return {};
}

/// One part of a section: a literal, or a place for a digit (0 # ?).
struct Token
{
    QChar place;
    QString literal = {};
};

struct Pattern
{
    QList<Token> whole;
    QList<Token> decimals;
    int places = 0;
    int decimalPlaces = 0;
    bool hasPoint = false;
    bool hasThousands = false;
    int percents = 0;
};

/// Nothing when the section holds what formattedNumber() does not do.
std::optional<Pattern> patternOf(const QString &section)
{
    Pattern pattern;
    const auto add = [&pattern](const Token &token) {
        (pattern.hasPoint ? pattern.decimals : pattern.whole).append(token);
        if (!token.place.isNull())
            ++(pattern.hasPoint ? pattern.decimalPlaces : pattern.places);
    };
    for (qsizetype i = 0; i < section.size(); ++i) {
        const QChar c = section[i];
        if (c == u'"') {
            const qsizetype close = section.indexOf(u'"', i + 1);
            if (close < 0)
                return {};
            add({{}, section.sliced(i + 1, close - i - 1)});
            i = close;
        } else if (c == u'[') {
            const qsizetype close = section.indexOf(u']', i);
            if (close < 0)
                return {};
            if (section.sliced(i).startsWith("[$"_L1))
                add({{}, section.sliced(i + 2, close - i - 2).section(u'-', 0, 0)});
            i = close;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            if (++i < section.size() && c != u'*')
                add({{}, c == u'_' ? u" "_s : QString(section[i])});
        } else if (c == u'0' || c == u'#' || c == u'?') {
            add({c, {}});
        } else if (c == u'.') {
            if (pattern.hasPoint)
                return {};
            pattern.hasPoint = true;
        } else if (c == u',') {
            const QChar next = i + 1 < section.size() ? section[i + 1] : QChar();
            if (pattern.hasPoint || pattern.places == 0 || !(next == u'0' || next == u'#' || next == u'?'))
                return {};
            pattern.hasThousands = true;
        } else if (c == u'%') {
            ++pattern.percents;
            add({{}, u"%"_s});
        } else if (c == u'/' || c == u'@' || c.isLetter()) {
            return {};
        } else {
            add({{}, QString(c)});
        }
    }
    if (pattern.decimalPlaces > 30 || pattern.places > 60 || pattern.percents > 2)
        return {};
    return pattern;
}

QString wholePart(const Pattern &pattern, QString digits)
{
    if (digits == u"0")
        digits.clear();
    QString reversed;
    int written = 0;
    qsizetype placesLeft = pattern.places;
    const auto write = [&](QChar digit) {
        if (pattern.hasThousands && written > 0 && written % 3 == 0)
            reversed += u',';
        reversed += digit;
        ++written;
    };
    for (auto token = pattern.whole.crbegin(); token != pattern.whole.crend(); ++token) {
        if (token->place.isNull()) {
            std::for_each(token->literal.crbegin(), token->literal.crend(), [&](QChar c) { reversed += c; });
            continue;
        }
        --placesLeft;
        do {
            if (!digits.isEmpty()) {
                write(digits.back());
                digits.chop(1);
            } else if (token->place == u'0') {
                write(u'0');
            }
        } while (placesLeft == 0 && !digits.isEmpty());
    }
    std::reverse(reversed.begin(), reversed.end());
    return reversed;
}

QString decimalPart(const Pattern &pattern, QString digits)
{
    qsizetype needed = 0;
    qsizetype place = 0;
    for (const Token &token : pattern.decimals) {
        if (token.place.isNull())
            continue;
        if (token.place == u'0' || digits.at(place) != u'0')
            needed = std::max(needed, place + 1);
        ++place;
    }
    // A # hides the zeros at the end only.
    digits.truncate(needed);
    QString result = pattern.hasPoint ? u"."_s : QString();
    place = 0;
    for (const Token &token : pattern.decimals) {
        if (token.place.isNull())
            result += token.literal;
        else if (place < digits.size())
            result += digits.at(place++);
    }
    return result;
}

} // namespace

NumberFormat builtinNumberFormat(int id)
{
    using Kind = NumberFormat::Kind;
    switch (id) {
    case 1:
        return {Kind::Number, u"0"_s};
    case 2:
        return {Kind::Number, u"0.00"_s};
    case 3:
    case 37:
    case 38:
        return {Kind::Number, u"#,##0"_s};
    case 4:
    case 39:
    case 40:
        return {Kind::Number, u"#,##0.00"_s};
    case 5:
    case 6:
        return {Kind::Number, u"$#,##0"_s};
    case 7:
    case 8:
        return {Kind::Number, u"$#,##0.00"_s};
    case 9:
        return {Kind::Number, u"0%"_s};
    case 10:
        return {Kind::Number, u"0.00%"_s};
    case 22:
        return {Kind::DateTime, {}};
    case 46:
        return {Kind::Elapsed, {}};
    default:
        // 27…36 and 50…58 are the dates and times of East Asian regions.
        if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) || id == 57 ||
            id == 58)
            return {Kind::Date, {}};
        if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 47 || id == 55 || id == 56)
            return {Kind::Time, {}};
        return {};
    }
}

NumberFormat numberFormatOf(const QString &code)
{
    using Kind = NumberFormat::Kind;
    if (code.isEmpty() || code == u"@" || code.contains("general"_L1, Qt::CaseInsensitive) || code.size() > 1'000)
        return {};
    const Letters letters = lettersOf(sectionsOf(code).constFirst());
    if (letters.isElapsed)
        return {Kind::Elapsed, code};
    // The m beside h or s is a minute; alone or beside y or d it is a month.
    const bool isDate = letters.hasDate || (letters.hasMonthOrMinute && !letters.hasTime);
    if (letters.hasDigits && !letters.hasTime && !letters.hasDate)
        return {Kind::Number, code};
    if (isDate)
        return {letters.hasTime ? Kind::DateTime : Kind::Date, code};
    return {letters.hasTime ? Kind::Time : Kind::Number, code};
}

QString formattedNumber(double number, const NumberFormat &format)
{
    if (format.kind != NumberFormat::Kind::Number || !std::isfinite(number))
        return shownNumber(number);
    const QStringList sections = sectionsOf(format.code);
    qsizetype chosen = 0;
    bool isSigned = true;
    if (condition(sections.constFirst(), number).has_value()) {
        while (chosen + 1 < sections.size() && !condition(sections.at(chosen), number).value_or(true))
            ++chosen;
    } else if (number < 0 && sections.size() > 1) {
        chosen = 1;
        isSigned = false;
    } else if (number == 0 && sections.size() > 2) {
        chosen = 2;
    }
    const std::optional<Pattern> pattern = patternOf(sections.at(chosen));
    if (!pattern)
        return shownNumber(number);
    const double shown = std::abs(number) * std::pow(100, pattern->percents);
    const QString digits = QString::number(shown, 'f', pattern->decimalPlaces);
    const bool isZero = std::none_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'1' && c <= u'9'; });
    QString result =
        wholePart(*pattern, digits.section(u'.', 0, 0)) + decimalPart(*pattern, digits.section(u'.', 1, 1));
    if (number < 0 && isSigned && !isZero)
        result.prepend(u'-');
    return result.trimmed();
}

} // namespace scd

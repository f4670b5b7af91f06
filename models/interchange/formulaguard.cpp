#include "models/interchange/formulaguard.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

constexpr QChar apostrophe = u'\'';

bool isSkipped(QChar c)
{
    return c == apostrophe || c == u'"' || c == u' ' || c == QChar::Nbsp || c == u'\ufeff' ||
           c.category() == QChar::Separator_Space;
}

/// `text` begins with a sign.
bool isNumberOrPhone(QStringView text)
{
    QStringView rest = text.sliced(1);
    if (rest.isEmpty())
        return true;
    if (rest.front() == u' ')
        rest = rest.sliced(1);
    if (rest.endsWith(u'%'))
        rest.chop(1);
    const auto isPlain = [](QChar c) { return (c >= u'0' && c <= u'9') || c == u' ' || c == u'.' || c == u','; };
    return !rest.isEmpty() && rest.front().isDigit() && std::all_of(rest.begin(), rest.end(), isPlain);
}

/// Digits that a program which takes them for a number would show otherwise: "0935", "+593929160308", the number of a
/// record, "1E5". Programs that know what quotes are for take a quoted cell for text.
bool changesAsNumber(QStringView text)
{
    constexpr qsizetype mostDigits = 15; // of a binary number
    const QStringView digits = text.front() == u'+' || text.front() == u'-' ? text.sliced(1) : text;
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (digits.isEmpty() || !isDigit(digits.front()))
        return false;
    const bool areAllDigits = std::all_of(digits.begin(), digits.end(), isDigit);
    if (areAllDigits)
        return text.front() == u'+' || digits.size() > mostDigits || (digits.size() > 1 && digits.front() == u'0');
    bool isNumber = false;
    (void)text.toDouble(&isNumber);
    return isNumber && text.contains(u'e', Qt::CaseInsensitive);
}

} // namespace

bool isRisky(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && isSkipped(text[at]))
        ++at;
    if (at == text.size())
        return false;
    const QStringView rest = text.sliced(at);
    switch (rest.front().unicode()) {
    case u'=':
    case u'@':
    case u'\uff1d':
    case u'\uff20':
    case u'\uff0b':
    case u'\uff0d':
        return true;
    case u'+':
    case u'-':
        return !isNumberOrPhone(rest);
    default:
        return rest.front() < u' ';
    }
}

QString guarded(const QString &text)
{
    return isRisky(text) ? apostrophe + text : text;
}

bool isGuarded(QStringView text)
{
    return text.startsWith(apostrophe) && isRisky(text.sliced(1));
}

QString unguarded(const QString &text)
{
    return isGuarded(text) ? text.sliced(1) : text;
}

bool needsQuotes(QStringView text, bool isFirst)
{
    if (text.isEmpty())
        return false;
    const auto isSpecial = [](QChar c) {
        return c == u',' || c == u';' || c == u'\t' || c == u'|' || c == u'"' || c == u'\n' || c == u'\r';
    };
    if (text.front() == u' ' || text.back() == u' ' || std::any_of(text.begin(), text.end(), isSpecial) ||
        changesAsNumber(text))
        return true;
    if (!isFirst)
        return false;
    const auto begins = [text](QLatin1StringView with) { return text.startsWith(with, Qt::CaseInsensitive); };
    return begins("sep="_L1) || begins("begin:"_L1) || text.trimmed().startsWith(u'<') || text.front().isSpace() ||
           text.front() == QChar::ByteOrderMark;
}

} // namespace scd

#include "tests/layering/rules.h"

namespace scd::layering {

namespace {

/// Where a raw string literal whose quote stands at `quote` ends, and what it holds.
struct RawLiteral
{
    qsizetype end;
    QStringView body;
};

RawLiteral rawLiteral(QStringView text, qsizetype quote)
{
    const qsizetype open = text.indexOf(u'(', quote);
    if (open < 0)
        return {text.size(), text.mid(quote + 1)};
    const QString close = u')' + text.mid(quote + 1, open - quote - 1).toString() + u'"';
    const qsizetype end = text.indexOf(close, open);
    if (end < 0)
        return {text.size(), text.mid(open + 1)};
    return {end + close.size(), text.mid(open + 1, end - open - 1)};
}

/// Past the closing quote of an ordinary literal that opens at `open`.
qsizetype endOfLiteral(QStringView text, qsizetype open)
{
    const QChar quote = text[open];
    for (qsizetype i = open + 1; i < text.size(); ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text[i] == quote || text[i] == u'\n')
            return i + 1;
    }
    return text.size();
}

bool isDigitSeparator(QStringView text, qsizetype at)
{
    return at > 0 && text[at - 1].isLetterOrNumber() && at + 1 < text.size() && text[at + 1].isLetterOrNumber() &&
           text[at - 1].isDigit();
}

} // namespace

Split split(const QString &text)
{
    Split result;
    const auto skip = [&](qsizetype from, qsizetype to) {
        const auto lines = QStringView(text).mid(from, to - from).count(u'\n');
        result.code += QString(lines, u'\n');
        result.literals += QString(lines, u'\n');
    };
    qsizetype i = 0;
    while (i < text.size()) {
        const QStringView rest = QStringView(text).mid(i);
        if (rest.startsWith(u"//")) {
            const qsizetype end = text.indexOf(u'\n', i);
            i = end < 0 ? text.size() : end;
        } else if (rest.startsWith(u"/*")) {
            const qsizetype end = text.indexOf(QStringLiteral("*/"), i + 2);
            const qsizetype next = end < 0 ? text.size() : end + 2;
            skip(i, next);
            i = next;
        } else if (rest.startsWith(u"R\"") &&
                   !(i > 1 && text[i - 1].isLetterOrNumber() && text[i - 2].isLetterOrNumber())) {
            const RawLiteral raw = rawLiteral(text, i + 1);
            result.code += QStringLiteral("\"\"");
            result.literals += raw.body;
            result.code += QString(raw.body.count(u'\n'), u'\n');
            i = raw.end;
        } else if (text[i] == u'"' || (text[i] == u'\'' && !isDigitSeparator(text, i))) {
            // The name in an #include is read from `code`; every other literal is taken out of it.
            const bool include = text[i] == u'"' &&
                                 result.code.mid(result.code.lastIndexOf(u'\n') + 1).trimmed().startsWith(u"#include");
            const qsizetype end = endOfLiteral(text, i);
            const QStringView whole = QStringView(text).mid(i, end - i);
            if (include)
                result.code += whole;
            else {
                result.code += QStringLiteral("\"\"");
                result.literals += whole.mid(1, whole.size() - 2);
                result.literals += u' ';
            }
            i = end;
        } else {
            result.code += text[i];
            if (text[i] == u'\n')
                result.literals += u'\n';
            ++i;
        }
    }
    return result;
}

} // namespace scd::layering

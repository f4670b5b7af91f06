#include "models/domain/text.h"

#include <algorithm>

namespace scd {

namespace {

bool isRefused(QChar c)
{
    const ushort code = c.unicode();
    return (code < 0x20 && code != u'\n' && code != u'\t') || (code >= 0x7f && code < 0xa0) || code == 0xfffe ||
           code == 0xffff;
}

QString decomposed(const QString &text, bool keepEnye)
{
    const bool isAscii = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    if (isAscii)
        return text.toLower();
    QString result;
    const QString parts = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QChar c = parts[i];
        if (keepEnye && c == u'\u0303' && !result.isEmpty() && result.back() == u'n')
            result += u'~';
        else if (c.category() != QChar::Mark_NonSpacing)
            result += c;
    }
    return result;
}

} // namespace

bool isKeepable(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isRefused(c) || c.isLowSurrogate())
            return false;
        if (c.isHighSurrogate()) {
            if (i + 1 >= text.size() || !text[i + 1].isLowSurrogate())
                return false;
            ++i;
        }
    }
    return true;
}

QString keepablePart(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            result += c;
            result += text[++i];
        } else if (!isRefused(c) && !c.isSurrogate()) {
            result += c;
        }
    }
    return result;
}

QString shownText(const QString &text)
{
    QString result = text;
    result.removeIf([](QChar c) {
        const ushort code = c.unicode();
        return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    });
    return result;
}

QString shownLine(const QString &text)
{
    return shownText(text).simplified();
}

QString sortKey(const QString &text)
{
    QString result;
    for (const QChar c : decomposed(text, true)) {
        if (c.isLetterOrNumber() || c == u'~')
            result += c;
        else if (c.isSpace() && !result.isEmpty() && result.back() != u' ')
            result += u' ';
        else if (c.isSurrogate())
            result += c;
    }
    return result;
}

QString folded(const QString &text)
{
    return decomposed(text, false);
}

} // namespace scd

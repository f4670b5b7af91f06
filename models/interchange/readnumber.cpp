#include "models/interchange/readnumber.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace scd {

std::optional<ReadNumber> readNumber(const QString &text, bool hasDecimalComma)
{
    static const QRegularExpression shape(u"^\\s*([+\\-−]?)(\\d[\\d.,'  ]*\\d|\\d)(.*)$"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    ReadNumber read;
    read.rest = match.captured(3).trimmed();
    QString digits = match.captured(2);
    digits.remove(u'\'').remove(u' ').remove(QChar(0xa0)).remove(QChar(0x202f));
    const qsizetype commas = digits.count(u',');
    const qsizetype points = digits.count(u'.');
    const qsizetype behindComma = digits.size() - digits.lastIndexOf(u',') - 1;
    const qsizetype behindPoint = digits.size() - digits.lastIndexOf(u'.') - 1;
    if (commas > 0 && points > 0) {
        const bool isCommaLast = digits.lastIndexOf(u',') > digits.lastIndexOf(u'.');
        digits.remove(isCommaLast ? u'.' : u',');
        digits.replace(u',', u'.');
        read.provesDecimalComma = isCommaLast;
    } else if (commas == 1 && (behindComma != 3 || hasDecimalComma)) {
        read.provesDecimalComma = behindComma != 3;
        digits.replace(u',', u'.');
    } else if (commas > 0) {
        digits.remove(u',');
    } else if (points > 1 || (points == 1 && behindPoint == 3 && hasDecimalComma)) {
        digits.remove(u'.');
    }
    bool ok = false;
    read.number = digits.toDouble(&ok);
    if (!ok)
        return std::nullopt;
    if (match.captured(1) == u"-"_s || match.captured(1) == u"−"_s)
        read.number = -read.number;
    return read;
}

} // namespace scd

#include "models/interchange/readmembers.h"

#include "models/interchange/vocabulary.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

/// Where a digit stands in a name something else was meant.
bool isNameLike(const QString &name)
{
    static const QRegularExpression shape(u"^\\p{L}[\\p{L}\\p{M}'’.\\- ]*$"_s);
    const qsizetype words = name.count(u' ') + 1;
    return shape.match(name).hasMatch() && words <= 5 && !name.front().isLower();
}

std::optional<ReadMember> memberOf(const QString &piece)
{
    static const QRegularExpression aged(u"^(.*?)\\s*[(\\[:,\\-–—]?\\s*(\\d{1,3})\\s*([^\\d)\\]]*)[)\\]]?$"_s);
    const auto match = aged.match(piece);
    if (!match.hasMatch())
        return isNameLike(piece) ? std::optional(ReadMember{piece, {}}) : std::nullopt;
    const QString name = match.captured(1).trimmed();
    const QString unit = normalized(match.captured(3));
    for (const QString &word : unit.split(u' ', Qt::SkipEmptyParts)) {
        if (!vocabulary().has("ageWords", word) || word == "months"_L1 || word == "meses"_L1)
            return std::nullopt;
    }
    const int age = match.captured(2).toInt();
    if (!isNameLike(name) || age > 120)
        return std::nullopt;
    return ReadMember{name, age};
}

QStringList piecesOf(const QString &text)
{
    static const QRegularExpression strong(u"\\s*[;\\n/]\\s*"_s);
    static const QRegularExpression all(u"\\s*[;\\n/,&]\\s*|\\s+(?:and|y|at)\\s+"_s);
    // "Emma, 14; Liam, 9": the comma belongs to the age.
    const QStringList byStrong = text.split(strong, Qt::SkipEmptyParts);
    static const QRegularExpression commaAge(u"\\p{L}\\s*,\\s*\\d"_s);
    if (byStrong.size() > 1 && text.contains(commaAge))
        return byStrong;
    QStringList pieces = text.split(all, Qt::SkipEmptyParts);
    // "Emma, 14, Liam, 9": a piece that is a number belongs to the one before.
    static const QRegularExpression number(u"^\\d{1,3}$"_s);
    for (qsizetype i = 1; i < pieces.size(); ++i) {
        if (number.match(pieces[i]).hasMatch() && !pieces[i - 1].contains(u'(')) {
            pieces[i - 1] += u' ' + pieces[i];
            pieces.removeAt(i--);
        }
    }
    return pieces;
}

} // namespace

ReadMembers readMembers(const QString &text)
{
    ReadMembers read;
    for (const QString &piece : piecesOf(text.trimmed())) {
        const auto member = memberOf(piece.simplified());
        if (member)
            read.members << *member;
        else
            read.isUnsure = true;
    }
    return read;
}

} // namespace scd

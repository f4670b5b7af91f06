// Several days in one line, as a host family writes them: "Fri Jul 17, Sat Jul 18", "Jul 17-22", "17, 18 y 19 de
// julio".

#include "models/domain/text.h"
#include "models/domain/typeddate.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace scd {

namespace {

constexpr qsizetype mostDays = 366;

/// A day or a range of days between two commas, with what it may lend to its neighbours.
struct Piece
{
    QString text;
    QString words() const
    {
        static const QRegularExpression letters(u"\\p{L}[\\p{L}\\s.]*"_s);
        return letters.match(text).captured().trimmed();
    }
    QString year() const
    {
        static const QRegularExpression digits(u"\\b\\d{4}\\b"_s);
        return digits.match(text).captured();
    }
    /// Only the number of a day, or two: "18", "18-19".
    bool isBare() const
    {
        static const QRegularExpression bare(u"^\\d{1,2}(\\s*[-–—]\\s*\\d{1,2})?$"_s);
        return bare.match(text).hasMatch();
    }
};

QList<Piece> piecesOf(const QString &line)
{
    static const QRegularExpression separator(u"\\s*(?:,|&|\\b(?:and|y|e|at)\\b)\\s*"_s);
    static const QRegularExpression onlyYear(u"^\\d{4}$"_s);
    QList<Piece> pieces;
    for (const QString &part : line.split(separator, Qt::SkipEmptyParts)) {
        if (onlyYear.match(part).hasMatch() && !pieces.isEmpty())
            pieces.last().text += u' ' + part; // "Jul 17, 2026" is one day
        else
            pieces << Piece{part.trimmed()};
    }
    // "Jul 17, 18, 19": the month stands once; "17, 18 and 19 July": at the last one.
    for (qsizetype i = 1; i < pieces.size(); ++i) {
        if (pieces[i].isBare())
            pieces[i].text += u' ' + pieces[i - 1].words();
    }
    for (qsizetype i = pieces.size() - 2; i >= 0; --i) {
        if (pieces[i].isBare() || pieces[i].words().isEmpty())
            pieces[i].text += u' ' + pieces[i + 1].words();
        if (pieces[i].year().isEmpty() && !pieces[i].words().isEmpty())
            pieces[i].text += u' ' + pieces[i + 1].year();
    }
    return pieces;
}

/// The two ends of a range; nothing when the text is none.
std::optional<std::pair<Piece, Piece>> endsOf(const QString &text)
{
    static const QRegularExpression dash(u"^(.+?)\\s*(?:[–—]|\\s-\\s|\\bto\\b|\\bal\\b|\\bhanggang\\b)\\s*(.+)$"_s);
    static const QRegularExpression oneHyphen(u"^([^-]*\\d[^-]*)-([^-]*\\d[^-]*)$"_s);
    for (const QRegularExpression &pattern : {dash, oneHyphen}) {
        if (const auto match = pattern.match(text); match.hasMatch())
            return std::pair(Piece{match.captured(1).trimmed()}, Piece{match.captured(2).trimmed()});
    }
    return std::nullopt;
}

std::optional<QList<QDate>> daysOfRange(Piece from, Piece to, DateOrder order, QDate today)
{
    const bool hasMonths = !from.words().isEmpty() || !to.words().isEmpty();
    if (from.words().isEmpty())
        from.text += u' ' + to.words();
    else if (to.words().isEmpty())
        to.text += u' ' + from.words();
    const bool yearIsLent = from.year().isEmpty() && !to.year().isEmpty();
    if (yearIsLent)
        from.text += (hasMonths ? u" "_s : u"/"_s) + to.year();
    auto first = dateFromTyped(from.text, order, today);
    auto last = dateFromTyped(to.text, order, today);
    if (!first || !last || !first->isValid() || !last->isValid())
        return std::nullopt;
    if (*last < *first && yearIsLent)
        first = first->addYears(-1); // Dec 30 – Jan 4, 2027
    else if (*last < *first && to.year().isEmpty())
        last = last->addYears(1);
    if (*last < *first || first->daysTo(*last) >= mostDays)
        return std::nullopt;
    QList<QDate> days;
    for (QDate day = *first; day <= *last; day = day.addDays(1))
        days << day;
    return days;
}

std::optional<QList<QDate>> daysOfPiece(const QString &text, DateOrder order, QDate today)
{
    if (const auto ends = endsOf(text)) {
        if (const auto days = daysOfRange(ends->first, ends->second, order, today))
            return days;
    }
    const auto day = dateFromTyped(text, order, today);
    if (!day)
        return std::nullopt;
    return day->isValid() ? QList<QDate>{*day} : QList<QDate>{};
}

} // namespace

std::optional<QList<QDate>> datesFromTyped(const QString &text, DateOrder order, QDate today)
{
    static const QRegularExpression betweenIso(u"(?<=\\d{4}-\\d{2}-\\d{2})\\s+(?=\\d{4}-\\d{2}-\\d{2})"_s);
    static const QRegularExpression line(u"[;\\n]"_s);
    QList<QDate> days;
    const QString plain = folded(text).replace(betweenIso, u";"_s);
    for (const QString &part : plain.split(line, Qt::SkipEmptyParts)) {
        for (const Piece &piece : piecesOf(part.trimmed())) {
            const auto found = daysOfPiece(piece.text.trimmed(), order, today);
            if (!found)
                return std::nullopt;
            days << *found;
        }
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days.size() > mostDays ? std::nullopt : std::optional(days);
}

std::optional<QList<QDate>> datesFromTyped(const QString &text, const Formats &formats, QDate today)
{
    return datesFromTyped(text, formats.dateOrder(), today);
}

} // namespace scd

#include "models/interchange/columncandidates_p.h"

#include "models/interchange/vocabulary.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace scd {

const HeaderMatcher &matcherOf(const Purpose &purpose)
{
    static const auto all = [] {
        std::map<QString, HeaderMatcher> matchers;
        for (const Purpose &one : purposes())
            matchers.emplace(one.id, HeaderMatcher(one));
        return matchers;
    }();
    return all.at(purpose.id);
}

namespace {

/// Below this a header is not trusted.
constexpr int leastConfidence = 50;
constexpr int valuesConfidence = 60;

/// Text in a language of its own goes under that language, else under that of the header's words.
QString withLanguage(const Purpose &purpose, const QString &path, const QString &header, const QString &wordLanguage)
{
    const Target target = targetByPath(purpose, path);
    if (target.field == nullptr || target.field->kind != FieldKind::LocalText)
        return path;
    QString language = vocabulary().languageNamedIn(header);
    if (language.isEmpty() && wordLanguage != "props"_L1)
        language = wordLanguage;
    return language.isEmpty() ? path : path + u'@' + language;
}

/// "home.name" and "name".
std::pair<QString, QString> sideAndField(const QString &path)
{
    return {path.section(u'.', 0, 0), path.section(u'.', 1)};
}

/// The part of the same kind that needs a word of its own in front of its headers; "" when there is none.
QString otherSideOf(const Purpose &purpose, const QString &side)
{
    const int index = purpose.indexOf(side);
    if (index < 0 || !vocabulary().isBareRole(side))
        return {};
    for (const RowRecord &part : purpose.parts) {
        if (part.entity == purpose.parts[index].entity && !vocabulary().isBareRole(part.name) &&
            !vocabulary().roleWords(part.name).isEmpty())
            return part.name;
    }
    return {};
}

/// A header without a word for its side means the partner, but beside "Sister city" a plain "City" is ours. What
/// else has no word belongs to the side that stands before it, or behind it where nothing is before.
void shareSides(const Purpose &purpose, QList<ColumnCandidate> &candidates)
{
    QSet<QString> named; // with a word for the side
    QMap<int, QString> sideOfColumn;
    for (const ColumnCandidate &one : std::as_const(candidates)) {
        const auto [side, field] = sideAndField(one.match.path);
        if (one.match.hasRole && !sideOfColumn.contains(one.column)) {
            named << one.match.path;
            sideOfColumn.insert(one.column, side);
        }
    }
    const auto move = [&](ColumnCandidate &one, const QString &other) {
        one.match.path = other + u'.' + sideAndField(one.match.path).second;
        sideOfColumn.insert(one.column, other);
    };
    QList<ColumnCandidate *> bare;
    for (ColumnCandidate &one : candidates) {
        const auto [side, field] = sideAndField(one.match.path);
        const QString other = one.match.hasRole ? QString() : otherSideOf(purpose, side);
        if (other.isEmpty() || sideOfColumn.contains(one.column))
            continue;
        if (named.contains(one.match.path) && !named.contains(other + u'.' + field))
            move(one, other);
        else if (named.contains(other + u'.' + field))
            sideOfColumn.insert(one.column, side); // "City" beside "Our city"
        else
            bare << &one;
    }
    const QMap<int, QString> sides = sideOfColumn;
    for (ColumnCandidate *one : std::as_const(bare)) {
        const QString other = otherSideOf(purpose, sideAndField(one->match.path).first);
        auto near = sides.lowerBound(one->column);
        if (near != sides.begin())
            --near;
        if (near != sides.end() && *near == other &&
            !named.contains(other + u'.' + sideAndField(one->match.path).second))
            move(*one, other);
    }
}

} // namespace

QList<ColumnCandidate> candidatesOf(const Sheet &sheet, const TableArea &area, const Purpose &purpose,
                                    const QList<ColumnProfile> &profiles)
{
    QList<ColumnCandidate> candidates;
    for (int column = area.firstColumn; column <= area.lastColumn; ++column) {
        const QString header = headerOf(sheet, area, column);
        const ColumnProfile &profile = profiles[column - area.firstColumn];
        bool isFound = false;
        if (!header.isEmpty()) {
            for (HeaderMatch match : matcherOf(purpose).match(header)) {
                const Target target = targetByPath(purpose, match.path);
                const int words = match.confidence;
                match.confidence = std::min(100, match.confidence + suits(profile, target));
                match.path = withLanguage(purpose, match.path, header, match.languages.value(0));
                if (match.confidence < leastConfidence)
                    continue;
                candidates << ColumnCandidate{column, match,
                                              words >= 90 ? ColumnReason::Header : ColumnReason::HeaderWords};
                isFound = true;
            }
        }
        const QString kind = isFound ? QString() : kindOfValues(profile);
        const QString word = vocabulary().valueHeader(kind);
        if (word.isEmpty())
            continue;
        QList<HeaderMatch> matches = matcherOf(purpose).match(word);
        if (!matches.isEmpty() && matches.first().confidence >= 90) {
            matches.first().confidence = valuesConfidence;
            candidates << ColumnCandidate{column, matches.first(), ColumnReason::Values};
        }
    }
    shareSides(purpose, candidates);
    // Of several fields for notes the one that takes the notes of this purpose.
    const auto rank = [&purpose](const ColumnCandidate &one) {
        return std::pair(one.match.confidence, one.match.path.section(u'@', 0, 0) == purpose.notes);
    };
    std::stable_sort(candidates.begin(), candidates.end(),
                     [&rank](const ColumnCandidate &a, const ColumnCandidate &b) { return rank(a) > rank(b); });
    return candidates;
}

} // namespace scd

#include "models/interchange/recognition.h"

#include "models/interchange/columncandidates_p.h"
#include "models/interchange/vocabulary.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

/// What the headers of a table say of its language.
struct HeaderLanguages
{
    QHash<QString, int> counts;
    QHash<int, QStringList> ofColumn; ///< in which the words of its header mean the same
};

/// "Name" beside "Surname" is the given name.
void replaceByNeighbours(QList<ColumnMapping> &columns)
{
    QSet<QString> taken;
    for (const ColumnMapping &column : std::as_const(columns))
        taken << column.target;
    for (const Vocabulary::Instead &rule : vocabulary().instead()) {
        const bool isBeside = std::any_of(rule.with.begin(), rule.with.end(),
                                          [&taken](const QString &path) { return taken.contains(path); });
        if (!isBeside || taken.contains(rule.take))
            continue;
        for (ColumnMapping &column : columns) {
            if (column.target == rule.of)
                column.target = rule.take;
        }
    }
}

QList<ColumnMapping> assigned(const Sheet &sheet, const TableArea &area, const Purpose &purpose,
                              const QList<ColumnProfile> &profiles, HeaderLanguages *languages)
{
    QList<ColumnMapping> columns;
    for (int column = area.firstColumn; column <= area.lastColumn; ++column) {
        ColumnMapping mapping;
        mapping.column = column;
        mapping.header = headerOf(sheet, area, column);
        columns << mapping;
    }
    QSet<QString> taken;
    for (const ColumnCandidate &candidate : candidatesOf(sheet, area, purpose, profiles)) {
        ColumnMapping &column = columns[candidate.column - area.firstColumn];
        if (!column.target.isEmpty())
            continue;
        const QString &path = candidate.match.path;
        if (taken.contains(path) && !targetByPath(purpose, path.section(u'@', 0, 0)).takesSeveral())
            continue;
        taken << path;
        column.target = path;
        column.confidence = candidate.match.confidence;
        column.reason = candidate.reason;
        if (languages == nullptr || candidate.reason == ColumnReason::Values)
            continue;
        const QString named = vocabulary().languageNamedIn(column.header);
        if (named.isEmpty())
            languages->ofColumn.insert(column.column, candidate.match.languages);
        // What a calendar says of the language of a text holds for the others.
        const bool isProperty = !sheet.purpose.isEmpty() || candidate.match.languages.value(0) == "props"_L1;
        for (const QString &language : isProperty ? QStringList{named} : candidate.match.languages)
            ++languages->counts[language];
    }
    replaceByNeighbours(columns);
    return columns;
}

QList<ColumnProfile> profilesOf(const Sheet &sheet, const TableArea &area)
{
    QList<ColumnProfile> profiles;
    for (int column = area.firstColumn; column <= area.lastColumn; ++column)
        profiles << profileOf(sheet, area, column);
    return profiles;
}

/// The text around a table that says what it is: its sheet's name, titles, headers.
QString wordsAround(const Sheet &sheet, const TableArea &area)
{
    QStringList texts{sheet.name};
    for (int row = 0; row < area.firstRow; ++row) {
        for (const Cell &cell : sheet.rows[row])
            texts << cell.text.left(300);
    }
    return u' ' + normalized(texts.join(u' ')) + u' ';
}

/// Whether the columns give the record that a row stands for what it needs: some field of it, or of what it links to.
bool makesMain(const Purpose &purpose, const QList<ColumnMapping> &columns)
{
    const RowRecord &main = purpose.mainPart();
    QSet<QString> needed{main.name};
    for (const auto &[column, part] : main.links) {
        const int index = main.entity->indexOf(column);
        if (main.isAlways && main.entity->fields[static_cast<std::size_t>(index)].required)
            needed << part;
    }
    for (const ColumnMapping &column : columns) {
        const Target target = targetByPath(purpose, column.target);
        if (!target.isValid() || !needed.contains(purpose.parts[target.part].name))
            continue;
        // What finds the record again names it: a name, a title.
        if (column.target.section(u'.', 1).section(u'@', 0, 0) != purpose.notes.section(u'.', 1))
            return true;
    }
    return false;
}

void decideOrders(const Sheet &sheet, Mapping &mapping, const Purpose &purpose)
{
    bool isAmbiguous = false;
    QSet<DateOrder> proven;
    for (ColumnMapping &column : mapping.columns) {
        const Target target = targetByPath(purpose, column.target);
        const bool isDate = target.field != nullptr ? target.field->kind == FieldKind::Date
                                                    : target.reading.contains("date"_L1, Qt::CaseInsensitive) ||
                                                          target.reading == "toldOn"_L1;
        if (isDate) {
            bool fitsBoth = false;
            column.dateOrder = provenOrder(sheet, mapping.area, column.column, &fitsBoth);
            if (column.dateOrder != DateOrder::Unknown)
                proven << column.dateOrder;
            else
                isAmbiguous |= fitsBoth;
        }
        if (target.field != nullptr &&
            (target.field->kind == FieldKind::Real || target.field->kind == FieldKind::Number))
            column.hasDecimalComma = provesDecimalComma(sheet, mapping.area, column.column);
    }
    // One hand wrote the sheet: what one column proves holds for the others.
    if (proven.size() == 1)
        mapping.dateOrder = *proven.begin();
    else
        mapping.dateOrder = mapping.language == "es"_L1 ? DateOrder::DayFirst : DateOrder::MonthFirst;
    mapping.needsDateOrder = isAmbiguous && proven.size() != 1;
}

Mapping mappingFor(const Sheet &sheet, const TableArea &area, const Purpose &purpose,
                   const QList<ColumnProfile> &profiles)
{
    Mapping mapping;
    mapping.purpose = purpose.id;
    mapping.area = area;
    HeaderLanguages languages;
    mapping.columns = assigned(sheet, area, purpose, profiles, &languages);
    int most = 0;
    for (const QString &language : programLanguages()) {
        if (languages.counts.value(language) > most) {
            most = languages.counts.value(language);
            mapping.language = language;
        }
    }
    if (mapping.language.isEmpty())
        mapping.language = u"en"_s;
    // "Título" is a word of Spanish and of Filipino: it is one of the language that the other headers speak.
    for (ColumnMapping &column : mapping.columns) {
        const bool isOfLanguage = languages.ofColumn.value(column.column).contains(mapping.language);
        if (column.target.contains(u'@') && isOfLanguage)
            column.target = column.target.section(u'@', 0, 0) + u'@' + mapping.language;
    }
    decideOrders(sheet, mapping, purpose);
    return mapping;
}

QList<PurposeGuess> guesses(const Sheet &sheet, const TableArea &area, const QList<ColumnProfile> &profiles)
{
    const QString around = wordsAround(sheet, area);
    const int width = std::max(1, area.lastColumn - area.firstColumn + 1);
    QList<PurposeGuess> all;
    QHash<QString, QList<ColumnMapping>> columns;
    for (const Purpose &purpose : purposes())
        columns.insert(purpose.id, assigned(sheet, area, purpose, profiles, nullptr));
    for (const Purpose &purpose : purposes()) {
        PurposeGuess guess{purpose.id, 0, {}};
        const QList<ColumnMapping> &own = columns[purpose.id];
        double sum = 0;
        double special = 0;
        for (qsizetype i = 0; i < own.size(); ++i) {
            sum += own[i].confidence;
            int others = 0;
            for (auto it = columns.constBegin(); it != columns.constEnd(); ++it) {
                if (it.key() != purpose.id)
                    others += it.value()[i].confidence >= own[i].confidence - 5 ? 1 : 0;
            }
            // A column that few purposes know speaks for one of them.
            if (own[i].confidence >= 80 && others <= 1) {
                special += others == 0 ? 1.0 : 0.5;
                guess.because << own[i].header.simplified();
            }
        }
        int cues = 0;
        for (const QString &cue : vocabulary().cues(purpose.id)) {
            if (around.contains(u' ' + cue + u' ')) {
                ++cues;
                if (!guess.because.contains(cue))
                    guess.because << cue;
            }
        }
        const double score = 0.5 * sum / width + 25 * std::min(1.0, 2.5 * special / width) + std::min(25, 9 * cues);
        guess.score = std::clamp(static_cast<int>(score), 0, 100);
        if (!makesMain(purpose, own))
            guess.score /= 4;
        if (purpose.id == sheet.purpose)
            guess.score = 100;
        else if (!sheet.purpose.isEmpty())
            guess.score /= 2;
        all << guess;
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const PurposeGuess &a, const PurposeGuess &b) { return a.score > b.score; });
    return all;
}

} // namespace

QList<PurposeGuess> guessPurposes(const Sheet &sheet, const TableArea &area)
{
    return guesses(sheet, area, profilesOf(sheet, area));
}

Mapping proposeMapping(const Sheet &sheet, const TableArea &area, const Purpose &purpose)
{
    return mappingFor(sheet, area, purpose, profilesOf(sheet, area));
}

Sensitivity classOfHeader(const QString &header)
{
    constexpr int sure = 80;
    int best = sure - 1;
    Sensitivity lowest = Sensitivity::Public;
    for (const Purpose &purpose : purposes()) {
        for (const HeaderMatch &match : matcherOf(purpose).match(header)) {
            if (match.confidence < best)
                break;
            const Sensitivity one = targetByPath(purpose, match.path).sensitivity();
            lowest = match.confidence > best ? one : std::min(lowest, one);
            best = match.confidence;
        }
    }
    return lowest;
}

} // namespace scd

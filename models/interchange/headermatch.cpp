#include "models/interchange/headermatch_p.h"

#include "models/interchange/vocabulary.h"

#include <QRegularExpression>
#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

bool isNumber(const QString &word)
{
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

bool isSame(const QString &header, const QString &word)
{
    return header == word || (word == u"#"_s && isNumber(header) && header.size() == 4);
}

/// Cuts a word that is not known into known ones; itself when that does not work out.
QStringList cut(const QString &word)
{
    constexpr qsizetype shortest = 3;
    if (word.size() < 2 * shortest || vocabulary().isKnownWord(word))
        return {word};
    for (qsizetype at = word.size() - shortest; at >= shortest; --at) {
        const QString front = word.left(at);
        if (!vocabulary().isKnownWord(front))
            continue;
        const QString behind = word.mid(at);
        if (vocabulary().isKnownWord(behind))
            return {front, behind};
        const QStringList rest = cut(behind);
        if (rest.size() > 1)
            return QStringList{front} + rest;
    }
    return {word};
}

QStringList withoutNoise(const QStringList &words)
{
    QStringList left;
    for (const QString &word : words) {
        if (!vocabulary().isNoise(word))
            left << word;
    }
    return left;
}

/// Where `words` stand in `header` one after the other; -1 when they do not.
qsizetype find(const QStringList &header, const QStringList &words)
{
    for (qsizetype at = 0; at + words.size() <= header.size(); ++at) {
        qsizetype i = 0;
        while (i < words.size() && isSame(header[at + i], words[i]))
            ++i;
        if (i == words.size())
            return at;
    }
    return -1;
}

} // namespace

QStringList headerWords(const QString &header)
{
    QStringList words;
    for (const QString &word : normalized(header).split(u' ', Qt::SkipEmptyParts))
        words << cut(word);
    return words;
}

bool isKnownHeader(const QString &text)
{
    static const QSet<QString> all = [] {
        QSet<QString> texts;
        for (const Vocabulary::Synonym &synonym : vocabulary().synonyms())
            texts << synonym.text;
        for (const Entity *description : catalogue()) {
            for (const Field &field : description->fields)
                texts << normalized(QString::fromUtf8(field.label));
        }
        texts.remove({});
        return texts;
    }();
    static const QRegularExpression brackets(u"\\([^)]*\\)"_s);
    const auto isKnown = [](const QString &one) {
        if (all.contains(normalized(one)))
            return true;
        const QStringList words = headerWords(one);
        if (all.contains(words.join(u' ')) || all.contains(withoutNoise(words).join(u' ')))
            return true;
        // "origin city", "hours 2025"
        return words.size() > 1 && (all.contains(words.mid(1).join(u' ')) || isNumber(words.last())) &&
               vocabulary().isKnownWord(words.first());
    };
    if (isKnown(text) || isKnown(QString(text).remove(brackets)))
        return true;
    const QStringList pieces = text.split(u'/', Qt::SkipEmptyParts);
    return pieces.size() > 1 && std::any_of(pieces.begin(), pieces.end(), isKnown);
}

HeaderMatcher::HeaderMatcher(const Purpose &purpose)
    : m_purpose(purpose)
{
    for (const Vocabulary::Synonym &synonym : vocabulary().synonyms())
        add(synonym.path, synonym.text, synonym.language);
    // What a later version adds to the catalogue is found by its label and its column.
    for (const RowRecord &part : purpose.parts) {
        const QString table = QString::fromLatin1(part.entity->table);
        for (const Field &field : part.entity->fields) {
            if (field.derived || !part.qualifier.isEmpty())
                continue;
            const QString path = table + u'.' + field.columnName();
            for (const QString &text : {QString::fromUtf8(field.label), field.translatedLabel(), field.columnName()})
                add(path, normalized(text), u"en"_s);
        }
    }
}

void HeaderMatcher::add(const QString &path, const QString &text, const QString &language)
{
    const QString table = path.section(u'.', 0, 0).section(u':', 0, 0);
    for (const RowRecord &part : m_purpose.parts) {
        if (part.name != table && QLatin1StringView(part.entity->table) != table)
            continue;
        Words words{part.name + path.mid(table.size()),   language, text,
                    text.split(u' ', Qt::SkipEmptyParts), {},       false};
        if (part.name != table) {
            words.role = part.name;
            words.needsRole = !vocabulary().isBareRole(part.name);
        }
        QString plain = words.path;
        plain.replace(u'#', u'1');
        if (words.words.isEmpty() || !targetByPath(m_purpose, plain).isValid())
            continue;
        for (const QString &word : std::as_const(words.words))
            m_byWord.insert(word, m_words.size());
        m_words << words;
    }
}

int HeaderMatcher::score(const QStringList &header, const QString &text, const Words &words) const
{
    if (text == words.text)
        return 100;
    const bool hasNumber = words.words.contains(u"#"_s);
    if (header == words.words || (hasNumber && header.size() == words.words.size() && find(header, words.words) == 0))
        return 98;
    const QStringList plain = withoutNoise(header);
    const QStringList plainWords = withoutNoise(words.words);
    if (!plainWords.isEmpty() && plain == plainWords)
        return 94;
    const auto share = [](qsizetype part, qsizetype whole) {
        return static_cast<int>(35 * std::min(part, whole) / std::max<qsizetype>(whole, 1));
    };
    if (find(header, words.words) >= 0)
        return 55 + share(words.words.size(), plain.size());
    if (plainWords.isEmpty())
        return 0;
    qsizetype common = 0;
    for (const QString &word : plainWords) {
        if (std::any_of(plain.begin(), plain.end(), [&word](const QString &one) { return isSame(one, word); }))
            ++common;
    }
    if (common == plainWords.size())
        return 45 + share(common, plain.size());
    const qsizetype all = plain.size() + plainWords.size() - common;
    return 2 * common >= all ? static_cast<int>(40 * common / all) : 0;
}

void HeaderMatcher::matchPiece(const QString &piece, int most, QHash<QString, HeaderMatch> &found) const
{
    const QStringList words = headerWords(piece);
    const QString text = normalized(piece);
    std::set<qsizetype> candidates; // in order: of two languages with the same word the first one counts
    for (const QString &word : words) {
        for (auto it = m_byWord.constFind(word); it != m_byWord.constEnd() && it.key() == word; ++it)
            candidates.insert(*it);
        if (isNumber(word)) {
            for (auto it = m_byWord.constFind(u"#"_s); it != m_byWord.constEnd() && it.key() == u"#"_s; ++it)
                candidates.insert(*it);
        }
    }
    for (const qsizetype index : candidates) {
        const Words &candidate = m_words[index];
        QStringList header = words;
        QString plain = text;
        bool hasRole = false;
        if (!candidate.role.isEmpty()) {
            for (const QString &role : vocabulary().roleWords(candidate.role)) {
                if (header.size() > 1 && header.removeAll(role) > 0)
                    hasRole = true;
            }
            // The other city's word in front: not this one.
            bool isOther = false;
            for (const RowRecord &part : m_purpose.parts) {
                for (const QString &role : vocabulary().roleWords(part.name))
                    isOther |= part.name != candidate.role && words.contains(role);
            }
            if ((candidate.needsRole && !hasRole) || (isOther && !hasRole))
                continue;
            plain = header.join(u' ');
        }
        int confidence = std::min(most, score(header, plain, candidate));
        if (candidate.role.size() > 0 && !hasRole)
            confidence -= 4;
        if (confidence < 45)
            continue;
        QString path = candidate.path;
        if (path.contains(u'#')) {
            for (const QString &word : words) {
                if (isNumber(word))
                    path.replace(u'#', word);
            }
            if (path.contains(u'#'))
                continue;
        }
        HeaderMatch &best = found[path];
        if (confidence > best.confidence)
            best = {path, confidence, candidate.language, hasRole};
    }
}

QList<HeaderMatch> HeaderMatcher::match(const QString &header) const
{
    static const QRegularExpression brackets(u"\\s*\\([^)]*\\)"_s);
    static const QRegularExpression signs(u"\\s*[/|]\\s*"_s);
    QHash<QString, HeaderMatch> found;
    matchPiece(header, 100, found);
    const QString plain = QString(header).remove(brackets).trimmed();
    if (plain != header && !plain.isEmpty())
        matchPiece(plain, 96, found);
    const QStringList pieces = plain.split(signs, Qt::SkipEmptyParts);
    for (qsizetype i = 0; pieces.size() > 1 && i < pieces.size(); ++i)
        matchPiece(pieces[i], 92 - static_cast<int>(i), found);
    QList<HeaderMatch> matches = found.values();
    std::sort(matches.begin(), matches.end(), [](const HeaderMatch &a, const HeaderMatch &b) {
        return a.confidence != b.confidence ? a.confidence > b.confidence : a.path < b.path;
    });
    return matches;
}

} // namespace scd

#pragma once

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QStringList>
#include <optional>

namespace scd {

/// Words to compare: folded, without punctuation, runs of space as one; "originCityLabel" becomes three words.
QString normalized(const QString &text);

/// The words by which import finds its way, from resources/import/synonyms.json; names of countries and languages in
/// all languages of the program. All lookups take text as it stands in a cell.
class Vocabulary
{
public:
    struct Synonym
    {
        QString path;     ///< with '#' where the header's number goes
        QString text;     ///< normalized
        QString language; ///< "en", "es", "fil"; "props" for property names
    };

    /// What a target means beside another one.
    struct Instead
    {
        QString of;
        QStringList with;
        QString take;
    };

    const QList<Instead> &instead() const { return m_instead; }
    /// The header word that a kind of values stands for (see columnprofile.h); "" when none.
    QString valueHeader(const QString &kind) const { return m_valueHeaders.value(kind); }
    const QList<Synonym> &synonyms() const { return m_synonyms; }
    /// Words before a header that mean one of two records of a kind ("home", "partner"); the one without a word.
    QStringList roleWords(const QString &part) const { return m_roles.value(part); }
    bool isBareRole(const QString &part) const { return m_bareRoles.contains(part); }
    QStringList cues(const QString &purpose) const { return m_cues.value(purpose); }
    bool isNoise(const QString &word) const { return m_noise.contains(word); }
    /// A word of some synonym, role or cue: glued headers are cut at such.
    bool isKnownWord(const QString &word) const { return m_words.contains(word); }

    bool has(const char *list, const QString &text) const;
    /// The longest entry of a list that `text` (normalized) ends with or begins with; "" when none.
    QString endingOf(const char *list, const QString &normalizedText) const;
    QString beginningOf(const char *list, const QString &normalizedText) const;

    std::optional<bool> yesNo(const QString &text) const;
    QString country(const QString &text) const;      ///< alpha-2; "" when not known
    QString languageCode(const QString &text) const; ///< BCP 47; "" when not known
    /// What a choice is called in cells: normalized text -> token. `field` is "table.column".
    QHash<QString, QString> choiceWords(const QString &field) const { return m_choices.value(field); }
    /// "es" for "Programa (español)": a language that a header names; "" when none.
    QString languageNamedIn(const QString &header) const;

private:
    friend const Vocabulary &vocabulary();
    Vocabulary();
    void readTargets(const QJsonObject &json);
    void readChoices(const QJsonObject &json);
    void readNames(const QJsonObject &json);

    QList<Synonym> m_synonyms;
    QList<Instead> m_instead;
    QHash<QString, QString> m_valueHeaders;
    QHash<QString, QStringList> m_roles;
    QSet<QString> m_bareRoles;
    QHash<QString, QStringList> m_cues;
    QSet<QString> m_noise;
    QSet<QString> m_words;
    QHash<QByteArray, QSet<QString>> m_lists;
    QHash<QString, QString> m_countries;
    QHash<QString, QString> m_languages;
    QHash<QString, QHash<QString, QString>> m_choices; ///< field -> text -> token
    QHash<QString, QString> m_languageNames;           ///< word -> language of the program
};

const Vocabulary &vocabulary();

} // namespace scd

#include "models/interchange/vocabulary.h"

#include "models/domain/localtext.h"
#include "models/domain/text.h"
#include "models/interchange/importdata_p.h"
#include "resources/isonames.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

QStringList stringsOf(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue &text : array.toArray())
        texts << text.toString();
    return texts;
}

} // namespace

QString normalized(const QString &text)
{
    QString separated;
    separated.reserve(text.size() + 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        // "originCity" is two words; "LiveScan" too, and so is the synonym.
        if (i > 0 && c.isUpper() && text[i - 1].isLower())
            separated += u' ';
        // The signs of ordinals and numbers, before they fold to a letter: "N°" and "Nº" are one word.
        if (c == u'°' || c == u'º' || c == u'ª')
            continue;
        separated += c;
    }
    QString result;
    result.reserve(separated.size());
    for (const QChar c : folded(separated)) {
        const bool isWord = c.isLetterOrNumber() || c.isSurrogate() || c == u'✓' || c == u'✔' || c == u'☑' ||
                            c == u'✗' || c == u'✘' || c == u'☐';
        if (isWord)
            result += c;
        else if (!result.isEmpty() && result.back() != u' ')
            result += u' ';
    }
    if (result.endsWith(u' '))
        result.chop(1);
    return result;
}

const Vocabulary &vocabulary()
{
    static const Vocabulary all;
    return all;
}

Vocabulary::Vocabulary()
{
    const QJsonObject json = importData(u"synonyms.json"_s);
    readTargets(json.value("targets"_L1).toObject());
    const QJsonObject roles = json.value("roles"_L1).toObject();
    for (auto it = roles.begin(); it != roles.end(); ++it) {
        const QJsonObject role = it.value().toObject();
        m_roles.insert(it.key(), stringsOf(role.value("words"_L1)));
        if (role.value("bare"_L1).toBool())
            m_bareRoles << it.key();
        for (const QString &word : m_roles.value(it.key()))
            m_words << word;
    }
    for (const QJsonValue &value : json.value("instead"_L1).toArray()) {
        const QJsonObject rule = value.toObject();
        m_instead << Instead{rule.value("of"_L1).toString(), stringsOf(rule.value("with"_L1)),
                             rule.value("take"_L1).toString()};
    }
    const QJsonObject values = json.value("values"_L1).toObject();
    for (auto it = values.begin(); it != values.end(); ++it)
        m_valueHeaders.insert(it.key(), it.value().toString());
    const QJsonObject cues = json.value("cues"_L1).toObject();
    for (auto it = cues.begin(); it != cues.end(); ++it)
        m_cues.insert(it.key(), stringsOf(it.value()));
    for (const QString &word : stringsOf(json.value("noise"_L1))) {
        m_noise << word;
        m_words << word;
    }
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!it.value().isArray() || it.key() == "comment"_L1 || it.key() == "noise"_L1 || it.key() == "instead"_L1)
            continue;
        for (const QString &text : stringsOf(it.value()))
            m_lists[it.key().toLatin1()] << normalized(text);
    }
    readChoices(json);
    readNames(json);
}

void Vocabulary::readTargets(const QJsonObject &json)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QJsonObject byLanguage = it.value().toObject();
        for (auto words = byLanguage.begin(); words != byLanguage.end(); ++words) {
            for (const QString &text : stringsOf(words.value())) {
                m_synonyms << Synonym{it.key(), text, words.key()};
                for (const QString &word : text.split(u' '))
                    m_words << word;
            }
        }
    }
}

void Vocabulary::readChoices(const QJsonObject &json)
{
    const QJsonObject choices = json.value("choices"_L1).toObject();
    for (auto field = choices.begin(); field != choices.end(); ++field) {
        const QJsonObject tokens = field.value().toObject();
        for (auto token = tokens.begin(); token != tokens.end(); ++token) {
            for (const QString &text : stringsOf(token.value()))
                m_choices[field.key()].insert(normalized(text), token.key());
        }
    }
    const QJsonObject same = json.value("sameChoices"_L1).toObject();
    for (auto it = same.begin(); it != same.end(); ++it)
        m_choices.insert(it.key(), m_choices.value(it.value().toString()));
}

void Vocabulary::readNames(const QJsonObject &json)
{
    for (const QString &language : programLanguages()) {
        for (const IsoName &country : scd::countries(language))
            m_countries.insert(normalized(country.name), country.code.toUpper());
        for (const IsoName &name : scd::languages(language)) {
            m_languages.insert(normalized(name.name), name.code);
            // "Spanish; Castilian" is two names of one language.
            for (const QString &one : name.name.split(u';'))
                m_languages.insert(normalized(one), name.code);
        }
    }
    const QJsonObject countries = json.value("countries"_L1).toObject();
    for (auto it = countries.begin(); it != countries.end(); ++it)
        m_countries.insert(it.key(), it.value().toString());
    const QJsonObject languages = json.value("languages"_L1).toObject();
    for (auto it = languages.begin(); it != languages.end(); ++it)
        m_languages.insert(it.key(), it.value().toString());
    const QJsonObject names = json.value("languageNames"_L1).toObject();
    for (auto it = names.begin(); it != names.end(); ++it) {
        for (const QString &word : stringsOf(it.value()))
            m_languageNames.insert(word, it.key());
    }
}

bool Vocabulary::has(const char *list, const QString &text) const
{
    const auto found = m_lists.constFind(QByteArray::fromRawData(list, static_cast<qsizetype>(qstrlen(list))));
    return found != m_lists.constEnd() && found->contains(normalized(text));
}

QString Vocabulary::endingOf(const char *list, const QString &normalizedText) const
{
    QString best;
    for (const QString &entry : m_lists.value(list)) {
        if (entry.size() > best.size() && (normalizedText == entry || normalizedText.endsWith(u' ' + entry)))
            best = entry;
    }
    return best;
}

QString Vocabulary::beginningOf(const char *list, const QString &normalizedText) const
{
    QString best;
    for (const QString &entry : m_lists.value(list)) {
        if (entry.size() > best.size() && (normalizedText == entry || normalizedText.startsWith(entry + u' ')))
            best = entry;
    }
    return best;
}

std::optional<bool> Vocabulary::yesNo(const QString &text) const
{
    if (has("yes", text))
        return true;
    if (has("no", text))
        return false;
    return std::nullopt;
}

QString Vocabulary::country(const QString &text) const
{
    const QString code = text.trimmed().toUpper();
    const QString byName = m_countries.value(normalized(text));
    // Two capital letters that are a country's: the code itself, as other programs write it.
    if (byName.isEmpty() && code.size() == 2 && countryName(code, u"en"_s) != code)
        return code;
    return byName;
}

QString Vocabulary::languageCode(const QString &text) const
{
    const QString byName = m_languages.value(normalized(text));
    const QString code = text.trimmed().toLower();
    if (byName.isEmpty() && (code.size() == 2 || code.size() == 3) && languageName(code, u"en"_s) != code)
        return code;
    return byName;
}

QString Vocabulary::languageNamedIn(const QString &header) const
{
    for (const QString &word : normalized(header).split(u' ')) {
        const auto found = m_languageNames.constFind(word);
        // "es" and "en" alone are words of sentences too.
        if (found != m_languageNames.constEnd() && (word.size() > 2 || header.contains(u'(') || header.contains(u'@')))
            return *found;
    }
    return {};
}

} // namespace scd

#include "models/domain/localtext.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace scd {

const QStringList &programLanguages()
{
    static const QStringList all{QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("fil")};
    return all;
}

QStringList languagesFrom(const QString &first)
{
    QStringList languages = programLanguages();
    languages.removeAll(first);
    languages.prepend(first);
    return languages;
}

LocalText::LocalText(std::initializer_list<std::pair<QString, QString>> texts)
{
    for (const auto &[language, text] : texts)
        setText(language, text);
}

LocalText LocalText::fromJson(const QString &json)
{
    LocalText result;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        result.setText(it.key(), it.value().toString());
    return result;
}

QString LocalText::toJson() const
{
    QJsonObject object;
    for (auto it = m_texts.begin(); it != m_texts.end(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void LocalText::setText(const QString &language, const QString &text)
{
    if (text.isEmpty())
        m_texts.remove(language);
    else
        m_texts.insert(language, text);
}

QString LocalText::best(const QStringList &wanted) const
{
    for (const QString &language : wanted) {
        if (has(language))
            return text(language);
    }
    if (has(QStringLiteral("en")))
        return text(QStringLiteral("en"));
    return m_texts.isEmpty() ? QString() : m_texts.first();
}

QStringList LocalText::missing(const QStringList &wanted) const
{
    QStringList result;
    if (isEmpty())
        return result;
    for (const QString &language : wanted) {
        if (!has(language))
            result << language;
    }
    return result;
}

} // namespace scd

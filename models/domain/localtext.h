#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace scd {

/// The languages that the program speaks and in which texts are kept, in the order in which they are shown.
const QStringList &programLanguages();
/// The same with one of them first.
QStringList languagesFrom(const QString &first);

/// A text that is printed in several languages: language code ("en", "es", "fil", …) -> text.
/// In the file it is one JSON object; in the journal each language is a cell of its own, so that two
/// translators on two laptops do not overwrite each other.
class LocalText
{
public:
    LocalText() = default;
    LocalText(std::initializer_list<std::pair<QString, QString>> texts);

    static LocalText fromJson(const QString &json);
    /// Sorted, compact, without empty texts: equal texts give equal JSON. "{}" when empty.
    QString toJson() const;

    QString text(const QString &language) const { return m_texts.value(language); }
    void setText(const QString &language, const QString &text);
    bool has(const QString &language) const { return m_texts.contains(language); }
    bool isEmpty() const { return m_texts.isEmpty(); }
    QStringList languages() const { return m_texts.keys(); }

    /// The text in the first of `wanted` that has one, else in any language (English first); "" when empty.
    QString best(const QStringList &wanted) const;
    /// Which of `wanted` lack a text although another language has one.
    QStringList missing(const QStringList &wanted) const;

    bool operator==(const LocalText &) const = default;

private:
    QMap<QString, QString> m_texts;
};

} // namespace scd

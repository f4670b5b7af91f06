#pragma once

#include "models/interchange/contentlines.h"
#include "models/interchange/propertytable_p.h"

#include <QDate>

namespace scd {

/// A property of a card with its value as characters.
struct CardProperty
{
    ContentLine line;
    QString text; ///< escapes stay
};

/// One card on its way into a row.
class CardRow
{
public:
    CardRow(PropertyTable &table, bool isOld, const QHash<QByteArray, QString> &labels)
        : m_table(table)
        , m_isOld(isOld)
        , m_labels(labels)
    {
    }

    Status write(const QList<CardProperty> &properties);

private:
    Status put(const QString &header, const QString &text)
    {
        return addText(header, text).ok() ? Status(Done{}) : m_error;
    }
    Result<int> addText(const QString &header, const QString &text);
    Status writeName();
    Status writeReachable(const CardProperty &property);
    Status writeOther(const CardProperty &property);
    void readBirthday(const CardProperty &property);
    QString plain(const QString &text) const { return unescaped(text, m_isOld).trimmed(); }
    QString joined(const QString &text, QChar separator, const QString &between) const;
    QString labelOf(const ContentLine &line) const;
    QString addressOf(const QString &text) const;

    PropertyTable &m_table;
    bool m_isOld = false;
    const QHash<QByteArray, QString> &m_labels;
    Status m_error = Done{};
    QString m_formatted;
    QStringList m_name; ///< family, given, additional, prefixes, suffixes
    QString m_organisation;
    QString m_nickname;
    QString m_preferred; ///< of our own cards
    QDate m_birthday;
    QStringList m_notes;
    bool m_hasSurnames = false; ///< of our own cards
    bool m_hasAddress = false;
    bool m_hasOffice = false; ///< of our own cards
};

} // namespace scd

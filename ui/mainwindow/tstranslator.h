#pragma once

#include "models/domain/result.h"

#include <QHash>
#include <QSet>
#include <QTranslator>

namespace scd {

/// One message as a translator meets it.
struct MessageKey
{
    QString context;
    QString source;
    QString comment; ///< the disambiguation

    bool operator==(const MessageKey &) const = default;
};

inline size_t qHash(const MessageKey &key, size_t seed = 0) noexcept
{
    return qHashMulti(seed, key.context, key.source, key.comment);
}

/// Translates from a .ts file as Qt Linguist saves it, without lrelease: for translators who try their work in the
/// running program. Unfinished messages count, so that they see them at once.
class TsTranslator : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    /// NotFound, InputOutput, TooLarge or WrongType (not a translation file). On failure the old texts stay.
    Status read(const QString &path);
    /// As the file says: "es", "fil".
    QString language() const { return m_language; }
    qsizetype count() const { return m_texts.size(); }

    bool isEmpty() const override { return m_texts.isEmpty(); }
    QString translate(const char *context, const char *source, const char *comment, int n) const override;

private:
    QHash<MessageKey, QStringList> m_texts; ///< one, or one per plural form
    QString m_language;
};

/// Notes each message that the program asks for and never answers. Install it after the others, so that it is asked
/// first. From what it saw, the source of a text on the screen is found.
class MessageRecorder : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment, int n) const override;
    /// The messages whose translation could have given `shown` (arguments may be anything), the longest source first.
    QList<MessageKey> originsOf(const QString &shown) const;

private:
    mutable QSet<MessageKey> m_seen;
};

/// Answers what nobody translated with the source in marks. Install it before the others, so that it is asked last.
class MissingMarker : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment, int n) const override;
};

/// Which plural form (0-based) the language uses for n, by Qt's own rules for our languages.
int pluralForm(const QString &language, int n);

} // namespace scd

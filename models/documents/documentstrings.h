#pragma once

#include "models/domain/choice.h"
#include "models/domain/formats.h"

#include <QStringList>
#include <memory>

class QTranslator;

namespace scd {

/// The fixed words of a document in one language, whatever the language of the program is. Loads the language's own
/// catalogue; a word that it lacks stands in English. Usable in any thread.
class DocumentStrings
{
public:
    DocumentStrings(const QString &language, const QString &region);

    const QString &language() const { return m_language; }
    const Formats &formats() const { return m_formats; }
    /// `source` is marked with QT_TRANSLATE_NOOP("scd::DocumentStrings", …).
    QString text(const char *source) const;
    QString choice(const Choice &choice) const;
    template <class E>
    QString choice(E value) const
    {
        return choice(choices<E>()[static_cast<std::size_t>(value)]);
    }

private:
    QString translated(const char *context, const char *source) const;

    QString m_language;
    Formats m_formats;
    std::shared_ptr<QTranslator> m_translator;
};

/// The one or two languages of a document.
class DocumentLanguages
{
public:
    DocumentLanguages(const QStringList &languages, const QString &region);

    const QStringList &codes() const { return m_codes; }
    const QList<DocumentStrings> &all() const { return m_all; }
    const DocumentStrings &first() const { return m_all.first(); }
    /// "Page · Página"; words that are equal stand once.
    QString joined(const char *source) const;
    /// Equal texts stand once; empty ones not at all.
    static QString joined(const QStringList &texts);

private:
    QStringList m_codes;
    QList<DocumentStrings> m_all;
};

} // namespace scd

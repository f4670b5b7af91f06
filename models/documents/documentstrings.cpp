#include "models/documents/documentstrings.h"

#include <QTranslator>

using namespace Qt::StringLiterals;

namespace scd {

DocumentStrings::DocumentStrings(const QString &language, const QString &region)
    : m_language(language)
    , m_formats(language, region)
{
    auto translator = std::make_shared<QTranslator>();
    if (translator->load(u":/i18n/sistercitydesk_%1.qm"_s.arg(language)))
        m_translator = translator;
}

QString DocumentStrings::translated(const char *context, const char *source) const
{
    const QString found = m_translator ? m_translator->translate(context, source) : QString();
    return found.isEmpty() ? QString::fromUtf8(source) : found;
}

QString DocumentStrings::text(const char *source) const
{
    return translated("scd::DocumentStrings", source);
}

QString DocumentStrings::choice(const Choice &choice) const
{
    return translated("Choice", choice.label);
}

DocumentLanguages::DocumentLanguages(const QStringList &languages, const QString &region)
{
    for (const QString &language : languages) {
        if (m_codes.contains(language) || m_codes.size() == 2)
            continue;
        m_codes << language;
        m_all << DocumentStrings(language, region);
    }
    if (m_codes.isEmpty()) {
        m_codes << u"en"_s;
        m_all << DocumentStrings(u"en"_s, region);
    }
}

QString DocumentLanguages::joined(const char *source) const
{
    QStringList texts;
    for (const DocumentStrings &strings : m_all)
        texts << strings.text(source);
    return joined(texts);
}

QString DocumentLanguages::joined(const QStringList &texts)
{
    QStringList different;
    for (const QString &text : texts) {
        if (!text.isEmpty() && !different.contains(text))
            different << text;
    }
    return different.join(u" · "_s);
}

} // namespace scd

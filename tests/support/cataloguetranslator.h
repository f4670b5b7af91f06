#pragma once

#include <QCoreApplication>
#include <QSet>
#include <QStringList>
#include <QTranslator>

namespace scd::test {

/// Notes every text that no translation answered. Make it before the translators of the program are installed: the
/// first one is asked last. It never answers itself.
class CatalogueTranslator : public QTranslator
{
    Q_OBJECT

public:
    CatalogueTranslator() { QCoreApplication::installTranslator(this); }

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment, int) const override
    {
        // Qt asks for the direction of writing by a made-up text.
        if (qstrcmp(source, "QT_LAYOUT_DIRECTION") != 0 && *source != '\0')
            m_missing << QString::fromUtf8(context) + QStringLiteral(" | ") + QString::fromUtf8(source) +
                             (comment && *comment ? QStringLiteral(" | ") + QString::fromUtf8(comment) : QString());
        return {};
    }

    /// "context | source", sorted.
    QStringList missing() const
    {
        QStringList all = m_missing.values();
        all.sort();
        return all;
    }

private:
    mutable QSet<QString> m_missing;
};

} // namespace scd::test

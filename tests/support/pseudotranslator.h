#pragma once

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTranslator>

namespace scd::test {

/// "Save %1" -> "⟦Šàvé %1~~~⟧": a language that nobody speaks, longer than English, in which a text without brackets
/// was never opened for translation. Places (%1, %n), tags, entities and Alt letters stay as they are.
inline QString pseudo(const QString &source)
{
    static const QString plain = QStringLiteral("AaCcEeIiNnOoSsUuYyZz");
    static const QString strange = QStringLiteral("ÀàÇçÉéÎîÑñÔôŠšÛûÝýŽž");
    static const QRegularExpression kept(QStringLiteral("%L?\\d+|%L?n|</?[a-zA-Z][^<>]*>|&[a-z]+;|&\\w|\\\\n"));
    QString text;
    qsizetype letters = 0;
    qsizetype at = 0;
    const auto change = [&](QStringView part) {
        for (const QChar c : part) {
            const qsizetype index = plain.indexOf(c);
            text += index < 0 ? c : strange.at(index);
            ++letters;
        }
    };
    for (auto matches = kept.globalMatch(source); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        change(QStringView(source).mid(at, match.capturedStart() - at));
        text += match.captured();
        at = match.capturedEnd();
    }
    change(QStringView(source).mid(at));
    return u'⟦' + text + QString(qMax<qsizetype>(3, letters * 35 / 100), u'~') + u'⟧';
}

/// Gives every text in the made-up language, Qt's own too, as long as it is alive.
class PseudoTranslator : public QTranslator
{
    Q_OBJECT

public:
    PseudoTranslator() { QCoreApplication::installTranslator(this); }

    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        if (qstrcmp(source, "QT_LAYOUT_DIRECTION") == 0 || *source == '\0')
            return {};
        return pseudo(QString::fromUtf8(source));
    }
};

} // namespace scd::test

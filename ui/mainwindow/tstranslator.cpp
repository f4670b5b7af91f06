#include "ui/mainwindow/tstranslator.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace scd {

namespace {

constexpr qint64 largestFile = 20'000'000;

MessageKey keyOf(const char *context, const char *source, const char *comment)
{
    return {QString::fromUtf8(context), QString::fromUtf8(source), QString::fromUtf8(comment)};
}

QStringList readTranslation(QXmlStreamReader &xml)
{
    QStringList forms;
    QString text;
    while (xml.readNext() != QXmlStreamReader::Invalid) {
        if (xml.isEndElement() && xml.name() == QLatin1StringView("translation"))
            break;
        if (xml.isStartElement() && xml.name() == QLatin1StringView("numerusform"))
            forms << xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (xml.isCharacters())
            text += xml.text();
    }
    return forms.isEmpty() ? QStringList{text} : forms;
}

} // namespace

int pluralForm(const QString &language, int n)
{
    if (language.startsWith(QLatin1StringView("fil")) || language.startsWith(QLatin1StringView("tl")) ||
        language.startsWith(QLatin1StringView("fr")))
        return n > 1 ? 1 : 0;
    return n == 1 ? 0 : 1;
}

Status TsTranslator::read(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorKind::NotFound);
    if (file.size() > largestFile)
        return failure(ErrorKind::TooLarge);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::InputOutput);
    QXmlStreamReader xml(&file);
    QHash<MessageKey, QStringList> texts;
    QString language;
    MessageKey key;
    QStringList translation;
    while (!xml.atEnd()) {
        xml.readNext();
        const QStringView name = xml.name();
        if (xml.isEndElement()) {
            if (name == QLatin1StringView("message") && !translation.value(0).isEmpty())
                texts.insert(key, translation);
            continue;
        }
        if (!xml.isStartElement())
            continue;
        if (name == QLatin1StringView("TS"))
            language = xml.attributes().value(QLatin1StringView("language")).toString();
        else if (name == QLatin1StringView("name"))
            key.context = xml.readElementText();
        else if (name == QLatin1StringView("message")) {
            key.source.clear();
            key.comment.clear();
            translation.clear();
        } else if (name == QLatin1StringView("source"))
            key.source = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (name == QLatin1StringView("comment"))
            key.comment = xml.readElementText();
        else if (name == QLatin1StringView("translation"))
            translation = readTranslation(xml);
    }
    if (xml.hasError() || language.isEmpty())
        return failure(ErrorKind::WrongType);
    m_texts = texts;
    m_language = language.section(u'_', 0, 0);
    return Done{};
}

QString TsTranslator::translate(const char *context, const char *source, const char *comment, int n) const
{
    auto found = m_texts.constFind(keyOf(context, source, comment));
    if (found == m_texts.constEnd() && comment && *comment)
        found = m_texts.constFind(keyOf(context, source, ""));
    if (found == m_texts.constEnd())
        return {};
    const int form = n < 0 ? 0 : pluralForm(m_language, n);
    return found->value(std::min<qsizetype>(form, found->size() - 1));
}

QString MessageRecorder::translate(const char *context, const char *source, const char *comment, int) const
{
    m_seen.insert(keyOf(context, source, comment));
    return {};
}

QList<MessageKey> MessageRecorder::originsOf(const QString &shown) const
{
    static const QRegularExpression argument(QStringLiteral("%L?(?:\\d+|n)"));
    const auto plain = [](QString text) { return text.remove(u'&'); };
    const QString wanted = plain(shown);
    QList<MessageKey> found;
    // Asking for the translation records it again, so the set is copied first.
    const QSet<MessageKey> seen = m_seen;
    for (const MessageKey &key : seen) {
        const QString text = plain(QCoreApplication::translate(
            key.context.toUtf8().constData(), key.source.toUtf8().constData(), key.comment.toUtf8().constData()));
        if (text == wanted) {
            found << key;
            continue;
        }
        QStringList parts;
        for (const QString &part : text.split(argument))
            parts << QRegularExpression::escape(part);
        if (parts.size() < 2 || parts.join(QString()).size() < 3)
            continue;
        const QRegularExpression pattern(QRegularExpression::anchoredPattern(parts.join(QStringLiteral(".*"))),
                                         QRegularExpression::DotMatchesEverythingOption);
        if (pattern.match(wanted).hasMatch())
            found << key;
    }
    std::sort(found.begin(), found.end(),
              [](const MessageKey &a, const MessageKey &b) { return a.source.size() > b.source.size(); });
    return found;
}

QString MissingMarker::translate(const char *context, const char *source, const char *, int) const
{
    // Qt asks for this one to learn the direction of writing; any other answer than LTR or RTL is taken as LTR.
    const QByteArrayView text(source);
    if (text == "QT_LAYOUT_DIRECTION" || QByteArrayView(context) == "QGuiApplication")
        return {};
    return QStringLiteral("⟦%1⟧").arg(QString::fromUtf8(text));
}

} // namespace scd

#pragma once

#include <QFile>
#include <QList>
#include <QStringList>
#include <QXmlStreamReader>

namespace scd::test {

/// One message of a .ts file.
struct TsMessage
{
    QString context;
    QString source;
    QString comment;
    QStringList texts; ///< one, or one per plural form
    bool plural = false;
    bool unfinished = false;

    /// For the messages of a failing test.
    QString place() const { return context + QStringLiteral(": \"") + source + u'"'; }
};

/// All messages of a .ts file; empty when it cannot be read.
inline QList<TsMessage> readTsFile(const QString &path)
{
    QList<TsMessage> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name();
        if (name == u"name") {
            context = xml.readElementText();
        } else if (name == u"message") {
            TsMessage message;
            message.context = context;
            message.plural = xml.attributes().value(QLatin1StringView("numerus")) == QLatin1StringView("yes");
            messages << message;
        } else if (name == u"source") {
            messages.last().source = xml.readElementText();
        } else if (name == u"comment") {
            messages.last().comment = xml.readElementText();
        } else if (name == u"translation") {
            messages.last().unfinished = xml.attributes().hasAttribute(QLatin1StringView("type"));
            if (!messages.last().plural)
                messages.last().texts << xml.readElementText();
        } else if (name == u"numerusform") {
            messages.last().texts << xml.readElementText();
        }
    }
    return xml.hasError() ? QList<TsMessage>() : messages;
}

} // namespace scd::test

#include "models/interchange/contentwriter.h"

#include "models/domain/text.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

QString escaped(const QString &text)
{
    QString result = text;
    result.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar::LineSeparator, u'\n');
    result = keepablePart(result);
    result.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s).replace(u'\n', u"\\n"_s);
    return result;
}

/// What may not stand in a parameter, quoted or not, is left out (RFC 5545, 3.1; ^ for the sake of RFC 6868).
QByteArray parameterText(const QString &text)
{
    QString plain = shownLine(keepablePart(text));
    plain.remove(u'"').remove(u'^');
    const bool isQuoted = plain.contains(u';') || plain.contains(u':') || plain.contains(u',');
    return isQuoted ? '"' + plain.toUtf8() + '"' : plain.toUtf8();
}

} // namespace

void ContentWriter::line(const QByteArray &name, const Parameters &parameters, const QByteArray &value)
{
    QByteArray whole = name;
    for (const auto &[parameter, text] : parameters) {
        const QByteArray bytes = parameterText(text);
        if (!bytes.isEmpty())
            whole += ';' + parameter + '=' + bytes;
    }
    whole += ':' + value;
    constexpr qsizetype widest = 75;
    qsizetype room = widest;
    for (qsizetype at = 0; at < whole.size();) {
        qsizetype end = std::min(at + room, whole.size());
        while (end < whole.size() && end > at + 1 && (whole.at(end) & '\xc0') == '\x80')
            --end;
        m_bytes += QByteArrayView(whole).sliced(at, end - at);
        m_bytes += end < whole.size() ? "\r\n " : "\r\n";
        at = end;
        room = widest - 1; // the space in front
    }
}

void ContentWriter::text(const QByteArray &name, const QString &value, const Parameters &parameters)
{
    if (!value.isEmpty())
        line(name, parameters, escaped(value).toUtf8());
}

void ContentWriter::local(const QByteArray &name, const LocalText &value, const QStringList &languages)
{
    const QString best = value.best(languages);
    for (const QString &language : languages + value.languages()) {
        if (!best.isEmpty() && value.text(language) == best)
            return text(name, best, {{"LANGUAGE", language}});
    }
}

void ContentWriter::parts(const QByteArray &name, const QStringList &values, const Parameters &parameters)
{
    QStringList pieces;
    for (const QString &value : values)
        pieces << escaped(value);
    line(name, parameters, pieces.join(u';').toUtf8());
}

void ContentWriter::value(const QByteArray &name, const QByteArray &value, const Parameters &parameters)
{
    line(name, parameters, value);
}

} // namespace scd

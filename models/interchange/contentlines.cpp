#include "models/interchange/contentlines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

bool isNameCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '_';
}

bool isName(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isNameCharacter);
}

/// Where the value begins: behind the first colon outside of quotes. -1 when the text is no property.
qsizetype colonOf(QByteArrayView text)
{
    bool isQuoted = false;
    qsizetype first = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"')
            isQuoted = !isQuoted;
        else if (c == ':' && first < 0)
            first = i;
        if (c == ':' && !isQuoted)
            return i;
        if (i == 0 && !isNameCharacter(c))
            return -1;
    }
    return first; // a quote that is never closed is a character
}

/// "NAME:value" and nothing else: seen without taking it apart.
bool isPlainProperty(QByteArrayView line)
{
    qsizetype end = 0;
    while (end < line.size() && isNameCharacter(line[end]))
        ++end;
    return end > 0 && end < line.size() && line[end] == ':';
}

/// The parts of "NAME;A=b;C=d" between semicolons outside of quotes.
QList<QByteArrayView> headParts(QByteArrayView head)
{
    QList<QByteArrayView> parts;
    const bool hasQuotes = head.count('"') % 2 == 0;
    bool isQuoted = false;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= head.size(); ++i) {
        if (i == head.size() || (head[i] == ';' && !isQuoted)) {
            parts << head.sliced(begin, i - begin);
            begin = i + 1;
        } else if (head[i] == '"' && hasQuotes) {
            isQuoted = !isQuoted;
        }
    }
    return parts;
}

/// RFC 6868: what cannot stand in a parameter.
QString parameterText(QString text)
{
    text = text.trimmed();
    if (text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"'))
        text = text.sliced(1, text.size() - 2);
    if (!text.contains(u'^'))
        return text;
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar following = i + 1 < text.size() ? text[i + 1] : QChar();
        if (text[i] == u'^' && (following == u'n' || following == u'\'' || following == u'^')) {
            plain += following == u'n' ? u'\n' : following == u'\'' ? u'"' : u'^';
            ++i;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

QStringList parameterValues(const QString &text)
{
    QStringList values;
    QString value;
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            isQuoted = !isQuoted;
        if (c == u',' && !isQuoted) {
            values << parameterText(value);
            value.clear();
        } else {
            value += c;
        }
    }
    values << parameterText(value);
    return values;
}

bool isQuotedPrintable(const ContentLine &line)
{
    return line.has("ENCODING", "QUOTED-PRINTABLE"_L1) || line.has("TYPE", "QUOTED-PRINTABLE"_L1);
}

bool isBase64(const ContentLine &line)
{
    return line.has("ENCODING", "B"_L1) || line.has("ENCODING", "BASE64"_L1) || line.has("TYPE", "BASE64"_L1);
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

QByteArray fromQuotedPrintable(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int high = text[i] == '=' && i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = high >= 0 ? hexDigit(text[i + 2]) : -1;
        if (low < 0) {
            bytes += text[i];
            continue;
        }
        bytes += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return bytes;
}

} // namespace

QStringList ContentLine::values(QByteArrayView parameter) const
{
    QStringList all;
    for (const auto &one : parameters) {
        if (one.first == parameter)
            all << one.second;
    }
    return all;
}

bool ContentLine::has(QByteArrayView parameter, QLatin1StringView wanted) const
{
    return values(parameter).contains(wanted, Qt::CaseInsensitive);
}

ContentLines::ContentLines(const QByteArray &file)
    : m_text(utf8Of(QByteArrayView(file)))
{
}

int ContentLines::percent() const
{
    return m_text.text.isEmpty() ? 100 : static_cast<int>(m_at * 100 / m_text.text.size());
}

/// One line without its end: CR, LF or both.
QByteArrayView ContentLines::physicalLine()
{
    const QByteArrayView text(m_text.text);
    const qsizetype begin = m_at;
    qsizetype end = begin;
    while (end < text.size() && text[end] != '\n' && text[end] != '\r')
        ++end;
    m_at = end;
    if (m_at < text.size() && text[m_at] == '\r')
        ++m_at;
    if (m_at < text.size() && text[m_at] == '\n' && (m_at == end || text[m_at - 1] == '\r'))
        ++m_at;
    return text.sliced(begin, end - begin);
}

QByteArray ContentLines::unfolded()
{
    const QByteArrayView first = physicalLine();
    QByteArray whole(first.data(), first.size());
    while (!isAtEnd() && isSpace(m_text.text.at(m_at))) {
        const QByteArrayView more = physicalLine();
        whole += m_keepsFoldSpace ? more : more.sliced(1);
    }
    return whole;
}

bool ContentLines::parse(const QByteArray &whole, ContentLine &line)
{
    constexpr qsizetype longestHead = 20'000;
    const qsizetype colon = colonOf(whole);
    if (colon < 0 || colon > longestHead)
        return false;
    const QList<QByteArrayView> parts = headParts(QByteArrayView(whole).first(colon));
    const QByteArray name = parts.constFirst().toByteArray().trimmed();
    const qsizetype dot = name.lastIndexOf('.');
    if (!isName(name.mid(dot + 1)) || (dot >= 0 && !isName(name.left(dot))))
        return false;
    line = {};
    line.group = name.left(std::max<qsizetype>(dot, 0)).toUpper();
    line.name = name.mid(dot + 1).toUpper();
    line.value = whole.mid(colon + 1);
    for (const QByteArrayView part : parts.sliced(1)) {
        bool isMended = false;
        const qsizetype equals = part.indexOf('=');
        const QByteArrayView text = part.sliced(equals + 1);
        const QStringList values = parameterValues(decoded(text, m_text.bytes, isMended));
        m_mended += isMended ? 1 : 0;
        const QByteArray parameter = equals < 0 ? "TYPE" : part.first(equals).toByteArray().trimmed().toUpper();
        // vCard 4.0 quotes lists of types: TYPE="voice,cell".
        const bool isList = parameter == "TYPE" && values.size() == 1;
        line.parameters.append({parameter, isList ? values.constFirst().split(u',') : values});
    }
    return true;
}

bool ContentLines::next(ContentLine &line)
{
    for (;;) {
        if (isAtEnd())
            return false;
        if (parse(unfolded(), line))
            break;
    }
    const bool isSoft = isQuotedPrintable(line);
    while (isSoft && line.value.endsWith('=')) {
        line.value.chop(1);
        line.value += physicalLine();
    }
    // A line that is no property was torn off the one before it.
    while (!isAtEnd()) {
        const qsizetype before = m_at;
        const bool isClear = isPlainProperty(physicalLine());
        m_at = before;
        if (isClear)
            break;
        const QByteArray following = unfolded();
        ContentLine other;
        const int mended = m_mended;
        const bool isProperty = parse(following, other);
        m_mended = mended;
        if (isProperty) {
            m_at = before;
            break;
        }
        if (!following.trimmed().isEmpty())
            line.value += isSoft ? "=0A" + following : "\\n" + following;
    }
    return true;
}

QString ContentLines::characters(QByteArrayView bytes, const QString &charset)
{
    bool isMended = false;
    EncodedText::Bytes reading = m_text.bytes;
    const QString name = charset.toLower();
    if (name == "utf-8"_L1 || name == "utf8"_L1)
        reading = EncodedText::Bytes::MixedUtf8;
    else if (name == "iso-8859-1"_L1 || name == "windows-1252"_L1 || name == "latin1"_L1 || name == "cp1252"_L1)
        reading = EncodedText::Bytes::Windows1252;
    else if (reading == EncodedText::Bytes::Utf8)
        reading = EncodedText::Bytes::MixedUtf8; // what quoted-printable hid was not looked at before
    const QString text = decoded(bytes, reading, isMended);
    m_mended += isMended ? 1 : 0;
    return text;
}

QString ContentLines::text(const ContentLine &line)
{
    const QString charset = line.first("CHARSET");
    if (isBase64(line)) {
        QByteArray packed = line.value;
        packed.replace("\\n", "");
        return characters(QByteArray::fromBase64(packed), charset);
    }
    if (isQuotedPrintable(line))
        return characters(fromQuotedPrintable(line.value), charset);
    // Bytes that came from UTF-16 are UTF-8, whatever the line says.
    return characters(line.value, m_text.bytes == EncodedText::Bytes::FromUtf16 ? QString() : charset);
}

QString columnNameOf(const ContentLine &line)
{
    const bool isOwn = line.name.startsWith(ownPrefix);
    const QString name = QString::fromLatin1(isOwn ? line.name.mid(ownPrefix.size()).replace('-', ' ') : line.name);
    const QString language = line.first("LANGUAGE").section(u'-', 0, 0).toLower();
    return language.isEmpty() || language.size() > 3 ? name : name + u" ("_s + language + u')';
}

QStringList piecesOf(QStringView text, QChar separator)
{
    QStringList pieces;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\') {
            ++i;
        } else if (text[i] == separator) {
            pieces << text.sliced(begin, i - begin).toString();
            begin = i + 1;
        }
    }
    pieces << text.sliced(begin).toString();
    return pieces;
}

QString unescaped(QStringView text, bool isOld)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar following = text[i] == u'\\' && i + 1 < text.size() ? text[i + 1] : QChar();
        const bool isBreak = (following == u'n' || following == u'N') && !isOld;
        if (isBreak) {
            plain += u'\n';
            ++i;
        } else if (following == u'\\' || following == u',' || following == u';' || following == u':') {
            plain += following;
            ++i;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

} // namespace scd

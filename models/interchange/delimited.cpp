#include "models/interchange/delimited.h"

#include "models/interchange/book.h"
#include "models/interchange/cells.h"
#include "models/interchange/clipboard.h"
#include "models/interchange/encoding.h"
#include "models/interchange/formulaguard.h"
#include "models/interchange/recordreader_p.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

/// ="00123" -> 00123: how programs keep a spreadsheet from eating zeros. Only for what could be a number or a code.
QString withoutArtefact(const QString &text)
{
    if (text.size() < 4 || !text.startsWith("=\""_L1) || !text.endsWith(u'"'))
        return text;
    const QString inside = text.sliced(2, text.size() - 3);
    const auto isOfCode = [](QChar c) { return (c.isLetterOrNumber() && c < QChar(0x80)) || u" +-./()"_s.contains(c); };
    const bool hasDigit = std::any_of(inside.begin(), inside.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return hasDigit && std::all_of(inside.begin(), inside.end(), isOfCode) ? inside : text;
}

/// The separator that a first line like "sep=;" names; the line is taken off.
std::optional<char> namedSeparator(QByteArrayView &text)
{
    if (text.size() < 5 || text.first(4).compare("sep=", Qt::CaseInsensitive) != 0)
        return {};
    const char separator = text[4];
    QByteArrayView rest = text.sliced(5);
    if (!rest.isEmpty() && rest.front() != '\r' && rest.front() != '\n')
        return {};
    if (separator == '\r' || separator == '\n' || separator == '"')
        return {};
    if (rest.startsWith("\r\n"))
        rest = rest.sliced(2);
    else if (!rest.isEmpty())
        rest = rest.sliced(1);
    text = rest;
    return separator;
}

/// Makes the sheet, keeps to the limits and notices whether the file is one of our own.
class SheetMaker
{
public:
    SheetMaker(const EncodedText &text, char separator, const ReadLimits &limits)
        : m_bytes(text.bytes)
        , m_limits(limits)
        , m_isOurs(text.hasMark && text.name == "UTF-8" && (separator == ',' || separator == ';'))
    {
    }

    Status add(const RecordReader::RawCell &raw);
    /// Takes the guards off when the file is ours or known to be.
    void finish(bool isKnownAsOurs);

    bool hasContent() const { return m_hasContent; }
    int mendedCells() const { return m_mended; }
    Sheet &sheet() { return m_sheet; }
    qsizetype rowCount() const { return m_sheet.rows.size(); }

private:
    void judgeCell(const QString &text, bool isQuoted);
    void judgeRecord(RecordReader::End end);
    Status endRecord(RecordReader::End end);

    EncodedText::Bytes m_bytes;
    const ReadLimits &m_limits;
    Sheet m_sheet;
    QList<Cell> m_row;
    qint64 m_cells = 0;
    int m_mended = 0;
    bool m_hasContent = false;
    bool m_isOurs;
    bool m_hasEnded = false; ///< with a record that has no line end
    bool m_isBlank = false;  ///< the last cell: empty and without quotes
    int m_quotedEmpties = 0; ///< in this record
};

Status SheetMaker::add(const RecordReader::RawCell &raw)
{
    bool isMended = false;
    const QString read = decoded(raw.bytes, m_bytes, isMended);
    int lost = isMended ? 1 : 0;
    const QString text = mended(read, lost);
    m_mended += lost > 0 ? 1 : 0;
    m_isBlank = text.isEmpty() && !raw.isQuoted;
    if (text.size() > m_limits.cellLength)
        return failure(ErrorKind::TooLarge, unreadable::cellLength.toString());
    if (m_row.size() >= m_limits.columns)
        return failure(ErrorKind::TooLarge, unreadable::columnCount.toString());
    if (++m_cells > m_limits.cells)
        return failure(ErrorKind::TooLarge, unreadable::cellCount.toString());
    if (m_isOurs) {
        m_isOurs = lost == 0 && text == read && !raw.isMalformed;
        judgeCell(text, raw.isQuoted);
    }
    m_row.append(textCell(withoutArtefact(text)));
    m_hasContent = m_hasContent || !QStringView(text).trimmed().isEmpty();
    return raw.end == RecordReader::End::Cell ? Status(Done{}) : endRecord(raw.end);
}

void SheetMaker::judgeCell(const QString &text, bool isQuoted)
{
    const bool isFirst = m_row.isEmpty() && m_sheet.rows.isEmpty();
    const bool isGuardedCell = isGuarded(text);
    // An empty cell is quoted when it is alone in its record, which would be a blank line without: see judgeRecord().
    const bool isToBeQuoted = isGuardedCell || needsQuotes(text, isFirst) || text.isEmpty();
    const bool isQuotedRight = isQuoted == isToBeQuoted || text.isEmpty();
    m_isOurs = m_isOurs && isQuotedRight && (isGuardedCell || !isRisky(text));
    m_quotedEmpties += text.isEmpty() && isQuoted ? 1 : 0;
}

void SheetMaker::judgeRecord(RecordReader::End end)
{
    const bool isLast = end == RecordReader::End::Text;
    const bool isWide = m_sheet.rows.isEmpty() || m_sheet.rows.constLast().size() == m_row.size();
    const bool areEmptiesRight = m_row.size() == 1 ? !m_isBlank : m_quotedEmpties == 0;
    m_isOurs = m_isOurs && isWide && areEmptiesRight && (isLast || end == RecordReader::End::Both);
    m_quotedEmpties = 0;
    m_hasEnded = isLast;
}

Status SheetMaker::endRecord(RecordReader::End end)
{
    if (m_isOurs)
        judgeRecord(end);
    if (m_sheet.rows.size() >= m_limits.rows)
        return failure(ErrorKind::TooLarge, unreadable::rowCount.toString());
    const qsizetype width = m_row.size();
    // A blank line keeps its number as a row without cells.
    if (width == 1 && m_isBlank)
        m_row.clear();
    m_sheet.rows.append(std::move(m_row));
    m_row = {};
    m_row.reserve(width);
    return Done{};
}

void SheetMaker::finish(bool isKnownAsOurs)
{
    while (!m_sheet.rows.isEmpty() && m_sheet.rows.constLast().isEmpty())
        m_sheet.rows.removeLast();
    if (!isKnownAsOurs && !(m_isOurs && m_hasEnded))
        return;
    for (QList<Cell> &row : m_sheet.rows) {
        for (Cell &cell : row)
            cell.text = unguarded(cell.text);
    }
}

Result<Book> readText(const EncodedText &encoded, std::optional<char> separator, bool isKnownAsOurs,
                      const ReadLimits &limits, const Progress &progress)
{
    QByteArrayView text = encoded.text;
    if (const auto named = namedSeparator(text))
        separator = named;
    if (!separator)
        separator = sniffSeparator(text);
    // A character has at most four bytes.
    RecordReader reader(text, *separator, 4 * limits.cellLength);
    SheetMaker maker(encoded, *separator, limits);
    constexpr qsizetype reportedEvery = 1 << 20;
    qsizetype nextReport = reportedEvery;
    while (!reader.atEnd()) {
        const RecordReader::RawCell raw = reader.next();
        if (reader.isTooLong())
            return failure(ErrorKind::TooLarge, unreadable::cellLength.toString());
        SCD_TRY(maker.add(raw));
        if (progress && reader.position() >= nextReport) {
            nextReport = reader.position() + reportedEvery;
            if (!progress(static_cast<int>(reader.position() * 100 / text.size())))
                return failure(ErrorKind::Cancelled);
        }
    }
    if (!maker.hasContent())
        return failure(ErrorKind::WrongType, unreadable::empty.toString());
    maker.finish(isKnownAsOurs);
    Book book;
    book.format = BookFormat::Delimited;
    book.encoding = encoded.name;
    book.separator = QLatin1Char(*separator);
    book.mendedCells = maker.mendedCells();
    book.sheets.append(std::move(maker.sheet()));
    return book;
}

} // namespace

Result<Book> readDelimited(const QByteArray &content, const ReadLimits &limits, const Progress &progress)
{
    if (content.size() > limits.fileBytes)
        return failure(ErrorKind::TooLarge, unreadable::fileSize.toString());
    return readText(utf8Of(QByteArrayView(content)), {}, false, limits, progress);
}

Result<Book> readOwnCsv(const QByteArray &content, const ReadLimits &limits)
{
    return readText(utf8Of(QByteArrayView(content)), ',', true, limits, {});
}

Result<Book> parsePasted(const QString &text, const QString &html, const ReadLimits &limits)
{
    if (text.size() > limits.fileBytes / 2)
        return failure(ErrorKind::TooLarge, unreadable::fileSize.toString());
    const EncodedText encoded = utf8Of(QStringView(text));
    const auto separator = encoded.text.contains('\t') ? std::optional('\t') : std::nullopt;
    return readText(encoded, separator, isOurClipboard(html), limits, {});
}

} // namespace scd

#include "models/interchange/recordreader_p.h"

#include <QMap>

#include <algorithm>
#include <cstring>

namespace scd {

namespace {

constexpr char quote = '"';

} // namespace

RecordReader::RecordReader(QByteArrayView text, char separator, qsizetype longestCell)
    : m_text(text)
    , m_separator(separator)
    , m_longestCell(longestCell)
{
}

qsizetype RecordReader::plainEnd(qsizetype from) const
{
    const char *const data = m_text.data();
    qsizetype at = from;
    while (at < m_text.size() && data[at] != m_separator && data[at] != '\n' && data[at] != '\r')
        ++at;
    return at;
}

RecordReader::End RecordReader::passEnd()
{
    m_isCellDue = false;
    if (m_at >= m_text.size())
        return End::Text;
    const char c = m_text[m_at++];
    if (c == m_separator) {
        m_isCellDue = true;
        return End::Cell;
    }
    if (c == '\n')
        return End::LineFeed;
    if (m_at < m_text.size() && m_text[m_at] == '\n') {
        ++m_at;
        return End::Both;
    }
    return End::CarriageReturn;
}

RecordReader::RawCell RecordReader::next()
{
    // After so many quotes that nothing closes, quotes mean nothing in this file; each costs a look ahead.
    constexpr int mostStrayQuotes = 3;
    RawCell cell;
    const qsizetype begin = m_at;
    const bool isQuote = begin < m_text.size() && m_text[begin] == quote && m_strayQuotes < mostStrayQuotes;
    if (!isQuote || !readQuoted(cell))
        readPlain(cell, begin);
    m_isTooLong = m_isTooLong || cell.bytes.size() > m_longestCell;
    cell.end = passEnd();
    return cell;
}

void RecordReader::readPlain(RawCell &cell, qsizetype begin)
{
    m_at = plainEnd(begin);
    cell.bytes = m_text.sliced(begin, m_at - begin);
    cell.isMalformed = cell.bytes.contains(quote);
}

bool RecordReader::readQuoted(RawCell &cell)
{
    const qsizetype begin = m_at;
    qsizetype partBegin = begin + 1;
    m_buffer.clear();
    for (;;) {
        const qsizetype most = std::min(m_text.size() - partBegin, m_longestCell - m_buffer.size() + 1);
        const void *found =
            most > 0 ? std::memchr(m_text.data() + partBegin, quote, static_cast<std::size_t>(most)) : nullptr;
        if (found == nullptr) {
            ++m_strayQuotes;
            return false;
        }
        const qsizetype close = static_cast<const char *>(found) - m_text.data();
        const QByteArrayView part = m_text.sliced(partBegin, close - partBegin);
        if (close + 1 < m_text.size() && m_text[close + 1] == quote) {
            m_buffer.append(part.data(), part.size()).append(quote);
            partBegin = close + 2;
            continue;
        }
        cell.isQuoted = true;
        m_at = plainEnd(close + 1);
        const QByteArrayView rest = m_text.sliced(close + 1, m_at - close - 1);
        if (rest.isEmpty() && m_buffer.isEmpty()) {
            cell.bytes = part;
            return true;
        }
        cell.isMalformed = !rest.isEmpty();
        const bool isOneWord = m_buffer.isEmpty() && plainEnd(begin) == m_at;
        if (cell.isMalformed && isOneWord) {
            cell.isQuoted = false;
            cell.bytes = m_text.sliced(begin, m_at - begin);
            return true;
        }
        m_buffer.append(part.data(), part.size()).append(rest.data(), rest.size());
        cell.bytes = m_buffer;
        return true;
    }
}

namespace {

struct Fit
{
    int malformed = 0; ///< cells whose quotes are not right
    double score = 0;
};

/// How well a separator parts the first records.
Fit fitOf(QByteArrayView head, char separator, bool isCut)
{
    constexpr int mostRecords = 20;
    RecordReader reader(head, separator, head.size());
    QMap<int, int> recordsOfWidth;
    Fit fit;
    int records = 0;
    int width = 0;
    while (!reader.atEnd() && records < mostRecords) {
        const RecordReader::RawCell cell = reader.next();
        ++width;
        fit.malformed += cell.isMalformed ? 1 : 0;
        if (cell.end == RecordReader::End::Cell)
            continue;
        const bool isBroken = isCut && cell.end == RecordReader::End::Text && records > 0;
        const bool isBlank = width == 1 && cell.bytes.isEmpty();
        if (!isBroken && !isBlank) {
            ++records;
            ++recordsOfWidth[width];
        }
        width = 0;
    }
    for (auto it = recordsOfWidth.cbegin(); it != recordsOfWidth.cend(); ++it) {
        const double share = double(it.value()) / records;
        fit.score = std::max(fit.score, share * share * (it.key() - 1));
    }
    return fit;
}

} // namespace

char sniffSeparator(QByteArrayView text)
{
    constexpr qsizetype lookedAt = 65'536;
    const QByteArrayView head = text.first(std::min(text.size(), lookedAt));
    char best = ',';
    Fit bestFit;
    for (const char separator : {'\t', ';', ',', '|'}) {
        const Fit fit = fitOf(head, separator, text.size() > lookedAt);
        // A separator that stands within quotes only tears them apart: that counts for more than many columns.
        const bool isBetter = bestFit.score <= 0 || fit.malformed < bestFit.malformed ||
                              (fit.malformed == bestFit.malformed && fit.score > bestFit.score);
        if (fit.score > 0 && isBetter) {
            bestFit = fit;
            best = separator;
        }
    }
    return best;
}

} // namespace scd

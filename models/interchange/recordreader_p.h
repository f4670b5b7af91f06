#pragma once

#include <QByteArray>

namespace scd {

/// Takes delimited text apart into cells, in one pass and without a copy of the text. Used by the reader of
/// delimited files and by the guess at their separator.
///
/// Forgives what is seen in the field: CR, LF and CRLF as line ends; a quote in the middle of a cell stands for
/// itself; a cell like "hi" said keeps its quotes; a quote that nothing closes stands for itself and does not swallow
/// the rest of the file.
class RecordReader
{
public:
    enum class End { Cell, LineFeed, CarriageReturn, Both, Text };
    struct RawCell
    {
        QByteArrayView bytes; ///< valid until the next cell is read
        bool isQuoted = false;
        bool isMalformed = false; ///< its quotes are not as RFC 4180 has them
        End end = End::Text;
    };

    /// No cell is longer than `longestCell` bytes: see isTooLong().
    RecordReader(QByteArrayView text, char separator, qsizetype longestCell);

    bool atEnd() const { return m_at >= m_text.size() && !m_isCellDue; }
    qsizetype position() const { return m_at; }
    RawCell next();
    bool isTooLong() const { return m_isTooLong; }

private:
    bool readQuoted(RawCell &cell);
    void readPlain(RawCell &cell, qsizetype begin);
    qsizetype plainEnd(qsizetype from) const;
    End passEnd();

    QByteArrayView m_text;
    char m_separator;
    qsizetype m_longestCell;
    qsizetype m_at = 0;
    QByteArray m_buffer;
    int m_strayQuotes = 0;
    bool m_isCellDue = false; ///< a separator was the last thing read: one more cell follows
    bool m_isTooLong = false;
};

/// The separator of delimited text: one of , ; TAB |, the one that parts the first records most evenly and into most
/// cells. A comma when there is none.
char sniffSeparator(QByteArrayView text);

} // namespace scd

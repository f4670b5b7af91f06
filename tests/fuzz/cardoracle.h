#pragma once

#include "models/interchange/contentlines.h"
#include "models/interchange/contentwriter.h"
#include "tests/fuzz/oracle.h"

namespace scd::fuzz {

/// Every text of a book, written as a line of its own and read again, is the same; no line is wider than 75 bytes or
/// cut inside a character.
inline void checkLines(const Book &book)
{
    ContentWriter writer;
    QStringList texts;
    for (const Sheet &sheet : book.sheets) {
        for (const QList<Cell> &row : sheet.rows) {
            for (const Cell &cell : row) {
                writer.text("NOTE", cell.text, {{"LANGUAGE", QStringLiteral("es")}});
                writer.parts("N", {cell.text, {}, cell.text});
                if (!cell.text.isEmpty())
                    texts << cell.text;
                texts << cell.text;
            }
        }
    }
    const QByteArray bytes = writer.take();
    for (const QByteArray &line : bytes.split('\n')) {
        require(line.size() <= 76);
        bool isMended = false;
        decoded(line, EncodedText::Bytes::MixedUtf8, isMended);
        require(!isMended);
    }
    ContentLines lines(bytes);
    ContentLine line;
    qsizetype count = 0;
    while (lines.next(line)) {
        const QString text = lines.text(line);
        const QString expected = texts.value(count++);
        if (line.name == "NOTE") {
            require(unescaped(text) == expected && line.first("LANGUAGE") == QStringLiteral("es"));
            continue;
        }
        const QStringList pieces = piecesOf(text, u';');
        require(pieces.size() == 3 && unescaped(pieces[0]) == expected && unescaped(pieces[2]) == expected);
    }
    require(count == texts.size() && lines.mendedTexts() == 0);
}

} // namespace scd::fuzz

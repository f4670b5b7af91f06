#pragma once

#include "models/interchange/book.h"
#include "models/interchange/cells.h"
#include "models/interchange/xlsxwriter.h"

#include <QByteArray>

#include <cmath>
#include <cstdint>
#include <cstdlib>

/// What the fuzzers share. An oracle that does not hold ends the program, which is what a fuzzer looks for.
namespace scd::fuzz {

/// Small, so that a run shows quickly that they hold.
inline ReadLimits limits()
{
    return {.fileBytes = 1'000'000,
            .unpackedBytes = 2'000'000,
            .rows = 300,
            .columns = 60,
            .cells = 3'000,
            .cellLength = 20'000};
}

inline QByteArray bytesOf(const uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// Inputs of a fuzzer that makes archives: an archive as it is, or parts of its XML with lines "---" between them.
inline QByteArrayList partsOf(const QByteArray &input)
{
    QByteArrayList parts;
    qsizetype begin = 0;
    for (;;) {
        const qsizetype end = input.indexOf("\n---\n", begin);
        parts << input.mid(begin, end < 0 ? -1 : end - begin);
        if (end < 0)
            return parts;
        begin = end + 5;
    }
}

/// What was read has to be as it is promised: within the limits, and text that can be kept.
inline void checkBook(const Book &book)
{
    const ReadLimits most = limits();
    qsizetype rows = 0;
    int lost = 0;
    for (const Sheet &sheet : book.sheets) {
        rows += sheet.rows.size();
        for (const QList<Cell> &row : sheet.rows) {
            require(row.size() <= most.columns);
            for (const Cell &cell : row) {
                require(cell.text.size() <= most.cellLength && mended(cell.text, lost) == cell.text);
                require(cell.type != Cell::Type::Empty || cell.text.isEmpty());
                const bool hasDate = cell.type == Cell::Type::Date || cell.type == Cell::Type::DateTime;
                const bool hasTime = cell.type == Cell::Type::Time || cell.type == Cell::Type::DateTime;
                require(cell.date.isValid() == hasDate && cell.time.isValid() == hasTime);
            }
        }
    }
    require(rows <= most.rows && lost == 0);
}

/// Written as XLSX and read again each cell shows the same text, with its type or as text. Slow: for some inputs.
inline void checkXlsxRoundTrip(const Book &book)
{
    bool hasContent = false;
    for (const Sheet &sheet : book.sheets) {
        for (const QList<Cell> &row : sheet.rows)
            hasContent = hasContent || std::any_of(row.begin(), row.end(),
                                                   [](const Cell &cell) { return cell.type != Cell::Type::Empty; });
    }
    if (!hasContent)
        return;
    const auto bytes = toXlsx(book.sheets);
    require(bytes.ok());
    ReadLimits roomy = limits();
    roomy.unpackedBytes = 50'000'000;
    const auto again = readBook(*bytes, roomy);
    require(again.ok() && again->sheets.size() == book.sheets.size() && again->mendedCells == 0);
    for (qsizetype i = 0; i < book.sheets.size(); ++i) {
        const Sheet &sheet = book.sheets.at(i);
        for (int row = 0; row < sheet.rows.size(); ++row) {
            for (int column = 0; column < sheet.rows.at(row).size(); ++column) {
                const Cell before = sheet.at(row, column);
                const Cell after = again->sheets.at(i).at(row, column);
                require(before.text == after.text);
                require(before.type == after.type || after.type == Cell::Type::Text);
                require(before.date == after.date || after.type == Cell::Type::Text);
                require(before.time == after.time || after.type == Cell::Type::Text);
                if (before.type == after.type)
                    require(std::abs(before.number - after.number) <= std::abs(before.number) * 1e-14);
            }
        }
    }
}

/// Some inputs, always the same ones.
inline bool isChosen(const QByteArray &input, std::size_t oneOf)
{
    return qHash(input, 7) % oneOf == 0;
}

} // namespace scd::fuzz

#pragma once

#include "models/domain/progress.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QStringList>
#include <QTime>

namespace scd {

/// One cell as a file holds it. `text` is always what its program shows, so that a phone keeps its zeros and its +;
/// the other members say what the file itself knows beyond the text.
struct Cell
{
    enum class Type {
        Empty,
        Text,
        Number,
        Date,
        Time,
        DateTime,
        YesNo, ///< `number` is 1 or 0
        Error  ///< "#REF!" and the like: `text` holds it, nothing can be read from it
    };
    Type type = Type::Empty;
    bool isFormula = false; ///< the rest is its last result; formulas are never computed
    bool isUtc = false;     ///< of DateTime: a moment in UTC, not what a clock on the wall shows
    QString text;
    double number = 0; ///< of Number and YesNo
    QDate date;        ///< of Date and DateTime
    QTime time;        ///< of Time and DateTime: wall time, unless isUtc

    /// Something can be seen in it.
    bool isFilled() const { return type != Type::Empty && !text.trimmed().isEmpty(); }
    bool operator==(const Cell &) const = default;
};

/// Cells that stand as one; the content is in the first, the others are empty.
struct MergedCells
{
    int row = 0;
    int column = 0;
    int rows = 1;
    int columns = 1;

    bool operator==(const MergedCells &) const = default;
};

/// Rows may differ in length; missing cells are empty. Row and column count from 0.
struct Sheet
{
    QString name;
    bool isHidden = false; ///< its program does not show it unless asked
    /// Of an address book or a calendar: the purpose (see targets.h) that it serves as a rule. The whole sheet is one
    /// table then, with its header in the first row.
    QString purpose = {};
    QList<QList<Cell>> rows;
    QList<MergedCells> merged;

    Cell at(int row, int column) const { return rows.value(row).value(column); }
    int columnCount() const;
};

enum class BookFormat { Delimited, Xlsx, Ods, VCard, Calendar };

/// A file of tables. Address books and calendars are tables too: one row for each card or event, and columns with the
/// names of their properties ("TEL;CELL", "DTSTART"), so that one way of importing serves all.
struct Book
{
    BookFormat format = BookFormat::Delimited;
    QList<Sheet> sheets;
    QByteArray encoding; ///< of Delimited: "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"
    QChar separator;     ///< of Delimited
    /// Cells that could not be kept as they were: NUL and lone surrogates are left out (see isKeepable()).
    int mendedCells = 0;
    /// Of VCard and Calendar: names of properties and components that are in no cell, as PHOTO and VTODO.
    QStringList notRead;
};

/// What a reader refuses to go beyond: TooLarge. Time and memory stay bounded by them.
struct ReadLimits
{
    qint64 fileBytes = 200'000'000;
    qint64 unpackedBytes = 400'000'000; ///< of all parts of an archive that are read
    int rows = 200'000;                 ///< of all sheets
    int columns = 1'000;
    qint64 cells = 10'000'000; ///< of all sheets; a cell takes 56 bytes beside its text
    qsizetype cellLength = 200'000;
};

} // namespace scd

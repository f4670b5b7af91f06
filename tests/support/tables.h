#pragma once

#include "models/interchange/table.h"

#include <QByteArray>
#include <QRandomGenerator>

/// Makes and compares files of tables.
namespace scd::tables {

struct Part
{
    QString name;
    QByteArray content;
    quint32 attributes = 0;   ///< the upper half is the Unix mode: 0xA1FF0000 is a link
    QByteArray password = {}; ///< encrypts the part
    bool isPacked = true;
};

QByteArray zip(const QList<Part> &parts);

/// A workbook with one sheet; empty parts are left out.
struct Xlsx
{
    QByteArray sheet = {};         ///< content of <sheetData>
    QByteArray behindData = {};    ///< follows </sheetData>
    QByteArray sharedStrings = {}; ///< <si> elements
    QByteArray formats = {};       ///< <numFmt> elements
    QByteArray styles = {};        ///< <xf> elements of <cellXfs>
    QByteArray properties = {};    ///< attributes of <workbookPr>
};
QList<Part> partsOf(const Xlsx &book);

/// The parts of an ODS file with this content of <office:spreadsheet>.
QList<Part> odsParts(const QByteArray &spreadsheet, const QByteArray &styles = {});

/// Text with what is hard: accents, quotes, separators, line breaks, emoji, formulas, spaces, apostrophes, escapes.
QString randomText(QRandomGenerator &random);
/// `isTyped`: also numbers, days, times and yes/no.
Sheet randomSheet(QRandomGenerator &random, bool isTyped);

/// Where two lists of sheets first differ, without the content of the cells; empty when they are equal. Cells that are
/// missing at the end of a row are as good as empty ones.
QString firstDifference(const QList<Sheet> &one, const QList<Sheet> &other);

QByteArray fileContent(const QString &path);

} // namespace scd::tables

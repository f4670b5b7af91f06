#pragma once

#include "models/domain/field.h"

#include <QDateTime>
#include <QSizeF>
#include <QStringList>

namespace scd {

enum class Paper { Letter, A4 };
enum class PrintSize { Normal, Large };

/// How a document is put on paper: chosen in the print window or on the command line.
struct PaperOptions
{
    QStringList languages = {QStringLiteral("en")}; ///< one or two of en, es, fil; the first one leads
    QString region;                                 ///< how dates and times are written; "" = usual of each language
    Paper paper = Paper::Letter;
    PrintSize size = PrintSize::Normal;
    int revision = 1;
    int replaces = 0;        ///< the revision that this sheet replaces; 0 = none
    QDateTime printedAt;     ///< shown in its own time spec; use Qt::TimeZone so that the zone can be named
    bool grey = false;       ///< black and white: no colour is left, in pictures neither
    bool publicOnly = false; ///< leave out what is not for everybody: items that are not public, personal phones

    bool operator==(const PaperOptions &) const = default;
};

/// In points, 1/72 inch.
inline QSizeF pageSize(Paper paper)
{
    return paper == Paper::Letter ? QSizeF(612, 792) : QSizeF(595, 842);
}

/// By how much every size of type grows: 12 pt becomes 17 pt.
inline double typeFactor(PrintSize size)
{
    return size == PrintSize::Large ? 17.0 / 12.0 : 1.0;
}

} // namespace scd

#pragma once

#include "models/interchange/formulaguard.h"
#include "models/interchange/table.h"

namespace scd {

struct CsvOptions
{
    QChar separator = u','; ///< or ';', which spreadsheets expect where the decimal sign is a comma
    FormulaGuard guard = FormulaGuard::Safe;
};

/// A CSV file: UTF-8 with a mark (Excel takes text without one for the local code page), CRLF, quotes after RFC 4180
/// and needsQuotes(), each record as wide as the widest. A header is a row like all others. The last record of a safe
/// file has no line end and that of an exact one has: by this readDelimited() knows whose apostrophes it finds.
/// Fails with Cancelled only; the caller writes the bytes with QSaveFile.
Result<QByteArray> toCsv(const Sheet &sheet, const CsvOptions &options = {}, const Progress &progress = {});

} // namespace scd

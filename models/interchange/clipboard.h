#pragma once

#include "models/interchange/formulaguard.h"
#include "models/interchange/table.h"

namespace scd {

/// A sheet for the clipboard as spreadsheet programs paste it: TAB between cells, LF between rows, quotes around what
/// holds a tab, a line break or a quote.
QString toTsv(const Sheet &sheet, FormulaGuard guard = FormulaGuard::Safe);

/// The same as an HTML table, for programs that paste with looks; all text is escaped, text cells are marked as text
/// so that spreadsheets keep zeros and plus signs.
QString toHtml(const Sheet &sheet, bool hasHeaderRow, FormulaGuard guard = FormulaGuard::Safe);

/// Whether a clipboard's HTML was made by toHtml() with the guard, and the TSV beside it so too.
bool isOurClipboard(const QString &html);

} // namespace scd

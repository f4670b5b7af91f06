#pragma once

#include "models/interchange/table.h"

namespace scd {

/// Reads CSV, TSV and their like: one sheet whose cells are Text or Empty. Encoding and separator are found out (see
/// utf8Of() and sniffSeparator()); a first line "sep=;" is honoured; ="00123", with which programs keep zeros, gives
/// 00123. Cells that lost characters, or had to be read in another encoding than the rest, count as mended.
///
/// Files of our own safe CSV writer give back each text as it was before the guard: a file is ours when it is, byte
/// for byte, what that writer makes. That is: a mark, records of equal width with CRLF between them and none at the
/// end (all programs that write a mark end with one), quotes just where needsQuotes() says or around a guarded cell,
/// and no risky cell without a guard.
///
/// Errors: WrongType (empty), TooLarge, Cancelled.
Result<Book> readDelimited(const QByteArray &content, const ReadLimits &limits, const Progress &progress);
/// The same of a file that our safe CSV writer is known to have made, whatever program has kept it since: commas
/// between cells, and a guard is one wherever it stands.
Result<Book> readOwnCsv(const QByteArray &content, const ReadLimits &limits);

/// A table from the clipboard, as Excel, LibreOffice and Google Sheets give it (tabs, quotes around line breaks), or
/// any delimited text. `html` is the clipboard's other form where there is one: it tells whether we put it there, and
/// then guards are taken off again.
Result<Book> parsePasted(const QString &text, const QString &html = {}, const ReadLimits &limits = {});

} // namespace scd

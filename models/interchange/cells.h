#pragma once

#include "models/interchange/table.h"

namespace scd {

/// Cells as all readers make them and all writers expect them. Days and times are shown in ISO form
/// ("2026-07-17", "05:55", "2026-07-17 05:55", seconds only when there are some), because what a spreadsheet program
/// shows for them depends on the region of who opens it.
Cell textCell(const QString &text); ///< Empty when there is no text
Cell numberCell(double number, const QString &shown = {});
Cell dateCell(QDate date);
Cell timeCell(QTime time);
Cell dateTimeCell(QDate date, QTime time);
/// A moment: "2026-07-17 05:55Z".
Cell utcCell(QDate date, QTime time);
/// Shown as spreadsheets store it, TRUE or FALSE. Where people shall read "Yes" in their language, give a text.
Cell yesNoCell(bool yes);

/// A number in full: no exponent where there is a way round it, no digits that binary arithmetic made up.
QString shownNumber(double number);

/// What is left of a file's text when it is made fit to be kept (see isKeepable()): line breaks become LF, other
/// control characters and lone surrogates are left out and counted in `mended`.
QString mended(const QString &text, int &mended);

} // namespace scd

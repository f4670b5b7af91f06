#pragma once

#include "models/interchange/table.h"

namespace scd {

/// Why a file is no table for us: the `detail` of the errors of readBook(), so that its reader can say more than the
/// kind alone does.
namespace unreadable {
inline constexpr QStringView empty = u"empty";                  ///< WrongType: there is nothing in it
inline constexpr QStringView encrypted = u"encrypted";          ///< WrongType: a password protects it
inline constexpr QStringView oldSpreadsheet = u"old office";    ///< WrongType: .xls, or an encrypted .xlsx
inline constexpr QStringView otherDocument = u"other document"; ///< WrongType: PDF, picture, web page, archive …
inline constexpr QStringView binary = u"binary";                ///< WrongType: no text
inline constexpr QStringView fileSize = u"file size";           ///< TooLarge, as are all below
inline constexpr QStringView unpackedSize = u"unpacked size";
inline constexpr QStringView rowCount = u"rows";
inline constexpr QStringView columnCount = u"columns";
inline constexpr QStringView cellCount = u"cells";
inline constexpr QStringView cellLength = u"cell length";
} // namespace unreadable

/// Reads a file of tables. What it is, is seen from its content, never from its name. Errors: NotFound and InputOutput
/// of the file; WrongType, TooLarge (see `unreadable`), Damaged, Cancelled. Needs no more than a few times the file's
/// size in memory; may be called in any thread.
Result<Book> readBook(const QString &path, const ReadLimits &limits = {}, const Progress &progress = {});
Result<Book> readBook(const QByteArray &content, const ReadLimits &limits = {}, const Progress &progress = {});

} // namespace scd

#pragma once

#include "models/interchange/table.h"

namespace scd {

/// Reads an address book: vCard 2.1 (with quoted-printable and CHARSET), 3.0 (RFC 2426) and 4.0 (RFC 6350), also mixed.
/// A row for each card; a column for each property, named as in the file, with its part or type behind ("N;FAMILY",
/// "TEL;CELL"), so that they are recognised. The formatted name (FN) has a column only where N does not say it
/// better. What has no column of its own, as a birthday without a year, stands in NOTE. Pictures, sounds, keys and
/// lists of members are named in Book::notRead.
///
/// Without a card there is no sheet. Errors: TooLarge, Cancelled.
Result<Book> readVCards(const QByteArray &content, const ReadLimits &limits, const Progress &progress);

} // namespace scd

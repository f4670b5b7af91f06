#pragma once

#include "models/interchange/table.h"

namespace scd {

class Archive;

/// Reads an OpenDocument spreadsheet (ODF 1.2, .ods and .ots): every table in order, hidden ones marked. Days, times,
/// numbers, percentages, currencies and yes/no come with the type that the file gives them; text is what its program
/// showed, but for days and times (see cells.h). Notes on cells, deleted text of tracked changes and drawings are
/// left out. Repeated rows and columns count like written ones, empty ones not at all.
///
/// Errors: WrongType (encrypted), Damaged, TooLarge, Cancelled.
Result<Book> readOds(Archive &archive, const ReadLimits &limits);

} // namespace scd

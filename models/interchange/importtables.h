#pragma once

#include "models/interchange/importplan.h"
#include "models/interchange/mappingmemory.h"

namespace scd {

/// One table of a book, with what is proposed for it.
struct ImportTable
{
    int sheet = 0; ///< of Book::sheets
    Mapping mapping;
    QString shape;
    int score = 0;             ///< how well the purpose fits, 0…100
    bool isRemembered = false; ///< the mapping is one that was used before
};

/// All tables of the sheets that are shown, in order. What `memory` knows of a shape is taken before the guess.
QList<ImportTable> tablesOf(const Book &book, const MappingMemory &memory = {});
/// Only those that hold `purpose`, or the one that fits it best when none was taken for it; mapped for it.
QList<ImportTable> tablesFor(const Book &book, const QString &purpose, const MappingMemory &memory = {});
/// The texts of the shown sheets without a table (see ImportContext::otherTexts).
QStringList otherTextsOf(const Book &book);

/// Imports tables one after the other as one undo step: a later one finds what an earlier one made. `plans` gets one
/// plan per table. Gives the id of the step, 0 when nothing differs.
Result<qint64> importTables(Workspace &workspace, const Book &book, const QList<ImportTable> &tables,
                            const ImportContext &context, QList<ImportPlan> *plans = nullptr);

} // namespace scd

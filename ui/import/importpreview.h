#pragma once

#include "models/interchange/book.h"
#include "models/interchange/importtables.h"
#include "models/interchange/mappingmemory.h"

#include <memory>

namespace scd {

/// A file that was read, with what is proposed for its tables. Made in a worker, shared with it, never changed.
struct OpenedBook
{
    Book book;
    /// Never empty: where no table was found, each sheet stands as a whole, without a header.
    QList<ImportTable> tables;
    bool isGuess = false; ///< no table was found
    QStringList otherTexts;
};

/// `purpose` is "" when the sheets say themselves what they hold. Errors as those of the reader.
Result<OpenedBook> openTables(Result<Book> book, const QString &purpose, const MappingMemory &memory);

/// What a preview is made of.
struct PreviewRequest
{
    std::shared_ptr<const OpenedBook> opened;
    ImportTable table;
    /// Of the mapping only purpose and area are wished for: the columns are proposed anew.
    bool isProposed = false;
    std::optional<Mapping> loaded = {};    ///< put onto what is proposed
    DateOrder answer = DateOrder::Unknown; ///< to the question of dates
    MappingMemory memory;
    ImportContext context;
    PlanChoices choices;
};

/// A date of the sheet that can be two days.
struct DateQuestion
{
    QString text;
    QDate dayFirst;
    QDate monthFirst;
};

/// What is to be shown before an import: the plan, and its parts by the rows of the sheet. Made in a worker.
struct ImportPreview
{
    ImportTable table; ///< with the mapping as it was taken
    /// Why there is no plan (Invalid: the record that the rows belong to is missing).
    std::optional<Error> refusal;
    ImportPlan plan;
    ImportReport report;
    QHash<int, QList<qsizetype>> doubts;  ///< by row of the sheet: of ImportPlan::doubts
    QHash<int, QList<qsizetype>> changes; ///< by row of the sheet: of ImportPlan::changes
    QHash<int, qsizetype> rows;           ///< by row of the sheet: of ImportPlan::rows
    std::optional<DateQuestion> question;
    int doubtfulRows = 0;
    int lost = 0; ///< cells that are in no count; 0 unless the program is wrong

    bool isReady() const { return !refusal; }
    /// nullptr for a row of the sheet that is no record's.
    const RowPlan *planOf(int sheetRow) const;
};
Result<ImportPreview> makePreview(const PreviewRequest &request, const ImportSnapshot &snapshot,
                                  const Progress &progress);

} // namespace scd

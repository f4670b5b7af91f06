#pragma once

#include "models/interchange/doubt.h"
#include "models/interchange/mapping.h"
#include "models/interchange/targets.h"
#include "models/workspace/workspace.h"

namespace scd {

/// Where an import happens.
struct ImportContext
{
    QString fileName;                               ///< without folder: for the label in History
    Ref into;                                       ///< the record that the rows belong to (see Purpose::into)
    QDate today;                                    ///< ages count from it where a sheet has no date of its own
    QStringList languages = {QStringLiteral("en")}; ///< of the person, to name records
    QStringList otherTexts = {}; ///< texts of the sheets without a table: they go where Purpose::remarks says
};

/// What the file has of all kinds that a purpose touches, as values for a worker.
struct ImportSnapshot
{
    ImportContext context;
    QHash<EntityKind, QList<Record>> records;
    Ref home;    ///< our community
    Ref from;    ///< where the people of a delegation come from
    Record into; ///< the record of context.into; its values are empty when there is none
};
/// All of it at once, on the thread of the workspace; in steps: SnapshotReader.
ImportSnapshot takeSnapshot(const Workspace &workspace, const Purpose &purpose, const ImportContext &context);

enum class RowDecision { Add, Update, Skip };

/// Why a row is taken for a record of the file, or for an earlier row.
enum class MatchReason {
    None,     ///< nothing like it: new
    SameMail, ///< argument of the sentence: RowPlan::matchTitle
    NameAndBirth,
    SameName,
    NearName,      ///< accents, order or one letter differ
    NameAndPlace,  ///< a town: name, country, distance
    SameTimeTitle, ///< an itinerary item
    SameValues,    ///< all values agree
    Chosen,        ///< the person said so
    MissingRequired,
};

/// What becomes of a cell. Every cell of the sheet has exactly one.
enum class CellOutcome : quint8 {
    Empty,
    Outside, ///< title, rule or total, around the table or between its rows
    Header,
    Field,    ///< all of it is in fields
    Note,     ///< in the notes, because no field is for it or the person wants it there
    Doubtful, ///< in a field or in the notes, and somebody should look; see doubts()
    LeftOut,  ///< the person left the column or the row out, or it may not stand in notes; see doubts()
};

/// One record that a row writes. Values are those of the sheet; what is not in `columns` stays as it is.
struct PlannedRecord
{
    int part = 0;     ///< of Purpose::parts
    int instance = 0; ///< of a part that may be many
    Record record;    ///< as it will be; id 0 = new
    bool isNew = true;
    bool isChanged = true; ///< false: the file says the same already
    /// Reference columns that point to another planned record: index of field, index in ImportPlan::records.
    QList<std::pair<int, int>> links;
};

/// One cell of a record that an update changes.
struct ImportedChange
{
    int row = 0;
    int column = -1; ///< of the sheet; -1 when it does not come from one column
    Ref ref;
    int field = 0; ///< of the entity
    Value before;
    Value after;
};

struct RowPlan
{
    int row = 0; ///< of the sheet
    RowDecision proposed = RowDecision::Add;
    RowDecision decision = RowDecision::Add; ///< as the person wants it
    MatchReason reason = MatchReason::None;
    Ref match;                   ///< the record of the file that it is, if any
    int sameAsRow = -1;          ///< an earlier row of the sheet that makes the same record
    QString matchTitle;          ///< what `match` is called
    QString title;               ///< what the row's record will be called
    QList<int> records;          ///< of ImportPlan::records, in the order in which they are written
    bool changesNothing = false; ///< an update that finds everything as it is
};

/// What the person decided otherwise than proposed.
struct PlanChoices
{
    QHash<int, RowDecision> decisions; ///< by row of the sheet
    QHash<int, Ref> matches;           ///< by row: the record that it is; an empty Ref: a new one
};

/// What an import would do. Nothing is changed by making it.
struct ImportPlan
{
    QString purpose;
    Mapping mapping;
    ImportContext context;
    QList<RowPlan> rows;
    QList<PlannedRecord> records;
    QList<ImportedChange> changes;
    QList<Doubt> doubts;
    /// One per cell of the sheet: outcomes[row][column].
    QList<QList<CellOutcome>> outcomes;
    Record into; ///< with the remarks; only written when intoChanged
    bool intoChanged = false;

    int count(RowDecision decision) const;
    /// Rows that add or change something when the plan is carried out.
    int effective() const;
};

/// Makes the plan; in a worker. Fast enough to be made again at every change of mapping (50,000 people < 4 s).
/// Invalid when the purpose of the mapping needs a record to go into and there is none; Cancelled when `progress`
/// said so.
Result<ImportPlan> makePlan(const Sheet &sheet, const Mapping &mapping, const ImportSnapshot &snapshot,
                            const PlanChoices &choices = {}, const Progress &progress = {});

/// How many cells went where; all rows of the report as a table that can be written as CSV.
struct ImportReport
{
    int added = 0; ///< rows
    int updated = 0;
    int unchanged = 0;
    int skipped = 0;
    QHash<CellOutcome, int> cells;

    int total() const;
};
ImportReport reportOf(const ImportPlan &plan);
/// One line per cell that is not empty: row, column, header, text, outcome, target, reason. With a header line; words
/// for machines, in English.
QList<QStringList> reportRows(const ImportPlan &plan, const Sheet &sheet);

/// Writes the plan inside a change (see importInto). Cancelled when `progress` said so: the change is rolled back.
Status applyPlan(Edit &edit, const ImportPlan &plan, const Progress &progress = {});
/// The whole import as one undo step with the label "import"; gives the id of the step, 0 when nothing differs.
Result<qint64> importInto(Workspace &workspace, const ImportPlan &plan, const Progress &progress = {});

} // namespace scd

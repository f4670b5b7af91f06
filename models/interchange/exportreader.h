#pragma once

#include "models/interchange/exportcolumns.h"
#include "models/interchange/table.h"
#include "models/workspace/workspace.h"

#include <QHash>

namespace scd {

/// What to export of one kind of record.
struct ExportRequest
{
    EntityKind kind = EntityKind::Person;
    /// The records in their order; nothing = all that are not in the Trash, by id.
    std::optional<QList<qint64>> ids = {};
    QStringList columns = {}; ///< ids of ExportColumn; none = all that may leave
    Sensitivity sensitivity = Sensitivity::Internal;
    /// Tokens, codes and ids in place of words in a language, so that programs read them.
    bool exact = false;
    /// The leading language of titles; texts in several languages get one column for each of these.
    QStringList languages = {QStringLiteral("en")};
    /// When it is written, in UTC: of formats that tell it, or that need to know what is past.
    QDateTime moment = {};
};

/// Reads records of one kind and makes a table of them: a header, then a row for each. Headers, choices and yes or no
/// are in the language of the program, references show what is called so, a day of an itinerary its date. Works in
/// steps of some milliseconds on the thread of the workspace, so that a window stays alive between them; what it gives
/// are values for any thread.
class ExportReader
{
    Q_DECLARE_TR_FUNCTIONS(scd::Export)

public:
    ExportReader(const Workspace &workspace, ExportRequest request);

    /// Why there is nothing to read: NotFound for a column that the kind does not have (its id is the detail).
    Status status() const { return m_status; }
    const ColumnChoice &columns() const { return m_columns; }
    /// Reads the next records; false at the end.
    bool step();
    int percent() const;
    /// The table so far.
    Sheet take() { return std::move(m_sheet); }
    /// All at once, where nobody waits.
    static Result<Sheet> readAll(const Workspace &workspace, const ExportRequest &request);

private:
    void begin();
    void learnTitles(const QList<Record> &records);
    Cell titleOf(const Record &record) const;
    QList<Cell> rowOf(const Record &record) const;
    Cell cellOf(const Field &field, const ExportColumn &column, const Value &value) const;
    Cell exactCell(const Field &field, const Value &value) const;

    const Workspace &m_workspace;
    ExportRequest m_request;
    const Entity &m_entity;
    ColumnChoice m_columns;
    Status m_status = Done{};
    Sheet m_sheet;
    QList<qint64> m_ids;
    qsizetype m_next = 0;
    bool m_begun = false;
    QHash<Ref, Cell> m_titles;
};

/// A value as a text that gives the same value back: ISO dates, tokens, ids, numbers in full.
QString exactText(const Value &value);

} // namespace scd

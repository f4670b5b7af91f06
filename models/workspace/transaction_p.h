#pragma once

#include "models/storage/database.h"
#include "models/workspace/workspace.h"

namespace scd {

/// The writing of one step: collects what differs row by row, and writes rows, search index and journal in one
/// SQLite transaction. Nothing is written to the journal before commit(), so an empty step leaves no trace.
class Transaction final : public Edit
{
public:
    explicit Transaction(Database &database)
        : m_database(database)
    {
    }

    Status insert(Record &record) override;
    Status write(const Record &record) override;
    Status remove(Ref ref) override;
    Status restore(Ref ref) override;
    Result<QString> keepBytes(const QByteArray &bytes) override;

    /// Puts the cells of a step back to what they were before it. Cells that hold something else by now are left
    /// alone and counted.
    Status takeBack(const QList<RowChange> &changes);
    int skipped() const { return m_skipped; }

    bool isEmpty() const;
    /// Appends the step with what differs between the first and the last state of each row.
    Status writeJournal(const Step &step);
    /// What changed, for those who show it.
    QList<Change> changes() const;

private:
    struct Touched
    {
        std::optional<Record> before;
        Record after;
    };

    Result<Record> current(Ref ref);
    Status put(const Record &before, Record after, bool checked);
    Status setPresence(Ref ref, Presence presence);

    Database &m_database;
    QList<Ref> m_order;
    QHash<Ref, Touched> m_touched;
    int m_skipped = 0;
};

} // namespace scd

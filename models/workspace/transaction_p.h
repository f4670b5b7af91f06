#pragma once

#include "models/storage/database.h"
#include "models/workspace/workspace.h"

namespace scd {

/// The writing of one step: rows, search index and journal in one SQLite transaction. What a step makes stands in the
/// journal as soon as it is made; of what it changes the first state is kept until finish() writes the difference.
/// A step that comes to nothing is to be rolled back.
class Transaction final : public Edit
{
public:
    /// Called once, before the first entry of the journal.
    using MakeStep = std::function<Result<Step>()>;
    Transaction(Database &database, MakeStep makeStep)
        : m_database(database)
        , m_makeStep(std::move(makeStep))
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

    /// Appends what differs between the first and the last state of each row, and closes the step. Cancelled when
    /// `progress` said so.
    Status finish(const Progress &progress);
    /// After finish(): the id of the step, 0 when nothing differs.
    qint64 step() const { return m_step ? m_step->id : 0; }
    /// After finish(): what changed, for those who show it.
    const QList<Change> &changes() const { return m_changes; }

private:
    Result<Record> current(Ref ref);
    Status put(const Record &before, Record after, bool checked);
    Status setPresence(Ref ref, Presence presence);
    Status append(RowChange change);
    Status appendUpdate(Change &change);

    Database &m_database;
    MakeStep m_makeStep;
    std::optional<Step> m_step;
    QList<Change> m_changes; ///< one per row, in the order in which they were touched
    QSet<Ref> m_created;
    QHash<Ref, Record> m_before; ///< of rows that were there before the step
    int m_skipped = 0;
};

} // namespace scd

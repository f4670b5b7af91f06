#pragma once

#include "models/domain/progress.h"
#include "models/storage/connection_p.h"
#include "models/storage/journal.h"

namespace scd {

/// The journal's tables. Private to models/storage.
class JournalStore
{
public:
    explicit JournalStore(Connection &connection)
        : m_connection(connection)
    {
    }

    struct Latest
    {
        qint64 id = 0;
        Stamp stamp;
    };
    /// The latest step of any laptop in the file; zeros when there is none.
    Result<Latest> latest();
    Result<qint64> nextSequence(qint64 laptop);
    /// The stamp of the present value of a cell; time 0 for a row that the journal does not know.
    Result<Stamp> stampOf(qint64 record, const QString &cell);

    Status append(const Step &step);
    Status append(const Step &step, const RowChange &change);
    /// Puts other cells into the entry of a row that the step made.
    Status amend(const Step &step, const RowChange &change);
    /// Closes a step with its link of the chain, read back from what was written: after its last entry.
    Status seal(qint64 step, const Progress &progress);
    /// The link that a step must have: see journalchain.cpp.
    Result<QByteArray> chainOf(qint64 step, const Progress &progress = {});

    Result<std::optional<Step>> step(qint64 id);
    /// Newest first. With `records` only steps that touch one of them.
    Result<QList<Step>> steps(int limit, int offset, const QList<qint64> &records);
    Result<QList<RowChange>> changesOf(qint64 step);
    /// The step that takes back this one, if it is the last word on it; 0 otherwise.
    Result<qint64> undoneBy(qint64 step);
    /// When each trashed record was last touched: for the order of the Trash.
    Result<qint64> lastTouched(qint64 record);

private:
    Connection &m_connection;
};

} // namespace scd

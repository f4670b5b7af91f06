#pragma once

#include "models/storage/journal.h"

#include <QMap>
#include <QSet>

struct sqlite3_session;

namespace scd {

class Database;

/// row -> names of the columns that differ from what was there before ("created" for a new row).
using CellsByRow = QMap<Ref, QSet<QString>>;

/// Adds the columns of journal entries. Languages of one text are one column.
void addCells(CellsByRow &cells, const QList<RowChange> &changes);

/// Watches the tables of the catalogue with SQLite's session extension, which knows nothing of the journal.
class SessionOracle
{
public:
    explicit SessionOracle(Database &database);
    ~SessionOracle();
    SessionOracle(const SessionOracle &) = delete;
    SessionOracle &operator=(const SessionOracle &) = delete;

    /// What was changed since. Computed columns, which the journal leaves out, are left out.
    CellsByRow cells() const;

private:
    sqlite3_session *m_session = nullptr;
};

} // namespace scd

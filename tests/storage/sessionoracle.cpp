#include "tests/storage/sessionoracle.h"

#include "models/storage/connection_p.h"
#include "models/storage/database.h"

#include <cstring>

// The header of Debian declares the extension only for those who ask.
#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>

namespace scd {

namespace {

const Entity *entityOfTable(const char *table)
{
    for (const Entity *description : catalogue()) {
        if (std::strcmp(description->table, table) == 0)
            return description;
    }
    return nullptr;
}

bool isSame(sqlite3_value *a, sqlite3_value *b)
{
    if (a == nullptr || b == nullptr)
        return a == b;
    const int size = sqlite3_value_bytes(a);
    return sqlite3_value_type(a) == sqlite3_value_type(b) && size == sqlite3_value_bytes(b) &&
           (size == 0 ||
            std::memcmp(sqlite3_value_blob(a), sqlite3_value_blob(b), static_cast<std::size_t>(size)) == 0);
}

} // namespace

void addCells(CellsByRow &cells, const QList<RowChange> &changes)
{
    for (const RowChange &change : changes) {
        QSet<QString> &row = cells[change.row];
        if (change.created) {
            row = {QStringLiteral("created")};
            continue;
        }
        for (const CellChange &cell : change.cells) {
            for (auto it = cell.after.begin(); it != cell.after.end(); ++it) {
                // A group travels whole; the session tells only of what differs in it.
                if (cell.before.value(it.key()) != it.value())
                    row << it.key().section(u'@', 0, 0);
            }
        }
    }
}

SessionOracle::SessionOracle(Database &database)
{
    sqlite3 *handle = database.connection().handle();
    if (sqlite3session_create(handle, "main", &m_session) != SQLITE_OK)
        qFatal("no session extension");
    for (const Entity *description : catalogue())
        sqlite3session_attach(m_session, description->table);
}

SessionOracle::~SessionOracle()
{
    sqlite3session_delete(m_session);
}

CellsByRow SessionOracle::cells() const
{
    CellsByRow cells;
    int size = 0;
    void *changeset = nullptr;
    sqlite3session_changeset(m_session, &size, &changeset);
    sqlite3_changeset_iter *at = nullptr;
    sqlite3changeset_start(&at, size, changeset);
    while (sqlite3changeset_next(at) == SQLITE_ROW) {
        const char *table = nullptr;
        int columns = 0;
        int operation = 0;
        sqlite3changeset_op(at, &table, &columns, &operation, nullptr);
        const Entity *description = entityOfTable(table);
        sqlite3_value *id = nullptr;
        if (operation == SQLITE_INSERT)
            sqlite3changeset_new(at, 0, &id);
        else
            sqlite3changeset_old(at, 0, &id);
        QSet<QString> &row = cells[Ref{description->kind, sqlite3_value_int64(id)}];
        if (operation != SQLITE_UPDATE) {
            row << (operation == SQLITE_INSERT ? QStringLiteral("created") : QStringLiteral("deleted"));
            continue;
        }
        for (int column = 1; column < columns; ++column) {
            sqlite3_value *before = nullptr;
            sqlite3_value *after = nullptr;
            sqlite3changeset_old(at, column, &before);
            sqlite3changeset_new(at, column, &after);
            // Columns stand in the order of the catalogue: id, alive, fields.
            const auto index = static_cast<std::size_t>(column) - 2;
            if (isSame(before, after) || (column > 1 && description->fields[index].derived))
                continue;
            row << (column == 1 ? QStringLiteral("alive") : description->fields[index].columnName());
        }
    }
    sqlite3changeset_finalize(at);
    sqlite3_free(changeset);
    return cells;
}

} // namespace scd

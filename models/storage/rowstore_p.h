#pragma once

#include "models/storage/connection_p.h"
#include "models/storage/selection.h"

namespace scd {

/// "id,alive,…": all columns of a kind, in the order in which readRow() takes them.
QByteArray rowColumns(const Entity &description, const QByteArray &prefix = {});
Record readRow(const Query &query, const Entity &description);
/// What the search index holds of a record: nothing of a dead one. Trash lists them by itself.
QString indexedText(const Record &record);

/// The generic repository: rows of any kind by the catalogue, with their search text. Compares nothing and notes
/// nothing: the workspace does. Private to models/storage.
class RowStore
{
public:
    explicit RowStore(Connection &connection)
        : m_connection(connection)
    {
    }

    Result<std::optional<Record>> read(Ref ref);
    Status insert(const Record &record);
    /// Writes the columns that differ.
    Status update(const Record &before, const Record &after);

    Result<QList<qint64>> ids(const Selection &selection);
    Result<QList<Record>> records(const Selection &selection);
    Result<qint64> count(const Selection &selection);

private:
    Result<qint64> countAlive(const Entity &description);
    Status writeSearchText(const Record &record, const QString &before, const QString &after);

    Connection &m_connection;
    QHash<EntityKind, QByteArray> m_inserts; ///< their SQL: an import asks for it a hundred thousand times
};

} // namespace scd

#include "models/storage/rowstore_p.h"

#include "models/storage/selectionsql_p.h"

namespace scd {

QByteArray rowColumns(const Entity &description, const QByteArray &prefix)
{
    QByteArray list = prefix + "id," + prefix + "alive";
    for (const Field &field : description.fields)
        list += ',' + prefix + field.column;
    return list;
}

Record readRow(const Query &query, const Entity &description)
{
    Record record{description.kind, query.integer(0), static_cast<Presence>(query.integer(1)), {}};
    record.values.reserve(description.fields.size());
    for (std::size_t i = 0; i < description.fields.size(); ++i)
        record.values.push_back(query.value(static_cast<int>(i) + 2));
    return record;
}

QString indexedText(const Record &record)
{
    return record.presence == Presence::Alive ? searchTextOf(record) : QString();
}

namespace {

template <class T, class Read>
Result<QList<T>> readAll(Query &query, Read read)
{
    QList<T> list;
    while (true) {
        const auto row = query.step();
        if (!row)
            return row.error();
        if (!*row)
            return list;
        list << read();
    }
}

} // namespace

Result<std::optional<Record>> RowStore::read(Ref ref)
{
    const Entity &description = entity(ref.kind);
    Query query(m_connection,
                "SELECT " + rowColumns(description) + " FROM " + QByteArray(description.table) + " WHERE id = ?");
    query.bind(ref.id);
    const auto row = query.step();
    if (!row)
        return row.error();
    return *row ? std::optional(readRow(query, description)) : std::nullopt;
}

Status RowStore::insert(const Record &record)
{
    QByteArray &sql = m_inserts[record.kind];
    if (sql.isEmpty()) {
        const Entity &description = entity(record.kind);
        sql = "INSERT INTO " + QByteArray(description.table) + '(' + rowColumns(description) + ") VALUES (?,?" +
              QByteArray(",?").repeated(static_cast<qsizetype>(record.values.size())) + ')';
    }
    Query query(m_connection, sql);
    query.bind(record.id).bind(qint64(record.presence));
    for (const Value &value : record.values)
        query.bind(value);
    SCD_TRY(query.execute());
    return writeSearchText(record, {}, indexedText(record));
}

Status RowStore::update(const Record &before, const Record &after)
{
    const Entity &description = entity(after.kind);
    QByteArray assignments;
    QList<Value> values;
    if (before.presence != after.presence) {
        assignments += ",alive=?";
        values << Value(qint64(after.presence));
    }
    for (std::size_t i = 0; i < after.values.size(); ++i) {
        if (before.values[i] != after.values[i]) {
            assignments += QByteArray(",") + description.fields[i].column + "=?";
            values << after.values[i];
        }
    }
    if (values.isEmpty())
        return Done{};
    Query query(m_connection, "UPDATE " + QByteArray(description.table) + " SET " + assignments.mid(1) + " WHERE id=?");
    for (const Value &value : std::as_const(values))
        query.bind(value);
    query.bind(after.id);
    SCD_TRY(query.execute());
    return writeSearchText(after, indexedText(before), indexedText(after));
}

Status RowStore::writeSearchText(const Record &record, const QString &before, const QString &after)
{
    const Entity &description = entity(record.kind);
    if (!description.isSearchable() || before == after)
        return Done{};
    const QByteArray table = QByteArray("search_") + description.table;
    if (!before.isEmpty()) {
        Query remove(m_connection, "DELETE FROM " + table + " WHERE rowid = ?");
        SCD_TRY(remove.bind(record.id).execute());
    }
    if (!after.isEmpty()) {
        Query add(m_connection, "INSERT INTO " + table + "(rowid, text) VALUES (?, ?)");
        SCD_TRY(add.bind(record.id).bind(after).execute());
    }
    return Done{};
}

Result<QList<qint64>> RowStore::ids(const Selection &selection)
{
    const auto read = [&](SearchReach reach) {
        const SelectionSql sql = selectionSql(selection, "t.id", reach);
        Query query(m_connection, sql.text);
        for (const Value &value : sql.values)
            query.bind(value);
        return readAll<qint64>(query, [&query] { return query.integer(0); });
    };
    if (isForFirst(selection)) {
        auto few = read(SearchReach::First);
        if (!few || few->size() >= selection.limit)
            return few;
    }
    return read(SearchReach::All);
}

Result<QList<Record>> RowStore::records(const Selection &selection)
{
    const Entity &description = entity(selection.kind);
    const SelectionSql sql = selectionSql(selection, rowColumns(description, "t."));
    Query query(m_connection, sql.text);
    for (const Value &value : sql.values)
        query.bind(value);
    return readAll<Record>(query, [&] { return readRow(query, description); });
}

/// All but the dead: SQLite counts the rows of a table by its smallest index, a condition would make it read them.
Result<qint64> RowStore::countAlive(const Entity &description)
{
    const QByteArray from = " FROM " + QByteArray(description.table);
    Query query(m_connection, "SELECT (SELECT count(*)" + from + ") - (SELECT count(*)" + from + " WHERE alive <> 1)");
    const auto row = query.step();
    if (!row)
        return row.error();
    return query.integer(0);
}

Result<qint64> RowStore::count(const Selection &selection)
{
    const Entity &description = entity(selection.kind);
    if (selection.presence == Presence::Alive && description.owner < 0 && selection.where.isEmpty() &&
        selection.search.isEmpty() && selection.limit < 0)
        return countAlive(description);
    const SelectionSql sql = selectionSql(selection, "count(*)");
    Query query(m_connection, sql.text);
    for (const Value &value : sql.values)
        query.bind(value);
    const auto row = query.step();
    if (!row)
        return row.error();
    return query.integer(0);
}

} // namespace scd

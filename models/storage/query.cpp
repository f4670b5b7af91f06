#include "models/storage/connection_p.h"

#include <sqlite3.h>

namespace scd {

Query::Query(Connection &connection, const QByteArray &sql)
    : m_connection(connection)
{
    auto &cached = connection.m_statements[sql];
    if (!cached)
        cached = std::make_shared<Connection::Cached>();
    if (cached->busy) {
        // The same statement is being read further up: this one is prepared for itself.
        sqlite3_prepare_v2(connection.m_handle, sql.constData(), static_cast<int>(sql.size()), &m_statement, nullptr);
        return;
    }
    if (cached->statement == nullptr)
        sqlite3_prepare_v3(connection.m_handle, sql.constData(), static_cast<int>(sql.size()),
                           SQLITE_PREPARE_PERSISTENT, &cached->statement, nullptr);
    m_cached = cached;
    m_cached->busy = true;
    m_statement = cached->statement;
}

Query::~Query()
{
    if (m_cached) {
        m_cached->busy = false;
        if (m_statement != nullptr) {
            sqlite3_reset(m_statement);
            sqlite3_clear_bindings(m_statement);
        }
    } else {
        sqlite3_finalize(m_statement);
    }
}

Query &Query::bind(qint64 value)
{
    sqlite3_bind_int64(m_statement, ++m_bound, value);
    return *this;
}

Query &Query::bind(const QString &value)
{
    // A null QString would be NULL; in our tables "empty" is ''. Most columns of most rows are: nothing is copied for
    // them.
    if (value.isEmpty())
        sqlite3_bind_text(m_statement, ++m_bound, "", 0, SQLITE_STATIC);
    else
        sqlite3_bind_text16(m_statement, ++m_bound, value.utf16(), static_cast<int>(value.size() * 2),
                            SQLITE_TRANSIENT);
    return *this;
}

Query &Query::bind(const QByteArray &value)
{
    sqlite3_bind_blob64(m_statement, ++m_bound, value.constData(), static_cast<sqlite3_uint64>(value.size()),
                        SQLITE_TRANSIENT);
    return *this;
}

Query &Query::bind(const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return bind(*number);
    if (const auto *text = std::get_if<QString>(&value))
        return bind(*text);
    ++m_bound;
    if (const auto *real = std::get_if<double>(&value))
        sqlite3_bind_double(m_statement, m_bound, *real);
    else
        sqlite3_bind_null(m_statement, m_bound);
    return *this;
}

Result<bool> Query::step()
{
    if (m_statement == nullptr)
        return m_connection.lastError();
    switch (const int code = sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return Connection::errorOf(code, QString::fromUtf8(sqlite3_errmsg(m_connection.m_handle)));
    }
}

Status Query::execute()
{
    const auto row = step();
    if (!row)
        return row.error();
    return Done{};
}

Value Query::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    case SQLITE_TEXT:
        return text(column);
    default:
        return {};
    }
}

qint64 Query::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Query::text(int column) const
{
    const auto *characters = static_cast<const QChar *>(sqlite3_column_text16(m_statement, column));
    return characters == nullptr ? QLatin1StringView("")
                                 : QString(characters, sqlite3_column_bytes16(m_statement, column) / 2);
}

QByteArray Query::bytes(int column) const
{
    const auto *start = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {start, sqlite3_column_bytes(m_statement, column)};
}

} // namespace scd

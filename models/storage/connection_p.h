#pragma once

#include "models/domain/result.h"
#include "models/domain/value.h"

#include <QByteArray>
#include <QHash>
#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace scd {

class Query;

/// One connection to one file: opened by Qt's driver, so that there is one SQLite in the process, and used through
/// the driver's own handle, because a QSqlQuery costs three to four times the raw statement (measured).
/// Belongs to the thread that opened it. Private to models/storage.
class Connection
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens and sets up the connection: foreign keys on, no triggers or views, defensive, DELETE journal, EXTRA sync.
    static Result<std::unique_ptr<Connection>> open(const QString &path, Access access);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    sqlite3 *handle() const { return m_handle; }
    QString path() const { return m_path; }
    bool isReadOnly() const { return m_access == Access::ReadOnly; }

    /// Runs a script of one or more statements without parameters; stops at the first that fails.
    Status run(const char *script);
    /// The first column of the first row of a statement without parameters; NULL when there is no row.
    Result<Value> single(const char *sql);
    /// Writes what the transaction has changed so far to the disk, so that its end is short. It can still be rolled back.
    /// Does nothing while another connection reads.
    Status writeAhead();
    /// The error of the last call that failed.
    Error lastError() const;
    /// What an SQLite result code means to us.
    static Error errorOf(int code, const QString &text);

    /// While it lives the connection may name a second file, which VACUUM INTO needs. Nothing else may.
    class AttachPermission
    {
    public:
        explicit AttachPermission(Connection &connection)
            : m_connection(connection)
        {
            m_connection.m_mayAttach = true;
        }
        ~AttachPermission() { m_connection.m_mayAttach = false; }
        AttachPermission(const AttachPermission &) = delete;
        AttachPermission &operator=(const AttachPermission &) = delete;

    private:
        Connection &m_connection;
    };

private:
    friend class Query;
    struct Cached
    {
        sqlite3_stmt *statement = nullptr;
        bool busy = false;
    };

    Connection(QString name, QString path, Access access);
    Status configure();
    static int authorize(void *self, int action, const char *first, const char *second, const char *, const char *);

    QString m_name;
    QString m_path;
    Access m_access;
    sqlite3 *m_handle = nullptr;
    bool m_mayAttach = false;
    QHash<QByteArray, std::shared_ptr<Cached>> m_statements;
};

/// One run of one statement: bind, then step() until it gives false. The prepared statement goes back to the
/// connection's cache at the end of the scope; an unfinished one would hold the read lock.
class Query
{
public:
    Query(Connection &connection, const QByteArray &sql);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    Query &bind(qint64 value);
    Query &bind(const QString &value);
    Query &bind(const QByteArray &value);
    Query &bind(const Value &value);

    /// True while there is a row.
    Result<bool> step();
    /// For statements that give no rows.
    Status execute();

    Value value(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;

private:
    Connection &m_connection;
    sqlite3_stmt *m_statement = nullptr;
    std::shared_ptr<Connection::Cached> m_cached;
    int m_bound = 0;
};

} // namespace scd

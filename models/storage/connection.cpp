#include "models/storage/connection_p.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

#include <sqlite3.h>

namespace scd {

Connection::Connection(QString name, QString path, Access access)
    : m_name(std::move(name))
    , m_path(std::move(path))
    , m_access(access)
{
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access)
{
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Connection> connection(new Connection(name, path, access));
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    database.setDatabaseName(path);
    database.setConnectOptions(access == Access::ReadOnly
                                   ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000")
                                   : QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000"));
    if (!database.open())
        return failure(ErrorKind::InputOutput, database.lastError().nativeErrorCode());
    const QVariant handle = database.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return failure(ErrorKind::Unexpected, QStringLiteral("no SQLite handle"));
    connection->m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    SCD_TRY(connection->configure());
    return connection;
}

Connection::~Connection()
{
    for (const auto &cached : std::as_const(m_statements))
        sqlite3_finalize(cached->statement);
    m_statements.clear();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Status Connection::configure()
{
    sqlite3_extended_result_codes(m_handle, 1);
    for (const auto &[option, value] : {std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                        {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
                                        {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
                                        {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0}})
        sqlite3_db_config(m_handle, option, value, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, 32 * 1024 * 1024); // the largest scan has 20 MB
    sqlite3_limit(m_handle, SQLITE_LIMIT_SQL_LENGTH, 100'000);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 1); // VACUUM INTO needs one
    sqlite3_set_authorizer(m_handle, &Connection::authorize, this);
    SCD_TRY(run("PRAGMA foreign_keys=ON; PRAGMA cell_size_check=ON; PRAGMA temp_store=MEMORY; PRAGMA mmap_size=0;"
                "PRAGMA recursive_triggers=OFF; PRAGMA cache_size=-32768; PRAGMA secure_delete=ON;"
                "PRAGMA trusted_schema=OFF;"));
    if (m_access == Access::ReadWrite)
        SCD_TRY(run("PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA;"));
    return Done{};
}

/// Refuses what no statement of the program does: Debian's fts3_tokenizer() gives out a raw pointer even to a
/// defensive connection, and a second file is named only for VACUUM INTO.
int Connection::authorize(void *self, int action, const char *, const char *second, const char *, const char *)
{
    switch (action) {
    case SQLITE_ATTACH:
        return static_cast<Connection *>(self)->m_mayAttach ? SQLITE_OK : SQLITE_DENY;
    case SQLITE_FUNCTION:
        return qstricmp(second, "fts3_tokenizer") == 0 || qstricmp(second, "load_extension") == 0 ? SQLITE_DENY
                                                                                                  : SQLITE_OK;
    case SQLITE_CREATE_TRIGGER:
    case SQLITE_CREATE_TEMP_TRIGGER:
    case SQLITE_CREATE_VIEW:
    case SQLITE_CREATE_TEMP_VIEW:
        return SQLITE_DENY;
    default:
        return SQLITE_OK;
    }
}

Status Connection::run(const char *script)
{
    const int code = sqlite3_exec(m_handle, script, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return lastError();
    return Done{};
}

Result<Value> Connection::single(const char *sql)
{
    Query query(*this, sql);
    auto row = query.step();
    if (!row)
        return row.error();
    return *row ? query.value(0) : Value();
}

Status Connection::writeAhead()
{
    const int code = sqlite3_db_cacheflush(m_handle);
    if ((code & 0xff) == SQLITE_BUSY)
        return Done{};
    if (code != SQLITE_OK)
        return errorOf(code, QString::fromUtf8(sqlite3_errstr(code))); // the connection does not remember this one
    sqlite3_file *file = nullptr;
    sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (file == nullptr || file->pMethods == nullptr)
        return Done{};
    const int synced = file->pMethods->xSync(file, SQLITE_SYNC_NORMAL);
    return synced == SQLITE_OK ? Status(Done{}) : Status(errorOf(synced, QStringLiteral("sync")));
}

Error Connection::lastError() const
{
    return errorOf(sqlite3_extended_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle)));
}

Error Connection::errorOf(int code, const QString &text)
{
    const QString detail = QStringLiteral("%1 %2").arg(code).arg(text);
    switch (code & 0xff) {
    case SQLITE_FULL:
        return failure(ErrorKind::DiskFull, detail);
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return failure(ErrorKind::InputOutput, detail);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return failure(ErrorKind::ReadOnly, detail);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return failure(ErrorKind::Locked, detail);
    case SQLITE_CORRUPT:
        return failure(ErrorKind::Damaged, detail);
    case SQLITE_NOTADB:
        return failure(ErrorKind::NotOurs, detail);
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
        return failure(ErrorKind::Invalid, detail);
    case SQLITE_TOOBIG:
        return failure(ErrorKind::TooLarge, detail);
    case SQLITE_INTERRUPT:
        return failure(ErrorKind::Cancelled, detail);
    default:
        return failure(ErrorKind::Unexpected, detail);
    }
}

} // namespace scd

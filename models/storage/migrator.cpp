#include "models/storage/migrator.h"

#include "models/storage/connection_p.h"
#include "models/storage/fileprobe.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QSet>

#include <sqlite3.h>

// Q_INIT_RESOURCE must stand outside of a namespace.
static void initialiseMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace scd {

namespace {

/// name -> everything that is said of it.
using Schema = QMap<QString, QString>;

/// What FTS5 itself makes for a search table. Its text belongs to the version of SQLite that made the file.
QSet<QString> shadowNames(const QStringList &searchTables)
{
    QSet<QString> names;
    for (const QString &table : searchTables) {
        for (const auto *suffix : {"_data", "_idx", "_content", "_docsize", "_config"})
            names << table + QLatin1StringView(suffix);
    }
    return names;
}

Result<Schema> readSchema(Connection &connection)
{
    struct Object
    {
        QString type, name, table, sql;
    };
    QList<Object> objects;
    QStringList searchTables;
    Query query(connection, "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema");
    while (true) {
        const auto row = query.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const Object object{query.text(0), query.text(1), query.text(2), query.text(3)};
        if (object.sql.startsWith(QLatin1StringView("CREATE VIRTUAL TABLE"), Qt::CaseInsensitive))
            searchTables << object.name;
        // What ANALYZE found out is no part of the schema.
        if (!object.name.startsWith(QLatin1StringView("sqlite_stat")))
            objects << object;
    }
    const QSet<QString> shadows = shadowNames(searchTables);
    Schema schema;
    for (const Object &object : std::as_const(objects)) {
        const QString sql = shadows.contains(object.name) ? QString() : object.sql;
        schema.insert(object.type + u' ' + object.name, object.table + u'\n' + sql);
    }
    return schema;
}

QByteArray fingerprintOf(const Schema &schema)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (auto it = schema.begin(); it != schema.end(); ++it) {
        hash.addData(it.key().toUtf8());
        hash.addData(QByteArrayView("\0", 1));
        hash.addData(it->toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    return hash.result();
}

Result<qint64> number(Connection &connection, const char *sql)
{
    const auto value = connection.single(sql);
    if (!value)
        return value.error();
    return intOf(*value);
}

/// Runs a script statement by statement. SQLite's own parser finds where a statement ends: quotes, comments and
/// all. The statement that fails is named by its number.
Status runScript(Connection &connection, const QByteArray &script)
{
    const char *rest = script.constData();
    for (int count = 1; *rest != '\0'; ++count) {
        const auto failed = [&] {
            Error error = connection.lastError();
            error.detail = QStringLiteral("%1: %2").arg(count).arg(error.detail);
            return error;
        };
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(connection.handle(), rest, -1, &statement, &rest) != SQLITE_OK)
            return failed();
        if (statement == nullptr) // a comment or space at the end
            continue;
        int code = sqlite3_step(statement);
        while (code == SQLITE_ROW)
            code = sqlite3_step(statement);
        const bool done = code == SQLITE_DONE;
        sqlite3_finalize(statement);
        if (!done)
            return failed();
        if (sqlite3_get_autocommit(connection.handle()) != 0)
            return failure(ErrorKind::Unexpected, QStringLiteral("%1: ended the transaction").arg(count));
    }
    return Done{};
}

} // namespace

QList<Migration> builtInMigrations()
{
    initialiseMigrations();
    QList<Migration> migrations;
    const QDir folder(QStringLiteral(":/migrations"));
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly) || name.left(4).toInt() != migrations.size() + 1)
            break;
        QFile fingerprint(folder.filePath(name.chopped(3) + QStringLiteral("fingerprint")));
        const bool known = fingerprint.open(QIODevice::ReadOnly);
        migrations << Migration{name.left(4).toInt(), name.mid(5).chopped(4), file.readAll(),
                                known ? fingerprint.readAll().trimmed() : QByteArray()};
    }
    return migrations;
}

Migrator::Migrator(QList<Migration> migrations)
    : m_migrations(std::move(migrations))
{
}

Status Migrator::migrate(Connection &connection, const std::function<Status()> &beforeFirst) const
{
    const auto version = number(connection, "PRAGMA user_version");
    if (!version)
        return version.error();
    if (*version > newest())
        return failure(ErrorKind::TooNew, QString::number(*version));
    if (*version < 0)
        return failure(ErrorKind::Damaged, QStringLiteral("schema number"));
    if (*version == newest())
        return Done{};
    if (*version > 0 && beforeFirst)
        SCD_TRY(beforeFirst());
    // A step may build a table anew under its old name; references are checked at the end of the step instead.
    SCD_TRY(connection.run("PRAGMA foreign_keys=OFF"));
    Status result = Done{};
    for (qsizetype i = *version; i < m_migrations.size() && result.ok(); ++i)
        result = runStep(connection, m_migrations[i]);
    const Status again = connection.run("PRAGMA foreign_keys=ON");
    return result.ok() ? again : result;
}

Status Migrator::runStep(Connection &connection, const Migration &migration) const
{
    SCD_TRY(connection.run("BEGIN IMMEDIATE"));
    const auto steps = [&]() -> Status {
        SCD_TRY(runScript(connection, migration.sql));
        const auto broken = connection.single("SELECT \"table\" FROM pragma_foreign_key_check");
        if (!broken)
            return broken.error();
        if (!isNull(*broken))
            return failure(ErrorKind::Invalid, QStringLiteral("reference in %1").arg(textOf(*broken)));
        const QByteArray stamp = QByteArray("PRAGMA application_id=") + QByteArray::number(applicationId) +
                                 "; PRAGMA user_version=" + QByteArray::number(migration.version);
        SCD_TRY(connection.run(stamp.constData()));
        return connection.run("COMMIT");
    };
    Status result = steps();
    if (result.ok())
        return result;
    // SQLite may have rolled back by itself, on a full disk for one; a second rollback then says so, which is fine.
    (void)connection.run("ROLLBACK");
    Error error = result.error();
    error.detail = QStringLiteral("%1_%2: %3").arg(migration.version).arg(migration.name, error.detail);
    return error;
}

Status Migrator::checkSchema(Connection &connection) const
{
    const auto version = number(connection, "PRAGMA user_version");
    if (!version)
        return version.error();
    if (*version > newest())
        return failure(ErrorKind::TooNew, QString::number(*version));
    const auto found = readSchema(connection);
    if (!found)
        return found.error();
    // Making the whole schema to compare with takes a quarter of the time of opening.
    if (*version > 0 && m_migrations.at(*version - 1).fingerprint == fingerprintOf(*found).toHex())
        return Done{};
    auto fresh = Connection::open(QStringLiteral(":memory:"), Connection::Access::ReadWrite);
    if (!fresh)
        return fresh.error();
    SCD_TRY(Migrator(m_migrations.first(*version)).migrate(**fresh));
    const auto expected = readSchema(**fresh);
    if (!expected)
        return expected.error();
    if (*found == *expected)
        return Done{};
    QStringList names;
    for (auto it = found->begin(); it != found->end(); ++it) {
        if (expected->value(it.key()) != it.value())
            names << it.key();
    }
    for (auto it = expected->begin(); it != expected->end(); ++it) {
        if (!found->contains(it.key()))
            names << it.key();
    }
    return failure(ErrorKind::Damaged, QStringLiteral("schema: %1").arg(names.mid(0, 10).join(QStringLiteral(", "))));
}

Result<QByteArray> schemaFingerprint(Connection &connection)
{
    const auto schema = readSchema(connection);
    if (!schema)
        return schema.error();
    return fingerprintOf(*schema);
}

} // namespace scd

// The checks of single values, of the search index and of kept bytes.

#include "models/domain/attachment.h"
#include "models/domain/validate.h"
#include "models/storage/filecheck_p.h"
#include "models/storage/rowstore_p.h"

#include <QCryptographicHash>

#include <sqlite3.h>

namespace scd {

namespace {

using Kind = FileFinding::Kind;

/// Problems of one record that are damage. An unknown zone may only be unknown to this computer's table.
void checkRecord(const Record &record, const Entity &description, Findings &findings)
{
    for (std::size_t i = 0; i < description.fields.size(); ++i) {
        if (!canHold(description.fields[i], record.values[i]))
            findings.add(Kind::Content, description.table, record.id, description.fields[i].columnName());
    }
    for (const Problem &problem : validateRecord(record)) {
        if (problem.severity == Severity::Refused && qstrcmp(problem.problem, problem::unknownZone) != 0)
            findings.add(Kind::Content, description.table, record.id,
                         problem.column + u' ' + QLatin1StringView(problem.problem));
    }
    if (description.derive) {
        Record derived = record;
        description.derive(derived);
        for (std::size_t i = 0; i < description.fields.size(); ++i) {
            if (description.fields[i].derived && derived.values[i] != record.values[i])
                findings.add(Kind::Content, description.table, record.id, description.fields[i].columnName());
        }
    }
}

Status checkSearchOf(Connection &connection, const Entity &description, Findings &findings)
{
    const QByteArray table = QByteArray("search_") + description.table;
    qint64 expected = 0;
    Status inner = Done{};
    SCD_TRY(forEachRow(connection,
                       "SELECT " + rowColumns(description) + " FROM " + description.table + " WHERE alive = 1",
                       [&](const Query &row) {
                           const Record record = readRow(row, description);
                           const QString text = indexedText(record);
                           if (text.isEmpty() || !inner)
                               return;
                           ++expected;
                           Query indexed(connection, "SELECT text FROM " + table + " WHERE rowid = ?");
                           const auto found = indexed.bind(record.id).step();
                           if (!found)
                               inner = found.error();
                           else if (!*found || indexed.text(0) != text)
                               findings.add(Kind::Search, description.table, record.id, QStringLiteral("text"));
                       }));
    SCD_TRY(inner);
    const auto count = connection.single(QByteArray("SELECT count(*) FROM " + table).constData());
    if (!count)
        return count.error();
    if (intOf(*count) != expected)
        findings.add(Kind::Search, description.table, 0,
                     QStringLiteral("%1 instead of %2").arg(intOf(*count)).arg(expected));
    return Done{};
}

/// FTS5 checks its index against its texts by a statement that counts as writing: it runs in a copy in memory.
Status checkIndexes(Connection &connection, Findings &findings)
{
    auto memory = copyInMemory(connection);
    if (!memory)
        return memory.error();
    for (const Entity *description : catalogue()) {
        if (!description->isSearchable())
            continue;
        const QByteArray table = QByteArray("search_") + description->table;
        const QByteArray sql = "INSERT INTO " + table + '(' + table + ") VALUES ('integrity-check')";
        if (const Status whole = (*memory)->run(sql.constData()); !whole)
            findings.add(Kind::Search, description->table, 0, whole.error().detail);
    }
    return Done{};
}

} // namespace

Result<std::unique_ptr<Connection>> copyInMemory(Connection &connection)
{
    auto memory = Connection::open(QStringLiteral(":memory:"), Connection::Access::ReadWrite);
    if (!memory)
        return memory.error();
    sqlite3_backup *copying = sqlite3_backup_init((*memory)->handle(), "main", connection.handle(), "main");
    if (copying == nullptr)
        return (*memory)->lastError();
    sqlite3_backup_step(copying, -1);
    if (const int code = sqlite3_backup_finish(copying); code != SQLITE_OK)
        return Connection::errorOf(code, QStringLiteral("copy in memory"));
    return memory;
}

Status checkRecords(Connection &connection, Findings &findings, qint64 &count)
{
    for (const Entity *description : catalogue()) {
        Status inner = Done{};
        const QByteArray sql = "SELECT " + rowColumns(*description) + " FROM " + description->table;
        const Status read = forEachRow(connection, sql, [&](const Query &row) {
            if (findings.isFull() || !inner)
                return;
            ++count;
            const Record record = readRow(row, *description);
            checkRecord(record, *description, findings);
            inner = checkAgainstJournal(connection, record, findings);
        });
        for (const Status &status : {read, inner}) {
            if (!status)
                SCD_TRY(findings.failed(status.error(), description->table));
        }
    }
    return Done{};
}

Status checkSearch(Connection &connection, Findings &findings)
{
    for (const Entity *description : catalogue()) {
        if (!description->isSearchable())
            continue;
        if (const Status status = checkSearchOf(connection, *description, findings); !status)
            SCD_TRY(findings.failed(status.error(), description->table));
    }
    return checkIndexes(connection, findings);
}

Status checkAttachments(Connection &connection, Findings &findings)
{
    SCD_TRY(forEachRow(connection, "SELECT hash, bytes FROM blob", [&](const Query &row) {
        const QByteArray hash = QCryptographicHash::hash(row.bytes(1), QCryptographicHash::Blake2b_256).toHex();
        if (row.text(0) != QLatin1StringView(hash))
            findings.add(Kind::Attachment, "blob", 0, QStringLiteral("hash"));
    }));
    return forEachRow(connection,
                      "SELECT a.id, b.hash IS NULL FROM attachment a LEFT JOIN blob b ON b.hash = a.hash "
                      "WHERE b.hash IS NULL OR length(b.bytes) IS NOT a.size",
                      [&](const Query &row) {
                          findings.add(Kind::Attachment, entityOf<Attachment>().table, row.integer(0),
                                       row.integer(1) != 0 ? QStringLiteral("missing") : QStringLiteral("size"));
                      });
}

} // namespace scd

// The checks of the journal: that it has no gaps, and that it ends in what the records say.

#include "models/storage/filecheck_p.h"
#include "models/storage/journalstore_p.h"

#include <QSet>

namespace scd {

namespace {

using Kind = FileFinding::Kind;

/// A record as its journal entries tell it.
struct Told
{
    Record record;
    QMap<QString, Stamp> stamps; ///< of the cells that were written after the creation
    bool isCreated = false;
    bool isReadable = true;
};

Result<Told> tell(Connection &connection, Ref ref)
{
    Told told{emptyRecord(ref.kind), {}};
    told.record.id = ref.id;
    Query query(connection, "SELECT e.created, e.cells, s.time, s.laptop FROM journal_entry e "
                            "JOIN journal_step s ON s.id = e.step WHERE e.record = ? AND e.kind = ? "
                            "ORDER BY s.time, s.laptop");
    query.bind(ref.id).bind(qint64(ref.kind));
    while (true) {
        const auto row = query.step();
        if (!row)
            return row.error();
        if (!*row)
            return told;
        const auto cells = decodeCells(query.bytes(1));
        if (!cells) {
            told.isReadable = false;
            continue;
        }
        told.record = withCells(told.record, *cells);
        if (query.integer(0) != 0) {
            told.isCreated = true;
            continue;
        }
        for (const CellChange &cell : *cells)
            told.stamps.insert(cell.cell, {query.integer(2), query.integer(3)});
    }
}

Status checkStamps(Connection &connection, const Told &told, const char *table, Findings &findings)
{
    QMap<QString, Stamp> found;
    Query query(connection, "SELECT cell, time, laptop FROM cell_stamp WHERE record = ?");
    query.bind(told.record.id);
    while (true) {
        const auto row = query.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        found.insert(query.text(0), {query.integer(1), query.integer(2)});
    }
    if (found == told.stamps)
        return Done{};
    for (auto it = found.begin(); it != found.end(); ++it) {
        if (!told.stamps.contains(it.key()) || told.stamps.value(it.key()) != it.value())
            findings.add(Kind::Journal, table, told.record.id, it.key() + QStringLiteral(" stamp"));
    }
    for (auto it = told.stamps.begin(); it != told.stamps.end(); ++it) {
        if (!found.contains(it.key()))
            findings.add(Kind::Journal, table, told.record.id, it.key() + QStringLiteral(" stamp"));
    }
    return Done{};
}

/// Every step says what it said when it was made.
Status checkChain(Connection &connection, Findings &findings)
{
    JournalStore journal(connection);
    Status inner = Done{};
    SCD_TRY(forEachRow(connection, "SELECT id, chain FROM journal_step", [&](const Query &row) {
        if (!inner || findings.isFull())
            return;
        const auto chain = journal.chainOf(row.integer(0));
        if (!chain)
            inner = chain.error();
        else if (*chain != row.bytes(1))
            findings.add(Kind::Journal, "journal_step", row.integer(0), QStringLiteral("chain"));
    }));
    return inner;
}

Status checkSteps(Connection &connection, Findings &findings)
{
    SCD_TRY(forEachRow(
        connection,
        "SELECT laptop FROM journal_step GROUP BY laptop "
        "HAVING min(sequence) <> 1 OR max(sequence) <> count(*)",
        [&](const Query &row) { findings.add(Kind::Journal, "journal_step", row.integer(0), QStringLiteral("gap")); }));
    SCD_TRY(forEachRow(connection,
                       "SELECT id FROM (SELECT id, time, lag(time) OVER (PARTITION BY laptop ORDER BY sequence) AS "
                       "earlier FROM journal_step) WHERE time <= earlier",
                       [&](const Query &row) {
                           findings.add(Kind::Journal, "journal_step", row.integer(0), QStringLiteral("time"));
                       }));
    SCD_TRY(checkChain(connection, findings));
    return forEachRow(connection,
                      "SELECT id FROM journal_step s WHERE undoes IS NOT NULL "
                      "AND NOT EXISTS (SELECT 1 FROM journal_step t WHERE t.id = s.undoes)",
                      [&](const Query &row) {
                          findings.add(Kind::Journal, "journal_step", row.integer(0), QStringLiteral("undoes"));
                      });
}

} // namespace

Status checkAgainstJournal(Connection &connection, const Record &record, Findings &findings)
{
    const Entity &description = entity(record.kind);
    auto told = tell(connection, record.ref());
    if (!told)
        return told.error();
    if (!told->isReadable || !told->isCreated) {
        findings.add(Kind::Journal, description.table, record.id,
                     told->isReadable ? QStringLiteral("not created") : QStringLiteral("unreadable"));
        return Done{};
    }
    if (description.derive)
        description.derive(told->record);
    if (told->record.presence != record.presence)
        findings.add(Kind::Journal, description.table, record.id, QStringLiteral("alive"));
    for (std::size_t i = 0; i < description.fields.size(); ++i) {
        if (told->record.values[i] != record.values[i])
            findings.add(Kind::Journal, description.table, record.id, description.fields[i].columnName());
    }
    return checkStamps(connection, *told, description.table, findings);
}

Status checkJournal(Connection &connection, Findings &findings, qint64 &steps)
{
    const auto count = connection.single("SELECT count(*) FROM journal_step");
    if (!count)
        return count.error();
    steps = intOf(*count);
    SCD_TRY(checkSteps(connection, findings));
    QByteArray kinds;
    for (const Entity *description : catalogue()) {
        const QByteArray kind = QByteArray::number(static_cast<int>(description->kind));
        kinds += (kinds.isEmpty() ? "" : ",") + kind;
        SCD_TRY(forEachRow(connection,
                           "SELECT DISTINCT record FROM journal_entry WHERE kind = " + kind +
                               " AND record NOT IN "
                               "(SELECT id FROM " +
                               description->table + ')',
                           [&](const Query &row) {
                               findings.add(Kind::Journal, description->table, row.integer(0),
                                            QStringLiteral("the record is missing"));
                           }));
    }
    SCD_TRY(forEachRow(connection, "SELECT record FROM journal_entry WHERE kind NOT IN (" + kinds + ')',
                       [&](const Query &row) {
                           findings.add(Kind::Journal, "journal_entry", row.integer(0), QStringLiteral("kind"));
                       }));
    return forEachRow(connection,
                      "SELECT DISTINCT record FROM cell_stamp WHERE record NOT IN (SELECT record FROM journal_entry)",
                      [&](const Query &row) {
                          findings.add(Kind::Journal, "cell_stamp", row.integer(0), QStringLiteral("no entry"));
                      });
}

} // namespace scd

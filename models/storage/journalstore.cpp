#include "models/storage/journalstore_p.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace scd {

namespace {

QString argumentsToJson(const QStringList &arguments)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(arguments)).toJson(QJsonDocument::Compact));
}

QStringList argumentsFromJson(const QString &json)
{
    QStringList arguments;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &value : array)
        arguments << value.toString();
    return arguments;
}

constexpr const char *stepColumns = "s.id, s.laptop, s.sequence, s.time, s.label, s.arguments, s.undoes, s.author";

Step readStep(const Query &query)
{
    Step step;
    step.id = query.integer(0);
    step.stamp = {query.integer(3), query.integer(1)};
    step.sequence = query.integer(2);
    step.label = query.text(4);
    step.arguments = argumentsFromJson(query.text(5));
    step.undoes = query.integer(6);
    step.author = query.text(7);
    return step;
}

Result<qint64> firstInteger(Query &query)
{
    const auto row = query.step();
    if (!row)
        return row.error();
    return *row ? query.integer(0) : qint64(0);
}

} // namespace

Result<JournalStore::Latest> JournalStore::latest()
{
    Query query(m_connection, "SELECT id, time, laptop FROM journal_step ORDER BY id DESC LIMIT 1");
    const auto row = query.step();
    if (!row)
        return row.error();
    return *row ? Latest{query.integer(0), {query.integer(1), query.integer(2)}} : Latest{};
}

Result<qint64> JournalStore::nextSequence(qint64 laptop)
{
    Query query(m_connection, "SELECT coalesce(max(sequence), 0) + 1 FROM journal_step WHERE laptop = ?");
    query.bind(laptop);
    return firstInteger(query);
}

Result<Stamp> JournalStore::stampOf(qint64 record, const QString &cell)
{
    Query query(m_connection, "SELECT time, laptop FROM cell_stamp WHERE record = ? AND cell = ?");
    query.bind(record).bind(cell);
    auto row = query.step();
    if (!row)
        return row.error();
    if (*row)
        return Stamp{query.integer(0), query.integer(1)};
    Query creation(m_connection, "SELECT s.time, s.laptop FROM journal_entry e JOIN journal_step s ON s.id = e.step "
                                 "WHERE e.record = ? AND e.created = 1 LIMIT 1");
    creation.bind(record);
    row = creation.step();
    if (!row)
        return row.error();
    return *row ? Stamp{creation.integer(0), creation.integer(1)} : Stamp{};
}

Status JournalStore::append(const Step &step)
{
    Query query(m_connection, "INSERT INTO journal_step(id, laptop, sequence, time, label, arguments, undoes, author) "
                              "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    query.bind(step.id).bind(step.stamp.laptop).bind(step.sequence).bind(step.stamp.time).bind(step.label);
    query.bind(argumentsToJson(step.arguments)).bind(step.undoes == 0 ? Value() : Value(step.undoes));
    return query.bind(step.author).execute();
}

Status JournalStore::append(const Step &step, const RowChange &change)
{
    Query query(m_connection, "INSERT INTO journal_entry(step, kind, record, created, cells) VALUES (?, ?, ?, ?, ?)");
    query.bind(step.id).bind(qint64(change.row.kind)).bind(change.row.id).bind(qint64(change.created));
    SCD_TRY(query.bind(encodeCells(change.cells)).execute());
    if (change.created)
        return Done{}; // the stamp of its cells is that of the step
    for (const CellChange &cell : change.cells) {
        Query stamp(m_connection, "INSERT INTO cell_stamp(record, cell, time, laptop) VALUES (?, ?, ?, ?) "
                                  "ON CONFLICT DO UPDATE SET time = excluded.time, laptop = excluded.laptop");
        stamp.bind(change.row.id).bind(cell.cell).bind(step.stamp.time).bind(step.stamp.laptop);
        SCD_TRY(stamp.execute());
    }
    return Done{};
}

Status JournalStore::amend(const Step &step, const RowChange &change)
{
    Query query(m_connection, "UPDATE journal_entry SET cells = ? WHERE step = ? AND record = ?");
    return query.bind(encodeCells(change.cells)).bind(step.id).bind(change.row.id).execute();
}

Result<std::optional<Step>> JournalStore::step(qint64 id)
{
    Query query(m_connection, QByteArray("SELECT ") + stepColumns + " FROM journal_step s WHERE s.id = ?");
    query.bind(id);
    const auto row = query.step();
    if (!row)
        return row.error();
    return *row ? std::optional(readStep(query)) : std::nullopt;
}

Result<QList<Step>> JournalStore::steps(int limit, int offset, const QList<qint64> &records)
{
    QByteArray only;
    if (!records.isEmpty()) {
        only = " WHERE s.id IN (SELECT step FROM journal_entry WHERE record IN (";
        for (qsizetype i = 0; i < records.size(); ++i)
            only += i == 0 ? "?" : ",?";
        only += "))";
    }
    Query query(m_connection, QByteArray("SELECT ") + stepColumns + " FROM journal_step s" + only +
                                  " ORDER BY s.id DESC LIMIT ? OFFSET ?");
    for (const qint64 record : records)
        query.bind(record);
    query.bind(qint64(limit)).bind(qint64(offset));
    QList<Step> steps;
    while (true) {
        const auto row = query.step();
        if (!row)
            return row.error();
        if (!*row)
            return steps;
        steps << readStep(query);
    }
}

Result<QList<RowChange>> JournalStore::changesOf(qint64 step)
{
    Query query(m_connection, "SELECT kind, record, created, cells FROM journal_entry WHERE step = ? ORDER BY record");
    query.bind(step);
    QList<RowChange> changes;
    while (true) {
        const auto row = query.step();
        if (!row)
            return row.error();
        if (!*row)
            return changes;
        auto cells = decodeCells(query.bytes(3));
        if (!cells)
            return cells.error();
        changes << RowChange{
            {static_cast<EntityKind>(query.integer(0)), query.integer(1)}, query.integer(2) != 0, *cells};
    }
}

Result<qint64> JournalStore::undoneBy(qint64 step)
{
    Query query(m_connection, "SELECT id FROM journal_step WHERE undoes = ? ORDER BY id DESC LIMIT 1");
    query.bind(step);
    auto by = firstInteger(query);
    if (!by || *by == 0)
        return by;
    // An undo that was itself taken back (redo) does not count.
    auto again = undoneBy(*by);
    if (!again)
        return again;
    return *again == 0 ? *by : qint64(0);
}

Result<qint64> JournalStore::lastTouched(qint64 record)
{
    Query query(m_connection, "SELECT coalesce(max(step), 0) FROM journal_entry WHERE record = ?");
    query.bind(record);
    return firstInteger(query);
}

} // namespace scd

#include "models/storage/filecheck.h"

#include "models/storage/filecheck_p.h"
#include "models/storage/fileprobe.h"

#include <QCryptographicHash>
#include <QSet>
#include <QtEndian>

namespace scd {

namespace {

constexpr qsizetype mostFindings = 500;

Status checkStructure(Connection &connection, Findings &findings)
{
    SCD_TRY(forEachRow(connection, "PRAGMA integrity_check(50)", [&](const Query &row) {
        const QString answer = row.text(0);
        if (answer != QLatin1StringView("ok"))
            findings.add(FileFinding::Kind::Structure, QString(), 0, answer);
    }));
    return forEachRow(connection, "PRAGMA foreign_key_check", [&](const Query &row) {
        findings.add(FileFinding::Kind::Reference, row.text(0), row.integer(1), row.text(2));
    });
}

Status checkCatalogue(Connection &connection, Findings &findings)
{
    for (const Entity *description : catalogue()) {
        QSet<QString> expected{QStringLiteral("id"), QStringLiteral("alive")};
        for (const Field &field : description->fields)
            expected << field.columnName();
        QSet<QString> found;
        const QByteArray sql = QByteArray("SELECT name FROM pragma_table_info('") + description->table + "')";
        SCD_TRY(forEachRow(connection, sql, [&](const Query &row) { found << row.text(0); }));
        for (const QString &column : found + expected) {
            if (!found.contains(column) || !expected.contains(column))
                findings.add(FileFinding::Kind::Schema, description->table, 0, column);
        }
    }
    return Done{};
}

/// A check that meets damage is a finding, and the others go on.
Status noted(const Status &status, Findings &findings, const char *table)
{
    return status.ok() ? status : findings.failed(status.error(), table);
}

} // namespace

void Findings::add(Kind kind, const QString &table, qint64 row, const QString &detail)
{
    const FileFinding finding{kind, table, row, detail};
    if (!isFull() && !m_list.contains(finding))
        m_list << finding;
}

bool Findings::isFull() const
{
    return m_list.size() >= mostFindings;
}

Status Findings::failed(const Error &error, const char *table)
{
    switch (error.kind) {
    case ErrorKind::Damaged:
    case ErrorKind::NotOurs:
        add(Kind::Structure, table, 0, error.detail);
        return Done{};
    case ErrorKind::Unexpected: // no such table or column, and the like
        add(Kind::Schema, table, 0, error.detail);
        return Done{};
    default:
        return error;
    }
}

Result<CheckReport> checkDatabase(Connection &connection, const Migrator &migrator)
{
    Findings findings;
    CheckReport report;
    SCD_TRY(noted(checkStructure(connection, findings), findings, ""));
    if (const Status schema = migrator.checkSchema(connection); !schema)
        findings.add(FileFinding::Kind::Schema, QString(), 0, schema.error().detail);
    SCD_TRY(noted(checkCatalogue(connection, findings), findings, ""));
    SCD_TRY(noted(checkRecords(connection, findings, report.records), findings, ""));
    SCD_TRY(noted(checkSearch(connection, findings), findings, "search"));
    SCD_TRY(noted(checkJournal(connection, findings, report.steps), findings, "journal_entry"));
    SCD_TRY(noted(checkAttachments(connection, findings), findings, "blob"));
    const auto digest = contentDigest(connection);
    if (digest)
        report.digest = QString::fromLatin1(digest->toHex());
    else
        SCD_TRY(findings.failed(digest.error(), ""));
    report.findings = findings.take();
    return report;
}

Result<CheckReport> checkFile(const QString &path)
{
    const Migrator migrator(builtInMigrations());
    const auto probe = probeFile(path, migrator.newest());
    if (!probe)
        return probe.error();
    // A file whose last change was not finished is finished first: that is a write. All else only reads.
    const auto access = probe->hasJournal ? Connection::Access::ReadWrite : Connection::Access::ReadOnly;
    auto connection = Connection::open(probe->path, access);
    if (!connection)
        return connection.error();
    // One reading transaction: another program that has the file open does not change it half-way.
    SCD_TRY((*connection)->run("BEGIN"));
    if (probe->version >= migrator.newest())
        return checkDatabase(**connection, migrator);
    // Records and journal are read as this version knows them: an older file is brought up to date in memory for that.
    auto memory = copyInMemory(**connection);
    if (!memory)
        return memory.error();
    Status isReadable = migrator.checkSchema(**connection);
    if (isReadable.ok())
        isReadable = migrator.migrate(**memory);
    if (isReadable.ok())
        return checkDatabase(**memory, migrator);
    Findings findings;
    CheckReport report;
    SCD_TRY(checkStructure(**connection, findings));
    SCD_TRY(findings.failed(isReadable.error(), ""));
    report.findings = findings.take();
    return report;
}

namespace {

/// Adds up hashes of rows modulo 2^128.
class DigestSum
{
public:
    void begin(const char *table)
    {
        m_hash.reset();
        addText(QByteArray(table));
    }
    void add(const Value &value)
    {
        m_hash.addData(QByteArrayView(std::array{char('0' + static_cast<int>(value.index()))}));
        if (const auto *number = std::get_if<qint64>(&value))
            addNumber(*number);
        else if (const auto *real = std::get_if<double>(&value))
            addNumber(std::bit_cast<qint64>(*real));
        else if (const auto *text = std::get_if<QString>(&value))
            addText(text->toUtf8());
    }
    void addText(const QByteArray &bytes)
    {
        addNumber(bytes.size());
        m_hash.addData(bytes);
    }
    void end()
    {
        const QByteArray hash = m_hash.result();
        const auto low = qFromLittleEndian<quint64>(hash.constData());
        m_low += low;
        m_high += qFromLittleEndian<quint64>(hash.constData() + 8) + (m_low < low ? 1 : 0);
    }
    QByteArray result() const
    {
        QByteArray bytes(16, Qt::Uninitialized);
        qToLittleEndian(m_low, bytes.data());
        qToLittleEndian(m_high, bytes.data() + 8);
        return bytes;
    }

private:
    void addNumber(qint64 number)
    {
        std::array<char, 8> bytes{};
        qToLittleEndian(number, bytes.data());
        m_hash.addData(QByteArrayView(bytes));
    }

    QCryptographicHash m_hash{QCryptographicHash::Blake2b_160};
    quint64 m_low = 0;
    quint64 m_high = 0;
};

} // namespace

Result<QByteArray> contentDigest(Connection &connection)
{
    DigestSum sum;
    for (const Entity *description : catalogue()) {
        QByteArray sql = "SELECT id, alive";
        for (const Field &field : description->fields)
            sql += QByteArray(", ") + field.column;
        sql += QByteArray(" FROM ") + description->table;
        const int columns = static_cast<int>(description->fields.size()) + 2;
        SCD_TRY(forEachRow(connection, sql, [&](const Query &row) {
            sum.begin(description->table);
            for (int column = 0; column < columns; ++column)
                sum.add(row.value(column));
            sum.end();
        }));
    }
    SCD_TRY(forEachRow(connection, "SELECT hash, bytes FROM blob", [&](const Query &row) {
        sum.begin("blob");
        sum.add(row.value(0));
        sum.addText(row.bytes(1));
        sum.end();
    }));
    return sum.result();
}

Result<QByteArray> journalDigest(Connection &connection)
{
    DigestSum sum;
    SCD_TRY(forEachRow(connection,
                       "SELECT id, laptop, sequence, time, label, arguments, undoes, author FROM journal_step",
                       [&](const Query &row) {
                           sum.begin("journal_step");
                           for (int column = 0; column < 8; ++column)
                               sum.add(row.value(column));
                           sum.end();
                       }));
    SCD_TRY(
        forEachRow(connection, "SELECT step, kind, record, created, cells FROM journal_entry", [&](const Query &row) {
            sum.begin("journal_entry");
            for (int column = 0; column < 4; ++column)
                sum.add(row.value(column));
            sum.addText(row.bytes(4));
            sum.end();
        }));
    return sum.result();
}

} // namespace scd

#pragma once

#include "models/storage/connection_p.h"
#include "models/storage/filecheck.h"

namespace scd {

/// Collects what the single checks find. Private to models/storage.
class Findings
{
public:
    using Kind = FileFinding::Kind;

    void add(Kind kind, const QString &table, qint64 row, const QString &detail);
    void add(Kind kind, const char *table, qint64 row, const QString &detail)
    {
        add(kind, QString::fromLatin1(table), row, detail);
    }
    /// A statement that failed: damage is a finding, anything else an error for the caller.
    Status failed(const Error &error, const char *table);
    QList<FileFinding> take() { return std::move(m_list); }
    /// So much is wrong that looking on tells nothing new.
    bool isFull() const;

private:
    QList<FileFinding> m_list;
};

/// Runs a statement and calls `row` for each row.
template <class F>
Status forEachRow(Connection &connection, const QByteArray &sql, F row)
{
    Query query(connection, sql);
    while (true) {
        const auto more = query.step();
        if (!more)
            return more.error();
        if (!*more)
            return Done{};
        row(query);
    }
}

Status checkRecords(Connection &connection, Findings &findings, qint64 &count);
Status checkSearch(Connection &connection, Findings &findings);
Status checkJournal(Connection &connection, Findings &findings, qint64 &steps);
Status checkAttachments(Connection &connection, Findings &findings);
/// The record that the journal says, and the stamps of its cells: compared with what is in the tables.
Status checkAgainstJournal(Connection &connection, const Record &record, Findings &findings);
/// A copy that can be written without touching the file; as large as the file.
Result<std::unique_ptr<Connection>> copyInMemory(Connection &connection);

} // namespace scd

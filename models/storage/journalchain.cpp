// The chain of a laptop's steps. Each step carries
//
//   chain = BLAKE2b-160( chain of the step before of the same laptop (nothing for sequence 1),
//                        id, laptop, sequence, time, label, arguments, undoes (0 for none), author,
//                        for each entry in the order of record: kind, record, created, cells )
//
// numbers as 8 bytes, least first; texts (UTF-8) and cells with their length before them. So a bit that turned over
// anywhere in the journal is seen, and so is a laptop whose file went on from an older copy: its chain forks.
// Part of the format that laptops exchange; fixed since schema 1.

#include "models/storage/journalstore_p.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace scd {

namespace {

class ChainHash
{
public:
    void add(qint64 number)
    {
        std::array<char, 8> bytes{};
        qToLittleEndian(number, bytes.data());
        m_hash.addData(QByteArrayView(bytes));
    }
    void add(const QByteArray &bytes)
    {
        add(qint64(bytes.size()));
        m_hash.addData(bytes);
    }
    void add(const QString &text) { add(text.toUtf8()); }
    QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Blake2b_160};
};

} // namespace

Result<QByteArray> JournalStore::chainOf(qint64 step, const Progress &progress)
{
    constexpr int entriesBetween = 1024;
    int done = 0;
    ChainHash hash;
    Query query(m_connection, "SELECT coalesce((SELECT p.chain FROM journal_step p WHERE p.laptop = s.laptop "
                              "AND p.sequence = s.sequence - 1), x''), s.id, s.laptop, s.sequence, s.time, s.label, "
                              "s.arguments, coalesce(s.undoes, 0), s.author FROM journal_step s WHERE s.id = ?");
    auto row = query.bind(step).step();
    if (!row)
        return row.error();
    if (!*row)
        return failure(ErrorKind::NotFound, QString::number(step));
    hash.add(query.bytes(0));
    for (const int column : {1, 2, 3, 4})
        hash.add(query.integer(column));
    hash.add(query.text(5));
    hash.add(query.text(6));
    hash.add(query.integer(7));
    hash.add(query.text(8));
    Query entries(m_connection,
                  "SELECT kind, record, created, cells FROM journal_entry WHERE step = ? ORDER BY record");
    entries.bind(step);
    while (true) {
        row = entries.step();
        if (!row)
            return row.error();
        if (!*row)
            return hash.result();
        for (const int column : {0, 1, 2})
            hash.add(entries.integer(column));
        hash.add(entries.bytes(3));
        if (progress && ++done % entriesBetween == 0 && !progress(100))
            return failure(ErrorKind::Cancelled);
    }
}

Status JournalStore::seal(qint64 step, const Progress &progress)
{
    const auto chain = chainOf(step, progress);
    if (!chain)
        return chain.error();
    Query query(m_connection, "UPDATE journal_step SET chain = ? WHERE id = ?");
    return query.bind(*chain).bind(step).execute();
}

} // namespace scd

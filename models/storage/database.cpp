#include "models/storage/database.h"

#include "models/storage/database_p.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace scd {

Database::Database(std::unique_ptr<Private> parts)
    : d(std::move(parts))
{
}

Database::~Database() = default;

QString Database::path() const
{
    return d->connection->path();
}

bool Database::isReadOnly() const
{
    return d->connection->isReadOnly();
}

qint64 Database::laptop() const
{
    return d->laptop;
}

QString Database::laptopName(qint64 laptop) const
{
    Query query(*d->connection, "SELECT name FROM laptop WHERE id = ?");
    query.bind(laptop);
    return query.step().valueOr(false) ? query.text(0) : QString();
}

Result<std::optional<Record>> Database::read(Ref ref)
{
    return d->rows.read(ref);
}

Result<QList<qint64>> Database::ids(const Selection &selection)
{
    return d->rows.ids(selection);
}

Result<QList<Record>> Database::records(const Selection &selection)
{
    return d->rows.records(selection);
}

Result<qint64> Database::count(const Selection &selection)
{
    return d->rows.count(selection);
}

Result<QByteArray> Database::bytes(const QString &hash)
{
    Query query(*d->connection, "SELECT bytes FROM blob WHERE hash = ?");
    query.bind(hash);
    const auto row = query.step();
    if (!row)
        return row.error();
    if (!*row)
        return failure(ErrorKind::NotFound);
    return query.bytes(0);
}

Status Database::begin()
{
    SCD_TRY(writeAllowed());
    d->unwritten = 0;
    return d->connection->run("BEGIN IMMEDIATE");
}

Status Database::commit()
{
    return d->connection->run("COMMIT");
}

void Database::rollback()
{
    // After a full disk SQLite has rolled back by itself and this fails: either way nothing of the change is left.
    (void)d->connection->run("ROLLBACK");
}

Status Database::insert(const Record &record)
{
    // An import of 150,000 rows would write them all at its end, while the window stands still.
    constexpr int mostUnwritten = 4000;
    SCD_TRY(d->rows.insert(record));
    if (++d->unwritten < mostUnwritten)
        return Done{};
    d->unwritten = 0;
    return d->connection->writeAhead();
}

Status Database::update(const Record &before, const Record &after)
{
    return d->rows.update(before, after);
}

Result<QString> Database::keepBytes(const QByteArray &bytes)
{
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256).toHex());
    Query query(*d->connection, "INSERT OR IGNORE INTO blob(hash, bytes) VALUES (?, ?)");
    SCD_TRY(query.bind(hash).bind(bytes).execute());
    return hash;
}

qint64 Database::Private::idAt(const QDateTime &moment)
{
    // 41 bits of milliseconds since 2020 and 22 random bits: unique over all laptops without asking them.
    static const qint64 epoch = QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    const qint64 milliseconds = std::max<qint64>(1, moment.toMSecsSinceEpoch() - epoch);
    const qint64 random = QRandomGenerator::global()->bounded(1 << 22);
    lastId = std::max((milliseconds << 22) | random, lastId + 1);
    return lastId;
}

qint64 Database::newId()
{
    return d->idAt(d->clock.now());
}

Result<Step> Database::newStep(const QString &label, const QStringList &arguments, qint64 undoes, const QString &author)
{
    const auto latest = d->journal.latest();
    if (!latest)
        return latest.error();
    const auto sequence = d->journal.nextSequence(d->laptop);
    if (!sequence)
        return sequence.error();
    const Stamp stamp = nextStamp(latest->stamp, d->laptop, d->clock.now());
    // The ids of steps follow their stamps, so that "newest first" needs no index of its own.
    d->lastId = std::max(d->lastId, latest->id);
    return Step{d->idAt(stamp.moment()), stamp, *sequence, label, arguments, undoes, author};
}

Status Database::append(const Step &step)
{
    return d->journal.append(step);
}

Status Database::append(const Step &step, RowChange &change)
{
    if (!change.created) {
        for (CellChange &cell : change.cells) {
            const auto stamp = d->journal.stampOf(change.row.id, cell.cell);
            if (!stamp)
                return stamp.error();
            cell.overwritten = *stamp;
        }
    }
    return d->journal.append(step, change);
}

Status Database::amend(const Step &step, const RowChange &change)
{
    return d->journal.amend(step, change);
}

Status Database::seal(const Step &step, const Progress &progress)
{
    return d->journal.seal(step.id, progress);
}

Result<std::optional<Step>> Database::step(qint64 id)
{
    return d->journal.step(id);
}

Result<QList<Step>> Database::steps(int limit, int offset, const QList<qint64> &records)
{
    return d->journal.steps(limit, offset, records);
}

Result<QList<RowChange>> Database::changesOf(qint64 step)
{
    return d->journal.changesOf(step);
}

Result<qint64> Database::undoneBy(qint64 step)
{
    return d->journal.undoneBy(step);
}

Result<qint64> Database::lastTouched(qint64 record)
{
    return d->journal.lastTouched(record);
}

Status Database::writeAllowed()
{
    return d->check ? d->check->wait() : Done{};
}

bool Database::isBeingChecked() const
{
    return d->check && d->check->isRunning();
}

bool Database::wasLeftOpen() const
{
    return d->wasLeftOpen;
}

Backups Database::backups() const
{
    return {d->backupFolder, d->clock};
}

Status Database::tidySearch()
{
    if (isReadOnly())
        return Done{};
    SCD_TRY(begin());
    for (const Entity *description : catalogue()) {
        if (!description->isSearchable())
            continue;
        const QByteArray table = QByteArray("search_") + description->table;
        Query merge(*d->connection, "INSERT INTO " + table + '(' + table + ", rank) VALUES ('merge', 64)");
        if (const Status done = merge.execute(); !done) {
            rollback();
            return done;
        }
    }
    return commit();
}

Result<Backup> Database::backUp(BackupReason reason)
{
    SCD_TRY(writeAllowed()); // a backup of a damaged file would push out a sound one
    (void)tidySearch();      // an index in many parts answers too: no reason to go without the backup
    return backups().make(*d->connection, reason);
}

Result<bool> Database::isBackupDue()
{
    return backups().isBehind(*d->connection);
}

Result<CheckReport> Database::check()
{
    return checkDatabase(*d->connection, d->migrator);
}

Connection &Database::connection()
{
    return *d->connection;
}

} // namespace scd

// Putting a backup in the place of a file, and setting files aside.

#include "models/storage/backup.h"
#include "models/storage/filelock.h"
#include "models/storage/fileprobe.h"
#include "models/storage/snapshot_p.h"

#include <QFile>
#include <QFileInfo>

#include <limits>

namespace scd {

namespace {

const QString journalSuffix = QStringLiteral("-journal");

/// A copy that knows that it stands at no place yet, so that it takes a new laptop id when it is opened: two
/// files that go on under one id would overwrite each other when they meet.
Status prepare(const Backup &backup, const QString &copy)
{
    QFile::remove(copy);
    if (!QFile::copy(backup.path, copy))
        return failure(ErrorKind::InputOutput, QStringLiteral("copy"));
    QFile::setPermissions(copy, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const auto hash = hashOfFile(copy);
    if (!hash)
        return hash.error();
    if (*hash != backup.hash)
        return failure(ErrorKind::InputOutput, QStringLiteral("the copy differs from the backup"));
    auto connection = Connection::open(copy, Connection::Access::ReadWrite);
    if (!connection)
        return connection.error();
    SCD_TRY((*connection)->run("DELETE FROM meta WHERE key = 'place'"));
    SCD_TRY(quickCheck(**connection));
    connection->reset();
    return syncFile(copy);
}

/// Whether what stands in the place of the backup can be opened and is in order.
std::unique_ptr<Connection> openIfSound(const QString &path)
{
    if (!probeFile(path, std::numeric_limits<int>::max()).ok())
        return nullptr;
    auto connection = Connection::open(path, Connection::Access::ReadWrite);
    if (!connection || !quickCheck(**connection).ok())
        return nullptr;
    return std::move(*connection);
}

} // namespace

Result<QString> Backups::restore(const Backup &backup, const QString &path) const
{
    SCD_TRY(verify(backup));
    const QString target = QFileInfo::exists(path) ? QFileInfo(path).canonicalFilePath() : path;
    const auto lock = FileLock::take(target);
    if (!lock)
        return lock.error();
    const QString copy = target + QStringLiteral(".restoring");
    const Status prepared = prepare(backup, copy);
    if (!prepared) {
        QFile::remove(copy);
        QFile::remove(copy + journalSuffix);
        return prepared.error();
    }
    QString aside;
    if (QFileInfo::exists(target)) {
        const auto word = keepPresent(target);
        if (!word) {
            QFile::remove(copy);
            return word;
        }
        auto moved = setAside(target, *word);
        if (!moved) {
            QFile::remove(copy);
            return moved;
        }
        aside = *moved;
    } else {
        // A journal without its file would be played into the restored one.
        QFile::remove(target + journalSuffix);
    }
    if (const Status placed = renameFile(copy, target); !placed) {
        if (!aside.isEmpty())
            (void)renameFile(aside, target);
        QFile::remove(copy);
        return placed.error();
    }
    SCD_TRY(syncFolder(QFileInfo(target).absolutePath()));
    return aside;
}

/// What is in order and not yet in a backup gets one: the file that is set aside may be deleted by its owner. Gives the
/// word for its name.
Result<QString> Backups::keepPresent(const QString &path) const
{
    const auto connection = openIfSound(path);
    if (!connection)
        return QStringLiteral("damaged");
    const auto behind = isBehind(*connection);
    if (!behind)
        return behind.error();
    if (*behind) {
        const auto made = make(*connection, BackupReason::Restore);
        if (!made)
            return made.error();
    }
    return QStringLiteral("before-restore");
}

Result<QString> Backups::setAsideDamaged(const QString &path) const
{
    return setAside(QFileInfo(path).canonicalFilePath(), QStringLiteral("damaged"));
}

Result<QString> Backups::setAside(const QString &path, const QString &word) const
{
    const QString stem = QStringLiteral("%1.%2-%3").arg(path, word, fileStamp(m_clock.now()));
    QString aside = stem;
    for (int i = 2; QFileInfo::exists(aside) || QFileInfo::exists(aside + journalSuffix); ++i)
        aside = QStringLiteral("%1-%2").arg(stem).arg(i);
    // The journal first: left alone beside a new file of the old name, SQLite would play it into that one.
    const bool hasJournal = QFileInfo::exists(path + journalSuffix);
    if (hasJournal)
        SCD_TRY(renameFile(path + journalSuffix, aside + journalSuffix));
    if (const Status moved = renameFile(path, aside); !moved) {
        if (hasJournal)
            (void)renameFile(aside + journalSuffix, path + journalSuffix);
        return moved.error();
    }
    return aside;
}

} // namespace scd

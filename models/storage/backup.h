#pragma once

#include "models/domain/clock.h"
#include "models/domain/result.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

namespace scd {

class Connection;

/// Why a backup was made. The words stand in the names of the files.
enum class BackupReason {
    Regular,   ///< every half hour while something changed
    Exit,      ///< when the program was closed
    Migration, ///< before the schema was changed; kept for 90 days at least
    Restore,   ///< before another backup took the file's place
    Merge,     ///< before changes of another laptop came in
};

/// One backup: a whole committee's file, as it was.
struct Backup
{
    QString path;
    QDateTime moment = {}; ///< UTC
    BackupReason reason = BackupReason::Regular;
    int version = 0;   ///< schema number
    qint64 size = 0;   ///< bytes
    QString hash = {}; ///< BLAKE2b-256 of the file, hex

    bool operator==(const Backup &) const = default;
};

/// Which backups may go at `now`: all of the last two days stay, then one a day for 12 days, one a week for 10 weeks,
/// one a month for 9 months (after Anki), and those made before a migration for 90 days. Days are UTC. A backup from
/// the future (a clock that was wrong) stays.
QList<Backup> expendable(QList<Backup> backups, const QDateTime &now);

/// The backups of one file, in a folder of their own. A file of the folder that is not named like a backup is left
/// alone.
class Backups
{
public:
    Backups(QString folder, const Clock &clock);

    /// Below the data folder of the program, one folder for each place of a file.
    static QString defaultFolder(const QString &filePath);
    QString folder() const { return m_folder; }

    /// Makes a backup and thins the others. There is either a complete backup, read back and compared, or an error
    /// and no trace. Errors: DiskFull, ReadOnly, InputOutput, Damaged (the file itself).
    Result<Backup> make(Connection &connection, BackupReason reason) const;
    /// The same for a file that is open in this program, with a connection of its own: for a large file in a worker.
    Result<Backup> makeOf(const QString &path, BackupReason reason) const;
    /// Whether the database holds changes that the newest backup lacks.
    Result<bool> isBehind(Connection &connection) const;

    /// Newest first.
    QList<Backup> list() const;
    /// Whether the bytes are those that were written and the database in them is sound: Damaged, NotFound,
    /// InputOutput.
    static Status verify(const Backup &backup);
    /// The newest backup that verify() accepts.
    std::optional<Backup> newestSound() const;

    /// Puts a backup in the place of a file. The file must be closed in this program; what stands there gets a backup,
    /// if it is sound and has changes that no backup has, and is set aside under a name with "before-restore" or
    /// "damaged", whose path is the result ("" when nothing was there). The restored file takes a new laptop id when
    /// it is opened. Errors: those of verify(), Locked, DiskFull, ReadOnly, InputOutput;
    /// after an error the file is as it was.
    Result<QString> restore(const Backup &backup, const QString &path) const;

    /// Gives a damaged file another name ("NAME.damaged-<date>"), which is the result. Its journal goes with it.
    Result<QString> setAsideDamaged(const QString &path) const;

private:
    Result<QString> keepPresent(const QString &path) const;
    Result<QString> setAside(const QString &path, const QString &word) const;
    void thin() const;

    QString m_folder;
    const Clock &m_clock;
};

} // namespace scd

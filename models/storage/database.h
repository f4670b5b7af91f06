#pragma once

#include "models/domain/clock.h"
#include "models/domain/progress.h"
#include "models/storage/backup.h"
#include "models/storage/filecheck.h"
#include "models/storage/journal.h"
#include "models/storage/migrator.h"
#include "models/storage/selection.h"

#include <memory>

namespace scd {

class Connection;

enum class OpenMode {
    ReadWrite, ///< the file must be there; older schemas are brought up to date after a backup
    ReadOnly,  ///< also of a damaged file what can still be read
    Create,    ///< the file must not be there
};

/// What tests and the first window set when opening.
struct OpenOptions
{
    QString backupFolder = {}; ///< "" = Backups::defaultFolder()
    bool takeOver = false;     ///< a person said that the program that holds the file is closed
    QList<Migration> migrations = builtInMigrations();
    qint64 backgroundCheckFrom = 20'000'000; ///< bytes; a larger file is checked while it is already shown
};

/// One committee's file, open. Hides SQLite: nothing above sees a connection or writes SQL.
/// Opening refuses with NotFound, Exists, NotOurs, TooNew, Damaged, ReadOnly, Locked (detail = "host|process|program")
/// or InputOutput. A file that cannot be written where it lies opens as read-only: see isReadOnly().
class Database
{
public:
    static Result<std::unique_ptr<Database>> open(const QString &path, OpenMode mode, const Clock &clock,
                                                  const OpenOptions &options = {});
    ~Database();

    QString path() const;
    bool isReadOnly() const;
    /// Unique per laptop and file; new after the file was restored or copied to another machine or place.
    qint64 laptop() const;
    QString laptopName(qint64 laptop) const;

    // Rows
    Result<std::optional<Record>> read(Ref ref);
    Result<QList<qint64>> ids(const Selection &selection);
    Result<QList<Record>> records(const Selection &selection);
    Result<qint64> count(const Selection &selection);
    Result<QByteArray> bytes(const QString &hash);

    // Writing, between begin() and commit(); only the workspace calls these.
    Status begin();
    Status commit();
    void rollback();
    Status insert(const Record &record);
    Status update(const Record &before, const Record &after);
    Result<QString> keepBytes(const QByteArray &bytes);
    /// A new id, later than all that this laptop gave before.
    qint64 newId();

    // Journal
    /// A step of this laptop with id, stamp and sequence filled in.
    Result<Step> newStep(const QString &label, const QStringList &arguments, qint64 undoes, const QString &author);
    Status append(const Step &step);
    Status append(const Step &step, RowChange &change); ///< fills in the stamps that were overwritten
    Status amend(const Step &step, const RowChange &change); ///< of a row that the step made: its cells by now
    /// After the last entry of the step. Cancelled when `progress` said so.
    Status seal(const Step &step, const Progress &progress = {});
    Result<std::optional<Step>> step(qint64 id);
    Result<QList<Step>> steps(int limit, int offset, const QList<qint64> &records);
    Result<QList<RowChange>> changesOf(qint64 step);
    Result<qint64> undoneBy(qint64 step);
    Result<qint64> lastTouched(qint64 record);

    // The file as a whole
    /// Whether changes may be made: waits for the check of a large file, which opening started in the background.
    /// Damaged when it found something: then the file is only to be read, or a backup restored. begin() asks it.
    Status writeAllowed();
    /// The check of a large file still runs.
    bool isBeingChecked() const;
    /// The program that had the file open before was stopped without closing it.
    bool wasLeftOpen() const;
    Backups backups() const;
    Result<Backup> backUp(BackupReason reason);
    /// Puts the parts of the search index together that saving left apart; part of backUp().
    Status tidySearch();
    /// Something changed since the newest backup.
    Result<bool> isBackupDue();
    /// All checks of the file; takes seconds for a large one.
    Result<CheckReport> check();

    /// For the other parts of models/storage.
    Connection &connection();

private:
    struct Private;
    class Opening;
    explicit Database(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> d;
};

} // namespace scd

#pragma once

#include "models/domain/clock.h"
#include "models/storage/journal.h"
#include "models/storage/selection.h"

#include <memory>

namespace scd {

class Connection;

/// The number that marks our files: "SCD1".
constexpr int applicationId = 0x53434431;

enum class OpenMode {
    ReadWrite, ///< the file must be there; older schemas are brought up to date after a backup
    ReadOnly,
    Create, ///< the file must not be there
};

/// One committee's file, open. Hides SQLite: nothing above sees a connection or writes SQL.
/// Opening refuses with NotFound, Exists, NotOurs, TooNew, Damaged, ReadOnly, Locked or InputOutput.
class Database
{
public:
    static Result<std::unique_ptr<Database>> open(const QString &path, OpenMode mode, const Clock &clock);
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
    Result<std::optional<Step>> step(qint64 id);
    Result<QList<Step>> steps(int limit, int offset, const QList<qint64> &records);
    Result<QList<RowChange>> changesOf(qint64 step);
    Result<qint64> undoneBy(qint64 step);
    Result<qint64> lastTouched(qint64 record);

    /// For the other parts of models/storage (migrations, backup, check).
    Connection &connection();

private:
    struct Private;
    explicit Database(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> d;
};

} // namespace scd

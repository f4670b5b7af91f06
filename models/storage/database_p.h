#pragma once

#include "models/storage/database.h"
#include "models/storage/filelock.h"
#include "models/storage/identity_p.h"
#include "models/storage/journalstore_p.h"
#include "models/storage/openingcheck_p.h"
#include "models/storage/rowstore_p.h"

namespace scd {

struct Database::Private
{
    Private(std::unique_ptr<Connection> opened, const Clock &time, const OpenOptions &options)
        : connection(std::move(opened))
        , rows(*connection)
        , journal(*connection)
        , clock(time)
        , migrator(options.migrations)
        , backupFolder(options.backupFolder)
    {
    }

    /// A new id for that moment, later than all that this laptop gave before.
    qint64 idAt(const QDateTime &moment);

    // In this order: the check and the connection end before the lock goes.
    std::unique_ptr<FileLock> lock;
    std::unique_ptr<Connection> connection;
    RowStore rows;
    JournalStore journal;
    const Clock &clock;
    Migrator migrator;
    QString backupFolder;
    std::unique_ptr<OpeningCheck> check;
    bool wasLeftOpen = false;
    qint64 laptop = 0;
    qint64 lastId = 0;
    int unwritten = 0; ///< rows that the transaction inserted since it last wrote ahead
};

} // namespace scd

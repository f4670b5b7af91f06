#pragma once

#include "models/domain/clock.h"
#include "models/storage/database.h"
#include "models/workspace/workspace.h"

#include <QTemporaryDir>

namespace scd {

/// A new, empty committee file in a folder of its own, gone with the object. The clock stands at noon UTC of
/// Monday 2027-03-01 and can be set.
struct TemporaryFile
{
    TemporaryFile() { open(OpenMode::Create); }

    QString path() const { return folder.filePath(QStringLiteral("committee.sistercity")); }

    /// Closes and opens it again: what undo remembers is gone, what is in the file stays.
    void reopen()
    {
        workspace.reset();
        open(OpenMode::ReadWrite);
    }

    void open(OpenMode mode)
    {
        auto database = Database::open(path(), mode, clock);
        if (!database)
            qFatal("cannot open the file: %s", qPrintable(database.error().detail));
        workspace = std::make_unique<Workspace>(std::move(*database), clock);
    }

    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2027, 3, 1), QTime(12, 0), Qt::UTC)};
    std::unique_ptr<Workspace> workspace;
};

} // namespace scd

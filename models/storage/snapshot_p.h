#pragma once

#include "models/storage/connection_p.h"

#include <QDateTime>
#include <QString>

namespace scd {

// What backups, reading copies and restoring share. Private to models/storage.

/// Writes the database as it is now into a new file (VACUUM INTO). SQLite does not bring the new file to the disk by
/// itself: syncFile() does. No statement of the connection may be half read.
Status copyInto(Connection &connection, const QString &path);
/// Damaged when SQLite's quick_check finds something.
Status quickCheck(Connection &connection);
/// Waits until the file's content, or the folder's list of names, is on the disk.
Status syncFile(const QString &path);
Status syncFolder(const QString &folder);
/// Gives a file another name in the same file system; DiskFull, ReadOnly or InputOutput.
Status renameFile(const QString &from, const QString &to);
/// BLAKE2b-256 of a file's bytes, hex. The file must not be open in this process as a database.
Result<QString> hashOfFile(const QString &path);
/// "20261123-220527": for file names; sorts by time. UTC.
QString fileStamp(const QDateTime &moment);

} // namespace scd

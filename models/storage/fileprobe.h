#pragma once

#include "models/domain/result.h"

#include <QString>

namespace scd {

/// "SCD1": marks an SQLite file as one of ours (PRAGMA application_id). Never changes.
inline constexpr quint32 applicationId = 0x53434431;

/// What the first 100 bytes and the folder say of a file, without SQLite.
struct Probe
{
    QString path; ///< canonical: links resolved, so that one file has one lock
    qint64 size = 0;
    int version = 0;         ///< schema number (PRAGMA user_version)
    bool isWritable = false; ///< the file, and its folder, where SQLite puts its rollback journal
    bool hasJournal = false; ///< a rollback journal lies beside it: the last writer did not finish
};

/// Looks at a file before it is opened. `newest` is the newest schema that this program knows.
/// Must not be called while this process has the file open: on Unix, closing any descriptor of a file drops the
/// locks that SQLite holds on it.
/// Errors: NotFound, NotOurs (another program's file, text, an empty file), TooNew (detail = its schema number),
/// Damaged (ours, but cut short or overwritten), ReadOnly (was not finished, and cannot be finished on this medium),
/// InputOutput (cannot be read).
Result<Probe> probeFile(const QString &path, int newest);

} // namespace scd

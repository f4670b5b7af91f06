#pragma once

#include "models/domain/result.h"

#include <QLockFile>
#include <QString>
#include <QTemporaryDir>
#include <memory>

namespace scd {

/// One program at a time per file, also over a shared folder: a lock file beside the file, which names the
/// computer, the process and the program. Held by Database as long as the file is open.
/// A lock that a program of this computer left behind when it was stopped is taken over at once; a lock of another
/// computer is not, because nobody here can know whether that program still runs.
class FileLock
{
public:
    /// Errors: Locked (detail = "host|process|program"), ReadOnly (the folder cannot be written), InputOutput.
    static Result<std::unique_ptr<FileLock>> take(const QString &path);
    /// Takes the lock away from whoever holds it. Only after a person said that the other program is closed.
    static Result<std::unique_ptr<FileLock>> takeOver(const QString &path);
    static QString lockPath(const QString &path);

    ~FileLock();
    /// The program that had the file open before did not close it.
    bool wasLeftBehind() const { return m_wasLeftBehind; }

private:
    explicit FileLock(const QString &path);

    QLockFile m_lock;
    bool m_wasLeftBehind = false;
};

/// A private copy of a file, removed with this object: to read what another program has open.
class ReadingCopy
{
public:
    /// The copy is a consistent state, also while the other program writes. Errors: those of Connection::open,
    /// DiskFull, Damaged.
    static Result<std::unique_ptr<ReadingCopy>> make(const QString &path);
    QString path() const { return m_path; }

private:
    ReadingCopy() = default;

    QTemporaryDir m_folder;
    QString m_path;
};

} // namespace scd

#include "models/storage/filelock.h"

#include "models/storage/snapshot_p.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace scd {

namespace {

constexpr qint64 unreadableLockSeconds = 10;

/// A lock file without readable content is what a full disk or a power cut leaves. A living holder on this computer
/// still has the kernel's lock on it; a lock that came from another computer has content.
bool isRemnant(const QString &lockPath)
{
    if (QFileInfo(lockPath).lastModified().secsTo(QDateTime::currentDateTime()) < unreadableLockSeconds)
        return false;
    const int file = ::open(QFile::encodeName(lockPath).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool nobody = ::flock(file, LOCK_EX | LOCK_NB) == 0;
    ::close(file);
    return nobody;
}

} // namespace

QString FileLock::lockPath(const QString &path)
{
    return path + QStringLiteral(".lock");
}

FileLock::FileLock(const QString &path)
    : m_lock(lockPath(path))
{
    // No lock is stale by age alone: a laptop may sleep for days with the file open.
    m_lock.setStaleLockTime(0);
}

FileLock::~FileLock() = default;

Result<std::unique_ptr<FileLock>> FileLock::take(const QString &path)
{
    const QString beside = lockPath(path);
    std::unique_ptr<FileLock> lock(new FileLock(path));
    const bool wasThere = QFileInfo::exists(beside);
    if (lock->m_lock.tryLock(0)) {
        lock->m_wasLeftBehind = wasThere;
        return lock;
    }
    switch (lock->m_lock.error()) {
    case QLockFile::PermissionError:
        return failure(ErrorKind::ReadOnly);
    case QLockFile::UnknownError:
        return failure(ErrorKind::InputOutput, QStringLiteral("lock"));
    case QLockFile::LockFailedError:
    case QLockFile::NoError:
        break;
    }
    qint64 process = 0;
    QString host;
    QString program;
    if (!lock->m_lock.getLockInfo(&process, &host, &program)) {
        if (isRemnant(beside) && QFile::remove(beside) && lock->m_lock.tryLock(0)) {
            lock->m_wasLeftBehind = true;
            return lock;
        }
        return failure(ErrorKind::Locked, QStringLiteral("||"));
    }
    return failure(ErrorKind::Locked, QStringLiteral("%1|%2|%3").arg(host).arg(process).arg(program));
}

Result<std::unique_ptr<FileLock>> FileLock::takeOver(const QString &path)
{
    QFile::remove(lockPath(path));
    auto lock = take(path);
    if (lock)
        (*lock)->m_wasLeftBehind = true;
    return lock;
}

Result<std::unique_ptr<ReadingCopy>> ReadingCopy::make(const QString &path)
{
    std::unique_ptr<ReadingCopy> copy(new ReadingCopy);
    if (!copy->m_folder.isValid())
        return failure(ErrorKind::InputOutput, QStringLiteral("temporary folder"));
    copy->m_path = copy->m_folder.filePath(QFileInfo(path).fileName());
    {
        auto source = Connection::open(path, Connection::Access::ReadOnly);
        if (source && copyInto(**source, copy->m_path).ok())
            return copy;
    }
    // A file that was left in the middle of a change on a medium that cannot be written: its copy can be finished.
    QFile::remove(copy->m_path);
    const QString journal = QStringLiteral("-journal");
    if (!QFile::copy(path, copy->m_path))
        return failure(ErrorKind::InputOutput, QStringLiteral("copy"));
    if (QFileInfo::exists(path + journal) && !QFile::copy(path + journal, copy->m_path + journal))
        return failure(ErrorKind::InputOutput, QStringLiteral("copy of the journal"));
    QFile::setPermissions(copy->m_path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    auto opened = Connection::open(copy->m_path, Connection::Access::ReadWrite);
    if (!opened)
        return opened.error();
    SCD_TRY(quickCheck(**opened));
    return copy;
}

} // namespace scd

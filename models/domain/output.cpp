#include "models/domain/output.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace scd {

ErrorKind errorKindOf(int systemError)
{
    switch (systemError) {
    case ENOSPC:
#ifdef EDQUOT
    case EDQUOT:
#endif
    case EFBIG:
        return ErrorKind::DiskFull;
    case EROFS:
    case EACCES:
    case EPERM:
        return ErrorKind::ReadOnly;
    case ENOENT:
    case ENOTDIR:
        return ErrorKind::NotFound;
    default:
        return ErrorKind::InputOutput;
    }
}

Status writeOutput(const QString &path, const QByteArray &bytes)
{
    const QFileInfo info(path);
    if (path.isEmpty() || !info.absoluteDir().exists())
        return failure(ErrorKind::NotFound, u"no such folder"_s);
    if (info.exists() && (!info.isFile() || !info.isWritable()))
        return failure(ErrorKind::ReadOnly, u"target is not a writable file"_s);
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return failure(errorKindOf(errno), u"open"_s);
    errno = 0;
    if (file.write(bytes) != bytes.size()) {
        const int systemError = errno;
        file.cancelWriting();
        return failure(file.error() == QFileDevice::ResourceError ? ErrorKind::DiskFull : errorKindOf(systemError),
                       u"write"_s);
    }
    errno = 0;
    if (!file.commit())
        return failure(file.error() == QFileDevice::ResourceError ? ErrorKind::DiskFull : errorKindOf(errno),
                       u"commit"_s);
    return Done{};
}

} // namespace scd

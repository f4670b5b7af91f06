#include "models/storage/snapshot_p.h"

#include "models/domain/output.h"

#include <QCryptographicHash>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace scd {

namespace {

Error systemError(int code, const char *what)
{
    const QString detail = QStringLiteral("%1 %2").arg(QLatin1StringView(what)).arg(code);
    return failure(errorKindOf(code), detail);
}

Status sync(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return systemError(errno, "open");
    const int code = ::fsync(file) == 0 ? 0 : errno;
    ::close(file);
    // Some file systems (shares, FUSE) cannot sync a folder and say so: there is nothing more to be done there.
    if (code != 0 && code != EINVAL)
        return systemError(code, "fsync");
    return Done{};
}

} // namespace

Status copyInto(Connection &connection, const QString &path)
{
    const Connection::AttachPermission permission(connection);
    Query query(connection, "VACUUM INTO ?");
    return query.bind(path).execute();
}

Status quickCheck(Connection &connection)
{
    const auto answer = connection.single("PRAGMA quick_check(1)");
    if (!answer)
        return answer.error();
    if (textOf(*answer) != QLatin1StringView("ok"))
        return failure(ErrorKind::Damaged, QStringLiteral("quick_check"));
    return Done{};
}

Status syncFile(const QString &path)
{
    return sync(path, O_RDWR);
}

Status syncFolder(const QString &folder)
{
    return sync(folder, O_RDONLY | O_DIRECTORY);
}

Status renameFile(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return systemError(errno, "rename");
    return Done{};
}

Result<QString> hashOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::InputOutput, QStringLiteral("open"));
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    if (!hash.addData(&file) || file.error() != QFileDevice::NoError)
        return failure(ErrorKind::InputOutput, QStringLiteral("read"));
    return QString::fromLatin1(hash.result().toHex());
}

QString fileStamp(const QDateTime &moment)
{
    return moment.toUTC().toString(u"yyyyMMdd-HHmmss");
}

} // namespace scd

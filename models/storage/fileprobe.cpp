#include "models/storage/fileprobe.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <algorithm>

namespace scd {

namespace {

// Offsets of the SQLite file header (https://www.sqlite.org/fileformat.html, section 1.3).
constexpr qsizetype headerSize = 100;
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype changeCounterAt = 24;
constexpr qsizetype pageCountAt = 28;
constexpr qsizetype versionAt = 60;
constexpr qsizetype applicationAt = 68;
constexpr qsizetype countValidForAt = 92;

quint32 number(const QByteArray &header, qsizetype at)
{
    return qFromBigEndian<quint32>(header.constData() + at);
}

qint64 pageSize(const QByteArray &header)
{
    const auto size = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    return size == 1 ? 65536 : size;
}

bool isBlank(const QByteArray &bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char byte) { return byte == 0; });
}

/// The header knows how many pages there are; a copy that stopped half-way has fewer.
bool isCutShort(const QByteArray &header, qint64 size)
{
    const bool countIsValid = number(header, changeCounterAt) == number(header, countValidForAt);
    return countIsValid && size < pageSize(header) * qint64(number(header, pageCountAt));
}

} // namespace

Result<Probe> probeFile(const QString &path, int newest)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorKind::NotFound);
    if (!info.isFile())
        return failure(ErrorKind::NotOurs, QStringLiteral("not a file"));

    Probe probe;
    probe.path = info.canonicalFilePath();
    probe.size = info.size();
    QByteArray header;
    {
        QFile file(probe.path);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return failure(ErrorKind::InputOutput, QStringLiteral("cannot be read"));
        header = file.read(headerSize);
    }
    const QByteArray magic("SQLite format 3\0", 16);
    if (header.isEmpty())
        return failure(ErrorKind::NotOurs, QStringLiteral("empty"));
    if (isBlank(header))
        return failure(ErrorKind::Damaged, QStringLiteral("blank header"));
    if (!header.startsWith(magic.left(header.size())))
        return failure(ErrorKind::NotOurs, QStringLiteral("no database"));
    if (header.size() < headerSize)
        return failure(ErrorKind::Damaged, QStringLiteral("cut short"));
    if (number(header, applicationAt) != applicationId)
        return failure(ErrorKind::NotOurs, QStringLiteral("another program's database"));
    const auto version = static_cast<qint32>(number(header, versionAt));
    if (version > newest)
        return failure(ErrorKind::TooNew, QString::number(version));
    if (version < 1)
        return failure(ErrorKind::Damaged, QStringLiteral("schema number %1").arg(version));
    probe.version = version;

    const QFileInfo journal(probe.path + QStringLiteral("-journal"));
    probe.hasJournal = journal.exists() && journal.size() > 0;
    if (!probe.hasJournal && isCutShort(header, probe.size))
        return failure(ErrorKind::Damaged, QStringLiteral("cut short"));
    const QFileInfo real(probe.path);
    probe.isWritable = real.isWritable() && QFileInfo(real.absolutePath()).isWritable();
    if (probe.hasJournal && !probe.isWritable)
        return failure(ErrorKind::ReadOnly, QStringLiteral("journal"));
    return probe;
}

} // namespace scd

#include "models/interchange/archive_p.h"

#include "models/interchange/book.h"

#include <quazipfile.h>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

/// Passes on what is unpacked, counts it, and stops when it becomes too much.
class UnpackedPart : public QIODevice
{
public:
    UnpackedPart(QuaZipFile &source, qint64 most, std::function<bool(qint64)> advance)
        : m_source(source)
        , m_left(most)
        , m_advance(std::move(advance))
    {
    }

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_isAtEnd && QIODevice::atEnd(); }
    qint64 unpacked() const { return m_unpacked; }
    const std::optional<Error> &error() const { return m_error; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 fail(const Error &error);

    QuaZipFile &m_source;
    qint64 m_left;
    std::function<bool(qint64)> m_advance;
    qint64 m_unpacked = 0;
    qint64 m_sinceTag = 0;
    bool m_isAtEnd = false;
    std::optional<Error> m_error;
};

qint64 UnpackedPart::fail(const Error &error)
{
    m_error = error;
    m_isAtEnd = true;
    return -1;
}

qint64 UnpackedPart::readData(char *data, qint64 most)
{
    // One text or attribute of a part is held in memory as a whole: no honest one is longer than this.
    constexpr qint64 longestRun = 4'000'000;
    if (m_isAtEnd)
        return m_error ? -1 : 0;
    const qint64 count = m_source.read(data, most);
    if (count < 0 || (count == 0 && !m_source.atEnd()))
        return fail(failure(ErrorKind::Damaged, u"archive"_s));
    if (count == 0) {
        m_isAtEnd = true;
        return 0;
    }
    m_left -= count;
    m_unpacked += count;
    const QByteArrayView part(data, count);
    const qsizetype tag = part.lastIndexOf('<');
    m_sinceTag = tag < 0 ? m_sinceTag + count : count - tag;
    if (m_left < 0 || m_sinceTag > longestRun)
        return fail(failure(ErrorKind::TooLarge, unreadable::unpackedSize.toString()));
    if (!m_advance(count))
        return fail(failure(ErrorKind::Cancelled));
    return count;
}

bool isPlainName(const QString &name)
{
    const bool hasDrive = name.size() > 1 && name[1] == u':';
    return !name.isEmpty() && !name.startsWith(u'/') && !name.contains(u'\\') && !hasDrive &&
           !name.split(u'/').contains(u".."_s);
}

} // namespace

Archive::Archive(const QByteArray &bytes, const ReadLimits &limits, const Progress &progress)
    : m_bytes(bytes)
    , m_buffer(&m_bytes)
    , m_zip(&m_buffer)
    , m_left(limits.unpackedBytes)
    , m_progress(progress)
{
}

Result<std::unique_ptr<Archive>> Archive::open(const QByteArray &bytes, const ReadLimits &limits,
                                               const Progress &progress)
{
    std::unique_ptr<Archive> archive(new Archive(bytes, limits, progress));
    SCD_TRY(archive->list());
    return archive;
}

Status Archive::list()
{
    constexpr int mostParts = 10'000;
    const Error damaged = failure(ErrorKind::Damaged, u"archive"_s);
    m_zip.setFileNameCodec("UTF-8");
    if (!m_zip.open(QuaZip::mdUnzip))
        return damaged;
    if (m_zip.getEntriesCount() > mostParts)
        return failure(ErrorKind::TooLarge, unreadable::unpackedSize.toString());
    for (bool more = m_zip.goToFirstFile(); more; more = m_zip.goToNextFile()) {
        QuaZipFileInfo64 info;
        if (!m_zip.getCurrentFileInfo(&info))
            return damaged;
        if (!isPlainName(info.name) || info.isSymbolicLink() || m_parts.contains(info.name.toLower()))
            return failure(ErrorKind::Damaged, u"unsafe name in archive"_s);
        if (m_parts.size() >= mostParts)
            return failure(ErrorKind::TooLarge, unreadable::unpackedSize.toString());
        m_announced += static_cast<qint64>(std::min<quint64>(info.uncompressedSize, 1ULL << 40));
        m_parts.insert(info.name.toLower(),
                       {info.name, info.uncompressedSize, info.compressedSize, info.isEncrypted()});
    }
    return m_parts.isEmpty() ? Status(damaged) : Status(Done{});
}

Result<Archive::Part> Archive::select(const QString &name)
{
    // Deflate packs at most 1 : 1032; sheets of equal rows reach some 1 : 60. Small parts are not judged.
    constexpr quint64 highestRatio = 100;
    constexpr quint64 harmless = 20'000'000;
    const auto part = m_parts.constFind(name.toLower());
    if (part == m_parts.constEnd() || !m_zip.setCurrentFile(part->name, QuaZip::csSensitive))
        return failure(ErrorKind::Damaged, u"missing part"_s);
    if (part->isEncrypted)
        return failure(ErrorKind::WrongType, unreadable::encrypted.toString());
    if (part->size > static_cast<quint64>(std::max<qint64>(m_left, 0)) ||
        (part->size > harmless && part->size / highestRatio > part->packedSize))
        return failure(ErrorKind::TooLarge, unreadable::unpackedSize.toString());
    return *part;
}

Result<QByteArray> Archive::read(const QString &name)
{
    constexpr qint64 most = 1'000'000;
    const auto part = select(name);
    if (!part)
        return part.error();
    QuaZipFile file(&m_zip);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Damaged, u"archive"_s);
    const QByteArray bytes = file.read(most);
    if (!file.atEnd())
        return failure(ErrorKind::TooLarge, unreadable::unpackedSize.toString());
    file.close();
    m_left -= bytes.size();
    return file.getZipError() == UNZ_OK ? Result<QByteArray>(bytes) : failure(ErrorKind::Damaged, u"archive"_s);
}

Status Archive::readXml(const QString &name, const std::function<Status(QXmlStreamReader &)> &body)
{
    const auto selected = select(name);
    if (!selected)
        return selected.error();
    QuaZipFile file(&m_zip);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Damaged, u"archive"_s);
    // An archive that lies about a size is stopped where the honest one would end.
    const qint64 most = std::min<qint64>(m_left, static_cast<qint64>(selected->size));
    qint64 sinceReport = 0;
    UnpackedPart part(file, most, [this, &sinceReport](qint64 count) {
        constexpr qint64 reportedEvery = 500'000;
        m_unpacked += count;
        sinceReport += count;
        if (!m_progress || sinceReport < reportedEvery)
            return true;
        sinceReport = 0;
        return m_progress(static_cast<int>(std::min<qint64>(100, m_unpacked * 100 / std::max<qint64>(1, m_announced))));
    });
    if (!part.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Unexpected, u"device"_s);
    QXmlStreamReader xml(&part);
    Status read = body(xml);
    m_left -= part.unpacked();
    if (part.error())
        return *part.error();
    if (!read)
        return read;
    if (xml.hasError())
        return failure(ErrorKind::Damaged, u"XML"_s);
    const bool isWhole = file.atEnd();
    file.close();
    if (isWhole && file.getZipError() != UNZ_OK)
        return failure(ErrorKind::Damaged, u"checksum"_s);
    return read;
}

} // namespace scd

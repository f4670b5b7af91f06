#include "models/interchange/archive_p.h"

#include "models/interchange/book.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

Error damaged(const QString &what = u"archive"_s)
{
    return failure(ErrorKind::Damaged, what);
}

Error tooLarge()
{
    return failure(ErrorKind::TooLarge, unreadable::unpackedSize.toString());
}

/// Passes on what is unpacked, counts it, and stops when it becomes too much.
class UnpackedPart : public QIODevice
{
public:
    UnpackedPart(zip_file_t *source, qint64 most, std::function<bool(qint64)> advance)
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

    zip_file_t *m_source;
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
    // At the end the checksum is compared, and a part that is not what it was is an error.
    const qint64 count = zip_fread(m_source, data, static_cast<zip_uint64_t>(most));
    if (count < 0)
        return fail(damaged());
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
        return fail(tooLarge());
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

Archive::Archive(const ReadLimits &limits, const Progress &progress)
    : m_left(limits.unpackedBytes)
    , m_progress(progress)
{
}

Result<std::unique_ptr<Archive>> Archive::open(const QByteArray &bytes, const ReadLimits &limits,
                                               const Progress &progress)
{
    std::unique_ptr<Archive> archive(new Archive(limits, progress));
    zip_source_t *source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, nullptr);
    if (source == nullptr)
        return damaged();
    archive->m_zip.reset(zip_open_from_source(source, ZIP_RDONLY, nullptr));
    if (archive->m_zip == nullptr) {
        zip_source_free(source);
        return damaged();
    }
    SCD_TRY(archive->list());
    return archive;
}

Status Archive::list()
{
    constexpr zip_int64_t mostParts = 10'000;
    constexpr quint64 absurdSize = 1ULL << 40;
    const zip_int64_t count = zip_get_num_entries(m_zip.get(), 0);
    if (count <= 0)
        return damaged();
    if (count > mostParts)
        return tooLarge();
    for (zip_uint64_t index = 0; index < static_cast<zip_uint64_t>(count); ++index) {
        QString name;
        const auto part = add(index, name);
        if (!part)
            return part.error();
        if (m_parts.contains(name))
            return damaged(u"name twice in archive"_s);
        m_announced += static_cast<qint64>(std::min(part->size, absurdSize));
        m_parts.insert(name, *part);
    }
    return Done{};
}

Result<Archive::Part> Archive::add(zip_uint64_t index, QString &name) const
{
    constexpr zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
    constexpr zip_uint32_t typeMask = 0170000;
    constexpr zip_uint32_t linkType = 0120000;
    zip_stat_t stat;
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    if (zip_stat_index(m_zip.get(), index, 0, &stat) != 0 || (stat.valid & needed) != needed ||
        zip_file_get_external_attributes(m_zip.get(), index, 0, &system, &attributes) != 0)
        return damaged();
    name = QString::fromUtf8(stat.name).toLower();
    const bool isLink = ((attributes >> 16) & typeMask) == linkType;
    if (isLink || !isPlainName(name))
        return damaged(u"unsafe name in archive"_s);
    const bool isEncrypted = (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE;
    return Part{index, stat.size, stat.comp_size, isEncrypted};
}

Result<Archive::Part> Archive::select(const QString &name) const
{
    // Deflate packs at most 1 : 1032; sheets of equal rows reach some 1 : 60. Small parts are not judged.
    constexpr quint64 highestRatio = 100;
    constexpr quint64 harmless = 20'000'000;
    const auto part = m_parts.constFind(name.toLower());
    if (part == m_parts.constEnd())
        return damaged(u"missing part"_s);
    if (part->isEncrypted)
        return failure(ErrorKind::WrongType, unreadable::encrypted.toString());
    if (part->size > static_cast<quint64>(std::max<qint64>(m_left, 0)) ||
        (part->size > harmless && part->size / highestRatio > part->packedSize))
        return tooLarge();
    return *part;
}

bool Archive::advance(qint64 count)
{
    constexpr qint64 reportedEvery = 500'000;
    m_unpacked += count;
    if (!m_progress || m_unpacked < m_reported + reportedEvery)
        return true;
    m_reported = m_unpacked;
    return m_progress(static_cast<int>(std::min<qint64>(100, m_unpacked * 100 / std::max<qint64>(1, m_announced))));
}

Result<QByteArray> Archive::read(const QString &name)
{
    constexpr quint64 most = 1'000'000;
    const auto part = select(name);
    if (!part)
        return part.error();
    if (part->size > most)
        return tooLarge();
    const OpenPart file(zip_fopen_index(m_zip.get(), part->index, 0));
    QByteArray bytes(static_cast<qsizetype>(part->size), Qt::Uninitialized);
    if (file == nullptr || zip_fread(file.get(), bytes.data(), part->size) != bytes.size())
        return damaged();
    m_left -= bytes.size();
    return bytes;
}

Status Archive::readXml(const QString &name, const std::function<Status(QXmlStreamReader &)> &body)
{
    const auto selected = select(name);
    if (!selected)
        return selected.error();
    const OpenPart file(zip_fopen_index(m_zip.get(), selected->index, 0));
    if (file == nullptr)
        return damaged();
    // An archive that lies about a size is stopped where the honest one would end.
    const qint64 most = std::min<qint64>(m_left, static_cast<qint64>(selected->size));
    UnpackedPart part(file.get(), most, [this](qint64 count) { return advance(count); });
    if (!part.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorKind::Unexpected, u"device"_s);
    QXmlStreamReader xml(&part);
    const Status read = body(xml);
    m_left -= part.unpacked();
    if (part.error())
        return *part.error();
    if (read && xml.hasError())
        return damaged(u"XML"_s);
    return read;
}

} // namespace scd

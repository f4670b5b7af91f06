#pragma once

#include "models/interchange/table.h"

#include <QHash>
#include <QXmlStreamReader>
#include <zip.h>

#include <memory>

namespace scd {

/// The zip archive that a spreadsheet is, for reading some of its parts in memory. Nothing is ever unpacked to the
/// disk and no name in it is used as a path. Refused: links, absolute names, names with "..", names that stand twice
/// and sizes beyond the limits, whatever the archive itself says about them.
class Archive
{
public:
    /// The bytes are not copied: they have to outlive the archive.
    static Result<std::unique_ptr<Archive>> open(const QByteArray &bytes, const ReadLimits &limits,
                                                 const Progress &progress);

    /// Part names are compared without case, as some programs write them.
    bool has(const QString &name) const { return m_parts.contains(name.toLower()); }
    /// A part of at most 1 MB; Damaged when there is none.
    Result<QByteArray> read(const QString &name);
    /// Hands the part as XML to `body`, while it is unpacked. `body` reads to the end; what is wrong with archive or
    /// XML (Damaged, TooLarge, Cancelled) is found here.
    Status readXml(const QString &name, const std::function<Status(QXmlStreamReader &)> &body);

private:
    struct Part
    {
        zip_uint64_t index = 0;
        quint64 size = 0;
        quint64 packedSize = 0;
        bool isEncrypted = false;
    };
    struct Closing
    {
        void operator()(zip_t *archive) const { zip_discard(archive); }
        void operator()(zip_file_t *file) const { zip_fclose(file); }
    };
    using OpenPart = std::unique_ptr<zip_file_t, Closing>;

    Archive(const ReadLimits &limits, const Progress &progress);
    Status list();
    Result<Part> add(zip_uint64_t index, QString &name) const;
    Result<Part> select(const QString &name) const;
    bool advance(qint64 count);

    std::unique_ptr<zip_t, Closing> m_zip;
    QHash<QString, Part> m_parts;
    qint64 m_left; ///< bytes that may still be unpacked
    qint64 m_unpacked = 0;
    qint64 m_reported = 0;
    qint64 m_announced = 0; ///< of all parts; for the progress
    Progress m_progress;
};

} // namespace scd

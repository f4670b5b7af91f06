#include "models/interchange/odsreader.h"

#include "models/interchange/archive_p.h"
#include "models/interchange/book.h"
#include "models/interchange/odstable_p.h"

using namespace Qt::StringLiterals;

namespace scd {

namespace {

/// An encrypted document keeps its names; the manifest says what its parts are packed with.
Result<bool> isEncrypted(Archive &archive)
{
    const QString manifest = u"META-INF/manifest.xml"_s;
    bool found = false;
    if (!archive.has(manifest))
        return found;
    const Status read = archive.readXml(manifest, [&found](QXmlStreamReader &xml) -> Status {
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "encryption-data"_L1)
                found = true;
        }
        return Done{};
    });
    if (!read)
        return read.error();
    return found;
}

} // namespace

Result<Book> readOds(Archive &archive, const ReadLimits &limits)
{
    const auto encrypted = isEncrypted(archive);
    if (!encrypted)
        return encrypted.error();
    if (*encrypted)
        return failure(ErrorKind::WrongType, unreadable::encrypted.toString());
    SheetBuilder builder(limits);
    SCD_TRY(archive.readXml(u"content.xml"_s,
                            [&builder](QXmlStreamReader &xml) { return OdsTables(xml, builder).read(); }));
    Book book;
    book.format = BookFormat::Ods;
    book.mendedCells = builder.countMended();
    book.sheets = builder.takeSheets();
    return book;
}

} // namespace scd

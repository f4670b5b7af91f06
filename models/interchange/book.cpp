#include "models/interchange/book.h"

#include "models/interchange/archive_p.h"
#include "models/interchange/delimited.h"
#include "models/interchange/filekind.h"
#include "models/interchange/icalendar.h"
#include "models/interchange/odsreader.h"
#include "models/interchange/vcard.h"
#include "models/interchange/xlsxreader.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

Result<Book> readArchive(const QByteArray &content, const ReadLimits &limits, const Progress &progress)
{
    auto archive = Archive::open(content, limits, progress);
    if (!archive)
        return archive.error();
    Archive &opened = **archive;
    if (opened.has(u"[Content_Types].xml"_s))
        return readXlsx(opened, limits);
    const QByteArray type = opened.has(u"mimetype"_s) ? opened.read(u"mimetype"_s).valueOr({}) : QByteArray();
    if (type.startsWith("application/vnd.oasis.opendocument.spreadsheet"))
        return readOds(opened, limits);
    return failure(ErrorKind::WrongType, unreadable::otherDocument.toString());
}

bool isWithoutContent(const Book &book)
{
    return std::all_of(book.sheets.begin(), book.sheets.end(), [](const Sheet &sheet) { return sheet.rows.isEmpty(); });
}

Result<Book> readContent(const QByteArray &content, const ReadLimits &limits, const Progress &progress)
{
    switch (fileKind(content)) {
    case FileKind::Empty:
        return failure(ErrorKind::WrongType, unreadable::empty.toString());
    case FileKind::Text:
        return readDelimited(content, limits, progress);
    case FileKind::VCard:
        return readVCards(content, limits, progress);
    case FileKind::Calendar:
        return readCalendar(content, limits, progress);
    case FileKind::Archive:
        return readArchive(content, limits, progress);
    case FileKind::OldOffice:
        return failure(ErrorKind::WrongType, unreadable::oldSpreadsheet.toString());
    case FileKind::OtherDocument:
        return failure(ErrorKind::WrongType, unreadable::otherDocument.toString());
    case FileKind::Binary:
        break;
    }
    return failure(ErrorKind::WrongType, unreadable::binary.toString());
}

} // namespace

Result<Book> readBook(const QByteArray &content, const ReadLimits &limits, const Progress &progress)
{
    if (content.size() > limits.fileBytes)
        return failure(ErrorKind::TooLarge, unreadable::fileSize.toString());
    if (progress && !progress(0))
        return failure(ErrorKind::Cancelled);
    auto book = readContent(content, limits, progress);
    if (book && isWithoutContent(*book))
        return failure(ErrorKind::WrongType, unreadable::empty.toString());
    if (book && progress && !progress(100))
        return failure(ErrorKind::Cancelled);
    return book;
}

Result<Book> readBook(const QString &path, const ReadLimits &limits, const Progress &progress)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorKind::NotFound, u"file"_s);
    // A pipe or a device has no size and may never end.
    if (!info.isFile())
        return failure(ErrorKind::WrongType, unreadable::binary.toString());
    if (info.size() > limits.fileBytes)
        return failure(ErrorKind::TooLarge, unreadable::fileSize.toString());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::InputOutput, u"open"_s);
    const QByteArray content = file.read(limits.fileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorKind::InputOutput, u"read"_s);
    return readBook(content, limits, progress);
}

} // namespace scd

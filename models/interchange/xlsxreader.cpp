#include "models/interchange/xlsxreader.h"

#include "models/interchange/archive_p.h"
#include "models/interchange/book.h"
#include "models/interchange/xlsxsheet_p.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

struct Relation
{
    QString kind; ///< the last word of its type: "worksheet", "styles"
    QString part;
};

struct SheetEntry
{
    QString name;
    QString relation;
    bool isHidden = false;
};

struct Workbook
{
    QList<SheetEntry> sheets;
    bool is1904 = false;
};

/// "xl/workbook.xml" + "worksheets/sheet1.xml" -> "xl/worksheets/sheet1.xml"
QString partBeside(const QString &part, const QString &target)
{
    if (target.startsWith(u'/'))
        return target.sliced(1);
    QStringList steps = part.split(u'/');
    steps.removeLast();
    for (const QString &step : target.split(u'/')) {
        if (step == u"..") {
            if (!steps.isEmpty())
                steps.removeLast();
        } else if (step != u".") {
            steps << step;
        }
    }
    return steps.join(u'/');
}

Result<QHash<QString, Relation>> readRelations(Archive &archive, const QString &part)
{
    const QString folder = part.contains(u'/') ? part.section(u'/', 0, -2) + u'/' : QString();
    QHash<QString, Relation> relations;
    const Status read = archive.readXml(
        folder + u"_rels/"_s + part.section(u'/', -1) + u".rels"_s, [&](QXmlStreamReader &xml) -> Status {
            while (!xml.atEnd()) {
                if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "Relationship"_L1)
                    continue;
                const QXmlStreamAttributes attributes = xml.attributes();
                relations.insert(attributes.value("Id"_L1).toString(),
                                 {attributes.value("Type"_L1).toString().section(u'/', -1),
                                  partBeside(part, attributes.value("Target"_L1).toString())});
            }
            return Done{};
        });
    if (!read)
        return read.error();
    return relations;
}

Result<Workbook> readWorkbook(Archive &archive, const QString &part)
{
    Workbook workbook;
    const Status read = archive.readXml(part, [&](QXmlStreamReader &xml) -> Status {
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const QXmlStreamAttributes attributes = xml.attributes();
            if (xml.name() == "workbookPr"_L1) {
                const QStringView is1904 = attributes.value("date1904"_L1);
                workbook.is1904 = is1904 == "1"_L1 || is1904 == "true"_L1;
            } else if (xml.name() == "sheet"_L1) {
                SheetEntry sheet{
                    attributes.value("name"_L1).toString(), {}, attributes.value("state"_L1).startsWith("h"_L1)};
                sheet.isHidden = sheet.isHidden || attributes.value("state"_L1) == "veryHidden"_L1;
                for (const QXmlStreamAttribute &attribute : attributes) {
                    if (attribute.name() == "id"_L1 && !attribute.namespaceUri().isEmpty())
                        sheet.relation = attribute.value().toString();
                }
                workbook.sheets << sheet;
            }
        }
        return Done{};
    });
    if (!read)
        return read.error();
    return workbook;
}

Result<QList<NumberFormat>> readStyles(Archive &archive, const QString &part)
{
    constexpr qsizetype mostStyles = 100'000;
    QHash<int, QString> codes;
    QList<NumberFormat> formats;
    const Status read = archive.readXml(part, [&](QXmlStreamReader &xml) -> Status {
        bool isInCellFormats = false;
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::EndElement && xml.name() == "cellXfs"_L1)
                isInCellFormats = false;
            if (token != QXmlStreamReader::StartElement)
                continue;
            const QXmlStreamAttributes attributes = xml.attributes();
            if (xml.name() == "cellXfs"_L1) {
                isInCellFormats = true;
            } else if (xml.name() == "numFmt"_L1) {
                codes.insert(attributes.value("numFmtId"_L1).toInt(), attributes.value("formatCode"_L1).toString());
            } else if (isInCellFormats && xml.name() == "xf"_L1) {
                const int id = attributes.value("numFmtId"_L1).toInt();
                const auto code = codes.constFind(id);
                formats << (code == codes.constEnd() ? builtinNumberFormat(id) : numberFormatOf(*code));
            }
            if (formats.size() > mostStyles || codes.size() > mostStyles)
                return failure(ErrorKind::TooLarge, unreadable::cellCount.toString());
        }
        return Done{};
    });
    if (!read)
        return read.error();
    return formats;
}

Result<QString> workbookPart(Archive &archive)
{
    const auto relations = readRelations(archive, QString());
    if (!relations)
        return relations.error();
    for (const Relation &relation : *relations) {
        if (relation.kind == u"officeDocument")
            return relation.part;
    }
    return failure(ErrorKind::Damaged, u"no workbook"_s);
}

} // namespace

Result<Book> readXlsx(Archive &archive, const ReadLimits &limits)
{
    const auto part = workbookPart(archive);
    if (!part)
        return part.error();
    // .docx and .pptx are archives of the same kind; .xlsb holds no XML.
    if (!part->startsWith("xl/"_L1) && !part->contains("workbook"_L1))
        return failure(ErrorKind::WrongType, unreadable::otherDocument.toString());
    if (part->endsWith(".bin"_L1))
        return failure(ErrorKind::WrongType, unreadable::oldSpreadsheet.toString());
    auto workbook = readWorkbook(archive, *part);
    if (!workbook)
        return workbook.error();
    const auto relations = readRelations(archive, *part);
    if (!relations)
        return relations.error();
    SheetBuilder builder(limits);
    XlsxShared shared;
    shared.is1904 = workbook->is1904;
    for (const Relation &relation : *relations) {
        if (relation.kind == u"styles" && archive.has(relation.part)) {
            auto formats = readStyles(archive, relation.part);
            if (!formats)
                return formats.error();
            shared.formats = *formats;
        } else if (relation.kind == u"sharedStrings") {
            auto strings = readSharedStrings(archive, relation.part, builder, limits);
            if (!strings)
                return strings.error();
            shared.strings = *strings;
        }
    }
    for (const SheetEntry &sheet : workbook->sheets) {
        const Relation relation = relations->value(sheet.relation);
        if (relation.kind == u"worksheet") {
            builder.begin(sheet.name, sheet.isHidden);
            SCD_TRY(readXlsxSheet(archive, relation.part, shared, builder));
            builder.end();
        } else if (relation.kind.isEmpty()) {
            return failure(ErrorKind::Damaged, u"sheet without part"_s);
        }
    }
    Book book;
    book.format = BookFormat::Xlsx;
    book.mendedCells = builder.countMended();
    book.sheets = builder.takeSheets();
    return book;
}

} // namespace scd

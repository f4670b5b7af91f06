#include "tests/support/tables.h"

#include "models/interchange/cells.h"

#include <QFile>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace scd::tables {

QByteArray zip(const QList<Part> &parts)
{
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    for (const Part &part : parts) {
        zip_source_t *content =
            zip_source_buffer(archive, part.content.constData(), static_cast<zip_uint64_t>(part.content.size()), 0);
        const zip_int64_t added = zip_file_add(archive, part.name.toUtf8().constData(), content, ZIP_FL_ENC_UTF_8);
        if (added < 0)
            return {};
        const auto index = static_cast<zip_uint64_t>(added);
        zip_set_file_compression(archive, index, part.isPacked ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 1);
        if (part.attributes != 0)
            zip_file_set_external_attributes(archive, index, 0, ZIP_OPSYS_UNIX, part.attributes);
        if (!part.password.isEmpty())
            zip_file_set_encryption(archive, index, ZIP_EM_AES_256, part.password.constData());
    }
    if (zip_close(archive) != 0)
        return {};
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    QByteArray bytes(static_cast<qsizetype>(zip_source_tell(target)), Qt::Uninitialized);
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

QList<Part> partsOf(const Xlsx &book)
{
    const QByteArray head = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
    const QByteArray main = R"(xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")";
    const QByteArray types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray relations =
        head + R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
    const auto relation = [&types](const QByteArray &id, const QByteArray &kind, const QByteArray &target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + types + "/" + kind + "\" Target=\"" + target + "\"/>";
    };
    QByteArray bookRelations = relations + relation("rId1", "worksheet", "worksheets/sheet1.xml");
    QList<Part> parts;
    parts << Part{u"[Content_Types].xml"_s,
                  head + R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>)"};
    parts << Part{u"_rels/.rels"_s,
                  relations + relation("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>"};
    parts << Part{u"xl/workbook.xml"_s,
                  head + "<workbook " + main + " xmlns:r=\"" + types + "\"><workbookPr " + book.properties +
                      R"(/><sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets></workbook>)"};
    parts << Part{u"xl/worksheets/sheet1.xml"_s, head + "<worksheet " + main + "><sheetData>" + book.sheet +
                                                     "</sheetData>" + book.behindData + "</worksheet>"};
    if (!book.sharedStrings.isEmpty()) {
        bookRelations += relation("rId2", "sharedStrings", "/xl/sharedStrings.xml");
        parts << Part{u"xl/sharedStrings.xml"_s, head + "<sst " + main + ">" + book.sharedStrings + "</sst>"};
    }
    if (!book.styles.isEmpty()) {
        bookRelations += relation("rId3", "styles", "styles.xml");
        parts << Part{u"xl/styles.xml"_s, head + "<styleSheet " + main + "><numFmts>" + book.formats +
                                              "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" +
                                              book.styles + "</cellXfs></styleSheet>"};
    }
    parts << Part{u"xl/_rels/workbook.xml.rels"_s, bookRelations + "</Relationships>"};
    return parts;
}

QList<Part> odsParts(const QByteArray &spreadsheet, const QByteArray &styles)
{
    const QByteArray spaces = R"(xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" )"
                              R"(xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" )"
                              R"(xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" )"
                              R"(xmlns:dc="http://purl.org/dc/elements/1.1/" )"
                              R"(xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0")";
    const QByteArray content = R"(<?xml version="1.0" encoding="UTF-8"?><office:document-content )" + spaces +
                               "><office:automatic-styles>" + styles +
                               "</office:automatic-styles><office:body><office:spreadsheet>" + spreadsheet +
                               "</office:spreadsheet></office:body></office:document-content>";
    return {{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet", 0, {}, false},
            {u"content.xml"_s, content}};
}

QString randomText(QRandomGenerator &random)
{
    static const QStringList pieces{u"a"_s, u"Núñez"_s,   u"ñ"_s,    u"\""_s,   u"\n"_s,     u","_s,   u";"_s,
                                    u"|"_s, u"\t"_s,      u" "_s,    u"'"_s,    u"="_s,      u"+"_s,   u"-"_s,
                                    u"@"_s, u"＝"_s,      u"0"_s,    u"12"_s,   u"."_s,      u"🎻"_s,   u"€"_s,
                                    u"—"_s, u"_x0041_"_s, u"sep="_s, u"<b>&"_s, u"\u00a0"_s, u"日本"_s};
    QString text;
    for (int left = random.bounded(7); left > 0; --left)
        text += pieces.at(random.bounded(int(pieces.size())));
    return text;
}

namespace {

Cell randomCell(QRandomGenerator &random)
{
    const QTime time = QTime(0, 0).addMSecs(random.bounded(86'400) * 1'000);
    const QDate date = QDate(1900, 3, 1).addDays(random.bounded(90'000));
    switch (random.bounded(8)) {
    case 0:
        return numberCell(random.bounded(2'000'000) - 1'000'000);
    case 1:
        return numberCell(random.bounded(1'000'000) / 128.0);
    case 2:
        return dateCell(date);
    case 3:
        return timeCell(time);
    case 4:
        return dateTimeCell(date, time);
    case 5:
        return yesNoCell(random.bounded(2) == 1);
    default:
        return textCell(randomText(random));
    }
}

} // namespace

Sheet randomSheet(QRandomGenerator &random, bool isTyped)
{
    Sheet sheet;
    sheet.name = u"Random"_s;
    const int rows = 1 + random.bounded(6);
    const int columns = 1 + random.bounded(5);
    for (int row = 0; row < rows; ++row) {
        QList<Cell> cells;
        for (int column = 0; column < columns; ++column)
            cells << (isTyped ? randomCell(random) : textCell(randomText(random)));
        sheet.rows << cells;
    }
    // A sheet without any content is no file that a reader takes.
    sheet.rows.last().last() = textCell(u"end"_s);
    return sheet;
}

QString firstDifference(const QList<Sheet> &one, const QList<Sheet> &other)
{
    if (one.size() != other.size())
        return u"%1 and %2 sheets"_s.arg(one.size()).arg(other.size());
    for (qsizetype i = 0; i < one.size(); ++i) {
        const Sheet &a = one.at(i);
        const Sheet &b = other.at(i);
        const auto rows = std::max(a.rows.size(), b.rows.size());
        const int columns = std::max(a.columnCount(), b.columnCount());
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column) {
                if (a.at(row, column) != b.at(row, column))
                    return u"sheet %1, row %2, column %3"_s.arg(i).arg(row).arg(column);
            }
        }
    }
    return {};
}

QByteArray fileContent(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace scd::tables

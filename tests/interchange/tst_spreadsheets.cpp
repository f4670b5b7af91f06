#include "models/interchange/book.h"
#include "models/interchange/cells.h"
#include "models/interchange/numberformat.h"
#include "tests/support/tables.h"

#include <QtTest>

using namespace scd;
using namespace scd::tables;
using namespace Qt::StringLiterals;

namespace {

/// Styles of the workbooks here, by number: 0 General, 1 day, 2 time, 3 day and time, 4 own [h]:mm, 5 own 00000, 6 own
/// phone, 7 own mmm yyyy, 8 0.00, 9 0%, 10 own day with region, 11 own "km", 12 text.
Xlsx book(const QByteArray &sheet)
{
    Xlsx result;
    result.sheet = sheet;
    result.formats = R"(<numFmt numFmtId="164" formatCode="[h]:mm"/><numFmt numFmtId="165" formatCode="00000"/>)"
                     R"(<numFmt numFmtId="166" formatCode="[&lt;=9999999]###\-####;\(###\)\ ###\-####"/>)"
                     R"(<numFmt numFmtId="167" formatCode="mmm\ yyyy"/>)"
                     R"(<numFmt numFmtId="168" formatCode="[$-C0A]d&quot; de &quot;mmmm;@"/>)"
                     R"(<numFmt numFmtId="169" formatCode="#,##0.0#&quot; km&quot;"/>)";
    for (const int format : {0, 14, 20, 22, 164, 165, 166, 167, 2, 9, 168, 169, 49})
        result.styles += "<xf numFmtId=\"" + QByteArray::number(format) + "\"/>";
    return result;
}

Sheet readSheet(const Xlsx &xlsx)
{
    const auto read = readBook(zip(partsOf(xlsx)));
    return read ? read->sheets.value(0) : Sheet{};
}

QByteArray number(const char *place, int style, const char *value)
{
    return QByteArray("<c r=\"") + place + "\" s=\"" + QByteArray::number(style) + "\"><v>" + value + "</v></c>";
}

QString refusal(const QByteArray &bytes, ErrorKind kind, const ReadLimits &limits = {})
{
    const auto read = readBook(bytes, limits);
    if (read)
        return u"was read"_s;
    return read.error().kind == kind ? read.error().detail : u"another kind: "_s + read.error().detail;
}

QByteArray unpacked(const QList<Part> &parts)
{
    QList<Part> result = parts;
    for (Part &part : result)
        part.isPacked = false;
    return zip(result);
}

} // namespace

/// XLSX and ODS: what cells hold, and archives that are broken or hostile.
class TestSpreadsheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreShownAsTheSheetShowsThem();
    void daysAndTimes();
    void days1904();
    void textsOfAllKinds();
    void yesNoErrorsAndFormulas();
    void gapsAndPlaces();
    void mergedCells();
    void severalSheets();
    void numberFormats_data();
    void numberFormats();
    void brokenParts();
    void everyCutArchiveIsRefused();
    void hostileArchives();
    void limits();
    void odsTypes();
    void odsTextAndRepeats();
    void odsMergedHiddenEncrypted();
    void odsLimits();
};

void TestSpreadsheets::numbersAreShownAsTheSheetShowsThem()
{
    const Sheet sheet = readSheet(
        book("<row r=\"1\">" + number("A1", 0, "31.25") + number("B1", 0, "6615550126") +
             number("C1", 0, "0.30000000000000004") + number("D1", 5, "1234") + number("E1", 6, "6615550126") +
             number("F1", 6, "5550126") + number("G1", 8, "31.5") + number("H1", 9, "0.45") +
             number("I1", 11, "-1234567.5") + number("J1", 0, "1E+20") + number("K1", 12, "0935") +
             number("L1", 0, "1.5E-7") + number("M1", 0, "not a number") + number("N1", 0, "1e999") + "</row>"));
    QStringList texts;
    for (const Cell &cell : sheet.rows.value(0))
        texts << cell.text;
    QCOMPARE(texts, QStringList({u"31.25"_s, u"6615550126"_s, u"0.3"_s, u"01234"_s, u"(661) 555-0126"_s, u"555-0126"_s,
                                 u"31.50"_s, u"45%"_s, u"-1,234,567.5 km"_s, u"100000000000000000000"_s, u"935"_s,
                                 u"0.00000015"_s, u"not a number"_s, u"1e999"_s}));
    QCOMPARE(sheet.at(0, 0).number, 31.25);
    QCOMPARE(sheet.at(0, 12).type, Cell::Type::Text);
}

void TestSpreadsheets::daysAndTimes()
{
    const Sheet sheet = readSheet(
        book("<row r=\"1\">" + number("A1", 1, "46220") + number("B1", 2, "0.2465277777777778") +
             number("C1", 3, "46220.5") + number("D1", 4, "1.5") + number("E1", 4, "0.25") + number("F1", 7, "46220") +
             number("G1", 10, "46220") + number("H1", 2, "46220.25") + number("I1", 1, "46220.25") +
             number("J1", 1, "60") + number("K1", 1, "59") + number("L1", 1, "1") + number("M1", 1, "-3") +
             number("N1", 1, "2958465") + number("O1", 1, "9999999") + number("P1", 3, "46219.999999999") + "</row>"));
    QCOMPARE(sheet.at(0, 0), dateCell(QDate(2026, 7, 17)));
    QCOMPARE(sheet.at(0, 1), timeCell(QTime(5, 55)));
    QCOMPARE(sheet.at(0, 2), dateTimeCell(QDate(2026, 7, 17), QTime(12, 0)));
    QCOMPARE(sheet.at(0, 2).text, u"2026-07-17 12:00"_s);
    QCOMPARE(sheet.at(0, 3), numberCell(1.5, u"36:00"_s));
    QCOMPARE(sheet.at(0, 4), timeCell(QTime(6, 0)));
    QCOMPARE(sheet.at(0, 5), dateCell(QDate(2026, 7, 17)));
    QCOMPARE(sheet.at(0, 6), dateCell(QDate(2026, 7, 17)));
    QCOMPARE(sheet.at(0, 7), dateTimeCell(QDate(2026, 7, 17), QTime(6, 0)));
    QCOMPARE(sheet.at(0, 8), dateTimeCell(QDate(2026, 7, 17), QTime(6, 0)));
    QCOMPARE(sheet.at(0, 9), numberCell(60));
    QCOMPARE(sheet.at(0, 10), dateCell(QDate(1900, 2, 28)));
    QCOMPARE(sheet.at(0, 11), dateCell(QDate(1900, 1, 1)));
    QCOMPARE(sheet.at(0, 12), numberCell(-3));
    QCOMPARE(sheet.at(0, 13), dateCell(QDate(9999, 12, 31)));
    QCOMPARE(sheet.at(0, 14), numberCell(9'999'999));
    QCOMPARE(sheet.at(0, 15), dateTimeCell(QDate(2026, 7, 17), QTime(0, 0)));
}

void TestSpreadsheets::days1904()
{
    Xlsx xlsx = book("<row r=\"1\">" + number("A1", 1, "44758") + number("B1", 1, "0") + "</row>");
    xlsx.properties = "date1904=\"1\"";
    QCOMPARE(readSheet(xlsx).at(0, 0), dateCell(QDate(2026, 7, 17)));
    QCOMPARE(readSheet(xlsx).at(0, 1), dateCell(QDate(1904, 1, 1)));
}

void TestSpreadsheets::textsOfAllKinds()
{
    Xlsx xlsx = book(
        R"(<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r></is></c>)"
        R"(<c t="str"><f>A1</f><v>result</v></c><c t="inlineStr"><is><t>a_x000D_
b_x0000_c_x005F_x0041_</t></is></c><c t="d"><v>2026-07-17T05:55:00</v></c><c t="inlineStr"><is><t></t></is></c></row>)");
    xlsx.sharedStrings =
        R"(<si><t xml:space="preserve"> Núñez &amp; 🎻 </t></si>)"
        R"(<si><r><t>課</t></r><rPh sb="0" eb="1"><t>カ</t></rPh><r><t>きく</t></r><phoneticPr fontId="1"/></si>)";
    const auto read = readBook(zip(partsOf(xlsx)));
    QVERIFY(read.ok());
    const Sheet &sheet = read->sheets.constFirst();
    QCOMPARE(sheet.at(0, 0), textCell(u" Núñez & 🎻 "_s));
    QCOMPARE(sheet.at(0, 1), textCell(u"課きく"_s));
    QCOMPARE(sheet.at(0, 2), textCell(u"rich text"_s));
    QCOMPARE(sheet.at(0, 3).text, u"result"_s);
    QVERIFY(sheet.at(0, 3).isFormula);
    QCOMPARE(sheet.at(0, 4), textCell(u"a\nbc_x0041_"_s));
    QCOMPARE(sheet.at(0, 5), dateTimeCell(QDate(2026, 7, 17), QTime(5, 55)));
    QCOMPARE(sheet.rows.constFirst().size(), 6);
    QCOMPARE(read->mendedCells, 1);
}

void TestSpreadsheets::yesNoErrorsAndFormulas()
{
    const Sheet sheet = readSheet(book(
        R"(<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="e"><f>X!A1</f><v>#REF!</v></c>)"
        R"(<c r="D1" s="1"><f>TODAY()</f><v>46220</v></c><c r="E1"><f>1+1</f></c><c r="F1"/></row>)"));
    QCOMPARE(sheet.at(0, 0), yesNoCell(true));
    QCOMPARE(sheet.at(0, 1), yesNoCell(false));
    QCOMPARE(sheet.at(0, 2).type, Cell::Type::Error);
    QCOMPARE(sheet.at(0, 2).text, u"#REF!"_s);
    QCOMPARE(sheet.at(0, 3).date, QDate(2026, 7, 17));
    QVERIFY(sheet.at(0, 3).isFormula);
    // Never computed: without a result it is an empty formula, not lost.
    QCOMPARE(sheet.at(0, 4).type, Cell::Type::Empty);
    QVERIFY(sheet.at(0, 4).isFormula);
    QCOMPARE(sheet.rows.constFirst().size(), 5);
}

void TestSpreadsheets::gapsAndPlaces()
{
    const Sheet sheet =
        readSheet(book("<row r=\"3\">" + number("$B$3", 0, "1") + "<c><v>2</v></c>" + number("AB3", 0, "3") +
                       "</row><row><c><v>4</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\" s=\"1\"/></row>"));
    QCOMPARE(sheet.rows.size(), 4);
    QCOMPARE(sheet.at(2, 1).number, 1);
    QCOMPARE(sheet.at(2, 2).number, 2);
    QCOMPARE(sheet.at(2, 27).number, 3);
    QCOMPARE(sheet.at(3, 0).number, 4);
}

void TestSpreadsheets::mergedCells()
{
    Xlsx xlsx = book("<row r=\"1\">" + number("A1", 0, "1") + number("B1", 0, "2") + number("C1", 0, "3") + "</row>");
    xlsx.behindData =
        R"(<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="C9:D9"/><mergeCell ref="nonsense"/></mergeCells>)";
    const Sheet sheet = readSheet(xlsx);
    QCOMPARE(sheet.merged, QList<MergedCells>({{0, 0, 2, 2}}));
    QCOMPARE(sheet.at(0, 1).type, Cell::Type::Empty);
    QCOMPARE(sheet.at(0, 2).number, 3);
}

void TestSpreadsheets::severalSheets()
{
    QList<Part> parts = partsOf(book(number("A1", 0, "1")));
    const QByteArray types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    for (Part &part : parts) {
        if (part.name.endsWith(u"workbook.xml"_s))
            part.content.replace(
                "</sheets>",
                R"(<sheet name="Chart" sheetId="2" r:id="rId8"/><sheet name="Old" sheetId="3" state="hidden" r:id="rId9"/></sheets>)");
        if (part.name.endsWith(u"workbook.xml.rels"_s))
            part.content.replace("</Relationships>",
                                 "<Relationship Id=\"rId8\" Type=\"" + types +
                                     "chartsheet\" Target=\"chartsheets/sheet1.xml\"/>"
                                     "<Relationship Id=\"rId9\" Type=\"" +
                                     types + "worksheet\" Target=\"../xl/Worksheets/Sheet9.XML\"/></Relationships>");
    }
    parts << Part{u"xl/worksheets/sheet9.xml"_s,
                  "<worksheet><sheetData><row><c><v>9</v></c></row></sheetData></worksheet>"};
    const auto read = readBook(zip(parts));
    QVERIFY(read.ok());
    QCOMPARE(read->sheets.size(), 2);
    QCOMPARE(read->sheets.at(1).name, u"Old"_s);
    QVERIFY(read->sheets.at(1).isHidden);
    QVERIFY(!read->sheets.at(0).isHidden);
    QCOMPARE(read->sheets.at(1).at(0, 0).number, 9);
}

void TestSpreadsheets::numberFormats_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("shown");
    using Kind = NumberFormat::Kind;
    const auto add = [](const char *code, Kind kind, const char *shown) {
        QTest::newRow(code) << QString::fromUtf8(code) << int(kind) << QString::fromUtf8(shown);
    };
    add("General", Kind::General, "-1234.5");
    add("0", Kind::Number, "-1235");
    add("#,##0.00;[Red](#,##0.00)", Kind::Number, "(1,234.50)");
    add("0.00E+00", Kind::Number, "-1234.5");
    add("# ?/?", Kind::Number, "-1234.5");
    add("\"ID-\"0000000", Kind::Number, "-ID-0001235");
    add("[$€-407] 0.0", Kind::Number, "-€ 1234.5");
    add("d/m/yyyy", Kind::Date, "");
    add("[Red]yy\\-mm;@", Kind::Date, "");
    add("mmmm", Kind::Date, "");
    add("h:mm AM/PM", Kind::Time, "");
    add("mm:ss.0", Kind::Time, "");
    add("[mm]:ss", Kind::Elapsed, "");
    add("yyyy-mm-dd\"T\"hh:mm", Kind::DateTime, "");
    add("0 \"days\"", Kind::Number, "-1235 days");
}

void TestSpreadsheets::numberFormats()
{
    QFETCH(QString, code);
    QFETCH(int, kind);
    QFETCH(QString, shown);
    const NumberFormat format = numberFormatOf(code);
    QCOMPARE(int(format.kind), kind);
    if (!shown.isEmpty())
        QCOMPARE(formattedNumber(-1234.5, format), shown);
}

void TestSpreadsheets::brokenParts()
{
    const auto damaged = [](const QByteArray &sheet) { return refusal(zip(partsOf(book(sheet))), ErrorKind::Damaged); };
    QCOMPARE(damaged("<row><c><v>1</v></row>"), u"XML"_s);
    QCOMPARE(damaged("<row><c t=\"s\"><v>0</v></c></row>"), u"sheet"_s);
    QCOMPARE(damaged("<row r=\"0\"/>"), u"sheet"_s);
    QCOMPARE(damaged("<row><c r=\"A0\"><v>1</v></c></row>"), u"sheet"_s);
    QCOMPARE(damaged("<row><c r=\"ZZZZ1\"><v>1</v></c></row>"), u"sheet"_s);
    QList<Part> parts = partsOf(book(number("A1", 0, "1")));
    for (qsizetype i = 1; i < parts.size(); ++i) {
        QList<Part> fewer = parts;
        const QString name = fewer.takeAt(i).name;
        const auto read = readBook(zip(fewer));
        // Without styles the numbers are still there.
        QCOMPARE(read.ok(), name.endsWith(u"styles.xml"_s));
        if (!read)
            QCOMPARE(read.error().kind, ErrorKind::Damaged);
    }
    QByteArray flipped = unpacked(parts);
    flipped.replace("<v>1</v>", "<v>2</v>");
    QCOMPARE(refusal(flipped, ErrorKind::Damaged), u"archive"_s);
}

void TestSpreadsheets::everyCutArchiveIsRefused()
{
    const QByteArray whole = zip(partsOf(book(number("A1", 0, "1"))));
    QVERIFY(readBook(whole).ok());
    for (qsizetype length = 4; length < whole.size(); ++length)
        QVERIFY2(!readBook(whole.first(length)).ok(), qPrintable(QString::number(length)));
    // No change of a byte may do more than give an error or other cells.
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray changed = whole;
        changed[at] = static_cast<char>(changed.at(at) ^ 0x5a);
        const auto read = readBook(changed);
        Q_UNUSED(read)
    }
}

void TestSpreadsheets::hostileArchives()
{
    const auto with = [](const Part &part) {
        QList<Part> parts = partsOf(book(number("A1", 0, "1")));
        parts << part;
        return zip(parts);
    };
    QCOMPARE(refusal(with({u"link"_s, "/etc/passwd", 0xA1FF0000}), ErrorKind::Damaged), u"unsafe name in archive"_s);
    for (const QString &name : {u"/etc/x"_s, u"../x"_s, u"a/../../x"_s, u"..\\x"_s, u"C:x"_s})
        QCOMPARE(refusal(with({name, "x"}), ErrorKind::Damaged), u"unsafe name in archive"_s);
    QByteArray twice = with({u"xl/workbook.xmm"_s, "x"});
    twice.replace("workbook.xmm", "workbook.xml");
    QCOMPARE(refusal(twice, ErrorKind::Damaged), u"name twice in archive"_s);
    QList<Part> secret = partsOf(book(number("A1", 0, "1")));
    for (Part &part : secret)
        part.password = "secret";
    QCOMPARE(refusal(zip(secret), ErrorKind::WrongType), u"encrypted"_s);
    QList<Part> many;
    for (int i = 0; i <= 10'000; ++i)
        many << Part{QString::number(i), {}};
    QCOMPARE(refusal(zip(many), ErrorKind::TooLarge), u"unpacked size"_s);

    // 300 MB of nothing in 300 KB, as a sheet, as one text, and with a size that lies.
    QElapsedTimer timer;
    timer.start();
    const QByteArray bomb = zip(partsOf(book(QByteArray(300'000'000, ' '))));
    timer.restart();
    QCOMPARE(refusal(bomb, ErrorKind::TooLarge), u"unpacked size"_s);
    QVERIFY(timer.elapsed() < 1'000);
    timer.restart();
    QCOMPARE(refusal(zip(partsOf(book("<row><c t=\"inlineStr\"><is><t>" + QByteArray(19'000'000, 'x') +
                                      "</t></is></c></row>"))),
                     ErrorKind::TooLarge),
             u"unpacked size"_s);
    QCOMPARE(refusal(zip(partsOf(
                         book("<row><c t=\"inlineStr\"><is><t>" + QByteArray(300'000, 'x') + "</t></is></c></row>"))),
                     ErrorKind::TooLarge),
             u"cell length"_s);
    // Entities that unfold into each other are a document type, which no spreadsheet has.
    QList<Part> entities = partsOf(book({}));
    for (Part &part : entities) {
        if (part.name.endsWith(u"sheet1.xml"_s))
            part.content = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b "
                           "\"&a;&a;&a;&a;&a;&a;&a;&a;\">]><worksheet>&b;</worksheet>";
    }
    QCOMPARE(refusal(zip(entities), ErrorKind::Damaged), u"sheet"_s);
}

void TestSpreadsheets::limits()
{
    const auto tooLarge = [](const QByteArray &sheet, const ReadLimits &limits = {}) {
        return refusal(zip(partsOf(book(sheet))), ErrorKind::TooLarge, limits);
    };
    QCOMPARE(tooLarge(number("A200001", 0, "1")), u"rows"_s);
    QCOMPARE(tooLarge(number("ALM1", 0, "1")), u"columns"_s);
    QCOMPARE(tooLarge(number("ALL1", 0, "1")), u"was read"_s);
    QByteArray wide;
    for (int row = 1; row <= 20; ++row)
        wide += number(("ALL" + QByteArray::number(row)).constData(), 0, "1");
    QCOMPARE(tooLarge(wide, {.cells = 10'000}), u"cells"_s);
    QCOMPARE(tooLarge(number("A1", 0, "1"), {.unpackedBytes = 1'000}), u"unpacked size"_s);
    const QByteArray bytes = zip(partsOf(book(number("A1", 0, "1"))));
    QCOMPARE(readBook(bytes, {}, [](int percent) { return percent < 100; }).error().kind, ErrorKind::Cancelled);
    QCOMPARE(refusal(zip(partsOf(book({}))), ErrorKind::WrongType), u"empty"_s);
}

void TestSpreadsheets::odsTypes()
{
    const QByteArray cells =
        R"(<table:table table:name="One"><table:table-header-rows><table:table-row>)"
        R"(<table:table-cell office:value-type="string"><text:p>Name</text:p></table:table-cell>)"
        R"(<table:table-cell office:value-type="float" office:value="6615550126"><text:p>6615550126</text:p></table:table-cell>)"
        R"(<table:table-cell office:value-type="date" office:date-value="2026-07-17"><text:p>17/07/26</text:p></table:table-cell>)"
        R"(<table:table-cell office:value-type="date" office:date-value="2026-07-17T05:55:00"><text:p>x</text:p></table:table-cell>)"
        R"(<table:table-cell office:value-type="time" office:time-value="PT05H55M00S"><text:p>05:55</text:p></table:table-cell>)"
        R"(<table:table-cell office:value-type="time" office:time-value="PT36H00M00S"><text:p>36:00</text:p></table:table-cell>)"
        R"(<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>VERDADERO</text:p></table:table-cell>)"
        R"(<table:table-cell office:value-type="percentage" office:value="0.45"><text:p>45%</text:p></table:table-cell>)"
        R"(<table:table-cell office:value-type="currency" office:currency="USD" office:value="12.5"><text:p>$12.50</text:p></table:table-cell>)"
        R"(<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value=""><text:p>#DIV/0!</text:p></table:table-cell>)"
        R"(<table:table-cell office:value-type="float" office:value="31.25"/>)"
        R"(</table:table-row></table:table-header-rows></table:table>)";
    const auto read = readBook(zip(odsParts(cells)));
    QVERIFY(read.ok());
    QCOMPARE(read->format, BookFormat::Ods);
    const Sheet &sheet = read->sheets.constFirst();
    QCOMPARE(sheet.name, u"One"_s);
    QCOMPARE(sheet.at(0, 0), textCell(u"Name"_s));
    QCOMPARE(sheet.at(0, 1), numberCell(6'615'550'126.0));
    QCOMPARE(sheet.at(0, 2), dateCell(QDate(2026, 7, 17)));
    QCOMPARE(sheet.at(0, 3), dateTimeCell(QDate(2026, 7, 17), QTime(5, 55)));
    QCOMPARE(sheet.at(0, 4), timeCell(QTime(5, 55)));
    QCOMPARE(sheet.at(0, 5), numberCell(1.5, u"36:00"_s));
    QCOMPARE(sheet.at(0, 6), yesNoCell(true));
    QCOMPARE(sheet.at(0, 7), numberCell(0.45, u"45%"_s));
    QCOMPARE(sheet.at(0, 8), numberCell(12.5, u"$12.50"_s));
    QCOMPARE(sheet.at(0, 9).type, Cell::Type::Error);
    QVERIFY(sheet.at(0, 9).isFormula);
    QCOMPARE(sheet.at(0, 10), numberCell(31.25));
}

void TestSpreadsheets::odsTextAndRepeats()
{
    const QByteArray cells =
        R"(<table:tracked-changes><table:deletion><table:table-cell><text:p>gone</text:p></table:table-cell></table:deletion></table:tracked-changes>)"
        R"(<table:table table:name="T"><table:shapes><text:p>drawing</text:p></table:shapes>)"
        R"(<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>)"
        R"(<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2"/>)"
        R"(<table:table-cell table:number-columns-repeated="2" office:value-type="string"><office:annotation><text:p>note</text:p></office:annotation>)"
        R"(<text:p>  two
   spaces<text:s text:c="3"/>then<text:tab/>and <text:span>bold<text:line-break/></text:span></text:p><text:p>second</text:p></table:table-cell>)"
        R"(</table:table-row><table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>)";
    const auto read = readBook(zip(odsParts(cells)));
    QVERIFY(read.ok());
    const Sheet &sheet = read->sheets.constFirst();
    QCOMPARE(sheet.rows.size(), 5);
    QCOMPARE(sheet.rows.at(4).size(), 4);
    QCOMPARE(sheet.at(3, 2), textCell(u"two spaces   then\tand bold\n\nsecond"_s));
    QCOMPARE(sheet.at(4, 3), sheet.at(3, 2));
    QCOMPARE(sheet.at(3, 1).type, Cell::Type::Empty);
}

void TestSpreadsheets::odsMergedHiddenEncrypted()
{
    const QByteArray styles =
        R"(<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>)";
    const QByteArray cells =
        R"(<table:table table:name="A" table:style-name="ta1"><table:table-row><table:table-cell table:number-columns-spanned="2" office:value-type="string"><text:p>x</text:p></table:table-cell>)"
        R"(<table:covered-table-cell office:value-type="string"><text:p>under</text:p></table:covered-table-cell><table:table-cell office:value-type="string"><text:p>z</text:p></table:table-cell></table:table-row></table:table>)"
        R"(<table:table table:name="B" table:style-name="ta2"><table:table-row><table:table-cell office:value-type="string"><text:p>y</text:p></table:table-cell></table:table-row></table:table>)";
    QList<Part> parts = odsParts(cells, styles);
    const auto read = readBook(zip(parts));
    QVERIFY(read.ok());
    QCOMPARE(read->sheets.size(), 2);
    QCOMPARE(read->sheets.at(0).merged, QList<MergedCells>({{0, 0, 1, 2}}));
    QCOMPARE(read->sheets.at(0).at(0, 1).type, Cell::Type::Empty);
    QCOMPARE(read->sheets.at(0).at(0, 2).text, u"z"_s);
    QVERIFY(!read->sheets.at(0).isHidden);
    QVERIFY(read->sheets.at(1).isHidden);
    parts << Part{u"META-INF/manifest.xml"_s, "<manifest><file-entry><encryption-data/></file-entry></manifest>"};
    QCOMPARE(refusal(zip(parts), ErrorKind::WrongType), u"encrypted"_s);
    parts = odsParts(cells);
    parts[0].content = "application/vnd.oasis.opendocument.text";
    QCOMPARE(refusal(zip(parts), ErrorKind::WrongType), u"other document"_s);
}

void TestSpreadsheets::odsLimits()
{
    const auto table = [](const QByteArray &row, const QByteArray &cell, const QByteArray &text) {
        return zip(odsParts("<table:table><table:table-row table:number-rows-repeated=\"" + row +
                            "\"><table:table-cell table:number-columns-repeated=\"" + cell +
                            "\" office:value-type=\"string\"><text:p>" + text +
                            "</text:p></table:table-cell></table:table-row></table:table>"));
    };
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(refusal(table("1048576", "1", "x"), ErrorKind::TooLarge), u"rows"_s);
    QCOMPARE(refusal(table("1", "16384", "x"), ErrorKind::TooLarge), u"columns"_s);
    QCOMPARE(refusal(table("200000", "1000", "x"), ErrorKind::TooLarge), u"cells"_s);
    QCOMPARE(refusal(table("1", "1", "<text:s text:c=\"2000000000\"/>"), ErrorKind::TooLarge), u"cell length"_s);
    QCOMPARE(refusal(table("999999999999999999999", "-5", "x"), ErrorKind::TooLarge), u"was read"_s);
    QCOMPARE(refusal(table("1", "1", "<a>"), ErrorKind::Damaged), u"XML"_s);
    QVERIFY(timer.elapsed() < 2'000);
}

QTEST_GUILESS_MAIN(TestSpreadsheets)
#include "tst_spreadsheets.moc"

#include "models/interchange/book.h"
#include "models/interchange/cells.h"
#include "models/interchange/clipboard.h"
#include "models/interchange/csvwriter.h"
#include "models/interchange/delimited.h"
#include "models/interchange/xlsxwriter.h"
#include "tests/support/tables.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace scd;
using namespace Qt::StringLiterals;

namespace {

Sheet sheetOf(const QList<QStringList> &rows)
{
    Sheet sheet;
    sheet.name = u"People"_s;
    for (const QStringList &row : rows) {
        QList<Cell> cells;
        for (const QString &text : row)
            cells << textCell(text);
        sheet.rows << cells;
    }
    return sheet;
}

Sheet typedSheet()
{
    Sheet sheet = sheetOf(
        {{u"Name"_s, u"Phone"_s, u"Born"_s, u"Meets"_s, u"Arrives"_s, u"Hours"_s, u"Big"_s, u"Driver?"_s, u"Note"_s}});
    sheet.rows << QList<Cell>{textCell(u"Peñafiel Núñez"_s),
                              textCell(u"0935-318-6166"_s),
                              dateCell(QDate(1995, 12, 15)),
                              timeCell(QTime(5, 55)),
                              dateTimeCell(QDate(2026, 7, 17), QTime(21, 30, 5)),
                              numberCell(31.25),
                              numberCell(6'615'550'126.0),
                              yesNoCell(true),
                              textCell(u"=HYPERLINK(\"http://example.org\")\n🎻 _x0041_ <b> & \"x\" "_s)};
    sheet.rows << QList<Cell>{textCell(u"Reyes"_s),
                              textCell(u"00123"_s),
                              dateCell(QDate(1899, 5, 1)),
                              timeCell(QTime(0, 0)),
                              dateTimeCell(QDate(1900, 3, 1), QTime(0, 0)),
                              numberCell(-7.5, u"-7.50"_s),
                              numberCell(1'234, u"01234"_s),
                              yesNoCell(false),
                              textCell(u" '@x"_s)};
    // Days before March 1900 have no number in a spreadsheet.
    return sheet;
}

QByteArray csv(const Sheet &sheet, const CsvOptions &options = {})
{
    return toCsv(sheet, options).valueOr({});
}

} // namespace

/// What goes out: CSV, XLSX and the clipboard, and that it comes back as it was.
class TestTableWriters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvIsAsRfc4180Wants();
    void riskyCells_data();
    void riskyCells();
    void exactCsvIsExact();
    void csvComesBack_data();
    void csvComesBack();
    void xlsxComesBack();
    void randomXlsxComesBack();
    void sheetNamesAreMadeFit();
    void xlsxRefusesWhatDoesNotFit();
    void writingCanBeCancelled();
    void otherProgramReadsOurXlsx();
    void clipboard();
};

void TestTableWriters::csvIsAsRfc4180Wants()
{
    const Sheet sheet =
        sheetOf({{u"a"_s, u"b"_s, u"c"_s}, {u"x, y"_s, u"\"q\""_s}, {u"two\nlines"_s, u" s"_s, u"é"_s}});
    QCOMPARE(csv(sheet), QByteArray("\xef\xbb\xbf"
                                    "a,b,c\r\n\"x, y\",\"\"\"q\"\"\",\r\n\"two\nlines\",\" s\",é"));
    QCOMPARE(csv(sheet, {.separator = u';'}),
             QByteArray("\xef\xbb\xbf"
                        "a;b;c\r\n\"x, y\";\"\"\"q\"\"\";\r\n\"two\nlines\";\" s\";é"));
    QVERIFY(csv(sheet, {.guard = FormulaGuard::Exact}).endsWith("é\r\n"));
    // Digits that a program would change when it takes them for a number: it does not where it knows what quotes are
    // for.
    QCOMPARE(
        csv(sheetOf({{u"0935"_s, u"12"_s, u"0"_s, u"0.5"_s, u"1E5"_s, u"+593929160308"_s, u"1234567890123456789"_s}})),
        QByteArray("\xef\xbb\xbf"
                   "\"0935\",12,0,0.5,\"1E5\",\"+593929160308\",\"1234567890123456789\""));
    // A cell that is alone and empty is no blank line, and a beginning is not taken for another kind of file.
    QCOMPARE(csv(sheetOf({{u"sep=;"_s}, {QString()}, {u"x"_s}})), QByteArray("\xef\xbb\xbf\"sep=;\"\r\n\"\"\r\nx"));
}

void TestTableWriters::riskyCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isExpected");
    for (const QString &text : {u"=1+1"_s,
                                u"@SUM(1)"_s,
                                u"+1+1"_s,
                                u"-cmd|' /C calc'!A0"_s,
                                u"\t=1"_s,
                                u"\r=1"_s,
                                u"  =1"_s,
                                u"\"=1"_s,
                                u"'=1"_s,
                                u"＝1"_s,
                                u"＋1+1"_s,
                                u"－1"_s,
                                u"＠x"_s,
                                u"\u00a0=1"_s,
                                u"\n=1"_s,
                                u"+1-661-555-0129"_s,
                                u"+1 (661) 555-0129"_s,
                                u"-not before 10am"_s,
                                u"+1 only weekends"_s,
                                u"@night ok"_s,
                                u"-1+1"_s,
                                u"+A1"_s})
        QTest::newRow(text.toUtf8().constData()) << text << true;
    for (const QString &text :
         {u"-118.55"_s, u"-5"_s, u"+16615550126"_s, u"+593 929 160 308"_s, u"-31,25"_s, u"-5%"_s, u"-"_s,
          u"'s-Hertogenbosch"_s, u"a=b"_s, u"1-2"_s, QString(), u"   "_s, u"Ann@example.org"_s, u"—"_s, u"(+1)"_s})
        QTest::newRow(text.toUtf8().constData()) << text << false;
}

void TestTableWriters::riskyCells()
{
    QFETCH(QString, text);
    QFETCH(bool, isExpected);
    QCOMPARE(isRisky(text), isExpected);
    QCOMPARE(unguarded(guarded(text)), text);
    const QByteArray bytes = csv(sheetOf({{u"h"_s, u"i"_s}, {text, u"x"_s}}));
    QCOMPARE(bytes.contains("\"'"), isExpected);
    // It comes back as it was, line breaks aside.
    const auto book = readBook(bytes);
    QVERIFY(book.ok());
    QCOMPARE(book->sheets.constFirst().at(1, 0).text, QString(text).replace(u'\r', u'\n'));
}

void TestTableWriters::exactCsvIsExact()
{
    const Sheet sheet = sheetOf({{u"note"_s, u"x"_s}, {u"=1"_s, u"'=2"_s}, {u"+1-2"_s, u"@x"_s}});
    const QByteArray bytes = csv(sheet, {.guard = FormulaGuard::Exact});
    QCOMPARE(bytes, QByteArray("\xef\xbb\xbfnote,x\r\n=1,'=2\r\n+1-2,@x\r\n"));
    QCOMPARE(tables::firstDifference(readBook(bytes)->sheets, {sheet}), QString());
    // Even where each cell looks like a guarded one.
    const Sheet odd = sheetOf({{u"'=a,b"_s}});
    QCOMPARE(readBook(csv(odd, {.guard = FormulaGuard::Exact}))->sheets.constFirst().at(0, 0).text, u"'=a,b"_s);
    QCOMPARE(readBook(csv(odd))->sheets.constFirst().at(0, 0).text, u"'=a,b"_s);
}

void TestTableWriters::csvComesBack_data()
{
    QTest::addColumn<QChar>("separator");
    QTest::addColumn<bool>("isSafe");
    QTest::newRow("comma, safe") << QChar(u',') << true;
    QTest::newRow("semicolon, safe") << QChar(u';') << true;
    QTest::newRow("comma, exact") << QChar(u',') << false;
    QTest::newRow("semicolon, exact") << QChar(u';') << false;
}

void TestTableWriters::csvComesBack()
{
    QFETCH(QChar, separator);
    QFETCH(bool, isSafe);
    const CsvOptions options{separator, isSafe ? FormulaGuard::Safe : FormulaGuard::Exact};
    for (quint32 seed = 1; seed <= 3'000; ++seed) {
        QRandomGenerator random(seed);
        const Sheet sheet = tables::randomSheet(random, false);
        const QByteArray bytes = csv(sheet, options);
        // ="12" is read as 12: that cannot be told from what programs write to keep zeros.
        if (!isSafe && bytes.contains("\"=\"\""))
            continue;
        const auto book = readBook(bytes);
        QVERIFY2(book.ok(), qPrintable(u"seed %1"_s.arg(seed)));
        QCOMPARE(book->mendedCells, 0);
        const QString difference = tables::firstDifference(book->sheets, {sheet});
        QVERIFY2(difference.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(difference)));
        QCOMPARE(csv(book->sheets.constFirst(), options), bytes);
    }
}

void TestTableWriters::xlsxComesBack()
{
    Sheet second = sheetOf({{u"x"_s}});
    second.name = u"Second"_s;
    const Sheet first = typedSheet();
    const auto bytes = toXlsx({first, second});
    QVERIFY(bytes.ok());
    auto book = readBook(*bytes);
    QVERIFY(book.ok());
    QCOMPARE(book->format, BookFormat::Xlsx);
    QCOMPARE(book->sheets.size(), 2);
    QCOMPARE(book->sheets.at(1).name, u"Second"_s);
    const Cell early = book->sheets.constFirst().at(2, 2);
    QCOMPARE(early, textCell(u"1899-05-01"_s));
    book->sheets.first().rows[2][2] = first.at(2, 2);
    QCOMPARE(tables::firstDifference(book->sheets, {first, second}), QString());
}

void TestTableWriters::randomXlsxComesBack()
{
    for (quint32 seed = 1; seed <= 150; ++seed) {
        QRandomGenerator random(seed);
        const QList<Sheet> sheets{tables::randomSheet(random, true), tables::randomSheet(random, true)};
        const auto bytes = toXlsx(sheets, {.hasHeaderRow = seed % 2 == 0});
        QVERIFY(bytes.ok());
        const auto book = readBook(*bytes);
        QVERIFY2(book.ok(), qPrintable(u"seed %1"_s.arg(seed)));
        const QString difference = tables::firstDifference(book->sheets, sheets);
        QVERIFY2(difference.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(difference)));
    }
}

void TestTableWriters::sheetNamesAreMadeFit()
{
    QList<Sheet> sheets;
    for (const QString &name :
         {u"A/B: [x]?"_s, u"'quoted'"_s, QString(), QString(), QString(40, u'n'), QString(40, u'n'), u"History"_s}) {
        sheets << sheetOf({{u"x"_s}});
        sheets.last().name = name;
    }
    const auto bytes = toXlsx(sheets);
    QVERIFY(bytes.ok());
    QStringList names;
    const Book book = readBook(*bytes).valueOr({});
    for (const Sheet &sheet : book.sheets)
        names << sheet.name;
    QCOMPARE(names, QStringList({u"A B   x"_s, u"quoted"_s, u"Sheet 2"_s, u"Sheet 3"_s, QString(31, u'n'),
                                 QString(25, u'n') + u" 2"_s, u"History 2"_s}));
}

void TestTableWriters::xlsxRefusesWhatDoesNotFit()
{
    QCOMPARE(toXlsx({sheetOf({{QString(32'768, u'x')}})}).error().kind, ErrorKind::TooLarge);
    QVERIFY(toXlsx({sheetOf({{QString(32'767, u'x')}})}).ok());
    Sheet wide;
    wide.rows << QList<Cell>(16'385);
    QCOMPARE(toXlsx({wide}).error().kind, ErrorKind::TooLarge);
    QVERIFY(toXlsx({}).ok());
}

void TestTableWriters::writingCanBeCancelled()
{
    Sheet sheet;
    sheet.rows = QList<QList<Cell>>(3'000, {textCell(u"x"_s)});
    const auto stop = [](int) { return false; };
    QCOMPARE(toXlsx({sheet}, {}, stop).error().kind, ErrorKind::Cancelled);
    QCOMPARE(toCsv(sheet, {}, stop).error().kind, ErrorKind::Cancelled);
}

void TestTableWriters::otherProgramReadsOurXlsx()
{
    const QTemporaryDir folder;
    const auto bytes = toXlsx({typedSheet()});
    QVERIFY(bytes.ok());
    QFile file(folder.filePath(u"book.xlsx"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(*bytes);
    file.close();
    QProcess reader;
    reader.start(u"/usr/bin/python3"_s,
                 {QStringLiteral(SCD_SOURCE_DIR "/tests/interchange/read_xlsx.py"), file.fileName()});
    QVERIFY2(reader.waitForFinished(60'000) && reader.exitCode() == 0, reader.readAllStandardError().constData());
    const QByteArray expected =
        tables::fileContent(QStringLiteral(SCD_SOURCE_DIR "/tests/interchange/read_xlsx.expected"));
    const QByteArray actual = reader.readAllStandardOutput();
    QVERIFY2(actual == expected, actual.constData());
}

void TestTableWriters::clipboard()
{
    const Sheet sheet =
        sheetOf({{u"Name"_s, u"Note"_s}, {u"Lee, Ana"_s, u"=1+1"_s}, {u"<b>\"x\"</b>"_s, u"a\nb\tc"_s}, {u"'=1"_s}});
    const QString tsv = toTsv(sheet);
    QCOMPARE(tsv, u"Name\tNote\nLee, Ana\t'=1+1\n\"<b>\"\"x\"\"</b>\"\t\"a\nb\tc\"\n''=1\t\n"_s);
    const QString html = toHtml(sheet, true);
    QVERIFY(html.contains(u"<th>Name</th>"_s));
    QVERIFY(html.contains(u">&lt;b&gt;&quot;x&quot;&lt;/b&gt;</td>"_s));
    QVERIFY(html.contains(u"a<br>b"_s));
    QVERIFY(!html.contains(u">=1"_s));
    // Pasted into our own window the texts are what they were; text from elsewhere keeps its apostrophes.
    QCOMPARE(tables::firstDifference(parsePasted(tsv, html)->sheets, {sheet}), QString());
    QCOMPARE(parsePasted(tsv)->sheets.constFirst().at(1, 1).text, u"'=1+1"_s);
}

QTEST_GUILESS_MAIN(TestTableWriters)
#include "tst_tablewriters.moc"

#include "models/interchange/book.h"
#include "models/interchange/cells.h"
#include "tests/support/tables.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace scd;
using namespace Qt::StringLiterals;

namespace {

Book import(const QString &name)
{
    auto book = readBook(QStringLiteral(SCD_SOURCE_DIR "/tests/data/import/") + name);
    if (!book)
        qWarning() << name << int(book.error().kind) << book.error().detail;
    return book ? *book : Book{};
}

int cellsWithContent(const Sheet &sheet)
{
    int count = 0;
    for (const QList<Cell> &row : sheet.rows) {
        for (const Cell &cell : row)
            count += cell.type != Cell::Type::Empty ? 1 : 0;
    }
    return count;
}

} // namespace

/// Sheets as committees send them, and files that are none.
class TestImportFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostFamilies();
    void delegadosTena();
    void delegatesSariaya();
    void programme();
    void volunteers();
    void twinTowns();
    void wrongFiles_data();
    void wrongFiles();
    void filesOnDisk();
};

void TestImportFiles::hostFamilies()
{
    const Book book = import(u"host-families-form-responses.csv"_s);
    QCOMPARE(book.sheets.size(), 1);
    const Sheet &sheet = book.sheets.constFirst();
    QCOMPARE(book.separator, QChar(u','));
    QCOMPARE(book.mendedCells, 0);
    QCOMPARE(sheet.columnCount(), 22);
    QVERIFY(std::all_of(sheet.rows.begin(), sheet.rows.end(), [](const QList<Cell> &row) { return row.size() == 22; }));
    QCOMPARE(sheet.at(0, 8).text, u"Which languages are spoken at home? (tick all)"_s);
    QCOMPARE(sheet.at(1, 0).text, u"2/19/2026 02:17:00"_s);
    QCOMPARE(sheet.at(1, 7).text, u"6615550126"_s);
    QCOMPARE(sheet.at(2, 7).text, u"+1 661 555 0129"_s);
    QCOMPARE(sheet.at(2, 21).text, u"=HYPERLINK(\"http://example.org\",\"click\")"_s);
    QCOMPARE(sheet.at(2, 21).type, Cell::Type::Text);
    QCOMPARE(sheet.at(3, 21).text, u"Prefer girls 14–16,\nour daughter is 15"_s);
}

void TestImportFiles::delegadosTena()
{
    const Book book = import(u"delegados-tena.csv"_s);
    QCOMPARE(book.encoding, QByteArray("windows-1252"));
    QCOMPARE(book.separator, QChar(u';'));
    QCOMPARE(book.mendedCells, 0);
    const Sheet sheet = book.sheets.value(0);
    QCOMPARE(sheet.rows.size(), 19);
    QCOMPARE(sheet.columnCount(), 15);
    QCOMPARE(sheet.at(0, 0).text, u"N°"_s);
    QCOMPARE(sheet.at(1, 1).text, u"Peñafiel Cerda"_s);
    QCOMPARE(sheet.at(1, 5).text, u"07/09/1982"_s);
    QCOMPARE(sheet.at(1, 9).text, u"+593 929 160 308"_s);
    QCOMPARE(sheet.at(18, 13).text, u"Édison Calapucha 06 288 3886"_s);
}

void TestImportFiles::delegatesSariaya()
{
    const Book book = import(u"delegates-sariaya.xlsx"_s);
    QCOMPARE(book.format, BookFormat::Xlsx);
    QCOMPARE(book.sheets.size(), 2);
    const Sheet &sheet = book.sheets.constFirst();
    QCOMPARE(sheet.name, u"Listahan"_s);
    QVERIFY(!sheet.isHidden);
    QCOMPARE(sheet.rows.size(), 24);
    QCOMPARE(sheet.columnCount(), 12);
    QCOMPARE(sheet.merged, QList<MergedCells>({{0, 0, 1, 12}}));
    QCOMPARE(sheet.at(0, 0), textCell(u"SARIAYA, QUEZON – MGA DELEGADO / LIST OF DELEGATES 2026"_s));
    QVERIFY(sheet.rows.at(2).isEmpty());
    QCOMPARE(sheet.at(4, 0), numberCell(1));
    QCOMPARE(sheet.at(4, 3), textCell(u"Villaseñor"_s));
    QCOMPARE(sheet.at(4, 7), dateCell(QDate(1995, 12, 15)));
    QCOMPARE(sheet.at(4, 9), dateCell(QDate(2027, 11, 25)));
    QCOMPARE(sheet.at(4, 10), textCell(u"0935-318-6166"_s));
    QCOMPARE(sheet.at(23, 7), dateCell(QDate(2010, 3, 13)));
    QCOMPARE(book.sheets.at(1).at(0, 0), textCell(u"Nos. 14 and 15 are siblings and must stay together."_s));
}

void TestImportFiles::programme()
{
    const Book book = import(u"programme-july-visit.xlsx"_s);
    const Sheet sheet = book.sheets.value(0);
    QCOMPARE(sheet.rows.size(), 28);
    QCOMPARE(sheet.at(1, 0), dateCell(QDate(2026, 7, 17)));
    QCOMPARE(sheet.at(1, 1), timeCell(QTime(5, 55)));
    QCOMPARE(sheet.at(1, 2).type, Cell::Type::Empty);
    QCOMPARE(sheet.at(3, 1), timeCell(QTime(8, 30)));
    QCOMPARE(sheet.at(3, 2), timeCell(QTime(9, 30)));
    QCOMPARE(sheet.at(27, 0), dateCell(QDate(2026, 7, 23)));
    QCOMPARE(sheet.at(27, 3), textCell(u"Departure LAX–MNL, arrives two calendar days later"_s));
}

void TestImportFiles::volunteers()
{
    const Book book = import(u"volunteers-unicode.txt"_s);
    QCOMPARE(book.encoding, QByteArray("UTF-16LE"));
    QCOMPARE(book.separator, QChar(u'\t'));
    const Sheet sheet = book.sheets.value(0);
    QCOMPARE(sheet.rows.size(), 35);
    QCOMPARE(sheet.at(1, 0).text, u"Smith, Karen"_s);
    QCOMPARE(sheet.at(2, 6).text, u"@night ok"_s);
    QCOMPARE(sheet.at(4, 7).text, u"31,25"_s);
    QCOMPARE(sheet.at(5, 6).text, u"+1 only weekends"_s);
    QCOMPARE(sheet.at(8, 6).text, u"-not before 10am"_s);
}

void TestImportFiles::twinTowns()
{
    const Book book = import(u"twin-towns-iberia.tsv"_s);
    const Sheet sheet = book.sheets.value(0);
    QCOMPARE(book.separator, QChar(u'\t'));
    QCOMPARE(sheet.rows.size(), 518);
    QCOMPARE(sheet.columnCount(), 12);
    QCOMPARE(sheet.at(1, 0).text, u"Setúbal"_s);
    QCOMPARE(sheet.at(517, 5).text, u"Fremont"_s);
    const QByteArray file =
        tables::fileContent(QStringLiteral(SCD_SOURCE_DIR "/tests/data/import/twin-towns-iberia.tsv"));
    int written = 0;
    for (const QByteArray &line : file.split('\n')) {
        for (const QByteArray &cell : line.trimmed().split('\t'))
            written += cell.isEmpty() ? 0 : 1;
    }
    QCOMPARE(cellsWithContent(sheet), written);
}

void TestImportFiles::wrongFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("why");
    QTest::newRow("nothing") << QByteArray() << u"empty"_s;
    QTest::newRow("mark only") << QByteArray("\xef\xbb\xbf") << u"empty"_s;
    QTest::newRow("blank lines") << QByteArray("\r\n \r\n") << u"empty"_s;
    QTest::newRow("separators") << QByteArray(",,,\r\n,,,\r\n") << u"empty"_s;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n") << u"other document"_s;
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"other document"_s;
    QTest::newRow("JPEG") << QByteArray("\xff\xd8\xff\xe0\0\x10JFIF", 10) << u"other document"_s;
    QTest::newRow("old .xls") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0\0\0", 12) << u"old office"_s;
    QTest::newRow("web page") << QByteArray("<!DOCTYPE html>\n<html><table>") << u"other document"_s;
    QTest::newRow("other archive") << tables::zip({{u"a.txt"_s, "hello"}}) << u"other document"_s;
    QByteArray noise(5'000, '\0');
    QRandomGenerator random(7);
    for (char &c : noise)
        c = static_cast<char>(random.bounded(256));
    noise[0] = 'x';
    QTest::newRow("noise") << noise << u"binary"_s;
    QTest::newRow("zeros") << QByteArray(5'000, '\0') << u"binary"_s;
}

void TestImportFiles::wrongFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, why);
    const auto book = readBook(content);
    QVERIFY(!book.ok());
    QCOMPARE(book.error().kind, ErrorKind::WrongType);
    QCOMPARE(book.error().detail, why);
}

void TestImportFiles::filesOnDisk()
{
    const QTemporaryDir folder;
    QCOMPARE(readBook(folder.filePath(u"none.csv"_s)).error().kind, ErrorKind::NotFound);
    QCOMPARE(readBook(folder.path()).error().kind, ErrorKind::WrongType);
    QCOMPARE(readBook(u"/dev/zero"_s).error().kind, ErrorKind::WrongType);
    // 2 GB of one line, as a file of holes: refused by its size, at once.
    QFile large(folder.filePath(u"large.csv"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(2'000'000'000));
    large.close();
    QElapsedTimer timer;
    timer.start();
    const auto book = readBook(large.fileName());
    QCOMPARE(book.error().kind, ErrorKind::TooLarge);
    QCOMPARE(book.error().detail, u"file size"_s);
    QVERIFY(timer.elapsed() < 100);
}

QTEST_GUILESS_MAIN(TestImportFiles)
#include "tst_importfiles.moc"

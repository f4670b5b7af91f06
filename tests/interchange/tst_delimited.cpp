#include "models/interchange/book.h"
#include "models/interchange/csvwriter.h"
#include "models/interchange/delimited.h"
#include "tests/support/tables.h"

#include <QStringEncoder>
#include <QtTest>

using namespace scd;
using namespace Qt::StringLiterals;

namespace {

QStringList texts(const Book &book, int row)
{
    QStringList result;
    for (const Cell &cell : book.sheets.constFirst().rows.value(row))
        result << cell.text;
    return result;
}

Book read(const QByteArray &content)
{
    auto book = readBook(content);
    return book ? *book : Book{};
}

QByteArray utf16(const QString &text, bool isBig, bool hasMark)
{
    QStringEncoder encoder(isBig ? QStringConverter::Utf16BE : QStringConverter::Utf16LE,
                           hasMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

} // namespace

/// Text files of tables: encodings, separators, quotes, and what goes wrong with them.
class TestDelimited : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodingIsFound_data();
    void encodingIsFound();
    void mixedEncodingsLoseNothing();
    void separatorIsFound_data();
    void separatorIsFound();
    void separatorLineIsHonoured();
    void quotesAndLineBreaks();
    void strayQuotesDoNotSwallowTheFile();
    void artefactsKeepTheirZeros();
    void charactersThatCannotBeKeptAreCounted();
    void blankLinesKeepTheirNumber();
    void limits();
    void canBeCancelled();
    void pastedTables();
    void guardsOfOthersStay();
    void marksInCellsStay();
};

void TestDelimited::encodingIsFound_data()
{
    const QString text = u"Nombre;Teléfono\r\nPeñafiel;€ 5\r\n"_s;
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("encoding");
    QTest::newRow("UTF-8") << text.toUtf8() << QByteArray("UTF-8");
    QTest::newRow("UTF-8 with mark") << "\xef\xbb\xbf" + text.toUtf8() << QByteArray("UTF-8");
    QTest::newRow("UTF-16LE with mark") << utf16(text, false, true) << QByteArray("UTF-16LE");
    QTest::newRow("UTF-16BE with mark") << utf16(text, true, true) << QByteArray("UTF-16BE");
    QTest::newRow("UTF-16LE") << utf16(text, false, false) << QByteArray("UTF-16LE");
    QTest::newRow("UTF-16BE") << utf16(text, true, false) << QByteArray("UTF-16BE");
    QTest::newRow("Windows-1252") << QByteArray("Nombre;Tel\xe9"
                                                "fono\r\nPe\xf1"
                                                "afiel;\x80 5\r\n")
                                  << QByteArray("windows-1252");
}

void TestDelimited::encodingIsFound()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, encoding);
    const Book book = read(content);
    QCOMPARE(book.encoding, encoding);
    QCOMPARE(book.separator, QChar(u';'));
    QCOMPARE(book.mendedCells, 0);
    QCOMPARE(texts(book, 0), QStringList({u"Nombre"_s, u"Teléfono"_s}));
    QCOMPARE(texts(book, 1), QStringList({u"Peñafiel"_s, u"€ 5"_s}));
    QCOMPARE(book.sheets.constFirst().at(1, 0).type, Cell::Type::Text);
}

void TestDelimited::mixedEncodingsLoseNothing()
{
    const Book book = read("Name,City\nJosé,Peñíscola\nPe\xf1"
                           "a,Tena\n");
    QCOMPARE(book.encoding, QByteArray("UTF-8"));
    QCOMPARE(texts(book, 1), QStringList({u"José"_s, u"Peñíscola"_s}));
    QCOMPARE(texts(book, 2), QStringList({u"Peña"_s, u"Tena"_s}));
    QCOMPARE(book.mendedCells, 1);
    // One pair of bytes that happens to be UTF-8 does not make a Windows-1252 file another.
    const Book spanish = read("Bar;Due\xf1o\n\x93"
                              "CAF\xc9\x94;Mu\xf1oz\nPe\xf1"
                              "a;Ib\xe1\xf1"
                              "ez\n");
    QCOMPARE(texts(spanish, 1).constFirst(), u"“CAFÉ”"_s);
}

void TestDelimited::separatorIsFound_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QChar>("separator");
    QTest::newRow("comma") << QByteArray("a,b,c\n1,2,3\n") << QChar(u',');
    QTest::newRow("tab with names") << QByteArray("Name\tAge\tCity\nLee, Ana\t3\tTena\nCruz, Eva\t4\tTena\n")
                                    << QChar(u'\t');
    QTest::newRow("semicolon with decimal commas") << QByteArray("a;b\n1,5;2,5\n3,5;4,5\n") << QChar(u';');
    QTest::newRow("bar") << QByteArray("a|b|c\n1|2|3\n") << QChar(u'|');
    QTest::newRow("in quotes") << QByteArray("\"a;b;c;d\",x\n\"e;f;g;h\",y\n") << QChar(u',');
    QTest::newRow("title above") << QByteArray("Host families, spring\n\nName;Beds;Pets\nLee;2;cat\nCruz;1;dog\n")
                                 << QChar(u';');
    QTest::newRow("one column") << QByteArray("Name\nAna\nEva\n") << QChar(u',');
}

void TestDelimited::separatorIsFound()
{
    QFETCH(QByteArray, content);
    QFETCH(QChar, separator);
    QCOMPARE(read(content).separator, separator);
}

void TestDelimited::separatorLineIsHonoured()
{
    const Book book = read("sep=;\r\na,b;c\r\nd,e;f\r\n");
    QCOMPARE(texts(book, 0), QStringList({u"a,b"_s, u"c"_s}));
    QCOMPARE(book.sheets.constFirst().rows.size(), 2);
    QCOMPARE(texts(read("sep=^\na^b\n"), 0), QStringList({u"a"_s, u"b"_s}));
}

void TestDelimited::quotesAndLineBreaks()
{
    const Book book = read("a,b\r\n\"x \"\"y\"\"\",\"two\r\nlines\"\r\n\"hi\" said,5\" pipe\r\n\"cut\" off, tail\n");
    QCOMPARE(texts(book, 1), QStringList({u"x \"y\""_s, u"two\nlines"_s}));
    QCOMPARE(texts(book, 2), QStringList({u"\"hi\" said"_s, u"5\" pipe"_s}));
    QCOMPARE(book.mendedCells, 0);
    QCOMPARE(texts(read("a,b\rc,d\r"), 1), QStringList({u"c"_s, u"d"_s}));
}

void TestDelimited::strayQuotesDoNotSwallowTheFile()
{
    const Book book = read("a,b\n\"open,1\nnext,2\nlast,3\n");
    QCOMPARE(book.sheets.constFirst().rows.size(), 4);
    QCOMPARE(texts(book, 1), QStringList({u"\"open"_s, u"1"_s}));
    QByteArray many = "a,b\n";
    for (int i = 0; i < 50'001; ++i)
        many += "\"x,1\n\"\"\n";
    QElapsedTimer timer;
    timer.start();
    QVERIFY(readBook(many).ok());
    QVERIFY(timer.elapsed() < 3'000);
}

void TestDelimited::artefactsKeepTheirZeros()
{
    const Book book = read("=\"00123\",\"=\"\"0042\"\"\",=\"a\"&\"b\"\n");
    QCOMPARE(texts(book, 0), QStringList({u"00123"_s, u"0042"_s, u"=\"a\"&\"b\""_s}));
}

void TestDelimited::charactersThatCannotBeKeptAreCounted()
{
    const Book book = read(QByteArray("a,b,c\nx\0y,z,\xed\xa0\x80w\n", 17));
    QCOMPARE(texts(book, 1), QStringList({u"xy"_s, u"z"_s, u"w"_s}));
    QCOMPARE(book.mendedCells, 2);
    QString lone = u"a,b\nc,d"_s;
    lone += QChar(char16_t(0xd83d));
    const auto pasted = parsePasted(lone);
    QVERIFY(pasted.ok());
    QCOMPARE(pasted->mendedCells, 1);
    QCOMPARE(pasted->sheets.constFirst().at(1, 1).text, u"d"_s);
}

void TestDelimited::blankLinesKeepTheirNumber()
{
    const Book book = read("Title\n\na,b\n,\n\n\n");
    QCOMPARE(book.sheets.constFirst().rows.size(), 4);
    QVERIFY(book.sheets.constFirst().rows.at(1).isEmpty());
    QCOMPARE(book.sheets.constFirst().rows.at(3).size(), 2);
}

void TestDelimited::limits()
{
    const auto refusal = [](const QByteArray &content, const ReadLimits &limits) {
        const auto book = readBook(content, limits);
        return book ? QString() : (book.error().kind == ErrorKind::TooLarge ? book.error().detail : u"other"_s);
    };
    QCOMPARE(refusal("abcdef", {.fileBytes = 5}), u"file size"_s);
    QCOMPARE(refusal("a\nb\nc\n", {.rows = 2}), u"rows"_s);
    QCOMPARE(refusal("a\nb\n", {.rows = 2}), QString());
    QCOMPARE(refusal(QByteArray(999, ',') + "x", {}), QString());
    QCOMPARE(refusal(QByteArray(1'000, ',') + "x", {}), u"columns"_s);
    QCOMPARE(refusal("a,b,c\nd,e,f\n", {.cells = 5}), u"cells"_s);
    QCOMPARE(refusal(QByteArray(200'001, 'x'), {}), u"cell length"_s);
    QCOMPARE(refusal(QByteArray(50'000'000, 'x'), {}), u"cell length"_s);
    QCOMPARE(refusal(QByteArray(5'000'000, ','), {}), u"columns"_s);
}

void TestDelimited::canBeCancelled()
{
    const QByteArray rows = QByteArray("some,cells,of,a,row\n").repeated(200'000);
    int calls = 0;
    const auto book = readBook(rows, {}, [&calls](int) { return ++calls < 3; });
    QVERIFY(!book.ok());
    QCOMPARE(book.error().kind, ErrorKind::Cancelled);
}

void TestDelimited::pastedTables()
{
    // As Excel gives them: quotes only around cells with line breaks or tabs.
    const auto excel = parsePasted(u"Name\tNote\r\nLee, Ana\t\"two\nlines, \"\"so\"\"\"\r\nCruz\t5\" pipe\r\n"_s);
    QVERIFY(excel.ok());
    QCOMPARE(texts(*excel, 1), QStringList({u"Lee, Ana"_s, u"two\nlines, \"so\""_s}));
    QCOMPARE(texts(*excel, 2), QStringList({u"Cruz"_s, u"5\" pipe"_s}));
    QCOMPARE(excel->separator, QChar(u'\t'));
    const auto csv = parsePasted(u"a;b\nc;d"_s);
    QVERIFY(csv.ok());
    QCOMPARE(texts(*csv, 1), QStringList({u"c"_s, u"d"_s}));
    QCOMPARE(parsePasted(u" \n"_s).error().detail, u"empty"_s);
}

void TestDelimited::marksInCellsStay()
{
    const QByteArray mark = "\xef\xbb\xbf";
    const QString sign(QChar::ByteOrderMark);
    QCOMPARE(texts(read(mark + "a,b\r\n" + mark + "c," + mark + mark + "d\r\n"), 1),
             QStringList({sign + u'c', sign + sign + u'd'}));
}

void TestDelimited::guardsOfOthersStay()
{
    // Not written as we write: no mark; another line end; an unguarded formula beside it.
    QCOMPARE(texts(read("a,b\r\n\"'=1\",x"), 1).constFirst(), u"'=1"_s);
    QCOMPARE(texts(read("\xef\xbb\xbf"
                        "a,b\r\n\"'=1\",x\r\n"),
                   1)
                 .constFirst(),
             u"'=1"_s);
    QCOMPARE(texts(read("\xef\xbb\xbf"
                        "a,b\r\n\"'=1\",=2"),
                   1)
                 .constFirst(),
             u"'=1"_s);
    QCOMPARE(texts(read("\xef\xbb\xbf"
                        "a,b\r\n'=1,x"),
                   1)
                 .constFirst(),
             u"'=1"_s);
    QCOMPARE(texts(read("\xef\xbb\xbf"
                        "a,b\r\n\"'=1\",\"x\""),
                   1)
                 .constFirst(),
             u"'=1"_s);
    QCOMPARE(texts(read("\xef\xbb\xbf"
                        "a,b\r\n\"'=1\",x"),
                   1)
                 .constFirst(),
             u"=1"_s);
}

QTEST_GUILESS_MAIN(TestDelimited)
#include "tst_delimited.moc"

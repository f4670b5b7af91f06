#include "models/interchange/book.h"
#include "models/interchange/recognition.h"

#include <QtTest>

using namespace scd;
using namespace Qt::StringLiterals;

/// Rows that sum others up are no records.
class TestTotals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsOfSums_data();
    void rowsOfSums();
    void manyRowsOfNumbersTakeNoTime();

private:
    static Sheet sheetOf(const QByteArray &csv)
    {
        const auto book = readBook(csv);
        return book ? book->sheets.value(0) : Sheet();
    }
};

void TestTotals::rowsOfSums_data()
{
    QTest::addColumn<QByteArray>("below"); ///< two volunteers with 10 and 32.5 hours
    QTest::addColumn<int>("records");
    QTest::addColumn<QList<int>>("totals");
    const auto add = [](const char *name, const QByteArray &below, int records, const QList<int> &totals = {}) {
        QTest::newRow(name) << below << records << totals;
    };
    const QByteArray more = "Lou Tan,lou@example.org,3\n";
    add("none", "", 2);
    add("Total", "Total,,42.5\n", 2);
    add("Suma", "SUMA:,,42.5\n", 2);
    add("Kabuuan", "Kabuuan,,42.5\n", 2);
    add("with words", "Total hours 2025,,42.5\n", 2);
    add("empty row before", "\nTotal,,42.5\n", 2);
    add("two empty rows before", "\n\nTotal,42.5\n", 2);
    add("no word", ",,42.5\n", 2);
    add("no word, no sum", ",cy@example.org,42\n", 3);
    add("between", "Subtotal,,42.5\n" + more, 3, {3});
    add("sums between", ",,42.5\n" + more, 3, {3});
    add("a name", "Total Fitness,fit@example.org,5\n", 3);
    add("a surname", "Suma Ewa,ewa@example.org,\n", 3);
}

void TestTotals::rowsOfSums()
{
    QFETCH(QByteArray, below);
    QFETCH(int, records);
    QFETCH(QList<int>, totals);
    const Sheet sheet =
        sheetOf("Name,E-mail,Hours 2025\nKim Park,kim@example.org,10\nAna Ruiz,ana@example.org,32.5\n" + below);
    const QList<TableArea> tables = findTables(sheet);
    QCOMPARE(tables.size(), 1);
    QCOMPARE(tables[0].totals, totals);
    QCOMPARE(tables[0].lastRow - tables[0].firstRow + 1 - totals.size(), records);
}

void TestTotals::manyRowsOfNumbersTakeNoTime()
{
    QByteArray csv = "Name,Hours\n";
    for (int i = 0; i < 60'000; ++i)
        csv += "A B,1\n,7\n";
    const Sheet sheet = sheetOf(csv);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(findTables(sheet).size(), 1);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestTotals)
#include "tst_totals.moc"

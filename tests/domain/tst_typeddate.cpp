#include "models/domain/typeddate.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace scd;

class TestTypedDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dates_data();
    void dates();
    void impossible_data();
    void impossible();
    void orderOfNumbers();
    void withoutYear();
    void senseChoosesTheCentury_data();
    void senseChoosesTheCentury();
    void severalDays();
    void cellsAreReadTheSame_data();
    void cellsAreReadTheSame();
    void whatIsWrittenIsRead();
    void times_data();
    void times();
};

void TestTypedDate::dates_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed : {u"2027-03-04"_s, u"2027/3/4"_s, u"20270304"_s, u"4 mar 2027"_s, u"March 4 2027"_s,
                                 u"March 4, 2027"_s, u"Mar 4th, 2027"_s, u"4mar2027"_s, u"4 de marzo de 2027"_s,
                                 u"4 MARZO 2027"_s, u"Marso 4, 2027"_s, u"ika-4 ng Marso 2027"_s, u"2027 mar 4"_s,
                                 u"jueves, 4 de marzo de 2027"_s, u"4 mar 27"_s, u" 4. mar. 2027 "_s})
        QTest::newRow(qPrintable(typed)) << typed;
}

void TestTypedDate::dates()
{
    QFETCH(QString, typed);
    QCOMPARE(dateFromTyped(typed, Formats(), QDate(2027, 1, 1)), QDate(2027, 3, 4));
}

void TestTypedDate::impossible_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed :
         {u"31 feb 2027"_s, u"2027-13-01"_s, u"soon"_s, u"4"_s, u"mar"_s, u"2027"_s, u"4 xyz 2027"_s, u"4 5 mar 2027"_s,
          u"29 feb 2027"_s, u"3-2027"_s, u"99999999999999"_s})
        QTest::newRow(qPrintable(typed)) << typed;
}

void TestTypedDate::impossible()
{
    QFETCH(QString, typed);
    QVERIFY(!dateFromTyped(typed, Formats(), QDate(2027, 1, 1)));
}

void TestTypedDate::orderOfNumbers()
{
    const QDate today(2027, 1, 1);
    QCOMPARE(dateFromTyped(u"3/4/2027"_s, Formats(u"en"_s, u"US"_s), today), QDate(2027, 3, 4));
    QCOMPARE(dateFromTyped(u"3/4/2027"_s, Formats(u"es"_s, u"EC"_s), today), QDate(2027, 4, 3));
    QCOMPARE(dateFromTyped(u"25/4/2027"_s, Formats(u"en"_s, u"US"_s), today), QDate(2027, 4, 25));
    QCOMPARE(dateFromTyped(u"4/25/27"_s, Formats(u"es"_s, u"EC"_s), today), QDate(2027, 4, 25));
}

void TestTypedDate::withoutYear()
{
    QCOMPARE(dateFromTyped(u"Mar 4"_s, Formats(), QDate(2026, 12, 20)), QDate(2027, 3, 4));
    QCOMPARE(dateFromTyped(u"20 nov"_s, Formats(), QDate(2027, 1, 5)), QDate(2026, 11, 20));
    QCOMPARE(dateFromTyped(u"hoy"_s, Formats(), QDate(2027, 1, 5)), QDate(2027, 1, 5));
    QCOMPARE(dateFromTyped(u""_s, Formats(), QDate(2027, 1, 5)), QDate());
}

void TestTypedDate::senseChoosesTheCentury_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("any");
    QTest::addColumn<QDate>("past");
    QTest::addColumn<QDate>("future");
    const auto row = [](const char *typed, QDate any, QDate past, QDate future) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << any << past << future;
    };
    row("3/4/60", QDate(1960, 3, 4), QDate(1960, 3, 4), QDate(2060, 3, 4));
    row("3/4/40", QDate(2040, 3, 4), QDate(1940, 3, 4), QDate(2040, 3, 4));
    row("4 mar 10", QDate(2010, 3, 4), QDate(2010, 3, 4), QDate(2010, 3, 4));
    row("4 mar 2060", QDate(2060, 3, 4), QDate(2060, 3, 4), QDate(2060, 3, 4));
    row("Mar 4", QDate(2027, 3, 4), QDate(2026, 3, 4), QDate(2027, 3, 4));
    row("10/20", QDate(2026, 10, 20), QDate(2026, 10, 20), QDate(2027, 10, 20));
}

void TestTypedDate::senseChoosesTheCentury()
{
    QFETCH(QString, typed);
    QFETCH(QDate, any);
    QFETCH(QDate, past);
    QFETCH(QDate, future);
    const QDate today(2027, 1, 5);
    QCOMPARE(dateFromTyped(typed, Formats(), today), any);
    QCOMPARE(dateFromTyped(typed, Formats(), today, DaySense::Past), past);
    QCOMPARE(dateFromTyped(typed, Formats(), today, DaySense::Future), future);
}

void TestTypedDate::severalDays()
{
    const QDate today(2026, 3, 1);
    const QDate first(2026, 7, 17);
    const QList<QDate> three{first, first.addDays(1), first.addDays(2)};
    for (const QString &typed :
         {u"Jul 17-19, 2026"_s, u"17, 18 y 19 de julio"_s, u"Fri Jul 17, Sat Jul 18, Sun Jul 19"_s,
          u"2026-07-17 2026-07-18; 2026-07-19"_s, u"Hulyo 17, 18 at 19"_s})
        QCOMPARE(datesFromTyped(typed, DateOrder::MonthFirst, today), three);
    QVERIFY(!datesFromTyped(u"Jul 17, soon"_s, DateOrder::MonthFirst, today));
}

void TestTypedDate::cellsAreReadTheSame_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<bool>("isImpossible");
    const auto row = [](const char *written, QDate date, QTime time = {}, bool isImpossible = false) {
        QTest::newRow(written) << QString::fromUtf8(written) << date << time << isImpossible;
    };
    row("2/19/2026 02:17:00", QDate(2026, 2, 19), QTime(2, 17));
    row("Fri 7/17/2026 9:30 PM", QDate(2026, 7, 17), QTime(21, 30));
    row("7/17/2026 12:05 a. m.", QDate(2026, 7, 17), QTime(0, 5));
    row("20260717T093000Z", QDate(2026, 7, 17), QTime(9, 30));
    row("15.1.2024", QDate(2024, 1, 15));
    row("Fri Jul 17", QDate(2026, 7, 17));
    row("mar 4 ago 2026", QDate(2026, 8, 4));
    row("ika-17 ng Hulyo 2026", QDate(2026, 7, 17));
    row("miércoles 15 de julio de 2026", QDate(2026, 7, 15));
    row("31/2/2026", {}, {}, true);
    row("1/1/0202", {}, {}, true);
    // Two days, phones, codes and names are no date.
    row("17 y 18 de julio", {});
    row("55512345", {});
    row("0987 65 43", {});
    row("555 12 3456", {});
    row("March 4 2027 Smith", {});
}

void TestTypedDate::cellsAreReadTheSame()
{
    QFETCH(QString, written);
    QFETCH(QDate, date);
    QFETCH(QTime, time);
    QFETCH(bool, isImpossible);
    const WrittenDate read = readWrittenDate(written, DateOrder::Unknown, QDate(2026, 3, 1));
    QCOMPARE(read.date, date);
    QCOMPARE(read.time, time);
    QCOMPARE(read.isImpossible, isImpossible);
    // In a form a day has no time.
    const auto typed = dateFromTyped(written, DateOrder::Unknown, QDate(2026, 3, 1));
    QCOMPARE(typed.value_or(QDate()), time.isValid() ? QDate() : date);
}

void TestTypedDate::whatIsWrittenIsRead()
{
    for (const QString &language : {u"en"_s, u"es"_s, u"fil"_s}) {
        const Formats formats(language);
        for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1)) {
            QCOMPARE(dateFromTyped(formats.date(day), formats, QDate(2020, 1, 1)), day);
            QCOMPARE(dateFromTyped(formats.weekdayDate(day), formats, QDate(2020, 1, 1)), day);
        }
        for (int minute = 0; minute < 24 * 60; minute += 7) {
            const QTime time = QTime(0, 0).addSecs(minute * 60);
            QCOMPARE(timeFromTyped(formats.time(time)), time);
            QCOMPARE(timeFromTyped(Formats(language, u"US"_s).time(time)), time);
        }
    }
}

void TestTypedDate::times_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QTime>("time");
    QTest::newRow("24") << u"14:05"_s << QTime(14, 5);
    QTest::newRow("pm") << u"2:05 pm"_s << QTime(14, 5);
    QTest::newRow("PM.") << u"2:05 P. M."_s << QTime(14, 5);
    QTest::newRow("digits") << u"1405"_s << QTime(14, 5);
    QTest::newRow("dot") << u"14.05"_s << QTime(14, 5);
    QTest::newRow("h") << u"14h05"_s << QTime(14, 5);
    QTest::newRow("hour") << u"9"_s << QTime(9, 0);
    QTest::newRow("9 am") << u"9am"_s << QTime(9, 0);
    QTest::newRow("noon") << u"12 pm"_s << QTime(12, 0);
    QTest::newRow("midnight") << u"12:00 am"_s << QTime(0, 0);
    QTest::newRow("three digits") << u"905"_s << QTime(9, 5);
}

void TestTypedDate::times()
{
    QFETCH(QString, typed);
    QFETCH(QTime, time);
    QCOMPARE(timeFromTyped(typed), time);
    for (const QString &wrong : {u"25:00"_s, u"14:60"_s, u"13 pm"_s, u"noonish"_s, u"14:5:5:5"_s})
        QVERIFY(!timeFromTyped(wrong));
    QVERIFY(!timeFromTyped(QString())->isValid());
}

QTEST_GUILESS_MAIN(TestTypedDate)
#include "tst_typeddate.moc"

#include "models/domain/formats.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using scd::Formats;

class TestFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dates_data();
    void dates();
    void ranges_data();
    void ranges();
    void times();
    void nothing();
    void relativeDays();
};

void TestFormats::dates_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("brief");
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("heading");
    QTest::newRow("en_US") << u"en"_s << u"US"_s << u"Mar 4, 2026"_s << u"March 4, 2026"_s
                           << u"Wednesday, March 4, 2026"_s;
    QTest::newRow("es_EC") << u"es"_s << u"EC"_s << u"4 mar 2026"_s << u"4 de marzo de 2026"_s
                           << u"Miércoles, 4 de marzo de 2026"_s;
    QTest::newRow("es_US") << u"es"_s << u"US"_s << u"4 mar 2026"_s << u"4 de marzo de 2026"_s
                           << u"Miércoles, 4 de marzo de 2026"_s;
    QTest::newRow("fil_PH") << u"fil"_s << u"PH"_s << u"Mar 4, 2026"_s << u"Marso 4, 2026"_s
                            << u"Miyerkules, Marso 4, 2026"_s;
    QTest::newRow("fil in the US") << u"fil"_s << u"US"_s << u"Mar 4, 2026"_s << u"Marso 4, 2026"_s
                                   << u"Miyerkules, Marso 4, 2026"_s;
    QTest::newRow("en, no region") << u"en"_s << QString() << u"Mar 4, 2026"_s << u"March 4, 2026"_s
                                   << u"Wednesday, March 4, 2026"_s;
}

void TestFormats::dates()
{
    QFETCH(QString, language);
    QFETCH(QString, region);
    const Formats formats(language, region);
    const QDate day(2026, 3, 4);
    QTEST(formats.date(day), "brief");
    QTEST(formats.date(day, Formats::Length::Long), "full");
    QTEST(formats.heading(day), "heading");
}

void TestFormats::ranges_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QString>("brief");
    QTest::addColumn<QString>("full");
    const QDate march(2026, 3, 4);
    QTest::newRow("one day") << u"en"_s << march << march << u"Mar 4, 2026"_s << u"March 4, 2026"_s;
    QTest::newRow("en month") << u"en"_s << march << QDate(2026, 3, 7) << u"Mar 4–7, 2026"_s << u"March 4–7, 2026"_s;
    QTest::newRow("en months") << u"en"_s << march << QDate(2026, 4, 3) << u"Mar 4 – Apr 3, 2026"_s
                               << u"March 4 – April 3, 2026"_s;
    QTest::newRow("en years") << u"en"_s << QDate(2026, 12, 30) << QDate(2027, 1, 4) << u"Dec 30, 2026 – Jan 4, 2027"_s
                              << u"December 30, 2026 – January 4, 2027"_s;
    QTest::newRow("es month") << u"es"_s << march << QDate(2026, 3, 7) << u"4–7 mar 2026"_s
                              << u"4–7 de marzo de 2026"_s;
    QTest::newRow("es months") << u"es"_s << march << QDate(2026, 4, 3) << u"4 mar – 3 abr 2026"_s
                               << u"4 de marzo – 3 de abril de 2026"_s;
    QTest::newRow("fil month") << u"fil"_s << march << QDate(2026, 3, 7) << u"Mar 4–7, 2026"_s << u"Marso 4–7, 2026"_s;
    QTest::newRow("open end") << u"en"_s << march << QDate() << u"from Mar 4, 2026"_s << u"from March 4, 2026"_s;
    QTest::newRow("open start") << u"en"_s << QDate() << march << u"until Mar 4, 2026"_s << u"until March 4, 2026"_s;
}

void TestFormats::ranges()
{
    QFETCH(QString, language);
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    const Formats formats(language);
    QTEST(formats.dateRange(from, to), "brief");
    QTEST(formats.dateRange(from, to, Formats::Length::Long), "full");
}

void TestFormats::times()
{
    const QTime afternoon(14, 5);
    QCOMPARE(Formats(u"en"_s, u"US"_s).time(afternoon), u"2:05\u00A0PM"_s);
    QCOMPARE(Formats(u"en"_s, u"US"_s).time(QTime(0, 30)), u"12:30\u00A0AM"_s);
    QCOMPARE(Formats(u"es"_s, u"EC"_s).time(afternoon), u"14:05"_s);
    QCOMPARE(Formats(u"es"_s, u"US"_s).time(afternoon), u"2:05\u00A0p. m."_s);
    QCOMPARE(Formats(u"fil"_s, u"PH"_s).time(QTime(9, 0)), u"9:00\u00A0AM"_s);
    QCOMPARE(Formats(u"fil"_s, u"EC"_s).time(afternoon), u"14:05"_s);
    QCOMPARE(Formats(u"es"_s).timeRange(QTime(9, 0), QTime(10, 30)), u"09:00 – 10:30"_s);
    QCOMPARE(Formats(u"es"_s).dateTime(QDate(2026, 3, 4), afternoon), u"4 mar 2026, 14:05"_s);
    QCOMPARE(Formats(u"en"_s, u"US"_s).firstDayOfWeek(), Qt::Sunday);
    QCOMPARE(Formats(u"es"_s, u"EC"_s).firstDayOfWeek(), Qt::Monday);
}

void TestFormats::nothing()
{
    const Formats formats;
    QCOMPARE(formats.date({}), QString());
    QCOMPARE(formats.heading({}), QString());
    QCOMPARE(formats.time({}), QString());
    QCOMPARE(formats.dateRange({}, {}), QString());
    QCOMPARE(Formats::relativeDay({}, QDate(2026, 3, 4)), QString());
}

void TestFormats::relativeDays()
{
    const QDate today(2026, 3, 4);
    QCOMPARE(Formats::relativeDay(today, today), u"today"_s);
    QCOMPARE(Formats::relativeDay(today.addDays(1), today), u"tomorrow"_s);
    QCOMPARE(Formats::relativeDay(today.addDays(-1), today), u"yesterday"_s);
    QCOMPARE(Formats::relativeDay(today.addDays(12), today), u"in 12 day(s)"_s);
    QCOMPARE(Formats::relativeDay(today.addDays(-3), today), u"3 day(s) ago"_s);
}

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"

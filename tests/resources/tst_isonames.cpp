#include "resources/isonames.h"

#include <QtTest>

using namespace scd;
using namespace Qt::StringLiterals;

/// Names of countries and languages in the three languages of the program.
class TestIsoNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languagesHaveTheirNamesInEachLanguage_data();
    void languagesHaveTheirNamesInEachLanguage();
    void whatIsUnknownIsItsCode();
};

void TestIsoNames::languagesHaveTheirNamesInEachLanguage_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("spanish");
    QTest::addColumn<QString>("filipino");
    // Those that a form offers, and those of the sample committee.
    QTest::newRow("en") << u"English"_s << u"inglés"_s << u"Ingles"_s;
    QTest::newRow("es") << u"Spanish"_s << u"español"_s << u"Espanyol"_s;
    QTest::newRow("fil") << u"Filipino"_s << u"filipino"_s << u"Filipino"_s;
    QTest::newRow("tl") << u"Tagalog"_s << u"tagalo"_s << u"Tagalog"_s;
    QTest::newRow("qu") << u"Quechua"_s << u"quechua"_s << u"Kichwa"_s;
    QTest::newRow("ilo") << u"Iloko"_s << u"iloko"_s << u"Ilokano"_s;
    QTest::newRow("ceb") << u"Cebuano"_s << u"cebuano"_s << u"Sebwano"_s;
    QTest::newRow("zh") << u"Chinese"_s << u"chino"_s << u"Tsino"_s;
    QTest::newRow("ja") << u"Japanese"_s << u"japonés"_s << u"Hapones"_s;
    QTest::newRow("ko") << u"Korean"_s << u"coreano"_s << u"Koreano"_s;
    QTest::newRow("fr") << u"French"_s << u"francés"_s << u"Pranses"_s;
    QTest::newRow("de") << u"German"_s << u"alemán"_s << u"Aleman"_s;
    QTest::newRow("pt") << u"Portuguese"_s << u"portugués"_s << u"Portuges"_s;
    QTest::newRow("it") << u"Italian"_s << u"italiano"_s << u"Italyano"_s;
    QTest::newRow("sv") << u"Swedish"_s << u"sueco"_s << u"Suweko"_s;
    QTest::newRow("ar") << u"Arabic"_s << u"árabe"_s << u"Arabe"_s;
}

void TestIsoNames::languagesHaveTheirNamesInEachLanguage()
{
    const QString code = QString::fromLatin1(QTest::currentDataTag());
    QFETCH(QString, english);
    QFETCH(QString, spanish);
    QFETCH(QString, filipino);
    QCOMPARE(languageName(code, u"en"_s), english);
    QCOMPARE(languageName(code, u"es"_s), spanish);
    QCOMPARE(languageName(code, u"fil"_s), filipino);
}

void TestIsoNames::whatIsUnknownIsItsCode()
{
    QCOMPARE(languageName(u"xx"_s, u"fil"_s), u"xx"_s);
    QCOMPARE(countryName(u"XX"_s, u"fil"_s), u"XX"_s);
    QCOMPARE(countryName(u"ec"_s, u"fil"_s), u"Ecuador"_s);
}

QTEST_MAIN(TestIsoNames)
#include "tst_isonames.moc"

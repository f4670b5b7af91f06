#include "models/interchange/readmembers.h"
#include "models/interchange/readname.h"
#include "models/interchange/readnumber.h"
#include "models/interchange/vocabulary.h"

#include <QtTest>

using namespace scd;
using namespace Qt::StringLiterals;

/// Names, members of a family and numbers, told apart as far as they can be.
class TestReadNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void surnames_data();
    void surnames();
    void members_data();
    void members();
    void numbers_data();
    void numbers();
    void languages_data();
    void languages();
};

void TestReadNames::names_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("parts"); ///< given, particles, surname, suffix, whole
    const auto row = [](const char *text, const QStringList &parts) {
        QTest::newRow(text) << QString::fromUtf8(text) << parts;
    };
    row("Smith, Karen", {u"Karen"_s, {}, u"Smith"_s, {}, {}});
    row("Karen Smith", {u"Karen"_s, {}, u"Smith"_s, {}, {}});
    row("Smith, Bob, Jr.", {u"Bob"_s, {}, u"Smith"_s, u"Jr."_s, {}});
    row("Smith, Jr., Bob", {u"Bob"_s, {}, u"Smith"_s, u"Jr."_s, {}});
    row("dela Cruz, Juan Miguel", {u"Juan Miguel"_s, u"dela"_s, u"Cruz"_s, {}, {}});
    row("Juan dela Cruz", {u"Juan"_s, u"dela"_s, u"Cruz"_s, {}, {}});
    row("San Buenaventura, Juan", {u"Juan"_s, {}, u"San Buenaventura"_s, {}, {}});
    row("Maria San Juan", {u"Maria"_s, {}, u"San Juan"_s, {}, {}});
    row("Santo Reyes", {u"Santo"_s, {}, u"Reyes"_s, {}, {}});
    row("María José Núñez", {{}, {}, {}, {}, u"María José Núñez"_s});
    row("Boyet", {{}, {}, {}, {}, u"Boyet"_s});
    row("Smith, Karen, and others, too", {{}, {}, {}, {}, u"Smith, Karen, and others, too"_s});
}

void TestReadNames::names()
{
    QFETCH(QString, text);
    QFETCH(QStringList, parts);
    const ReadName name = readName(text);
    QCOMPARE(QStringList({name.given, name.particles, name.surname1, name.suffix, name.whole}), parts);
}

void TestReadNames::surnames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("areTwo");
    QTest::addColumn<QStringList>("parts"); ///< particles, surname, second surname, suffix
    QTest::addColumn<bool>("isUnsure");
    const auto row = [](const char *text, bool areTwo, const QStringList &parts, bool isUnsure = false) {
        QTest::addRow("%s %d", text, areTwo) << QString::fromUtf8(text) << areTwo << parts << isUnsure;
    };
    row("Peñafiel Cerda", true, {{}, u"Peñafiel"_s, u"Cerda"_s, {}});
    row("Peñafiel Cerda", false, {{}, u"Peñafiel Cerda"_s, {}, {}});
    row("de la Torre Cerda", true, {u"de la"_s, u"Torre"_s, u"Cerda"_s, {}});
    row("Torre de la Cerda Ruiz", true, {{}, u"Torre de la Cerda Ruiz"_s, {}, {}}, true);
    row("de los Santos", false, {u"de los"_s, u"Santos"_s, {}, {}});
    row("San Martín", true, {{}, u"San Martín"_s, {}, {}});
    row("San Martín López", true, {{}, u"San Martín"_s, u"López"_s, {}});
    row("Sto. Domingo III", false, {{}, u"Sto. Domingo"_s, {}, u"III"_s});
    row("Yumbo", true, {{}, u"Yumbo"_s, {}, {}});
}

void TestReadNames::surnames()
{
    QFETCH(QString, text);
    QFETCH(bool, areTwo);
    QFETCH(QStringList, parts);
    QFETCH(bool, isUnsure);
    const ReadName name = readSurnames(text, areTwo ? SurnameCount::Two : SurnameCount::One);
    QCOMPARE(QStringList({name.particles, name.surname1, name.surname2, name.suffix}), parts);
    QCOMPARE(name.isUnsure, isUnsure);
}

void TestReadNames::members_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("members"); ///< "Emma 14, Liam 9"
    QTest::addColumn<bool>("isUnsure");
    const auto row = [](const char *text, const char *members, bool isUnsure = false) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(members) << isUnsure;
    };
    row("Emma (14), Liam (9)", "Emma 14, Liam 9");
    row("Emma 14 y Liam 9", "Emma 14, Liam 9");
    row("Emma, 14; Liam, 9", "Emma 14, Liam 9");
    row("Emma (14 years old)", "Emma 14");
    row("Karen Nguyen & Elena Nguyen", "Karen Nguyen, Elena Nguyen");
    row("two boys, 4 and 7", "", true);
    row("Emma (14), a baby", "Emma 14", true);
}

void TestReadNames::members()
{
    QFETCH(QString, text);
    QFETCH(QString, members);
    QFETCH(bool, isUnsure);
    const ReadMembers read = readMembers(text);
    QStringList found;
    for (const ReadMember &member : read.members)
        found << (member.age ? member.name + u' ' + QString::number(*member.age) : member.name);
    QCOMPARE(found.join(u", "_s), members);
    QCOMPARE(read.isUnsure, isUnsure);
}

void TestReadNames::numbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("hasDecimalComma");
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("rest");
    const auto row = [](const char *text, double number, bool hasDecimalComma = false, const char *rest = "") {
        QTest::addRow("%s %d", text, hasDecimalComma)
            << QString::fromUtf8(text) << hasDecimalComma << number << QString::fromUtf8(rest);
    };
    row("31,25", 31.25);
    row("7.5", 7.5);
    row("1,234", 1234);
    row("1,234", 1.234, true);
    row("1,234,567", 1'234'567);
    row("1.234,5", 1234.5);
    row("1 234", 1234);
    row("-12", -12);
    row("4 (two rooms)", 4, false, "(two rooms)");
}

void TestReadNames::numbers()
{
    QFETCH(QString, text);
    QFETCH(bool, hasDecimalComma);
    QFETCH(double, number);
    QFETCH(QString, rest);
    const auto read = readNumber(text, hasDecimalComma);
    QVERIFY(read);
    QCOMPARE(read->number, number);
    QCOMPARE(read->rest, rest);
    QVERIFY(!readNumber(u"two"_s, hasDecimalComma));
}

void TestReadNames::languages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    for (const auto &[text, code] : {std::pair("Spanish", "es"), std::pair("Kichwa", "qu"), std::pair("Tagalog", "fil"),
                                     std::pair("Filipino", "fil"), std::pair("tl", "fil"), std::pair("Ilokano", "ilo"),
                                     std::pair("no language", "")})
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(code);
}

void TestReadNames::languages()
{
    QFETCH(const QString, text);
    QTEST(vocabulary().languageCode(text), "code");
}

QTEST_GUILESS_MAIN(TestReadNames)
#include "tst_readnames.moc"

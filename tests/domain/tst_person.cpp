#include "models/domain/person.h"

#include <QtTest>

using namespace scd;

/// The name model: what stands on paper, in lists and in the passport column, for the naming customs of three places.
class TestPerson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forms_data();
    void forms();
    void needsSomeName();
    void enyeSortsAfterN();
};

void TestPerson::forms_data()
{
    QTest::addColumn<Person>("person");
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("called");
    QTest::addColumn<QString>("travel");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("key");

    Person tena;
    tena.givenNames = QStringLiteral("María Fernanda");
    tena.surname1 = QStringLiteral("Grefa");
    tena.surname2 = QStringLiteral("Tapuy");
    QTest::newRow("two surnames: sorted and addressed by the first")
        << tena << QStringLiteral("María Fernanda Grefa Tapuy") << QStringLiteral("Grefa Tapuy, María Fernanda")
        << QStringLiteral("María Fernanda") << QStringLiteral("María Fernanda Grefa Tapuy") << QStringLiteral("Grefa")
        << QStringLiteral("grefa tapuy maria fernanda");

    Person sariaya;
    sariaya.givenNames = QStringLiteral("Juan");
    sariaya.middleName = QStringLiteral("Reyes");
    sariaya.particles = QStringLiteral("dela");
    sariaya.surname1 = QStringLiteral("Cruz");
    sariaya.suffix = QStringLiteral("Jr.");
    sariaya.nickname = QStringLiteral("Jun");
    sariaya.passportName = QStringLiteral("DELA CRUZ, JUAN JR. REYES");
    QTest::newRow("middle name, particle, suffix, nickname")
        << sariaya << QStringLiteral("Juan Reyes dela Cruz Jr.") << QStringLiteral("dela Cruz, Juan Reyes, Jr.")
        << QStringLiteral("Jun") << QStringLiteral("DELA CRUZ, JUAN JR. REYES") << QStringLiteral("dela Cruz")
        << QStringLiteral("cruz juan reyes jr jun");

    Person single;
    single.givenNames = QStringLiteral("Sukarno");
    QTest::newRow("one name only") << single << QStringLiteral("Sukarno") << QStringLiteral("Sukarno")
                                   << QStringLiteral("Sukarno") << QStringLiteral("Sukarno") << QString()
                                   << QStringLiteral("sukarno");

    Person matsudo;
    matsudo.givenNames = QStringLiteral("Keiko");
    matsudo.surname1 = QStringLiteral("Tanaka");
    matsudo.nameOrder = NameOrder::FamilyFirst;
    QTest::newRow("family name first") << matsudo << QStringLiteral("Tanaka Keiko") << QStringLiteral("Tanaka, Keiko")
                                       << QStringLiteral("Keiko") << QStringLiteral("Tanaka Keiko")
                                       << QStringLiteral("Tanaka") << QStringLiteral("tanaka keiko");

    Person nickname;
    nickname.preferredName = QStringLiteral("Auntie May");
    QTest::newRow("only what she is called")
        << nickname << QStringLiteral("Auntie May") << QStringLiteral("Auntie May") << QStringLiteral("Auntie May")
        << QStringLiteral("Auntie May") << QString() << QStringLiteral("auntie may");
}

void TestPerson::forms()
{
    QFETCH(Person, person);
    QTEST(fullName(person), "full");
    QTEST(listName(person), "list");
    QTEST(shortName(person), "called");
    QTEST(travelName(person), "travel");
    QTEST(addressSurname(person), "address");
    Record record = toRecord(person);
    entity(EntityKind::Person).derive(record);
    QTEST(textOf(valueOf(record, "sort_key")), "key");
}

void TestPerson::needsSomeName()
{
    Person nobody;
    nobody.nickname = QStringLiteral("  ");
    const Problems problems = validateRecord(toRecord(nobody));
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().column, QStringLiteral("given_names"));
    nobody.surname1 = QStringLiteral("Andy");
    nobody.nickname.clear();
    QVERIFY(validateRecord(toRecord(nobody)).isEmpty());
}

void TestPerson::enyeSortsAfterN()
{
    Person first;
    first.surname1 = QStringLiteral("Nuñoz");
    Person second;
    second.surname1 = QStringLiteral("Ñacato");
    Record one = toRecord(first);
    Record two = toRecord(second);
    entity(EntityKind::Person).derive(one);
    entity(EntityKind::Person).derive(two);
    QVERIFY(textOf(valueOf(one, "sort_key")) < textOf(valueOf(two, "sort_key")));
}

QTEST_GUILESS_MAIN(TestPerson)
#include "tst_person.moc"

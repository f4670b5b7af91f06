#include "models/domain/formsofaddress.h"

#include <QtTest>

using namespace scd;

/// How people are spoken to: the customs of three places.
class TestFormsOfAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spoken_data();
    void spoken();
};

void TestFormsOfAddress::spoken_data()
{
    QTest::addColumn<QString>("honorific");
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("rank");
    QTest::addColumn<QString>("spokenTo");

    QTest::newRow("a mayor by the office") << "The Honorable"
                                           << "Mayor" << 1 << "Mayor dela Cruz";
    QTest::newRow("the highest, with an academic honorific") << "Ing."
                                                             << "Mayor" << 1 << "Mayor dela Cruz";
    QTest::newRow("a councillor by the office") << "Hon."
                                                << "Councillor" << 3 << "Councillor dela Cruz";
    QTest::newRow("Filipino, the short form") << "Kgg."
                                              << "Konsehal" << 3 << "Konsehal dela Cruz";
    QTest::newRow("a doctor by the honorific") << "Dr."
                                               << "Schools coordinator" << 6 << "Dr. dela Cruz";
    QTest::newRow("an engineer, rank unknown") << "Ing."
                                               << "Director of works" << 0 << "Ing. dela Cruz";
    QTest::newRow("no honorific: as the person wants") << ""
                                                       << "President of the committee" << 5 << "Jun";
    QTest::newRow("an honorific that is only written, no title") << "Hon."
                                                                 << "" << 2 << "Jun";
}

void TestFormsOfAddress::spoken()
{
    QFETCH(QString, honorific);
    QFETCH(QString, title);
    QFETCH(int, rank);
    QFETCH(QString, spokenTo);
    Person person;
    person.givenNames = QStringLiteral("Juan");
    person.particles = QStringLiteral("dela");
    person.surname1 = QStringLiteral("Cruz");
    person.nickname = QStringLiteral("Jun");
    Office office;
    office.honorific.setText(QStringLiteral("en"), honorific);
    office.title.setText(QStringLiteral("en"), title);
    if (rank > 0)
        office.rank = rank;
    QCOMPARE(spokenAddress(person, office, QStringLiteral("en")), spokenTo);
    QCOMPARE(spokenAddress(person, std::nullopt, QStringLiteral("en")), QStringLiteral("Jun"));
    person.surname1.clear();
    person.particles.clear();
    QCOMPARE(spokenAddress(person, office, QStringLiteral("en")), QStringLiteral("Jun"));
}

QTEST_APPLESS_MAIN(TestFormsOfAddress)
#include "tst_formsofaddress.moc"

#include "models/domain/committee.h"
#include "models/domain/delegation.h"
#include "models/domain/itinerary.h"
#include "models/interchange/sample.h"
#include "tests/support/temporaryfile.h"

#include <QtTest>

using namespace scd;

/// The sample committee: whole, in three languages, and with dates that show life today.
class TestSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMadeOnceInOneStep();
    void hasAFinishedAndAComingDelegation();
    void everyPrintedTextIsInThreeLanguages();
    void unknownColumnIsRefused();
};

void TestSample::isMadeOnceInOneStep()
{
    TemporaryFile file;
    const Status made = makeSample(*file.workspace, QDate(2027, 3, 1));
    QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().detail));
    QCOMPARE(file.workspace->history(10).size(), 1);
    QVERIFY(file.workspace->all<Committee>().first().sample);
    QCOMPARE(makeSample(*file.workspace, QDate(2027, 3, 1)).error().kind, ErrorKind::Exists);
}

void TestSample::hasAFinishedAndAComingDelegation()
{
    TemporaryFile file;
    const QDate today(2027, 3, 1);
    QVERIFY(makeSample(*file.workspace, today).ok());
    const QList<Delegation> delegations = file.workspace->all<Delegation>({}, {{"start_date"}});
    QCOMPARE(delegations.size(), 2);
    QCOMPARE(delegations[0].direction, Direction::Outbound);
    QVERIFY(delegations[0].end < today);
    QCOMPARE(delegations[1].direction, Direction::Inbound);
    QVERIFY(delegations[1].start > today);
    QCOMPARE(file.workspace->count({EntityKind::Delegate, {equals("delegation_id", delegations[1].id)}}), 10);
}

void TestSample::everyPrintedTextIsInThreeLanguages()
{
    TemporaryFile file;
    QVERIFY(makeSample(*file.workspace, QDate(2027, 3, 1)).ok());
    const QStringList wanted{QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("fil")};
    for (const Entity *description : catalogue()) {
        for (const Record &record : file.workspace->records({description->kind})) {
            for (std::size_t i = 0; i < description->fields.size(); ++i) {
                if (description->fields[i].kind != FieldKind::LocalText)
                    continue;
                const LocalText text = LocalText::fromJson(textOf(record.values[i]));
                QVERIFY2(text.missing(wanted).isEmpty(), qPrintable(text.best({})));
            }
        }
    }
}

void TestSample::unknownColumnIsRefused()
{
    TemporaryFile file;
    const Status made = addRecords(*file.workspace, R"({"records":[{"is":"person","given_nmaes":"Ana"}]})",
                                   QDate(2027, 3, 1), labels::sample());
    QVERIFY(!made.ok());
    QCOMPARE(made.error().detail, QStringLiteral("person.given_nmaes"));
    QCOMPARE(file.workspace->count({EntityKind::Person}), 0);
}

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"

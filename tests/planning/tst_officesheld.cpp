#include "models/planning/officesheld.h"
#include "tests/support/temporaryfile.h"

#include <QTest>

using namespace scd;

class TestOfficesHeld : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHighestOfThoseHeldThatDay()
    {
        TemporaryFile file;
        Person ana;
        ana.givenNames = QStringLiteral("Ana");
        Person luz;
        luz.givenNames = QStringLiteral("Luz");
        const auto office = [](const char *title, QDate from, QDate to, std::optional<int> rank) {
            Office made;
            made.title = LocalText{{QStringLiteral("en"), QString::fromLatin1(title)}};
            made.from = from;
            made.to = to;
            made.rank = rank;
            return made;
        };
        const auto step = file.workspace->change(labels::sample(), [&](Edit &edit) -> Status {
            SCD_TRY(edit.add(ana));
            SCD_TRY(edit.add(luz));
            for (Office one :
                 {office("Clerk", {}, QDate(2025, 12, 31), 1), office("Reader", {}, {}, std::nullopt),
                  office("Councillor", QDate(2026, 1, 1), {}, 5), office("Mayor", QDate(2028, 1, 1), {}, 1)}) {
                one.person = ana.id;
                SCD_TRY(edit.add(one));
            }
            return Done{};
        });
        QVERIFY(step.ok());
        const QList<Value> both{Value(ana.id.value), Value(luz.id.value)};
        const auto titleOn = [&](QDate day) {
            return officesOn(*file.workspace, both, day).value(ana.id).title.text(QStringLiteral("en"));
        };
        QCOMPARE(titleOn(QDate(2025, 6, 1)), QStringLiteral("Clerk"));
        QCOMPARE(titleOn(QDate(2026, 6, 1)), QStringLiteral("Councillor"));
        QCOMPARE(titleOn(QDate(2028, 6, 1)), QStringLiteral("Mayor"));
        QCOMPARE(titleOn({}), QStringLiteral("Clerk")); // the first of the two highest
        QVERIFY(!officesOn(*file.workspace, both, {}).contains(luz.id));
        QVERIFY(officesOn(*file.workspace, {}, {}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOfficesHeld)
#include "tst_officesheld.moc"

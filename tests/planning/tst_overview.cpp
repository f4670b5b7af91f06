#include "models/planning/overview.h"
#include "tests/planning/smallcommittee.h"

#include <QTest>

using namespace scd;

class TestOverview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anniversaries()
    {
        QCOMPARE(nextAnniversary(QDate(2001, 3, 20), QDate(2027, 3, 20)), QDate(2027, 3, 20));
        QCOMPARE(nextAnniversary(QDate(2001, 3, 20), QDate(2027, 3, 21)), QDate(2028, 3, 20));
        QCOMPARE(nextAnniversary(QDate(2004, 2, 29), QDate(2027, 1, 1)), QDate(2027, 3, 1));
        QVERIFY(!nextAnniversary({}, QDate(2027, 1, 1)).isValid());
        QVERIFY(!nextAnniversary(QDate(2028, 1, 1), QDate(2027, 1, 1)).isValid());
    }

    void callHints()
    {
        QCOMPARE(callHint(QTime(3, 0)), CallHint::Asleep);
        QCOMPARE(callHint(QTime(7, 30)), CallHint::Early);
        QCOMPARE(callHint(QTime(8, 0)), CallHint::Good);
        QCOMPARE(callHint(QTime(19, 59)), CallHint::Good);
        QCOMPARE(callHint(QTime(21, 59)), CallHint::Late);
        QCOMPARE(callHint(QTime(22, 0)), CallHint::Asleep);
    }

    void clocks()
    {
        Community home;
        home.id = CommunityId(1);
        home.zone = QStringLiteral("America/Los_Angeles");
        Community sariaya;
        sariaya.id = CommunityId(2);
        sariaya.zone = QStringLiteral("Asia/Manila");
        Community nowhere;
        nowhere.id = CommunityId(3);
        const QDateTime moment(QDate(2027, 3, 1), QTime(20, 0), Qt::UTC);
        const auto clocks = clocksOf({sariaya, nowhere, home}, home, moment);
        QCOMPARE(clocks.size(), 2);
        QVERIFY(clocks.first().ours);
        QCOMPARE(clocks.first().now.time, QTime(12, 0));
        QCOMPARE(clocks.last().daysAhead, 1);
        QCOMPARE(clocks.last().secondsAhead, std::optional(16 * 3600));
        QCOMPARE(clocks.last().hint, CallHint::Asleep);
        // Nothing is said against a clock that nobody knows.
        home.zone.clear();
        home.country = QStringLiteral("US");
        QVERIFY(!clocksOf({sariaya}, home, moment).first().secondsAhead);
    }

    void emptyFile()
    {
        TemporaryFile file;
        const Overview overview = loadOverview(*file.workspace);
        QVERIFY(!overview.home.id);
        QVERIFY(!overview.hasPartners);
        QVERIFY(overview.delegations.isEmpty() && overview.clocks.isEmpty() && overview.occasions.isEmpty());
    }

    void aCommittee()
    {
        SmallCommittee file;
        file.add(0, QTime(9, 0), QTime(10, 0), QStringLiteral("Welcome"));
        Overview overview = loadOverview(*file.workspace);
        QCOMPARE(overview.home.name, QStringLiteral("Santa Clarita"));
        QCOMPARE(overview.clocks.size(), 2);
        QCOMPARE(overview.delegations.size(), 1); // the return visit has no dates
        QCOMPARE(overview.delegations.first().daysUntil, 7);
        QCOMPARE(overview.delegations.first().people, 4);
        QCOMPARE(overview.delegations.first().partner.name, QStringLiteral("Tena"));
        QVERIFY(overview.delegations.first().today.isEmpty());
        QVERIFY(!overview.delegations.first().findings.isEmpty());
        QCOMPARE(overview.occasions.size(), 1);
        QCOMPARE(overview.occasions.first().years, 26);

        file.clock.set(QDateTime(file.start, QTime(18, 0), Qt::UTC));
        overview = loadOverview(*file.workspace);
        QCOMPARE(overview.delegations.first().daysUntil, 0);
        QCOMPARE(overview.delegations.first().today.size(), 1);
        QVERIFY(file.workspace->setField(file.visit.ref(), "status", Value(QStringLiteral("cancelled"))).ok());
        QVERIFY(loadOverview(*file.workspace).delegations.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOverview)
#include "tst_overview.moc"

#include "models/planning/itineraryedit.h"

#include <QRandomGenerator>
#include <QTest>

using namespace scd;

namespace {

const QString losAngeles = QStringLiteral("America/Los_Angeles");
const QDate start(2027, 3, 8);
const QDate longBefore(2027, 1, 1);

/// A delegation that nothing is wrong with: one leader, one delegate of each of two groups, three days.
struct Fixture
{
    ItineraryPlan plan;
    qint64 nextId = 1000;

    Fixture()
    {
        plan.delegation.id = DelegationId(1);
        plan.delegation.start = start;
        plan.delegation.end = start.addDays(2);
        plan.delegation.leader = PersonId(50);
        plan.delegation.emergencyPhone = QStringLiteral("+1 661 555 0100");
        plan.zone = losAngeles;
        for (int i = 0; i < 2; ++i) {
            DelegationGroup group;
            group.id = DelegationGroupId(10 + i);
            plan.groups << group;
            Delegate delegate;
            delegate.id = DelegateId(20 + i);
            delegate.person = PersonId(50 + i);
            delegate.group = group.id;
            plan.delegates << delegate;
        }
        for (int i = 0; i < 3; ++i)
            plan.days << PlanDay{ItineraryDayId(100 + i), start.addDays(i), {}, {}, {}};
        for (int i = 0; i < 3; ++i)
            add(i, QTime(8, 0), QTime(8, 30));
    }

    PlanItem &add(int day, QTime from, QTime to, bool open = false)
    {
        PlanItem item;
        item.item.id = ItineraryItemId(++nextId);
        item.item.start = from;
        item.item.end = to;
        item.item.openEnd = open;
        item.item.title = {{QStringLiteral("en"), QStringLiteral("Visit")},
                           {QStringLiteral("es"), QStringLiteral("Visita")}};
        item.item.venue = VenueId(nextId);
        item.item.lead = PersonId(nextId);
        item.item.status = ItemStatus::Confirmed;
        item.date = start.addDays(day);
        plan.days[day].items << item;
        return plan.days[day].items.last();
    }

    QList<PlanFinding> check(QDate today = longBefore)
    {
        for (PlanDay &day : plan.days) {
            for (PlanItem &item : day.items)
                item.interval = intervalOf(item.item, item.date, plan.zone);
        }
        return scd::check(plan, today, {QStringLiteral("en"), QStringLiteral("es")});
    }

    QList<FindingKind> kinds(QDate today = longBefore)
    {
        QList<FindingKind> list;
        for (const PlanFinding &finding : check(today))
            list << finding.kind;
        return list;
    }
};

using Kinds = QList<FindingKind>;

} // namespace

class TestItineraryCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingWrong()
    {
        Fixture fixture;
        QCOMPARE(fixture.kinds(), Kinds{});
        QCOMPARE(fixture.kinds(start), Kinds{});
    }

    void noPlanNoFindings() { QVERIFY(scd::check({}, start, {}).isEmpty()); }

    void theDelegation()
    {
        Fixture fixture;
        fixture.plan.delegation.leader = {};
        fixture.plan.delegation.emergencyPhone = QStringLiteral("  ");
        fixture.plan.delegates.clear();
        QCOMPARE(fixture.kinds(),
                 (Kinds{FindingKind::NoEmergencyPhone, FindingKind::NoLeader, FindingKind::NoDelegates}));
        QCOMPARE(fixture.kinds(start.addDays(10)), Kinds{}); // it is over
        fixture.plan.delegation.start = {};
        QVERIFY(fixture.kinds().contains(FindingKind::NoDates));
    }

    void overlapOfTheSamePeople()
    {
        Fixture fixture;
        PlanItem &first = fixture.add(0, QTime(9, 0), QTime(11, 0));
        first.groups = {DelegationGroupId(10)};
        PlanItem &second = fixture.add(0, QTime(10, 0), QTime(12, 0));
        second.groups = {DelegationGroupId(11)};
        QCOMPARE(fixture.kinds(), Kinds{}); // parallel groups
        fixture.plan.days[0].items.last().groups = {};
        const auto findings = fixture.check();
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().kind, FindingKind::Overlap);
        QCOMPARE(findings.first().ref, (Ref{EntityKind::ItineraryItem, 1005}));
        QCOMPARE(findings.first().other, (Ref{EntityKind::ItineraryItem, 1004}));
        fixture.plan.days[0].items.last().delegates = {DelegateId(20)};
        QCOMPARE(fixture.kinds(), Kinds{FindingKind::Overlap}); // one of the group
        fixture.plan.days[0].items.last().delegates = {DelegateId(21)};
        QCOMPARE(fixture.kinds(), Kinds{});
        fixture.plan.days[0].items.last().delegates = {};
        fixture.plan.days[0].items.last().item.status = ItemStatus::Cancelled;
        QCOMPARE(fixture.kinds(), Kinds{});
    }

    void overlapWhereNobodySaidTheZone()
    {
        Fixture fixture;
        fixture.plan.zone.clear();
        fixture.add(0, QTime(9, 0), QTime(11, 0));
        fixture.add(0, QTime(10, 0), QTime(12, 0));
        QVERIFY(fixture.kinds().contains(FindingKind::Overlap));
    }

    void aLongItemMeetsAllThatFollow()
    {
        Fixture fixture;
        fixture.add(1, QTime(9, 0), QTime(17, 0));
        fixture.add(1, QTime(10, 0), QTime(11, 0));
        fixture.add(1, QTime(15, 0), QTime(16, 0));
        QCOMPARE(fixture.kinds(), (Kinds{FindingKind::Overlap, FindingKind::Overlap}));
    }

    void overMidnight()
    {
        Fixture fixture;
        fixture.add(0, QTime(22, 0), QTime(9, 0)).item.endDayOffset = 1;
        QCOMPARE(fixture.kinds(), Kinds{FindingKind::Overlap}); // with the next morning, 8:00
    }

    void openEnds()
    {
        Fixture fixture;
        fixture.add(0, QTime(18, 0), {}, true);
        QCOMPARE(fixture.kinds(), Kinds{});
        fixture.add(0, QTime(20, 0), {}, true);
        QCOMPARE(fixture.kinds(), Kinds{FindingKind::TwoOpenEnds});
        fixture.add(0, QTime(19, 0), QTime(19, 30)); // ends the first one
        QCOMPARE(fixture.kinds(), Kinds{});
    }

    void endBeforeStart()
    {
        Fixture fixture;
        fixture.add(0, QTime(12, 0), QTime(11, 0));
        QCOMPARE(fixture.kinds(), Kinds{FindingKind::EndBeforeStart});
    }

    void outsideAndEmptyDays()
    {
        Fixture fixture;
        fixture.plan.delegation.end = start.addDays(1);
        QCOMPARE(fixture.kinds(), Kinds{FindingKind::OutsideDates});
        fixture.plan.days[2].items.clear();
        fixture.plan.days[1].items.clear();
        QCOMPARE(fixture.kinds(), Kinds{FindingKind::EmptyDay});
    }

    void aLeadInTwoPlaces()
    {
        Fixture fixture;
        fixture.add(0, QTime(9, 0), QTime(11, 0)).groups = {DelegationGroupId(10)};
        PlanItem &second = fixture.add(0, QTime(10, 0), QTime(12, 0));
        second.groups = {DelegationGroupId(11)};
        second.item.interpreter = PersonId(1004);
        const auto findings = fixture.check();
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().kind, FindingKind::PersonInTwoPlaces);
        QCOMPARE(findings.first().person, PersonId(1004));
        fixture.plan.days[0].items.last().item.venue = VenueId(1004); // one place
        QCOMPARE(fixture.kinds(), Kinds{});
    }

    void whatIsMissing()
    {
        Fixture fixture;
        PlanItem &item = fixture.add(0, QTime(9, 0), QTime(10, 0));
        item.item.venue = {};
        item.item.lead = {};
        item.item.title = {{QStringLiteral("en"), QStringLiteral("Visit")}};
        item.item.status = ItemStatus::Draft;
        QCOMPARE(fixture.kinds(),
                 (Kinds{FindingKind::MissingVenue, FindingKind::MissingLead, FindingKind::MissingTranslation}));
        QVERIFY(fixture.kinds(start.addDays(-closeToStart)).contains(FindingKind::Unconfirmed));
        QVERIFY(!fixture.kinds(start.addDays(-closeToStart - 1)).contains(FindingKind::Unconfirmed));
        const auto findings = fixture.check();
        QCOMPARE(findings.last().languages, QStringList{QStringLiteral("es")});
        fixture.plan.days[0].items.last().item.type = ItemType::FreeTime;
        QCOMPARE(fixture.kinds(), Kinds{FindingKind::MissingTranslation});
    }

    void aTimeThatClocksSkip()
    {
        Fixture fixture;
        fixture.plan.delegation.end = QDate(2027, 3, 14);
        fixture.plan.days << PlanDay{ItineraryDayId(110), QDate(2027, 3, 14), {}, {}, {}};
        PlanItem &item = fixture.add(3, QTime(2, 30), {});
        item.date = QDate(2027, 3, 14);
        QCOMPARE(fixture.kinds(), Kinds{FindingKind::SkippedTime});
    }

    /// The sweep finds the same pairs as comparing each with each.
    void sweepAgainstAllPairs()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 200; ++round) {
            Fixture fixture;
            for (int i = 0; i < 12; ++i) {
                const int from = random.bounded(9 * 60, 20 * 60);
                PlanItem &item = fixture.add(random.bounded(3), QTime(0, 0).addSecs(from * 60),
                                             QTime(0, 0).addSecs((from + random.bounded(1, 180)) * 60));
                const int who = random.bounded(4);
                if (who < 2)
                    item.groups = {DelegationGroupId(10 + who)};
            }
            qsizetype found = 0;
            for (FindingKind kind : fixture.kinds())
                found += kind == FindingKind::Overlap ? 1 : 0;
            qsizetype expected = 0;
            for (const PlanDay &day : fixture.plan.days) {
                for (qsizetype a = 0; a < day.items.size(); ++a) {
                    for (qsizetype b = a + 1; b < day.items.size(); ++b) {
                        expected += day.items[a].interval.meets(day.items[b].interval) &&
                                            fixture.plan.shareSomebody(day.items[a], day.items[b])
                                        ? 1
                                        : 0;
                    }
                }
            }
            QCOMPARE(found, expected);
        }
    }

    // Rules of editing that need no file ----------------------------------------------------------------------

    void codes()
    {
        QCOMPARE(proposedCode(QStringLiteral("Tena"), 2027, Direction::Inbound, {}), QStringLiteral("TENA-2027-IN"));
        QCOMPARE(proposedCode(QStringLiteral("Tena"), 2027, Direction::Inbound, {QStringLiteral("TENA-2027-IN")}),
                 QStringLiteral("TENA-2027-IN-2"));
        QCOMPARE(proposedCode(QStringLiteral("São Tomé"), 2027, Direction::Outbound, {}),
                 QStringLiteral("SAOTOME-2027-OUT"));
        QCOMPARE(proposedCode(QStringLiteral("京都"), 2027, Direction::Outbound, {}), QStringLiteral("VISIT-2027-OUT"));
    }

    void aProposalFollowsTheLastItem()
    {
        Fixture fixture;
        fixture.check();
        QCOMPARE(proposedItem(fixture.plan, start).start, QTime(8, 30));
        fixture.plan.days[0].items.clear();
        QCOMPARE(proposedItem(fixture.plan, start).start, QTime(9, 0));
        fixture.add(0, QTime(18, 0), {}, true);
        fixture.check();
        QCOMPARE(proposedItem(fixture.plan, start).start, QTime(19, 0));
        fixture.add(0, QTime(22, 0), QTime(1, 0)).item.endDayOffset = 1;
        fixture.check();
        QVERIFY(!proposedItem(fixture.plan, start).start.isValid());
    }

    void movingKeepsTheLength()
    {
        ItineraryItem item;
        item.start = QTime(9, 0);
        item.end = QTime(10, 30);
        QCOMPARE(movedTo(item, QTime(14, 0)).end, QTime(15, 30));
        QVERIFY(!movedTo(item, QTime(14, 0)).endDayOffset);
        const ItineraryItem late = movedTo(item, QTime(23, 0));
        QCOMPARE(late.end, QTime(0, 30));
        QCOMPARE(late.endDayOffset, std::optional(1));
        const ItineraryItem again = movedTo(late, QTime(9, 0));
        QCOMPARE(again.end, QTime(10, 30));
        QCOMPARE(again.endDayOffset, std::optional(0));
        QCOMPARE(movedTo(item, {}), item);
    }

    void whatAShiftWouldDo()
    {
        Fixture fixture;
        fixture.plan.days[1].items.first().item.fixed = true;
        const ShiftReport report = previewShift(fixture.plan, 7);
        QCOMPARE(report.start, start.addDays(7));
        QCOMPARE(report.moving.size(), 2);
        QCOMPARE(report.staying, QList<ItineraryItemId>{fixture.plan.days[1].items.first().item.id});
    }
};

QTEST_GUILESS_MAIN(TestItineraryCheck)
#include "tst_itinerarycheck.moc"

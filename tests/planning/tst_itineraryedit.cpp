#include "models/domain/personpapers.h"
#include "tests/planning/smallcommittee.h"

#include <QTest>

using namespace scd;

/// Each operation: what it does, that it is one undo step, and that undo leaves the file as it was.
class TestItineraryEdit : public QObject
{
    Q_OBJECT

private:
    static void undoes(SmallCommittee &file, const ItineraryPlan &before)
    {
        const ItineraryPlan after = file.plan();
        QVERIFY(after.days != before.days || after.delegates != before.delegates ||
                after.delegation != before.delegation || after.groups != before.groups);
        QVERIFY(file.workspace->undo().ok());
        const ItineraryPlan undone = file.plan();
        QCOMPARE(undone.delegation, before.delegation);
        QVERIFY(undone.days == before.days);
        QVERIFY(undone.delegates == before.delegates);
        QVERIFY(file.workspace->redo().ok());
        QVERIFY(file.plan().days == after.days);
    }

private Q_SLOTS:
    void newExchange()
    {
        SmallCommittee file;
        const auto visit = file.workspace->find<Delegation>(file.visit);
        QVERIFY(visit);
        QCOMPARE(visit->code, QStringLiteral("TENA-2027-IN"));
        QCOMPARE(visit->zone, QStringLiteral("America/Los_Angeles"));
        QCOMPARE(visit->emergencyPhone, file.committee.emergencyPhone);
        const auto back = file.workspace->find<Delegation>(file.returnVisit);
        QVERIFY(back);
        QCOMPARE(back->code, QStringLiteral("TENA-2027-OUT"));
        QCOMPARE(back->direction, Direction::Outbound);
        QCOMPARE(back->zone, QStringLiteral("America/Guayaquil"));
        const ItineraryPlan plan = file.plan();
        QCOMPARE(plan.days.size(), 5);
        QVERIFY(plan.days.first().id);
        QCOMPARE(plan.homeZone, QStringLiteral("America/Guayaquil"));
        // A second one gets a code of its own.
        NewExchange wish;
        wish.partnership = file.partnership.id;
        wish.name = english(QStringLiteral("Again"));
        wish.start = file.start;
        wish.end = file.start;
        const auto again = file.editor.newExchange(wish);
        QVERIFY(again);
        QCOMPARE(file.workspace->find<Delegation>(again->delegation)->code, QStringLiteral("TENA-2027-IN-2"));
        // A return visit without days has the year of the visit.
        wish.start = wish.end = QDate(2031, 5, 1);
        wish.planReturnVisit = true;
        const auto later = file.editor.newExchange(wish);
        QVERIFY(later);
        QCOMPARE(file.workspace->find<Delegation>(later->returnVisit)->code, QStringLiteral("TENA-2031-OUT"));
        QVERIFY(file.workspace->undo().ok());
        wish.start = wish.end = file.start;
        QVERIFY(file.workspace->undo().ok());
        QVERIFY(!file.workspace->isVisible(again->exchange.ref()));
        QVERIFY(!file.workspace->isVisible(again->returnVisit.ref()));
        wish.end = file.start.addDays(-1);
        QVERIFY(!file.editor.newExchange(wish).ok());
        QVERIFY(!file.editor.newExchange({}).ok());
    }

    void addAndMoveItems()
    {
        SmallCommittee file;
        ItineraryPlan before = file.plan();
        const auto item = file.add(0, QTime(9, 0), QTime(10, 30), QStringLiteral("Welcome"));
        QVERIFY(item);
        undoes(file, before);
        before = file.plan();
        QVERIFY(file.editor.moveItem(item, file.start.addDays(2), QTime(23, 30)).ok());
        const PlanItem *moved = file.plan().item(item) ? new PlanItem(*file.plan().item(item)) : nullptr;
        const std::unique_ptr<const PlanItem> owner(moved);
        QVERIFY(moved);
        QCOMPARE(moved->date, file.start.addDays(2));
        QCOMPARE(moved->interval.seconds(), std::optional<qint64>(5400));
        undoes(file, before);
        // To a date outside of the visit: a day is made for it.
        QVERIFY(file.editor.moveItem(item, file.start.addDays(9)).ok());
        QCOMPARE(file.plan().days.size(), 6);
        QVERIFY(!file.editor.moveItem(item, {}).ok());
        QVERIFY(!file.editor.moveItem(ItineraryItemId(1), file.start).ok());
    }

    void duplicate()
    {
        SmallCommittee file;
        const auto item = file.add(0, QTime(9, 0), QTime(10, 0), QStringLiteral("Tour"));
        QVERIFY(file.editor.setParticipants(item, {}, {file.delegates.first()}).ok());
        QVERIFY(file.workspace->setField(item.ref(), "fixed", Value(qint64(1))).ok());
        const auto copy = file.editor.duplicateItem(item);
        QVERIFY(copy);
        const ItineraryPlan plan = file.plan();
        QVERIFY(!plan.item(*copy)->item.fixed);
        QCOMPARE(plan.item(*copy)->delegates, QSet<DelegateId>{file.delegates.first()});
    }

    void copyDay()
    {
        SmallCommittee file;
        const auto group = file.editor.addGroup(file.visit, english(QStringLiteral("Youth")));
        QVERIFY(group);
        file.add(0, QTime(9, 0), QTime(10, 0), QStringLiteral("A"), {*group});
        file.add(0, QTime(10, 0), QTime(11, 0), QStringLiteral("B"));
        const ItineraryPlan before = file.plan();
        const auto copied = file.editor.copyDay(file.visit, file.start, file.start.addDays(3));
        QVERIFY(copied);
        QCOMPARE(*copied, 2);
        const ItineraryPlan after = file.plan();
        QCOMPARE(after.days.at(3).items.size(), 2);
        QCOMPARE(after.days.at(3).items.first().groups, QSet<DelegationGroupId>{*group});
        QCOMPARE(after.days.at(0).items.size(), 2);
        undoes(file, before);
        QVERIFY(!file.editor.copyDay(file.visit, file.start, file.start).ok());
    }

    void confirmDrafts()
    {
        SmallCommittee file;
        const auto draft = file.add(0, QTime(9, 0), QTime(10, 0), QStringLiteral("A"));
        const auto off = file.add(1, QTime(10, 0), QTime(11, 0), QStringLiteral("B"));
        const auto other = file.add(2, QTime(10, 0), QTime(11, 0), QStringLiteral("C"));
        for (const auto &[item, status] : {std::pair(draft, ItemStatus::Draft), std::pair(off, ItemStatus::Cancelled),
                                           std::pair(other, ItemStatus::Draft)}) {
            ItineraryItem value = *file.workspace->find<ItineraryItem>(item);
            value.status = status;
            const auto changed =
                file.workspace->change(labels::setUp(), [&](Edit &edit) -> Status { return edit.update(value); });
            Q_UNUSED(changed.ok())
        }
        const ItineraryPlan before = file.plan();
        const auto confirmed = file.editor.confirmDrafts(file.visit);
        QVERIFY(confirmed);
        QCOMPARE(*confirmed, 2);
        const ItineraryPlan after = file.plan();
        QCOMPARE(after.item(draft)->item.status, ItemStatus::Confirmed);
        QCOMPARE(after.item(other)->item.status, ItemStatus::Confirmed);
        QCOMPARE(after.item(off)->item.status, ItemStatus::Cancelled);
        undoes(file, before);
        QVERIFY(!file.editor.confirmDrafts(file.visit).ok());
    }

    void shiftKeepsFixedBookings_data()
    {
        QTest::addColumn<int>("days");
        QTest::newRow("a day later, into the same week") << 1;
        QTest::newRow("three days earlier") << -3;
        QTest::newRow("two weeks later") << 14;
    }
    void shiftKeepsFixedBookings()
    {
        QFETCH(int, days);
        SmallCommittee file;
        const auto loose = file.add(1, QTime(9, 0), QTime(10, 0), QStringLiteral("Tour"));
        const auto fixed = file.add(2, QTime(19, 0), QTime(22, 0), QStringLiteral("Concert"));
        QVERIFY(file.workspace->setField(fixed.ref(), "fixed", Value(qint64(1))).ok());
        const ItineraryPlan before = file.plan();
        const auto report = file.editor.shiftItinerary(file.visit, days);
        QVERIFY(report);
        QCOMPARE(report->moving, QList{loose});
        QCOMPARE(report->staying, QList{fixed});
        const ItineraryPlan after = file.plan();
        QCOMPARE(after.delegation.start, file.start.addDays(days));
        QCOMPARE(after.delegation.end, file.start.addDays(4 + days));
        QCOMPARE(after.item(loose)->date, file.start.addDays(1 + days));
        QCOMPARE(after.item(fixed)->date, file.start.addDays(2));
        for (qsizetype i = 1; i < after.days.size(); ++i)
            QVERIFY(after.days.at(i - 1).date < after.days.at(i).date);
        undoes(file, before);
    }

    void papersThatExpire()
    {
        SmallCommittee file;
        const auto findings = [&file] {
            QList<Ref> refs;
            for (const PlanFinding &finding : scd::check(file.plan(), file.start.addDays(-30), {})) {
                if (finding.kind == FindingKind::PapersExpire)
                    refs << finding.ref;
            }
            return refs;
        };
        const PersonId person = file.workspace->find<Delegate>(file.delegates.first())->person;
        const auto paper = [&](QDate expires, PaperKind kind = PaperKind::Passport, const QString &country = {}) {
            TravelPaper one;
            one.country = country;
            one.person = person;
            one.kind = kind;
            one.expiresOn = expires;
            const auto step = file.workspace->change(labels::sample(), [&](Edit &edit) { return edit.add(one); });
            QVERIFY(step.ok());
        };
        paper(file.start.addDays(4), PaperKind::Passport, QStringLiteral("EC"));
        // What is no leave to enter the place that is visited says nothing of this visit.
        paper(file.start.addDays(-9), PaperKind::Passport, QStringLiteral("ES"));
        paper(file.start.addDays(-9), PaperKind::Insurance);
        paper(file.start.addDays(-9), PaperKind::Visa, QStringLiteral("DE"));
        QCOMPARE(findings(), QList<Ref>());
        paper(file.start.addDays(3), PaperKind::Visa, QStringLiteral("US"));
        QCOMPARE(findings(), QList<Ref>{file.delegates.first().ref()});
        // A new one beside the old one is enough.
        paper(file.start.addDays(400), PaperKind::Visa, QStringLiteral("US"));
        QCOMPARE(findings(), QList<Ref>());
    }

    void participants()
    {
        SmallCommittee file;
        const auto item = file.add(0, QTime(9, 0), QTime(10, 0), QStringLiteral("A"));
        const auto group = file.editor.addGroup(file.visit, english(QStringLiteral("Youth")));
        QVERIFY(file.editor.setGroup(file.visit, file.delegates.mid(0, 2), *group).ok());
        QVERIFY(file.editor.setParticipants(item, {*group}, {file.delegates.at(3)}).ok());
        ItineraryPlan plan = file.plan();
        QCOMPARE(plan.participantsOf(*plan.item(item)).size(), 3);
        QVERIFY(file.editor.setParticipants(item, {}, {}).ok());
        plan = file.plan();
        QVERIFY(plan.item(item)->isForEveryone());
        QVERIFY(file.workspace->undo().ok());
        QCOMPARE(file.plan().item(item)->groups, QSet<DelegationGroupId>{*group});
    }

    void delegatesInOneStep()
    {
        SmallCommittee file;
        QCOMPARE(file.delegates.size(), 4);
        const ItineraryPlan before = file.plan();
        QCOMPARE(before.delegates.at(3).precedence, std::optional(4));
        Person person;
        person.givenNames = QStringLiteral("Elena María");
        const auto added =
            file.editor.addDelegates(file.visit, {{before.delegates.first().person}, {{}, person}, {{}, person}});
        QVERIFY(added);
        QCOMPARE(added->size(), 2); // who is in it already stays out; new people of one name are two people
        undoes(file, before);
        QVERIFY(!file.editor.addDelegates(file.visit, {{before.delegates.first().person}}).ok());
        // One that has no name spoils the step as a whole.
        const auto people = file.workspace->count({EntityKind::Person});
        QVERIFY(!file.editor.addDelegates(file.visit, {{{}, person}, {{}, Person{}}}).ok());
        QCOMPARE(file.workspace->count({EntityKind::Person}), people);
    }

    void precedence()
    {
        SmallCommittee file;
        QList<DelegateId> order = file.delegates;
        std::reverse(order.begin(), order.end());
        const ItineraryPlan before = file.plan();
        QVERIFY(file.editor.reorderDelegates(file.visit, order).ok());
        QCOMPARE(file.plan().delegates.first().id, file.delegates.last());
        undoes(file, before);
    }

    void daysFollowTheDates()
    {
        SmallCommittee file;
        QVERIFY(file.workspace->setField(file.visit.ref(), "end_date", Value(QStringLiteral("2027-03-14"))).ok());
        ItineraryPlan plan = file.plan();
        QCOMPARE(plan.days.size(), 7);
        QVERIFY(!plan.days.last().id); // shown, not yet written down
        QVERIFY(file.editor.ensureDays(file.visit).ok());
        QVERIFY(file.plan().days.last().id);
        QVERIFY(file.workspace->setField(file.visit.ref(), "end_date", Value(QStringLiteral("2027-03-09"))).ok());
        QCOMPARE(file.plan().days.size(), 2); // what is left over and empty is not shown
    }
};

QTEST_GUILESS_MAIN(TestItineraryEdit)
#include "tst_itineraryedit.moc"

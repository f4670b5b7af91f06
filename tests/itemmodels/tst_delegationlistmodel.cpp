#include "models/itemmodels/delegationlistmodel.h"
#include "tests/planning/smallcommittee.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace scd;

class TestDelegationListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsAndFilters()
    {
        SmallCommittee file;
        DelegationListModel model(*file.workspace, Formats(), {QStringLiteral("en")});
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 4); // coming up: one; without dates: one
        QVERIFY(model.index(0).data(DelegationListModel::HeadingRole).toBool());
        QCOMPARE(model.delegationAt(model.index(1)), file.visit);
        QCOMPARE(model.index(1).data().toString(), QStringLiteral("Mayor's visit"));
        QVERIFY(model.index(1).data(CardSubtitleRole).toString().contains(QStringLiteral("Tena")));
        QCOMPARE(model.index(1).data(CardCountryRole).toString(), QStringLiteral("EC"));
        QCOMPARE(model.delegationCount(), 2);

        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex visit = model.indexOf(file.visit);
        QVERIFY(file.workspace
                    ->setFields(file.returnVisit.ref(), {{"start_date", Value(QStringLiteral("2026-03-08"))},
                                                         {"end_date", Value(QStringLiteral("2026-03-10"))}})
                    .ok());
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(2).data().toString(), QStringLiteral("Past"));
        QVERIFY(visit.isValid());
        QCOMPARE(resets.count(), 0);

        model.setFilter({.direction = Direction::Outbound});
        QCOMPARE(model.rowCount(), 2);
        model.setFilter({.search = QStringLiteral("mayor")});
        QCOMPARE(model.delegationCount(), 2);
        model.setFilter({.search = QStringLiteral("ten")}); // by the code, and by the partner's name
        QCOMPARE(model.delegationCount(), 2);
        model.setFilter({.search = QStringLiteral("kyoto")});
        QCOMPARE(model.rowCount(), 0);
        model.setFilter({.statuses = {DelegationStatus::Confirmed}});
        QCOMPARE(model.rowCount(), 0);
        model.setFilter({.partnership = file.partnership.id});
        QCOMPARE(model.delegationCount(), 2);
        QVERIFY(file.workspace->remove(file.visit.ref()).ok());
        QCOMPARE(model.delegationCount(), 1);
    }
};

QTEST_GUILESS_MAIN(TestDelegationListModel)
#include "tst_delegationlistmodel.moc"

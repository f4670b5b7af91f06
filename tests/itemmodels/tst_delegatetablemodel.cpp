#include "models/itemmodels/delegatetablemodel.h"
#include "tests/planning/smallcommittee.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace scd;

class TestDelegateTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orderAndMoves()
    {
        SmallCommittee file;
        DelegateTableModel model(*file.workspace, {QStringLiteral("en")});
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDelegation(file.visit);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Ana Grefa"));
        const QPersistentModelIndex ana = model.index(0, 0);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QVERIFY(!model.moveBy(ana, -1));
        QVERIFY(model.moveBy(ana, 1));
        QCOMPARE(ana.row(), 1);
        QVERIFY(model.moveRow({}, 1, {}, 4));
        QCOMPARE(ana.row(), 3);
        QVERIFY(!model.moveBy(ana, 1));
        QVERIFY(file.workspace->undo().ok());
        QVERIFY(file.workspace->undo().ok());
        QCOMPARE(ana.row(), 0);
        QVERIFY(file.workspace->remove(file.delegates.at(1).ref()).ok());
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(
            file.workspace->setField(file.delegates.at(2).ref(), "status", Value(QStringLiteral("withdrawn"))).ok());
        QCOMPARE(model.peopleCount(), 2);
        QCOMPARE(resets.count(), 0);
    }

    void titleAndLanguages()
    {
        SmallCommittee file;
        DelegateTableModel model(*file.workspace, {QStringLiteral("en")});
        model.setDelegation(file.visit);
        const PersonId ana = model.rows().first().person.id;
        QVERIFY(file.workspace
                    ->change(labels::setUp(),
                             [&](Edit &edit) -> Status {
                                 Office past;
                                 past.person = ana;
                                 past.title = english(QStringLiteral("Councillor"));
                                 past.to = QDate(2020, 1, 1);
                                 SCD_TRY(edit.add(past));
                                 Office now;
                                 now.person = ana;
                                 now.title = english(QStringLiteral("Mayor"));
                                 now.from = QDate(2020, 1, 2);
                                 SCD_TRY(edit.add(now));
                                 SpokenLanguage language;
                                 language.person = ana;
                                 language.language = QStringLiteral("es");
                                 return edit.add(language);
                             })
                    .ok());
        QCOMPARE(model.index(0, DelegateTableModel::Title).data().toString(), QStringLiteral("Mayor"));
        QCOMPARE(model.index(0, DelegateTableModel::Languages).data().toString(), QStringLiteral("Spanish"));
        QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Mayor")));
        QVERIFY(!model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDelegateTableModel)
#include "tst_delegatetablemodel.moc"

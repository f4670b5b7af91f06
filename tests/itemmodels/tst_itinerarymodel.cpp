#include "models/itemmodels/itinerarymodel.h"
#include "tests/planning/smallcommittee.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace scd;

class TestItineraryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<SmallCommittee>();
        m_model = std::make_unique<ItineraryModel>(*m_file->workspace, Formats(), QStringList{QStringLiteral("en")});
        new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     m_model.get());
        m_model->setDelegation(m_file->visit);
    }

    void daysAndItems()
    {
        QCOMPARE(m_model->rowCount(), 5);
        QCOMPARE(m_model->index(0, 0).data().toString(), QStringLiteral("Monday, March 8, 2027"));
        const auto late = m_file->add(0, QTime(15, 0), QTime(16, 0), QStringLiteral("Tour"));
        const auto early = m_file->add(0, QTime(9, 0), QTime(10, 0), QStringLiteral("Welcome"));
        const QModelIndex day = m_model->index(0, 0);
        QCOMPARE(m_model->rowCount(day), 2);
        QCOMPARE(m_model->index(0, 0, day).data().toString(), QStringLiteral("Welcome"));
        QCOMPARE(m_model->indexOf(late), m_model->index(1, 0, day));
        QCOMPARE(m_model->timeText(*m_model->itemAt(m_model->indexOf(early))),
                 Formats().timeRange(QTime(9, 0), QTime(10, 0)));
        QCOMPARE(m_model->dateOf(m_model->indexOf(early)), m_file->start);
        QVERIFY(!m_model->findingsOf(m_model->indexOf(early)).isEmpty()); // no venue
        QCOMPARE(m_model->homeText(m_file->start), QStringLiteral("3 hour(s) behind home"));
        QCOMPARE(m_model->homeText(QDate(2027, 3, 20)), QStringLiteral("2 hour(s) behind home"));
    }

    void selectionStays()
    {
        const auto first = m_file->add(0, QTime(9, 0), QTime(10, 0), QStringLiteral("A"));
        const auto second = m_file->add(0, QTime(10, 0), QTime(11, 0), QStringLiteral("B"));
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        const QPersistentModelIndex kept = m_model->indexOf(second);
        QVERIFY(m_file->workspace->setField(second.ref(), "start_time", Value(QStringLiteral("08:00"))).ok());
        QVERIFY(kept.isValid());
        QCOMPARE(kept.row(), 0);
        QVERIFY(m_file->editor.moveItem(first, m_file->start.addDays(1)).ok());
        QVERIFY(kept.isValid());
        QVERIFY(
            m_file->workspace->setField(m_file->visit.ref(), "start_date", Value(QStringLiteral("2027-03-06"))).ok());
        QCOMPARE(m_model->rowCount(), 7);
        QVERIFY(kept.isValid());
        QCOMPARE(m_model->dateOf(kept), m_file->start);
        QVERIFY(m_file->editor.shiftItinerary(m_file->visit, 3).ok());
        QVERIFY(m_file->workspace->undo().ok());
        QVERIFY(m_file->workspace->undo().ok());
        QCOMPARE(m_model->rowCount(), 5);
        QCOMPARE(resets.count(), 0);
    }

    void dropOnAnotherDay()
    {
        const auto item = m_file->add(0, QTime(9, 0), QTime(10, 0), QStringLiteral("A"));
        const std::unique_ptr<QMimeData> data(m_model->mimeData({m_model->indexOf(item)}));
        QVERIFY(data);
        QVERIFY(!m_model->canDropMimeData(nullptr, Qt::MoveAction, -1, -1, m_model->index(2, 0)));
        QVERIFY(m_model->canDropMimeData(data.get(), Qt::MoveAction, -1, -1, m_model->index(2, 0)));
        m_model->dropMimeData(data.get(), Qt::MoveAction, -1, -1, m_model->index(2, 0));
        QCOMPARE(m_model->dateOf(m_model->indexOf(item)), m_file->start.addDays(2));
        m_model->dropMimeData(data.get(), Qt::MoveAction, 5, 0, {}); // under all dates
        QCOMPARE(m_model->dateOf(m_model->indexOf(item)), m_file->start.addDays(4));
        QVERIFY(!m_model->mimeData({m_model->index(0, 0)}));
    }

    void parallelGroups()
    {
        const auto youth = m_file->editor.addGroup(m_file->visit, english(QStringLiteral("Youth")));
        const auto officials = m_file->editor.addGroup(m_file->visit, english(QStringLiteral("Officials")));
        const auto a = m_file->add(0, QTime(9, 0), QTime(11, 0), QStringLiteral("A"), {*youth});
        const auto b = m_file->add(0, QTime(10, 0), QTime(11, 0), QStringLiteral("B"), {*officials});
        QVERIFY(m_model->isParallel(m_model->indexOf(a)));
        QVERIFY(m_model->isParallel(m_model->indexOf(b)));
        QCOMPARE(m_model->whoText(*m_model->itemAt(m_model->indexOf(b))), QStringLiteral("Officials"));
        QVERIFY(m_file->workspace->setField(b.ref(), "start_time", Value(QStringLiteral("11:00"))).ok() ||
                m_file->workspace
                    ->setFields(b.ref(), {{"start_time", Value(QStringLiteral("11:00"))},
                                          {"end_time", Value(QStringLiteral("12:00"))}})
                    .ok());
        QVERIFY(!m_model->isParallel(m_model->indexOf(a)));
    }

private:
    std::unique_ptr<SmallCommittee> m_file;
    std::unique_ptr<ItineraryModel> m_model;
};

QTEST_GUILESS_MAIN(TestItineraryModel)
#include "tst_itinerarymodel.moc"

#include "tests/planning/smallcommittee.h"
#include "tests/support/fakenavigator.h"
#include "tests/support/fakeprompts.h"
#include "ui/today/cards.h"
#include "ui/today/todaypage.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/linklist.h"
#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace scd;

class TestTodayPage : public QObject
{
    Q_OBJECT

private:
    static void show(QWidget &page)
    {
        page.resize(900, 700);
        page.show();
        QCoreApplication::processEvents();
    }

private Q_SLOTS:
    void freshCommittee()
    {
        TemporaryFile file;
        FakePrompts prompts;
        FakeNavigator navigator;
        UiContext context{*file.workspace, file.clock, prompts, navigator};
        TodayPage page(context);
        show(page);
        auto *empty = page.findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        Q_EMIT empty->primaryClicked();
        QCOMPARE(navigator.pages, QStringList{QStringLiteral("partners")});
        QVERIFY(!page.print());
    }

    void nextDelegationAndClocks()
    {
        SmallCommittee file;
        file.add(0, QTime(9, 0), QTime(10, 0), QStringLiteral("Welcome <b>"));
        FakePrompts prompts;
        FakeNavigator navigator;
        UiContext context{*file.workspace, file.clock, prompts, navigator, QStringLiteral("en"), QStringLiteral("US")};
        TodayPage page(context);
        show(page);
        QVERIFY(!page.findChild<EmptyState *>()->isVisible());
        QCOMPARE(page.findChildren<ClockCard *>().size(), 2);
        QCOMPARE(page.findChildren<DelegationCard *>().size(), 1);
        QVERIFY(page.print());
        QCOMPARE(navigator.printed.size(), 1);
        // Findings lead to where they can be mended.
        auto *card = page.findChild<DelegationCard *>();
        auto lists = card->findChildren<LinkList *>();
        QVERIFY(lists.last()->count() > 0);
        auto *link = lists.last()->findChild<QAbstractButton *>();
        QVERIFY(link);
        link->click();
        QCOMPARE(navigator.opened.size(), 1);

        // Changes are shown.
        QVERIFY(file.workspace->setField(file.visit.ref(), "status", Value(QStringLiteral("cancelled"))).ok());
        QCoreApplication::processEvents();
        QCOMPARE(page.overview().delegations.size(), 0);
        QVERIFY(file.workspace->undo().ok());
        QCoreApplication::processEvents();
        QCOMPARE(page.overview().delegations.size(), 1);
    }

    void whileTheyAreHere()
    {
        SmallCommittee file;
        const auto item = file.add(0, QTime(9, 0), QTime(10, 0), QStringLiteral("Welcome"));
        file.clock.set(QDateTime(file.start, QTime(18, 0), Qt::UTC));
        FakePrompts prompts;
        FakeNavigator navigator;
        UiContext context{*file.workspace, file.clock, prompts, navigator, QStringLiteral("en"), QStringLiteral("US")};
        TodayPage page(context);
        show(page);
        auto *today = page.findChild<DelegationCard *>()->findChildren<LinkList *>().first();
        QVERIFY(today->isVisible());
        QCOMPARE(today->count(), 1);
        today->findChild<QAbstractButton *>()->click();
        QCOMPARE(navigator.opened, QList<Ref>{item.ref()});
    }
};

QTEST_MAIN(TestTodayPage)
#include "tst_todaypage.moc"

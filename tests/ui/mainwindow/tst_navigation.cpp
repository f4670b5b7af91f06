#include "models/domain/person.h"
#include "tests/support/screens/stage.h"
#include "ui/mainwindow/commandbox.h"
#include "ui/mainwindow/sidebar.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QListView>
#include <QPushButton>
#include <QtTest>

using namespace scd;
using namespace Qt::StringLiterals;

/// The frame around the pages: where one was and comes back to, what undo shows, toasts, and F6.
class TestNavigation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void backAndForwardKeepTheRecord();
    void backSkipsToThePageOfADeletedRecord();
    void mouseButtonsTravel();
    void undoGoesToWhatChanged();
    void undoBringsADeletedRecordBack();
    void aToastTakesBackTheLastChange();
    void aToastGoesWhenSomethingElseChanges();
    void threeToastsAtMost();
    void f6WalksThroughThePanes();
    void numbersOpenPages();
    void findOrDoGoesToAHostFamily();

private:
    MainWindow &window() { return m_stage->window(); }
    QAction *action(Command command) { return window().actions()[command]; }
    QString here() { return window().currentPage()->id(); }
    Ref record() { return window().currentPage()->currentRecord(); }
    Ref person(int row) { return {EntityKind::Person, m_stage->workspace().ids({EntityKind::Person}).at(row)}; }
    static Toast *toastIn(MainWindow &window)
    {
        const QList<Toast *> all = window.findChildren<Toast *>();
        return all.isEmpty() ? nullptr : all.constLast();
    }

    std::unique_ptr<Stage> m_stage;
};

void TestNavigation::init()
{
    m_stage = std::make_unique<Stage>(Look());
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void TestNavigation::backAndForwardKeepTheRecord()
{
    window().openPage(u"today"_s);
    QVERIFY(!action(Command::Forward)->isEnabled());
    window().open(person(0));
    window().open(person(1));
    window().openPage(u"partners"_s);
    action(Command::Back)->trigger();
    QCOMPARE(here(), u"people"_s);
    QCOMPARE(record(), person(1));
    action(Command::Back)->trigger();
    QCOMPARE(record(), person(0));
    action(Command::Forward)->trigger();
    QCOMPARE(record(), person(1));
    // A new way forgets what was ahead.
    window().openPage(u"today"_s);
    QVERIFY(!action(Command::Forward)->isEnabled());
}

void TestNavigation::backSkipsToThePageOfADeletedRecord()
{
    const Ref gone = person(0);
    window().open(gone);
    window().openPage(u"today"_s);
    QVERIFY(m_stage->workspace().remove(gone).ok());
    Stage::settle();
    action(Command::Back)->trigger();
    QCOMPARE(here(), u"people"_s);
    QVERIFY(record() != gone);
}

void TestNavigation::mouseButtonsTravel()
{
    window().openPage(u"people"_s);
    window().openPage(u"partners"_s);
    QTest::mouseClick(&window(), Qt::BackButton);
    QCOMPARE(here(), u"people"_s);
    QTest::mouseClick(&window(), Qt::ForwardButton);
    QCOMPARE(here(), u"partners"_s);
}

void TestNavigation::undoGoesToWhatChanged()
{
    const Ref changed = person(2);
    QVERIFY(m_stage->workspace().setField(changed, "nickname", u"Chabeli"_s).ok());
    window().openPage(u"today"_s);
    action(Command::Undo)->trigger();
    Stage::settle();
    QCOMPARE(here(), u"people"_s);
    QCOMPARE(record(), changed);
    QVERIFY(m_stage->workspace().find<Person>(PersonId(changed.id))->nickname != u"Chabeli"_s);
}

void TestNavigation::undoBringsADeletedRecordBack()
{
    const Ref gone = person(1);
    QVERIFY(m_stage->workspace().remove(gone).ok());
    window().openPage(u"exchanges"_s);
    action(Command::Undo)->trigger();
    Stage::settle();
    QCOMPARE(record(), gone);
}

void TestNavigation::aToastTakesBackTheLastChange()
{
    const Ref gone = person(1);
    QVERIFY(m_stage->workspace().remove(gone).ok());
    window().toast(u"Deleted"_s, true);
    Toast *toast = toastIn(window());
    QVERIFY(toast);
    auto *undo = toast->findChild<QPushButton *>();
    QVERIFY(undo);
    QTest::mouseClick(undo, Qt::LeftButton);
    Stage::settle();
    QVERIFY(m_stage->workspace().isVisible(gone));
    // Its place takes one that says what was undone; one is enough, however often the key is pressed.
    QTRY_COMPARE(window().toasts().count(), 1);
    QVERIFY(toastIn(window())->text().startsWith(u"Undone: "_s));
    action(Command::Redo)->trigger();
    QTRY_VERIFY(toastIn(window()) && toastIn(window())->text().startsWith(u"Done again: "_s));
    QTRY_COMPARE(window().toasts().count(), 1);
}

void TestNavigation::aToastGoesWhenSomethingElseChanges()
{
    window().toast(u"Deleted"_s, true);
    QCOMPARE(window().toasts().count(), 1);
    QVERIFY(m_stage->workspace().setField(person(0), "nickname", u"Nena"_s).ok());
    QTRY_COMPARE(window().toasts().count(), 0);
}

void TestNavigation::threeToastsAtMost()
{
    for (int i = 0; i < 5; ++i)
        window().toast(u"Note %1"_s.arg(i), false);
    QCOMPARE(window().toasts().count(), 3);
    QCOMPARE(toastIn(window())->text(), u"Note 4"_s);
}

void TestNavigation::f6WalksThroughThePanes()
{
    window().open(person(0));
    Stage::settle();
    window().sidebar().list()->setFocus();
    QList<QWidget *> seen;
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(window().focusWidget(), Qt::Key_F6);
        QVERIFY(window().focusWidget());
        QVERIFY2(!seen.contains(window().focusWidget()), "F6 stays where it is");
        seen << window().focusWidget();
    }
    // Sidebar, list, detail: the third press comes back to the sidebar.
    QCOMPARE(seen.constLast(), window().sidebar().list());
    window().toast(u"Saved"_s, true);
    QTest::keyClick(window().focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(toastIn(window())->isAncestorOf(window().focusWidget()));
    QTest::keyClick(window().focusWidget(), Qt::Key_Escape);
    QTRY_COMPARE(window().focusWidget(), window().sidebar().list());
}

void TestNavigation::numbersOpenPages()
{
    const QList<PageInfo> pages = window().pageInfos();
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QTest::keyClick(&window(), static_cast<Qt::Key>(Qt::Key_1 + i), Qt::ControlModifier);
        QCOMPARE(here(), pages.at(i).id);
        QCOMPARE(window().sidebar().current(), static_cast<int>(i));
    }
}

void TestNavigation::findOrDoGoesToAHostFamily()
{
    window().findOrDo();
    Stage::settle();
    auto *box = window().findChild<CommandBox *>();
    QTest::keyClicks(box->field(), u"lindqv castaic"_s);
    Q_EMIT box->field()->searchChanged(box->field()->text());
    Stage::settle();
    QTest::keyClick(box->field(), Qt::Key_Return);
    Stage::settle();
    QCOMPARE(here(), u"hosting"_s);
    QCOMPARE(record().kind, EntityKind::Household);
    // Its Trash and its undo are those of the window.
    const Ref family = record();
    QVERIFY(window().currentPage()->deleteCurrent());
    QVERIFY(!m_stage->workspace().isVisible(family));
    window().openPage(u"today"_s);
    action(Command::Undo)->trigger();
    Stage::settle();
    QCOMPARE(here(), u"hosting"_s);
    QCOMPARE(record(), family);
}

QTEST_MAIN(TestNavigation)
#include "tst_navigation.moc"

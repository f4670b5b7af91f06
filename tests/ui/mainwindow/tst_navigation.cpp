#include "models/domain/person.h"
#include "tests/support/screens/stage.h"
#include "ui/mainwindow/commandbox.h"
#include "ui/mainwindow/sidebar.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/undokeyfilter.h"

#include <QAction>
#include <QDialog>
#include <QListView>
#include <QPushButton>
#include <QTemporaryDir>
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
    void numbersLeaveTheFindField();
    void undoTakesBackRefusedTextFirst();
    void toastsCoverNothing();
    void aSavedFileShowsItsFolder();
    void findOrDoGoesToAHostFamily();
    void findOrDoMakesNewRecords_data();
    void findOrDoMakesNewRecords();
    void nothingNewInAFileForReading();

private:
    void findAndTake(const QString &typed);
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

void TestNavigation::numbersLeaveTheFindField()
{
    window().openPage(u"people"_s);
    QVERIFY(window().currentPage()->focusFilter());
    QVERIFY(qobject_cast<SearchField *>(window().focusWidget()));
    for (const auto &[key, page] : {std::pair(Qt::Key_2, u"partners"_s), {Qt::Key_3, u"exchanges"_s}}) {
        QTest::keyClick(window().focusWidget(), key, Qt::ControlModifier);
        QCOMPARE(here(), page);
        QCOMPARE(window().focusWidget(), window().currentPage()->list());
    }
    // Also on the page itself.
    QVERIFY(window().currentPage()->focusFilter());
    QTest::keyClick(window().focusWidget(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(window().focusWidget(), window().currentPage()->list());
    QTest::keyClick(window().focusWidget(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(here(), u"today"_s);
    QVERIFY(window().currentPage()->isAncestorOf(window().focusWidget()));
}

void TestNavigation::undoTakesBackRefusedTextFirst()
{
    UndoKeyFilter filter; // as the program has it
    qApp->installEventFilter(&filter);
    const Ref delegation{EntityKind::Delegation, m_stage->workspace().ids({EntityKind::Delegation}).first()};
    window().open(delegation);
    Stage::settle();
    QVERIFY(m_stage->workspace().setField(person(0), "nickname", u"Nena"_s).ok());
    const QString step = m_stage->workspace().undoText();
    auto *begins = window().currentPage()->findChild<QLineEdit *>(u"start_dateField"_s);
    auto *code = window().currentPage()->findChild<QLineEdit *>(u"codeField"_s);
    QVERIFY(begins && code);
    const QString was = begins->text();
    begins->setFocus();
    begins->selectAll();
    QTest::keyClicks(begins, u"no day"_s);
    code->setFocus();
    QVERIFY(action(Command::Undo)->text().contains(u"What was typed"_s));
    QTest::keyClick(code, Qt::Key_Z, Qt::ControlModifier);
    Stage::settle();
    QCOMPARE(begins->text(), was);
    QCOMPARE(m_stage->workspace().undoText(), step);
    QVERIFY(toastIn(window())->text().contains(u"What was typed"_s));
    QVERIFY(action(Command::Undo)->text().contains(step));
    QTest::keyClick(code, Qt::Key_Z, Qt::ControlModifier);
    Stage::settle();
    QVERIFY(m_stage->workspace().undoText() != step);
}

void TestNavigation::toastsCoverNothing()
{
    Look large;
    large.textPercent = 150;
    m_stage.reset();
    m_stage = std::make_unique<Stage>(large);
    window().openPage(u"people"_s);
    Stage::settle();
    auto *list = qobject_cast<QListView *>(window().currentPage()->list());
    const QModelIndex last = list->model()->index(list->model()->rowCount() - 1, 0);
    list->setCurrentIndex(last);
    list->scrollToBottom();
    Stage::settle();
    const QRect whole(window().currentPage()->mapTo(&window(), QPoint()), window().currentPage()->size());
    for (int i = 0; i < 3; ++i) {
        window().toast(u"Person moved to the Trash: somebody"_s, true);
        Stage::settle();
        for (const Toast *toast : window().findChildren<Toast *>()) {
            const Page *page = window().currentPage();
            QVERIFY(!toast->geometry().intersects(QRect(page->mapTo(&window(), QPoint()), page->size())));
            QVERIFY(window().rect().contains(toast->geometry()));
        }
        QVERIFY(list->viewport()->rect().contains(list->visualRect(last).center()));
    }
    for (Toast *toast : window().findChildren<Toast *>())
        toast->dismiss();
    Stage::settle();
    QCOMPARE(QRect(window().currentPage()->mapTo(&window(), QPoint()), window().currentPage()->size()), whole);
}

void TestNavigation::aSavedFileShowsItsFolder()
{
    const QTemporaryDir folder;
    window().toastSaved(u"Exported: list.csv"_s, folder.filePath(u"list.csv"_s));
    // By keys: F6 to the newest toast, Enter.
    for (int i = 0; i < 6 && !toastIn(window())->isAncestorOf(window().focusWidget()); ++i)
        QTest::keyClick(window().focusWidget() ? window().focusWidget() : &window(), Qt::Key_F6);
    auto *button = qobject_cast<QPushButton *>(window().focusWidget());
    QVERIFY(button);
    QCOMPARE(button->text(), u"Open folder"_s);
    QTest::keyClick(button, Qt::Key_Space);
    Stage::settle();
    QCOMPARE(m_stage->prompts().folders, QStringList(folder.path()));
    // A folder that was written is shown itself.
    window().toastSaved(u"Exported"_s, folder.path());
    QTest::mouseClick(toastIn(window())->findChild<QPushButton *>(), Qt::LeftButton);
    Stage::settle();
    QCOMPARE(m_stage->prompts().folders.last(), folder.path());
}

void TestNavigation::findAndTake(const QString &typed)
{
    window().findOrDo();
    Stage::settle();
    auto *box = window().findChild<CommandBox *>();
    QTest::keyClicks(box->field(), typed);
    Q_EMIT box->field()->searchChanged(box->field()->text());
    Stage::settle();
    QTest::keyClick(box->field(), Qt::Key_Return);
    Stage::settle();
}

void TestNavigation::findOrDoGoesToAHostFamily()
{
    findAndTake(u"lindqv castaic"_s);
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

void TestNavigation::findOrDoMakesNewRecords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("pageId");
    QTest::addColumn<QString>("title");
    QTest::newRow("partner") << u"new partner"_s << u"partners"_s << u"New partner city"_s;
    QTest::newRow("exchange") << u"new exchange"_s << u"exchanges"_s << u"New exchange"_s;
    QTest::newRow("person") << u"new person"_s << u"people"_s << u"New person"_s;
    QTest::newRow("host family") << u"new host"_s << u"hosting"_s << u"New host family"_s;
    QTest::newRow("in Spanish") << u"nueva persona"_s << u"people"_s << u"New person"_s;
}

void TestNavigation::findOrDoMakesNewRecords()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, pageId);
    QFETCH(const QString, title);
    QString seen;
    QTimer closer;
    connect(&closer, &QTimer::timeout, this, [&seen] {
        if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
            seen = dialog->windowTitle();
            dialog->reject();
        }
    });
    closer.start(20);
    findAndTake(typed);
    QTRY_COMPARE(seen, title);
    QCOMPARE(here(), pageId);
}

void TestNavigation::nothingNewInAFileForReading()
{
    m_stage = std::make_unique<Stage>(Look(), Stage::Content::ReadOnlySample);
    const qint64 before = m_stage->workspace().count({EntityKind::Person});
    for (const Command command :
         {Command::NewPartner, Command::NewExchange, Command::NewPerson, Command::NewHousehold}) {
        action(command)->trigger(); // would wait for its dialog
        Stage::settle();
        QVERIFY(toastIn(window()));
        QVERIFY(toastIn(window())->text().contains(u"reading only"_s));
    }
    QCOMPARE(m_stage->workspace().count({EntityKind::Person}), before);
}

QTEST_MAIN(TestNavigation)
#include "tst_navigation.moc"

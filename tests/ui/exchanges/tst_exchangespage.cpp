#include "tests/planning/smallcommittee.h"
#include "tests/support/fakenavigator.h"
#include "tests/support/fakeprompts.h"
#include "ui/exchanges/delegatestab.h"
#include "ui/exchanges/delegationpane.h"
#include "ui/exchanges/dialogs.h"
#include "ui/exchanges/exchangespage.h"
#include "ui/exchanges/groupdialog.h"
#include "ui/exchanges/itinerarytab.h"
#include "ui/exchanges/itineraryview.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/choicechips.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/languagetextedit.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/referencepicker.h"

#include <QAction>
#include <QCheckBox>
#include <QListView>
#include <QListWidget>
#include <QTest>
#include <algorithm>

using namespace scd;

namespace {

struct Session : SmallCommittee
{
    FakePrompts prompts;
    FakeNavigator navigator;
    UiContext context{*workspace, clock, prompts, navigator, QStringLiteral("en"), QStringLiteral("US")};
};

template <class T>
T *child(QWidget &parent, const char *name)
{
    T *found = parent.findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}

void show(QWidget &widget)
{
    widget.resize(1000, 700);
    widget.show();
    QCoreApplication::processEvents();
}

} // namespace

class TestExchangesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithTheNextDelegation()
    {
        Session session;
        ExchangesPage page(session.context);
        show(page);
        QCOMPARE(page.currentRecord(), session.visit.ref());
        QVERIFY(page.shows(EntityKind::ItineraryItem));
        QVERIFY(!page.shows(EntityKind::Person));
        page.showRecord(session.returnVisit.ref(), false);
        QCOMPARE(page.currentRecord(), session.returnVisit.ref());
        page.showRecord(session.exchange.ref(), true);
        QVERIFY(page.print());
        QCOMPARE(session.navigator.printed.size(), 1);
    }

    void showsAFilteredOutRecord()
    {
        Session session;
        ExchangesPage page(session.context);
        show(page);
        page.model().setFilter({.direction = Direction::Outbound});
        page.showRecord(session.visit.ref(), true);
        QCOMPARE(page.currentRecord(), session.visit.ref());
        QCOMPARE(page.model().filter(), DelegationFilter());
    }

    void emptyFile()
    {
        TemporaryFile file;
        FakePrompts prompts;
        FakeNavigator navigator;
        UiContext context{*file.workspace, file.clock, prompts, navigator};
        ExchangesPage page(context);
        show(page);
        QCOMPARE(page.currentRecord(), Ref{});
        QVERIFY(!page.print());
    }

    void deletedDelegationLeavesThePage()
    {
        Session session;
        ExchangesPage page(session.context);
        show(page);
        QVERIFY(page.deleteCurrent());
        QVERIFY(page.currentRecord() != session.visit.ref());
        QCOMPARE(session.navigator.toasts.size(), 1);
        QVERIFY(session.navigator.lastToastHasUndo);
        QVERIFY(session.workspace->undo().ok());
        page.showRecord(session.visit.ref(), true);
        QCOMPARE(page.currentRecord(), session.visit.ref());
    }

    void fieldsSaveThemselves()
    {
        Session session;
        ExchangesPage page(session.context);
        show(page);
        auto *code = child<LineEdit>(page.pane(), "codeField");
        code->setFocus();
        code->selectAll();
        QTest::keyClicks(code, QStringLiteral("TENA-X"));
        QTest::keyClick(code, Qt::Key_Return);
        QCOMPARE(session.workspace->find<Delegation>(session.visit)->code, QStringLiteral("TENA-X"));
    }

    void openItemFollowsUndo()
    {
        Session session;
        const auto item = session.add(0, QTime(9, 0), QTime(10, 0), QStringLiteral("Welcome"));
        ExchangesPage page(session.context);
        show(page);
        page.showRecord(item.ref(), false);
        QCOMPARE(page.currentRecord(), item.ref());
        QVERIFY(page.deleteCurrent());
        QCOMPARE(page.currentRecord(), session.visit.ref());
        QVERIFY(session.workspace->undo().ok());
        // Nothing was open: the programme shows it, and does not go into it.
        page.showRecord(item.ref(), true);
        QCOMPARE(page.findChild<ItineraryView *>()->currentItem(), item);
        QCOMPARE(page.currentRecord(), session.visit.ref());
    }

    void allDraftsAreConfirmed()
    {
        Session session;
        const auto item = session.add(0, QTime(9, 0), QTime(10, 0), QStringLiteral("Welcome"));
        const auto other = session.add(1, QTime(9, 0), QTime(10, 0), QStringLiteral("Tour"));
        for (const auto id : {item, other})
            QVERIFY(session.workspace->setField(id.ref(), "status", QStringLiteral("draft")).ok());
        ExchangesPage page(session.context);
        show(page);
        page.showListOf(item.ref());
        auto *tab = page.findChild<ItineraryTab *>();
        const auto actions = tab->findChildren<QAction *>();
        const auto confirm = std::ranges::find(actions, QStringLiteral("Confirm all drafts"), &QAction::text);
        QVERIFY(confirm != actions.end() && (*confirm)->isEnabled());
        (*confirm)->trigger();
        QVERIFY(!(*confirm)->isEnabled());
        QCOMPARE(session.workspace->find<ItineraryItem>(other)->status, ItemStatus::Confirmed);
        QVERIFY(!tab->openItem());
        QVERIFY(session.workspace->undo().ok());
        QVERIFY((*confirm)->isEnabled());
    }

    void aPartnerCityIsMadeOnTheWay()
    {
        Session session;
        NewExchangeDialog dialog(session.context);
        show(dialog);
        Partnership made;
        session.navigator.onCreate = [&] {
            const auto step = session.workspace->change(labels::sample(), [&](Edit &edit) -> Status {
                Community city;
                city.name = QStringLiteral("Sariaya");
                city.country = QStringLiteral("PH");
                SCD_TRY(edit.add(city));
                made.home = session.ours.id;
                made.partner = city.id;
                return edit.add(made);
            });
            QVERIFY(step.ok());
        };
        auto *partner = child<ReferencePicker>(dialog, "partner");
        Q_EMIT partner->newRequested(QStringLiteral("Sariaya"));
        QCOMPARE(session.navigator.created, QStringList{QStringLiteral("partners: Sariaya")});
        QCOMPARE(partner->current()->title, QStringLiteral("Sariaya"));
        QCOMPARE(PartnershipId(partner->current()->id), made.id);
    }

    void aLastDayThatWasTypedStays()
    {
        Session session;
        NewExchangeDialog dialog(session.context);
        show(dialog);
        auto *start = child<DateField>(dialog, "start");
        auto *end = child<DateField>(dialog, "end");
        const auto choose = [](DateField *field, QDate date) {
            field->setDate(date);
            Q_EMIT field->committed();
        };
        choose(start, QDate(2027, 7, 17));
        QCOMPARE(end->date(), QDate(2027, 7, 21)); // proposed
        choose(start, QDate(2027, 7, 18));
        QCOMPARE(end->date(), QDate(2027, 7, 22));
        choose(end, QDate(2027, 7, 10));
        choose(start, QDate(2027, 7, 19));
        QCOMPARE(end->date(), QDate(2027, 7, 10));
        child<LineEdit>(dialog, "name")->setText(QStringLiteral("July visit"));
        dialog.accept();
        QVERIFY(dialog.problemText().contains(QStringLiteral("Ends before")));
        // What is corrected is not complained about any longer.
        QTest::keyClick(end, Qt::Key_Backspace);
        QVERIFY(!dialog.problemText().contains(QStringLiteral("Ends before")));
    }

    void itineraryKeys()
    {
        Session session;
        const auto item = session.add(0, QTime(9, 0), QTime(10, 0), QStringLiteral("Welcome"));
        ItineraryTab tab(session.context);
        tab.setDelegation(session.visit);
        show(tab);
        auto *view = tab.findChild<ItineraryView *>();
        view->select(item);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(tab.openItem(), item);
        tab.focusList();
        QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(tab.model().plan().item(item)->date, session.start.addDays(1));
        QTest::keyClick(view, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(tab.model().plan().day(session.start.addDays(1))->items.size(), 2);
        QTest::keyClick(view, Qt::Key_Delete);
        QCOMPARE(tab.model().plan().day(session.start.addDays(1))->items.size(), 1);
    }

    void newExchangeDialog()
    {
        Session session;
        NewExchangeDialog dialog(session.context);
        show(dialog);
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QVERIFY(!dialog.problemText().isEmpty()); // no name
        child<LineEdit>(dialog, "name")->setText(QStringLiteral("Youth orchestra"));
        child<DateField>(dialog, "start")->setDate(QDate(2027, 6, 10));
        child<DateField>(dialog, "end")->setDate(QDate(2027, 6, 1));
        dialog.accept();
        QVERIFY(dialog.isVisible());
        child<DateField>(dialog, "end")->setDate(QDate(2027, 6, 14));
        child<SegmentedControl>(dialog, "direction")->setCurrent(QStringLiteral("outbound"));
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        const auto made = session.workspace->find<Delegation>(dialog.made().delegation);
        QVERIFY(made);
        QCOMPARE(made->direction, Direction::Outbound);
        QVERIFY(dialog.made().returnVisit);
        QCOMPARE(loadPlan(*session.workspace, made->id).days.size(), 5);
    }

    void aReturnVisitIsPlannedWhereTheLastOneHadOne()
    {
        Session session;
        const auto proposes = [&session] {
            NewExchangeDialog dialog(session.context);
            dialog.setPartnership(session.partnership.id);
            return child<QCheckBox>(dialog, "returnVisit")->isChecked();
        };
        QVERIFY(proposes()); // the exchange of the small committee goes both ways
        QVERIFY(session.workspace->setField(session.exchange.ref(), "reciprocal", qint64(0)).ok());
        QVERIFY(!proposes());
        QVERIFY(session.workspace->remove(session.exchange.ref()).ok());
        QVERIFY(!proposes());
        QVERIFY(session.workspace->undo().ok());
        // What the person chose stays, whichever city comes after.
        NewExchangeDialog dialog(session.context);
        child<QCheckBox>(dialog, "returnVisit")->click();
        dialog.setPartnership(session.partnership.id);
        QVERIFY(child<QCheckBox>(dialog, "returnVisit")->isChecked());
    }

    void lettersChooseAGroup()
    {
        Session session;
        for (const char *name : {"Guests of honour", "Officials", "Youth"})
            QVERIFY(session.editor.addGroup(session.visit, english(QLatin1StringView(name))).ok());
        ExchangesPage page(session.context);
        show(page);
        page.showRecord(session.delegates.first().ref(), false);
        auto *group = child<ReferencePicker>(page.pane(), "group_idField");
        const auto chosen = [&] {
            const auto delegate = session.workspace->find<Delegate>(session.delegates.first());
            return session.workspace->title(delegate->group.ref(), {QStringLiteral("en")});
        };
        const auto type = [&](const QString &text, const QList<Qt::Key> &keys) {
            group->setFocus();
            group->selectAll();
            QTest::keyClicks(group, text);
            for (const Qt::Key key : keys)
                QTest::keyClick(group, key);
        };
        type(QStringLiteral("o"), {Qt::Key_Return});
        QCOMPARE(chosen(), QStringLiteral("Officials")); // not "Guests of honour", which has the letter inside
        type(QStringLiteral("y"), {Qt::Key_Down, Qt::Key_Return});
        QCOMPARE(chosen(), QStringLiteral("Youth"));
        QCOMPARE(session.plan().groups.size(), 3);
        // Only in its own row, which says so.
        type(QStringLiteral("y"), {Qt::Key_Down, Qt::Key_Down});
        auto *list = page.window()->findChild<QListView *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(list);
        QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("New group “y”"));
        QTest::keyClick(group, Qt::Key_Return);
        QCOMPARE(chosen(), QStringLiteral("y"));
        QCOMPARE(session.plan().groups.size(), 4);
        // What is no group is no group: a sentence, and the delegate stays where they were.
        type(QStringLiteral("zz"), {Qt::Key_Tab});
        QCOMPARE(chosen(), QStringLiteral("y"));
        QCOMPARE(session.plan().groups.size(), 4);
    }

    void addDelegatesDialog()
    {
        Session session;
        AddDelegatesDialog dialog(session.context, session.visit);
        show(dialog);
        child<TextEdit>(dialog, "pasted")->setText(QStringLiteral("Elena María Shiguango\n\n  Fausto Andi \n"));
        child<LineEdit>(dialog, "givenNames")->setText(QStringLiteral("Gloria"));
        child<LineEdit>(dialog, "surname")->setText(QStringLiteral("Tapuy"));
        child<LineEdit>(dialog, "surname")->setFocus();
        QTest::keyClick(child<LineEdit>(dialog, "surname"), Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        QCOMPARE(child<QListWidget>(dialog, "people")->count(), 1);
        child<ComboBox>(dialog, "role")->setCurrentData(QStringLiteral("artist"));
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.made().size(), 3);
        const auto fausto = session.workspace->find<Delegate>(dialog.made().last());
        QCOMPARE(fausto->role, DelegateRole::Artist);
        const auto person = session.workspace->find<Person>(fausto->person);
        QCOMPARE(person->givenNames, QStringLiteral("Fausto Andi")); // never split
        QVERIFY(person->surname1.isEmpty());
    }

    void newItemDialog()
    {
        Session session;
        NewItineraryItemDialog dialog(session.context, session.plan(), session.start.addDays(1));
        show(dialog);
        QCOMPARE(child<TimeField>(dialog, "start")->time(), QTime(9, 0));
        dialog.accept();
        QVERIFY(dialog.isVisible());
        child<LineEdit>(dialog, "title")->setText(QStringLiteral("Gala"));
        child<TimeField>(dialog, "start")->setTime(QTime(22, 0));
        child<TimeField>(dialog, "end")->setTime(QTime(1, 0));
        dialog.accept();
        const ItineraryPlan plan = session.plan();
        QVERIFY(plan.item(dialog.made()));
        QCOMPARE(plan.item(dialog.made())->date, session.start.addDays(1));
        QCOMPARE(plan.item(dialog.made())->interval.seconds(), std::optional<qint64>(3 * 3600));
    }

    void copyMoveAndShiftDialogs()
    {
        Session session;
        const auto item = session.add(0, QTime(9, 0), QTime(10, 0), QStringLiteral("Welcome"));
        const auto fixed = session.add(1, QTime(9, 0), QTime(10, 0), QStringLiteral("Council"));
        QVERIFY(session.workspace->setField(fixed.ref(), "fixed", Value(qint64(1))).ok());
        CopyDayDialog copy(session.context, session.plan(), session.start);
        copy.accept();
        QCOMPARE(copy.copied(), 1);
        QCOMPARE(session.plan().day(session.start.addDays(1))->items.size(), 2);
        MoveItemDialog move(session.context, session.plan(), item);
        child<ComboBox>(move, "day")->setCurrentData(session.start.addDays(3));
        child<TimeField>(move, "time")->setTime(QTime(14, 0));
        move.accept();
        QCOMPARE(session.plan().item(item)->item.end, QTime(15, 0));
        ShiftDialog shift(session.context, session.visit);
        child<DateField>(shift, "start")->setDate(session.start.addDays(7));
        shift.accept();
        QCOMPARE(session.plan().item(item)->date, session.start.addDays(10));
        QCOMPARE(session.plan().item(fixed)->date, session.start.addDays(1));
        QVERIFY(!shift.doneText().isEmpty());
        // A delegation without dates gets them here.
        ShiftDialog first(session.context, session.returnVisit);
        first.show();
        QCOMPARE(first.focusWidget(), child<DateField>(first, "start"));
        first.accept();
        QVERIFY(!first.problemText().isEmpty());
        child<DateField>(first, "start")->setDate(QDate(2027, 9, 1));
        child<DateField>(first, "end")->setDate(QDate(2027, 9, 5));
        first.accept();
        QCOMPARE(session.workspace->find<Delegation>(session.returnVisit)->end, QDate(2027, 9, 5));
    }

    void titleOfADay()
    {
        Session session;
        DayDialog dialog(session.context, session.plan(), session.start);
        child<LanguageTextEdit>(dialog, "title")->setValue(english(QStringLiteral("Arrival")));
        dialog.accept();
        QCOMPARE(session.plan().days.first().title, english(QStringLiteral("Arrival")));
    }

    void groups()
    {
        Session session;
        GroupDialog dialog(session.context, session.visit, {});
        dialog.accept();
        QVERIFY(!dialog.problemText().isEmpty());
        child<LanguageTextEdit>(dialog, "name")->setValue(english(QStringLiteral("Youth")));
        // A name that is nobody is not lost without a word.
        child<ReferencePicker>(dialog, "lead")->setTyped(QStringLiteral("Nobody of that name"));
        dialog.accept();
        QVERIFY(dialog.problemText().contains(QStringLiteral("list")));
        QVERIFY(session.plan().groups.isEmpty());
        child<ReferencePicker>(dialog, "lead")->setTyped({});
        dialog.accept();
        const auto groups = session.plan().groups;
        QCOMPARE(groups.size(), 1);
        GroupDialog rename(session.context, session.visit, groups.first().id);
        child<LanguageTextEdit>(rename, "name")->setValue(english(QStringLiteral("Young people")));
        rename.accept();
        QCOMPARE(session.plan().groups.first().name, english(QStringLiteral("Young people")));
    }

    void delegatesMoveAndGo()
    {
        Session session;
        DelegatesTab tab(session.context);
        tab.setDelegation(session.visit);
        show(tab);
        tab.showDelegate(session.delegates.at(2), false);
        auto *view = tab.findChild<CardView *>();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(session.plan().delegates.at(1).id, session.delegates.at(2));
        QVERIFY(tab.deleteCurrent());
        QCOMPARE(session.plan().delegates.size(), 3);
        QVERIFY(tab.openDelegate() != session.delegates.at(2));
        QVERIFY(session.navigator.lastToastHasUndo);
    }

    /// What people paste: shown as it is, on one line, and nothing breaks.
    void hostileTexts()
    {
        Session session;
        const QString hostile = QStringLiteral("<img src=x><b>") + QChar(0x202E) + QStringLiteral("olleH & \n co");
        session.add(0, QTime(9, 0), QTime(10, 0), hostile + QString(2000, u'x'));
        QVERIFY(session.workspace
                    ->setField(session.visit.ref(), "name", Value(LocalText{{QStringLiteral("en"), hostile}}.toJson()))
                    .ok());
        ExchangesPage page(session.context);
        show(page);
        for (const char *view : {"overview", "delegates", "itinerary"}) {
            page.pane().showView(QString::fromLatin1(view));
            QVERIFY(!page.grab().isNull());
        }
    }
};

QTEST_MAIN(TestExchangesPage)
#include "tst_exchangespage.moc"

#include "models/domain/community.h"
#include "models/domain/delegation.h"
#include "models/domain/household.h"
#include "models/domain/personpapers.h"
#include "models/domain/volunteer.h"
#include "models/interchange/sample.h"
#include "tests/support/testsession.h"
#include "ui/people/newpersondialog.h"
#include "ui/people/partforms.h"
#include "ui/people/peoplepage.h"
#include "ui/people/persondetail.h"
#include "ui/people/personform.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/linklist.h"
#include "ui/widgets/listdetail.h"
#include "ui/widgets/referencepicker.h"
#include "ui/widgets/rowseditor.h"
#include "ui/widgets/searchfield.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

using namespace scd;

/// The page of people, used as a person uses it.
class TestPeoplePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void choosingShowsTheWholePerson();
    void previewFollowsTheTyping();
    void renamingKeepsThePersonChosen();
    void contactsAreAddedReorderedAndRemoved();
    void searchFindsAndShowRecordClearsIt();
    void delegatesOnly();
    void deletingOffersUndoAndGoesOn();
    void undoOfAPartShowsItsPerson();
    void newPersonWarnsOfNamesakes();
    void narrowWindowStacks();
    void healthIsSavedUndoneAndRedone();
    void checksAndPapersAreAddedByTheirKind();
    void volunteeringIsToldOnce();
    void hoursAreReadFromWhatIsTyped_data();
    void hoursAreReadFromWhatIsTyped();
    void hoursOfAYearAreAdded();
    void theHostFamilyOfAPersonIsShown();
    void contactsAreToldApart_data();
    void contactsAreToldApart();

private:
    Workspace &workspace() { return m_session->workspace(); }
    Person person(int row) { return *workspace().find<Person>(PersonId(m_page->model()->refAt(row).id)); }

    std::unique_ptr<TestSession> m_session;
    std::unique_ptr<PeoplePage> m_page;
};

void TestPeoplePage::init()
{
    m_session = std::make_unique<TestSession>();
    QVERIFY(makeSample(workspace(), m_session->file.clock.today()).ok());
    m_page = std::make_unique<PeoplePage>(m_session->context);
    m_page->resize(1100, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestPeoplePage::cleanup()
{
    m_page.reset();
    m_session.reset();
}

void TestPeoplePage::choosingShowsTheWholePerson()
{
    QVERIFY(m_page->model()->rowCount() > 10);
    QVERIFY(!m_page->currentRecord());
    m_page->view()->list()->setFocus();
    QTest::keyClick(m_page->view()->list(), Qt::Key_Down);
    QTest::keyClick(m_page->view()->list(), Qt::Key_Down);
    const Person chosen = *workspace().find<Person>(PersonId(m_page->currentRecord().id));
    auto *given = m_page->findChild<LineEdit *>(QStringLiteral("given_namesField"));
    QCOMPARE(given->text(), chosen.givenNames);
    QCOMPARE(m_page->detail()->form()->preview("list"), listName(chosen));
}

void TestPeoplePage::previewFollowsTheTyping()
{
    m_page->showRecord(person(1).id.ref(), false);
    auto *surname = m_page->findChild<LineEdit *>(QStringLiteral("surname1Field"));
    surname->setFocus();
    surname->selectAll();
    QTest::keyClicks(surname, QStringLiteral("Cruz"));
    QVERIFY(m_page->detail()->form()->preview("list").startsWith(QStringLiteral("Cruz")));
    QVERIFY(person(1).surname1 != QStringLiteral("Cruz")); // not saved yet
}

void TestPeoplePage::renamingKeepsThePersonChosen()
{
    const Person first = person(0);
    m_page->showRecord(first.id.ref(), false);
    auto *surname = m_page->findChild<LineEdit *>(QStringLiteral("surname1Field"));
    surname->setFocus();
    surname->selectAll();
    QTest::keyClicks(surname, QStringLiteral("Zzyzx"));
    QTest::keyClick(surname, Qt::Key_Return);
    QCOMPARE(m_page->currentRecord(), first.id.ref());
    QCOMPARE(m_page->view()->list()->currentIndex().row(), m_page->model()->rowCount() - 1);
    QVERIFY(workspace().undo().ok());
    QCOMPARE(surname->text(), first.surname1);
    QCOMPARE(m_page->view()->list()->currentIndex().row(), 0);
}

void TestPeoplePage::contactsAreAddedReorderedAndRemoved()
{
    Person fresh;
    fresh.givenNames = QStringLiteral("Fresh");
    fresh = m_session->add(fresh);
    m_page->showRecord(fresh.id.ref(), false);
    RowsEditor *contacts = m_page->detail()->contacts();
    auto *adder = contacts->findChild<LineEdit *>(QString(), Qt::FindChildrenRecursively);
    adder->setText(QStringLiteral("ana@example.org"));
    QTest::keyClick(adder, Qt::Key_Return);
    adder->setText(QStringLiteral("+593 99 123 4567"));
    QTest::keyClick(adder, Qt::Key_Return);
    QCOMPARE(contacts->count(), 2);
    const auto read = [&] {
        QStringList values;
        for (const ContactPoint &point : workspace().all<ContactPoint>({equals("person_id", fresh.id)}, {{"position"}}))
            values << tokenOf(point.type) + u' ' + point.value;
        return values;
    };
    QCOMPARE(read(), QStringList({QStringLiteral("email ana@example.org"), QStringLiteral("mobile +593 99 123 4567")}));
    const auto buttons = contacts->row(1)->parentWidget()->findChildren<QToolButton *>();
    const auto named = [&](const QString &name) {
        return *std::ranges::find_if(buttons, [&](QToolButton *b) { return b->accessibleName() == name; });
    };
    named(QStringLiteral("Move up"))->click();
    QVERIFY(read().first().startsWith(QStringLiteral("mobile")));
    QCOMPARE(contacts->row(0)->findChild<LineEdit *>(QStringLiteral("valueField"))->text(),
             QStringLiteral("+593 99 123 4567"));
    named(QStringLiteral("Remove"))->click();
    QCOMPARE(contacts->count(), 1);
    QVERIFY(m_session->navigator.lastToastHasUndo);
    QVERIFY(workspace().undo().ok());
    QCOMPARE(contacts->count(), 2);
}

void TestPeoplePage::searchFindsAndShowRecordClearsIt()
{
    const Person first = person(0);
    m_page->focusFilter();
    QTest::keyClicks(m_page->view()->search(), QStringLiteral("whitaker"));
    QTRY_VERIFY(m_page->model()->rowCount() < 5);
    m_page->showRecord(first.id.ref(), true);
    QCOMPARE(m_page->currentRecord(), first.id.ref());
    QVERIFY(m_page->model()->rowOf(first.id.value) >= 0);
}

void TestPeoplePage::delegatesOnly()
{
    const int all = m_page->model()->rowCount();
    for (auto *button : m_page->findChildren<QAbstractButton *>()) {
        if (button->text() == QStringLiteral("Delegates"))
            button->click();
    }
    QVERIFY(m_page->model()->rowCount() > 0);
    QVERIFY(m_page->model()->rowCount() < all);
}

void TestPeoplePage::deletingOffersUndoAndGoesOn()
{
    const Person first = person(0);
    const Person second = person(1);
    m_page->showRecord(first.id.ref(), false);
    m_page->view()->list()->setFocus();
    QTest::keyClick(m_page->view()->list(), Qt::Key_Delete);
    QVERIFY(!workspace().isVisible(first.id.ref()));
    QCOMPARE(m_page->currentRecord(), second.id.ref());
    QCOMPARE(m_session->navigator.toasts.size(), 1);
    QVERIFY(m_session->navigator.lastToastHasUndo);
    QVERIFY(workspace().undo().ok());
    QCOMPARE(m_page->model()->rowOf(first.id.value), 0);
}

void TestPeoplePage::undoOfAPartShowsItsPerson()
{
    const auto points = workspace().all<Office>();
    QVERIFY(!points.isEmpty());
    m_page->showRecord(points.first().id.ref(), true);
    QCOMPARE(m_page->currentRecord(), points.first().person.ref());
}

void TestPeoplePage::newPersonWarnsOfNamesakes()
{
    const Person first = person(0);
    NewPersonDialog dialog(m_session->context);
    dialog.show();
    dialog.findChild<LineEdit *>(QStringLiteral("givenNames"))->setText(first.givenNames);
    dialog.findChild<LineEdit *>(QStringLiteral("surname1"))->setText(first.surname1);
    QVERIFY(dialog.similarText().contains(first.surname1));
    dialog.findChild<LineEdit *>(QStringLiteral("givenNames"))->clear();
    dialog.findChild<LineEdit *>(QStringLiteral("surname1"))->clear();
    QCOMPARE(dialog.similarText(), QString());
    dialog.accept(); // nothing typed: it stays
    QVERIFY(dialog.isVisible());
    dialog.findChild<LineEdit *>(QStringLiteral("givenNames"))->setText(QStringLiteral("Nela"));
    dialog.findChild<LineEdit *>(QStringLiteral("contact"))->setText(QStringLiteral("nela@example.org"));
    dialog.accept();
    QVERIFY(dialog.created());
    QCOMPARE(workspace().count({.kind = EntityKind::ContactPoint, .where = {equals("person_id", dialog.created())}}),
             1);
}

void TestPeoplePage::narrowWindowStacks()
{
    m_page->showRecord(person(0).id.ref(), false);
    QVERIFY(!m_page->view()->isNarrow());
    m_page->resize(420, 700);
    QTRY_VERIFY(m_page->view()->isNarrow());
    QVERIFY(!m_page->view()->list()->isVisible());
    m_page->findChild<QToolButton *>(QString(), Qt::FindChildrenRecursively);
    m_page->view()->showDetail(false);
    QVERIFY(m_page->view()->list()->isVisible());
    QTest::keyClick(m_page->view()->list(), Qt::Key_Return);
    QTRY_VERIFY(m_page->view()->isDetailShown());
}

void TestPeoplePage::healthIsSavedUndoneAndRedone()
{
    const Person before = person(0);
    m_page->showRecord(before.id.ref(), false);
    auto *birth = m_page->findChild<QLineEdit *>(QStringLiteral("birth_dateField"));
    birth->setFocus();
    QTest::keyClicks(birth, QStringLiteral("May 4, 1970"));
    QTest::keyClick(birth, Qt::Key_Return);
    auto *allergies = m_page->findChild<QPlainTextEdit *>(QStringLiteral("allergiesField"));
    allergies->setFocus();
    QTest::keyClicks(allergies, QStringLiteral("Peanuts, severe"));
    m_page->commitPending();
    const Person after = *workspace().find<Person>(before.id);
    QCOMPARE(after.birthDate, QDate(1970, 5, 4));
    QCOMPARE(after.allergies, QStringLiteral("Peanuts, severe"));
    for (int times = 0; times < 2; ++times) {
        QVERIFY(workspace().undo().ok());
        QVERIFY(workspace().undo().ok());
        QCOMPARE(*workspace().find<Person>(before.id), before);
        QCOMPARE(allergies->toPlainText(), QString());
        QVERIFY(workspace().redo().ok());
        QVERIFY(workspace().redo().ok());
        QCOMPARE(*workspace().find<Person>(before.id), after);
    }
}

void TestPeoplePage::checksAndPapersAreAddedByTheirKind()
{
    const PersonId id = person(0).id;
    m_page->showRecord(id.ref(), false);
    const auto add = [&](const char *rows, int entry) {
        auto *editor = m_page->findChild<RowsEditor *>(QLatin1StringView(rows));
        for (auto *picker : editor->findChildren<ReferencePicker *>()) {
            if (!picker->placeholderText().isEmpty())
                Q_EMIT picker->picked({entry, QStringLiteral("chosen"), {}, {}});
        }
        return editor->count();
    };
    QCOMPARE(add("person_checkRows", static_cast<int>(CheckKind::Training) + 1), 1);
    const auto check = workspace().all<PersonCheck>({equals("person_id", id)}).constFirst();
    QCOMPARE(check.kind, CheckKind::Training);
    QCOMPARE(add("travel_paperRows", static_cast<int>(PaperKind::Visa) + 1), 1);
    QCOMPARE(workspace().all<TravelPaper>({equals("person_id", id)}).constFirst().kind, PaperKind::Visa);
    QVERIFY(workspace().undo().ok());
    QVERIFY(workspace().undo().ok());
    QCOMPARE(workspace().all<PersonCheck>({equals("person_id", id)}).size(), 0);
    QVERIFY(workspace().redo().ok());
    QCOMPARE(m_page->findChild<RowsEditor *>(QStringLiteral("person_checkRows"))->count(), 1);
    // It is found by its own row: as History and undo show it.
    m_page->showRecord(check.id.ref(), true);
    QCOMPARE(m_page->currentRecord(), id.ref());
}

void TestPeoplePage::volunteeringIsToldOnce()
{
    const PersonId id = person(0).id;
    m_page->showRecord(id.ref(), false);
    auto *rows = m_page->findChild<RowsEditor *>(QStringLiteral("volunteerRows"));
    auto *adder = rows->findChild<LineEdit *>();
    QVERIFY(adder->isVisibleTo(m_page.get()));
    adder->setText(QStringLiteral("Photos"));
    QTest::keyClick(adder, Qt::Key_Return);
    QCOMPARE(workspace().all<Volunteer>({equals("person_id", id)}).constFirst().skills, QStringLiteral("Photos"));
    QCOMPARE(rows->count(), 1);
    QVERIFY(!adder->isVisibleTo(m_page.get()));
    QVERIFY(workspace().undo().ok());
    QVERIFY(adder->isVisibleTo(m_page.get()));
}

void TestPeoplePage::hoursAreReadFromWhatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("year");
    QTest::addColumn<double>("hours");
    QTest::newRow("both") << QStringLiteral("2026: 12") << 2026 << 12.0;
    QTest::newRow("half an hour") << QStringLiteral("2026 12.5 h") << 2026 << 12.5;
    QTest::newRow("comma") << QStringLiteral("2026: 12,5") << 2026 << 12.5;
    QTest::newRow("year alone") << QStringLiteral("2026") << 2026 << -1.0;
    QTest::newRow("words") << QStringLiteral("many") << -1 << -1.0;
}

void TestPeoplePage::hoursAreReadFromWhatIsTyped()
{
    QFETCH(QString, typed);
    QFETCH(int, year);
    QFETCH(double, hours);
    QCOMPARE(hoursFrom(typed).year.value_or(-1), year);
    QCOMPARE(hoursFrom(typed).hours.value_or(-1), hours);
}

void TestPeoplePage::hoursOfAYearAreAdded()
{
    const PersonId id = person(0).id;
    m_page->showRecord(id.ref(), false);
    auto *rows = m_page->findChild<RowsEditor *>(QStringLiteral("volunteer_hoursRows"));
    auto *adder = rows->findChild<LineEdit *>();
    for (const char *typed : {"2025: 3", "2026: 12.5"}) {
        adder->setText(QString::fromLatin1(typed));
        QTest::keyClick(adder, Qt::Key_Return);
    }
    QCOMPARE(rows->count(), 2);
    QCOMPARE(rows->row(0)->findChild<LineEdit *>(QStringLiteral("yearField"))->text(), QStringLiteral("2026"));
    adder->setText(QStringLiteral("many"));
    QTest::keyClick(adder, Qt::Key_Return);
    QCOMPARE(rows->count(), 2); // a row needs its year
}

void TestPeoplePage::theHostFamilyOfAPersonIsShown()
{
    const auto members = workspace().all<HouseholdMember>();
    const auto known = std::ranges::find_if(members, [](const HouseholdMember &m) { return bool(m.person); });
    QVERIFY(known != members.end());
    m_page->showRecord(known->person.ref(), false);
    bool found = false;
    for (auto *links : m_page->findChildren<LinkList *>()) {
        for (auto *button : links->findChildren<QAbstractButton *>()) {
            button->click();
            found = found || m_session->navigator.opened.contains(known->household.ref());
        }
    }
    QVERIFY(found);
}

void TestPeoplePage::contactsAreToldApart_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("type");
    const auto row = [](const char *typed, ContactType type) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << static_cast<int>(type);
    };
    row("ana@example.org", ContactType::Email);
    row("0999 123 456", ContactType::Mobile);
    row("+1 (661) 259-2489", ContactType::Mobile);
    row("www.tena.gob.ec", ContactType::Web);
    row("23920 Valencia Blvd.", ContactType::Address);
    row("Poblacion, Sariaya", ContactType::Address);
}

void TestPeoplePage::contactsAreToldApart()
{
    QFETCH(QString, typed);
    QFETCH(int, type);
    QCOMPARE(static_cast<int>(contactFrom(typed).type), type);
}

QTEST_MAIN(TestPeoplePage)
#include "tst_peoplepage.moc"

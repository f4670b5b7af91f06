#include "models/domain/community.h"
#include "models/domain/household.h"
#include "models/interchange/sample.h"
#include "tests/support/testsession.h"
#include "ui/hosting/hostingpage.h"
#include "ui/hosting/householddetail.h"
#include "ui/hosting/memberform.h"
#include "ui/hosting/newhouseholddialog.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/choicechips.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/datesfield.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/listdetail.h"
#include "ui/widgets/rowseditor.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QtTest>

using namespace scd;

/// The page of host families, used as a person uses it.
class TestHostingPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void choosingByKeysShowsTheFamily();
    void fieldsAreSavedUndoneAndRedone();
    void aChoiceAndDaysAreSaved();
    void whatCannotBeANumberIsNotSaved();
    void membersAreAddedChangedAndRemoved();
    void anAgeCountsFromTheDayItWasTold();
    void membersAreReadFromWhatIsTyped_data();
    void membersAreReadFromWhatIsTyped();
    void searchFindsFamilyAndMember();
    void listsInTheChosenOrder();
    void chipsFilterTheList();
    void deletingOffersUndo();
    void aMemberShowsItsFamily();
    void newFamilyByKeysWithItsTown();
    void newFamilyWarnsAndRefuses();
    void emptyListSaysWhatComes();

private:
    Workspace &workspace() { return m_session->workspace(); }
    Household household(int row) { return *workspace().find<Household>(HouseholdId(m_page->model()->refAt(row).id)); }
    template <class W>
    W *field(const char *name)
    {
        // A row of a member has a name of its own.
        for (W *found : m_page->findChildren<W *>(QLatin1StringView(name))) {
            if (!members()->isAncestorOf(found))
                return found;
        }
        return nullptr;
    }
    RowsEditor *members() { return m_page->findChild<RowsEditor *>(QStringLiteral("members")); }
    void addMember(const QString &typed)
    {
        // The line that adds is the last: the rows before it have fields of their own.
        auto *adder = members()->findChildren<LineEdit *>().constLast();
        for (LineEdit *edit : members()->findChildren<LineEdit *>()) {
            if (edit->objectName().isEmpty() || edit->placeholderText().startsWith(QStringLiteral("Add who")))
                adder = edit;
        }
        adder->setText(typed);
        QTest::keyClick(adder, Qt::Key_Return);
    }
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < m_page->model()->rowCount(); ++row)
            all << m_session->workspace().find<Household>(HouseholdId(m_page->model()->refAt(row).id))->name;
        return all;
    }

    std::unique_ptr<TestSession> m_session;
    std::unique_ptr<HostingPage> m_page;
};

void TestHostingPage::init()
{
    m_session = std::make_unique<TestSession>();
    QVERIFY(makeSample(workspace(), m_session->file.clock.today()).ok());
    m_page = std::make_unique<HostingPage>(m_session->context);
    new QAbstractItemModelTester(m_page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_page.get());
    m_page->resize(1100, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestHostingPage::cleanup()
{
    m_page.reset();
    m_session.reset();
}

void TestHostingPage::choosingByKeysShowsTheFamily()
{
    QCOMPARE(names(), QStringList({QStringLiteral("Ibarra"), QStringLiteral("Lindqvist"), QStringLiteral("Tanaka")}));
    QCOMPARE(HostingPage::info().count(workspace()), 3);
    m_page->view()->list()->setFocus();
    QTest::keyClick(m_page->view()->list(), Qt::Key_Down);
    QCOMPARE(m_page->currentRecord(), household(1).id.ref());
    QCOMPARE(field<LineEdit>("nameField")->text(), QStringLiteral("Lindqvist"));
    QCOMPARE(members()->count(), 2);
}

void TestHostingPage::fieldsAreSavedUndoneAndRedone()
{
    const Household before = household(0);
    m_page->showRecord(before.id.ref(), false);
    auto *name = field<LineEdit>("nameField");
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Zamora"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(names().constLast(), QStringLiteral("Zamora"));
    QCOMPARE(m_page->currentRecord(), before.id.ref());
    const Household after = *workspace().find<Household>(before.id);
    QVERIFY(workspace().undo().ok());
    QCOMPARE(*workspace().find<Household>(before.id), before);
    QCOMPARE(name->text(), before.name);
    QVERIFY(workspace().redo().ok());
    QCOMPARE(*workspace().find<Household>(before.id), after);
    QVERIFY(workspace().undo().ok());
    QCOMPARE(*workspace().find<Household>(before.id), before);
    QVERIFY(workspace().redo().ok());
    QCOMPARE(name->text(), QStringLiteral("Zamora"));
}

void TestHostingPage::aChoiceAndDaysAreSaved()
{
    const HouseholdId id = household(0).id;
    m_page->showRecord(id.ref(), false);
    auto *bath = field<ComboBox>("bathField");
    bath->setFocus();
    QTest::keyClick(bath, Qt::Key_Up); // from Shared
    m_page->commitPending();
    QCOMPARE(workspace().find<Household>(id)->bath, Bath::Private);
    auto *nights = field<DatesField>("nightsField");
    nights->setFocus();
    nights->selectAll();
    QTest::keyClicks(nights, QStringLiteral("Jul 17-19, 2027; Jul 24, 2027"));
    QTest::keyClick(nights, Qt::Key_Return);
    m_page->commitPending();
    QCOMPARE(workspace().find<Household>(id)->nights,
             QList<QDate>({QDate(2027, 7, 17), QDate(2027, 7, 18), QDate(2027, 7, 19), QDate(2027, 7, 24)}));
}

void TestHostingPage::whatCannotBeANumberIsNotSaved()
{
    const Household before = household(0);
    m_page->showRecord(before.id.ref(), false);
    auto *beds = field<LineEdit>("bedsField");
    beds->setFocus();
    beds->selectAll();
    QTest::keyClicks(beds, QStringLiteral("two"));
    m_page->commitPending();
    QCOMPARE(workspace().find<Household>(before.id)->beds, before.beds);
}

void TestHostingPage::membersAreAddedChangedAndRemoved()
{
    const HouseholdId id = household(2).id;
    m_page->showRecord(id.ref(), false);
    QCOMPARE(members()->count(), 1);
    addMember(QStringLiteral("Hana (12)"));
    QCOMPARE(members()->count(), 2);
    const auto all = [&] { return workspace().all<HouseholdMember>({equals("household_id", id)}, {{"id"}}); };
    QCOMPARE(all().constLast().name, QStringLiteral("Hana"));
    QCOMPARE(all().constLast().age, std::optional(12));
    QCOMPARE(all().constLast().ageOn, m_session->file.clock.today());
    QCOMPARE(all().constLast().relation, MemberRelation::Child);

    auto *age = members()->row(1)->findChild<LineEdit *>(QStringLiteral("ageField"));
    age->setFocus();
    age->selectAll();
    QTest::keyClicks(age, QStringLiteral("13"));
    QTest::keyClick(age, Qt::Key_Return);
    QCOMPARE(all().constLast().age, std::optional(13));
    QVERIFY(workspace().undo().ok());
    QCOMPARE(all().constLast().age, std::optional(12));
    QVERIFY(workspace().undo().ok());
    QCOMPARE(members()->count(), 1);
    QVERIFY(workspace().redo().ok());
    QCOMPARE(members()->count(), 2);
    QVERIFY(workspace().remove(all().constLast().id.ref()).ok());
    QCOMPARE(members()->count(), 1);
    QVERIFY(workspace().undo().ok());
    QCOMPARE(members()->count(), 2);
}

void TestHostingPage::anAgeCountsFromTheDayItWasTold()
{
    const QDate today = m_session->file.clock.today();
    HouseholdMember told;
    told.household = household(2).id;
    told.name = QStringLiteral("Hana");
    told.age = 12;
    told.ageOn = today.addYears(-2);
    told = m_session->add(told);
    m_page->showRecord(told.household.ref(), false);
    const auto *form = qobject_cast<MemberForm *>(members()->row(1));
    QVERIFY(form != nullptr);
    QCOMPARE(form->ageNow(), QStringLiteral("now 14"));
}

void TestHostingPage::membersAreReadFromWhatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("age");
    QTest::newRow("brackets") << QStringLiteral("Emma (14)") << QStringLiteral("Emma") << 14;
    QTest::newRow("comma") << QStringLiteral("Liam, 9") << QStringLiteral("Liam") << 9;
    QTest::newRow("grown up") << QStringLiteral("Ana Ruiz 41") << QStringLiteral("Ana Ruiz") << 41;
    QTest::newRow("no age") << QStringLiteral(" Ana Ruiz ") << QStringLiteral("Ana Ruiz") << -1;
    QTest::newRow("only a number") << QStringLiteral("14") << QStringLiteral("14") << -1;
    QTest::newRow("no age of a person") << QStringLiteral("Room 404") << QStringLiteral("Room 404") << -1;
}

void TestHostingPage::membersAreReadFromWhatIsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    QFETCH(int, age);
    const HouseholdMember member = memberFrom(typed, QDate(2027, 3, 1));
    QCOMPARE(member.name, name);
    QCOMPARE(member.age.value_or(-1), age);
    QCOMPARE(member.ageOn.isValid(), age >= 0);
    QCOMPARE(member.relation == MemberRelation::Child, age >= 0 && age < fullAge);
}

void TestHostingPage::searchFindsFamilyAndMember()
{
    m_page->focusFilter();
    QTest::keyClicks(m_page->view()->search(), QStringLiteral("tana"));
    QTRY_COMPARE(names(), QStringList(QStringLiteral("Tanaka")));
    m_page->view()->search()->clear();
    QTest::keyClicks(m_page->view()->search(), QStringLiteral("liam"));
    QTRY_COMPARE(names(), QStringList(QStringLiteral("Lindqvist")));
    const Household ibarra = workspace().all<Household>({equals("name", QStringLiteral("Ibarra"))}).constFirst();
    m_page->showRecord(ibarra.id.ref(), true);
    QCOMPARE(m_page->currentRecord(), ibarra.id.ref());
    QCOMPARE(names().size(), 3);
}

void TestHostingPage::listsInTheChosenOrder()
{
    auto *order = m_page->view()->order();
    order->setCurrentIndex(order->findData(QByteArray("guests_most")));
    Q_EMIT order->activated(order->currentIndex());
    QTRY_COMPARE(names(),
                 QStringList({QStringLiteral("Lindqvist"), QStringLiteral("Ibarra"), QStringLiteral("Tanaka")}));
    order->setCurrentIndex(order->findData(QByteArray("city")));
    Q_EMIT order->activated(order->currentIndex());
    QTRY_COMPARE(names().constFirst(), QStringLiteral("Lindqvist")); // of Castaic
}

void TestHostingPage::chipsFilterTheList()
{
    auto *chips = m_page->view()->findChild<ChoiceChips *>(QStringLiteral("which"));
    QVERIFY(chips);
    const auto press = [chips](const QString &label) {
        for (auto *button : chips->findChildren<QAbstractButton *>()) {
            if (button->text() == label)
                return button->click();
        }
        QFAIL(qPrintable(label));
    };
    press(QStringLiteral("Nights to come"));
    QCOMPARE(names(), QStringList({QStringLiteral("Ibarra"), QStringLiteral("Tanaka")}));
    press(QStringLiteral("No stairs"));
    QCOMPARE(names(), QStringList(QStringLiteral("Ibarra")));
    press(QStringLiteral("No pets"));
    QCOMPARE(names(), QStringList());
    press(QStringLiteral("No stairs"));
    QCOMPARE(names(), QStringList(QStringLiteral("Tanaka")));
    // The same page made anew, as after another language, stands as it was.
    HostingPage again(m_session->context);
    again.setPlace(m_page->place());
    QCOMPARE(again.model()->rowCount(), 1);
    // A family that they hide is shown all the same.
    press(QStringLiteral("No pets"));
    press(QStringLiteral("Nights to come"));
    press(QStringLiteral("No smoking indoors"));
    press(QStringLiteral("Takes guests"));
    QCOMPARE(names().size(), 3);
    const HouseholdId other = household(1).id;
    press(QStringLiteral("No pets"));
    QCOMPARE(m_page->model()->rowOf(other.value), -1);
    m_page->showRecord(other.ref(), false);
    QCOMPARE(m_page->currentRecord(), other.ref());
    QVERIFY(chips->selected().isEmpty());
    QVERIFY(m_page->model()->rowOf(other.value) >= 0);
    // Nights that are over are no nights to come.
    m_session->file.clock.set(m_session->file.clock.now().addDays(40));
    press(QStringLiteral("Nights to come"));
    QCOMPARE(names(), QStringList());
}

void TestHostingPage::deletingOffersUndo()
{
    const Household first = household(0);
    const Household second = household(1);
    m_page->showRecord(first.id.ref(), false);
    m_page->view()->list()->setFocus();
    QTest::keyClick(m_page->view()->list(), Qt::Key_Delete);
    QVERIFY(!workspace().isVisible(first.id.ref()));
    QCOMPARE(m_page->currentRecord(), second.id.ref());
    QVERIFY(m_session->navigator.lastToastHasUndo);
    QVERIFY(m_session->navigator.toasts.constLast().contains(first.name));
    QVERIFY(workspace().undo().ok());
    QCOMPARE(m_page->model()->rowOf(first.id.value), 0);
}

void TestHostingPage::aMemberShowsItsFamily()
{
    const HouseholdMember member = workspace().all<HouseholdMember>().constLast();
    m_page->showRecord(member.id.ref(), true);
    QCOMPARE(m_page->currentRecord(), member.household.ref());
}

void TestHostingPage::newFamilyByKeysWithItsTown()
{
    NewHouseholdDialog dialog(m_session->context);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *name = dialog.findChild<LineEdit *>(QStringLiteral("name"));
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("Okafor"));
    QTest::keyClick(name, Qt::Key_Tab);
    QVERIFY(dialog.findChild<LineEdit *>(QStringLiteral("city"))->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("santa clarita"));
    dialog.findChild<LineEdit *>(QStringLiteral("guests"))->setText(QStringLiteral("3"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(dialog.created());
    const Household made = *workspace().find<Household>(dialog.created());
    QCOMPARE(made.guestsMost, std::optional(3));
    QCOMPARE(workspace().find<Community>(made.community)->name, QStringLiteral("Santa Clarita"));
    QCOMPARE(m_page->model()->rowCount(), 4);
    QVERIFY(workspace().undo().ok());
    QCOMPARE(m_page->model()->rowCount(), 3);
}

void TestHostingPage::newFamilyWarnsAndRefuses()
{
    NewHouseholdDialog dialog(m_session->context);
    dialog.show();
    const auto edit = [&](const char *name) { return dialog.findChild<LineEdit *>(QLatin1StringView(name)); };
    dialog.accept(); // nothing typed: it stays
    QVERIFY(dialog.isVisible());
    edit("name")->setText(QStringLiteral("Ibarra"));
    QVERIFY(dialog.similarText().contains(QStringLiteral("Santa Clarita")));
    edit("email")->setText(QStringLiteral("no address"));
    dialog.accept();
    QVERIFY(dialog.isVisible());
    edit("email")->clear();
    edit("guests")->setText(QStringLiteral("many"));
    dialog.accept();
    QVERIFY(dialog.isVisible());
    QVERIFY(!dialog.created());
    edit("guests")->clear();
    dialog.accept();
    QVERIFY(dialog.created());
}

void TestHostingPage::emptyListSaysWhatComes()
{
    for (const Household &household : workspace().all<Household>())
        QVERIFY(workspace().remove(household.id.ref()).ok());
    QCOMPARE(m_page->model()->rowCount(), 0);
    QVERIFY(!m_page->currentRecord());
    QCOMPARE(HostingPage::info().count(workspace()), 0);
}

QTEST_MAIN(TestHostingPage)
#include "tst_hostingpage.moc"

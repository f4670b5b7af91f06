#include "tests/planning/smallcommittee.h"
#include "tests/support/fakenavigator.h"
#include "tests/support/fakeprompts.h"
#include "ui/exchanges/delegatestab.h"
#include "ui/exchanges/delegationpane.h"
#include "ui/exchanges/exchangespage.h"
#include "ui/exchanges/itinerarytab.h"
#include "ui/exchanges/itineraryview.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/choicechips.h"
#include "ui/widgets/languagetextedit.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace scd;

/// Hands on mouse and keys on the page of exchanges: what a hurried or a blind user does.
class TestHandling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aDoubleClickOnlyOpens();
    void tabReachesTheButtonsOfEachView();
    void altReachesAFieldOfSeveralLanguages();
    void removingLeavesTheFocusInTheList();

private:
    struct Session : SmallCommittee
    {
        FakePrompts prompts;
        FakeNavigator navigator;
        UiContext context{*workspace, clock, prompts, navigator, QStringLiteral("en"), QStringLiteral("US")};
    };

    std::unique_ptr<Session> m_session;
    std::unique_ptr<ExchangesPage> m_page;
};

void TestHandling::init()
{
    m_session = std::make_unique<Session>();
    m_session->add(0, QTime(9, 0), QTime(10, 0), QStringLiteral("Library"));
    m_page = std::make_unique<ExchangesPage>(m_session->context);
    m_page->resize(1000, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestHandling::cleanup()
{
    m_page.reset();
    m_session.reset();
}

void TestHandling::aDoubleClickOnlyOpens()
{
    m_page->pane().showView(QStringLiteral("delegates"));
    auto *tab = m_page->findChild<DelegatesTab *>();
    auto *list = tab->findChild<CardView *>();
    const qsizetype before = m_session->plan().delegates.size();
    for (int row = 0; row < 4; ++row) {
        const QPoint place =
            list->viewport()->mapTo(m_page.get(), list->visualRect(list->model()->index(row, 0)).center());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(row, 0)).center());
        // The second click goes to what lies there now.
        if (QWidget *below = m_page->childAt(place))
            QTest::mouseClick(below, Qt::LeftButton, {}, below->mapFrom(m_page.get(), place));
        QCOMPARE(m_session->plan().delegates.size(), before);
        QTest::keyClick(tab, Qt::Key_Escape);
    }
    // A little later the buttons work as ever.
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
    QTest::qWait(QApplication::doubleClickInterval() + 50);
    QPushButton *remove = nullptr;
    for (QPushButton *button : tab->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == QLatin1StringView("Remove"))
            remove = button;
    }
    QVERIFY(remove);
    const QPoint place = remove->mapTo(m_page.get(), remove->rect().center());
    QCOMPARE(m_page->childAt(place), static_cast<QWidget *>(remove));
}

void TestHandling::tabReachesTheButtonsOfEachView()
{
    for (const QString &view : {QStringLiteral("delegates"), QStringLiteral("itinerary")}) {
        m_page->pane().showView(view);
        // From the buttons that choose the view, which are a group with one place in the order.
        const auto chosen = m_page->pane().findChild<SegmentedControl *>()->findChildren<QAbstractButton *>();
        const auto checked = std::ranges::find_if(chosen, &QAbstractButton::isChecked);
        QVERIFY(checked != chosen.end());
        (*checked)->setFocus(Qt::TabFocusReason);
        QStringList reached;
        for (int i = 0; i < 8 && !qobject_cast<QAbstractItemView *>(m_page->focusWidget()); ++i) {
            QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
            if (const auto *button = qobject_cast<QPushButton *>(m_page->focusWidget()))
                reached << button->text();
        }
        const bool delegates = view == QLatin1StringView("delegates");
        const QString first = delegates ? QStringLiteral("Add delegates…") : QStringLiteral("Add item…");
        QVERIFY2(reached.value(0) == first, qPrintable(view + QStringLiteral(": ") + reached.join(u' ')));
        QVERIFY2(reached.contains(delegates ? QStringLiteral("Groups") : QStringLiteral("Change")),
                 qPrintable(reached.join(u' ')));
        QVERIFY(qobject_cast<QAbstractItemView *>(m_page->focusWidget()));
    }
}

void TestHandling::altReachesAFieldOfSeveralLanguages()
{
    m_page->pane().showView(QStringLiteral("overview"));
    int tried = 0;
    for (const LanguageTextEdit *edit : m_page->pane().findChildren<LanguageTextEdit *>()) {
        if (!edit->isVisible())
            continue;
        for (const QLabel *label : m_page->pane().findChildren<QLabel *>()) {
            if (label->buddy() != edit && label->buddy() != edit->focusProxy())
                continue;
            const qsizetype mark = label->text().indexOf(u'&');
            if (mark < 0)
                continue;
            m_page->setFocus();
            const auto key = static_cast<Qt::Key>(label->text().at(mark + 1).toUpper().unicode());
            QTest::keyClick(m_page.get(), key, Qt::AltModifier);
            QCOMPARE(m_page->focusWidget(), edit->focusProxy());
            ++tried;
        }
    }
    QVERIFY(tried > 0);
}

void TestHandling::removingLeavesTheFocusInTheList()
{
    m_page->pane().showView(QStringLiteral("delegates"));
    auto *tab = m_page->findChild<DelegatesTab *>();
    tab->showDelegate(m_session->delegates.at(1), false);
    QVERIFY(tab->deleteCurrent());
    QVERIFY(!qobject_cast<QPushButton *>(m_page->focusWidget()));
}

QTEST_MAIN(TestHandling)
#include "tst_handling.moc"

#include "models/domain/agreement.h"
#include "models/domain/community.h"
#include "models/interchange/sample.h"
#include "tests/support/testsession.h"
#include "ui/partners/agreementpanel.h"
#include "ui/partners/attachmentfiles.h"
#include "ui/partners/attachmentlist.h"
#include "ui/partners/communityform.h"
#include "ui/partners/newagreementdialog.h"
#include "ui/partners/neweventdialog.h"
#include "ui/partners/newpartnerdialog.h"
#include "ui/partners/partnercard.h"
#include "ui/partners/partnerdetail.h"
#include "ui/partners/partnerspage.h"
#include "ui/partners/timelineview.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/listdetail.h"
#include "ui/widgets/referencepicker.h"
#include "ui/widgets/rowseditor.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QtTest>

using namespace scd;

/// The page of partner cities, used as a person uses it.
class TestPartnersPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void cardsSayWhatMatters();
    void searchAndStageFilter();
    void cityIsEditedAndTheListFollows();
    void localTimeFollowsTheClock();
    void historyIsInOrderAndOpens();
    void newEventAppearsInHistory();
    void newPartnerUsesTheCityThatIsThere();
    void newPartnerWithANewCity();
    void newAgreementKeepsWhoSigned();
    void scansAreKeptByContent();
    void scansOfOtherKindsAreRefused();
    void deletingOffersUndo();
    void showsEveryPart();

private:
    Workspace &workspace() { return m_session->workspace(); }
    PartnershipId tena();

    std::unique_ptr<TestSession> m_session;
    std::unique_ptr<PartnersPage> m_page;
};

void TestPartnersPage::init()
{
    m_session = std::make_unique<TestSession>();
    QVERIFY(makeSample(workspace(), m_session->file.clock.today()).ok());
    m_page = std::make_unique<PartnersPage>(m_session->context);
    m_page->resize(1100, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestPartnersPage::cleanup()
{
    m_page.reset();
    m_session.reset();
}

PartnershipId TestPartnersPage::tena()
{
    for (int row = 0; row < m_page->model()->rowCount(); ++row) {
        if (m_page->model()->index(row).data().toString().startsWith(QStringLiteral("Tena")))
            return PartnershipId(m_page->model()->refAt(row).id);
    }
    return {};
}

void TestPartnersPage::cardsSayWhatMatters()
{
    QVERIFY(tena());
    const QModelIndex index = m_page->model()->index(m_page->model()->rowOf(tena().value));
    QCOMPARE(index.data().toString(), QStringLiteral("Tena, Ecuador"));
    QCOMPARE(index.data(CardCountryRole).toString(), QStringLiteral("EC"));
    QVERIFY(index.data(CardSubtitleRole).toString().startsWith(QStringLiteral("Since 2001 · last exchange")));
    QCOMPARE(index.data(CardChipRole).toString(), QStringLiteral("Sister city"));
}

void TestPartnersPage::searchAndStageFilter()
{
    const int all = m_page->model()->rowCount();
    QVERIFY(all >= 2);
    QTest::keyClicks(m_page->view()->search(), QStringLiteral("ten"));
    QTRY_COMPARE(m_page->model()->rowCount(), 1);
    m_page->view()->search()->clear();
    QTRY_COMPARE(m_page->model()->rowCount(), all);
    QVERIFY(workspace().setField(tena().ref(), "stage", QStringLiteral("dormant")).ok());
    for (auto *box : m_page->view()->findChildren<ComboBox *>()) {
        if (const int index = box->findData(QStringLiteral("dormant"));
            index >= 0 && box->accessibleName().startsWith(QStringLiteral("Only"))) {
            box->setCurrentIndex(index);
            Q_EMIT box->activated(index);
        }
    }
    QCOMPARE(m_page->model()->rowCount(), 1);
    m_page->showRecord({EntityKind::Partnership, workspace().ids({.kind = EntityKind::Partnership}).first()}, false);
    QVERIFY(m_page->currentRecord());
}

void TestPartnersPage::cityIsEditedAndTheListFollows()
{
    m_page->showRecord(tena().ref(), false);
    m_page->detail()->showSection(PartnerDetail::Section::City);
    auto *name = m_page->detail()->city()->findChild<LineEdit *>(QStringLiteral("nameField"));
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Archidona"));
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(!tena());
    QCOMPARE(m_page->model()->index(0).data().toString(), QStringLiteral("Archidona, Ecuador"));
    QCOMPARE(m_page->view()->list()->currentIndex().row(), 0);
    QVERIFY(workspace().undo().ok());
    QVERIFY(tena());
}

void TestPartnersPage::localTimeFollowsTheClock()
{
    m_page->showRecord(tena().ref(), false);
    // Noon UTC is seven in the morning in Ecuador.
    QCOMPARE(m_page->detail()->city()->localTime(), QStringLiteral("It is Monday, 7:00\u00A0AM there now."));
}

void TestPartnersPage::historyIsInOrderAndOpens()
{
    m_page->showRecord(tena().ref(), false);
    m_page->detail()->showSection(PartnerDetail::Section::History);
    TimelineModel *timeline = m_page->detail()->timeline()->timeline();
    QAbstractItemModelTester tester(timeline, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(timeline->rowCount() >= 3);
    for (int row = 1; row < timeline->rowCount(); ++row)
        QVERIFY(timeline->entry(row - 1).year >= timeline->entry(row).year);
    for (int row = 0; row < timeline->rowCount(); ++row) {
        const Ref ref = timeline->entry(row).ref;
        if (ref.kind != EntityKind::Delegation)
            continue;
        m_page->detail()->timeline()->setCurrentIndex(timeline->index(row));
        m_page->detail()->timeline()->setFocus();
        QTest::keyClick(m_page->detail()->timeline(), Qt::Key_Return);
        QCOMPARE(m_session->navigator.opened.last(), ref);
        return;
    }
    QFAIL("no delegation in the history");
}

void TestPartnersPage::newEventAppearsInHistory()
{
    m_page->showRecord(tena().ref(), false);
    const int before = m_page->detail()->timeline()->timeline()->rowCount();
    NewEventDialog dialog(m_session->context, tena());
    dialog.show();
    dialog.accept();
    QVERIFY(dialog.isVisible()); // what happened is missing
    dialog.findChild<LineEdit *>(QStringLiteral("summary"))->setText(QStringLiteral("A letter came"));
    dialog.accept();
    QVERIFY(dialog.created());
    QCOMPARE(m_page->detail()->timeline()->timeline()->rowCount(), before + 1);
    m_page->showRecord(dialog.created().ref(), true);
    QCOMPARE(m_page->detail()->section(), PartnerDetail::Section::History);
}

void TestPartnersPage::newPartnerUsesTheCityThatIsThere()
{
    const qint64 before = workspace().count({.kind = EntityKind::Community});
    NewPartnerDialog dialog(m_session->context);
    dialog.show();
    dialog.findChild<LineEdit *>(QStringLiteral("name"))->setText(QStringLiteral("tena"));
    QVERIFY(dialog.knownText().contains(QStringLiteral("Tena, Ecuador")));
    dialog.accept();
    QVERIFY(!dialog.created());
    QVERIFY(dialog.problemText().contains(QStringLiteral("already")));
    QVERIFY(workspace().remove(tena().ref()).ok());
    dialog.accept();
    QVERIFY(dialog.created());
    QCOMPARE(workspace().count({.kind = EntityKind::Community}), before);
}

void TestPartnersPage::newPartnerWithANewCity()
{
    NewPartnerDialog dialog(m_session->context);
    dialog.show();
    dialog.accept();
    QVERIFY(!dialog.problemText().isEmpty());
    dialog.setTyped(QStringLiteral("Loja"));
    auto *country = dialog.findChild<ReferencePicker *>(QStringLiteral("country"));
    country->setTyped(QStringLiteral("Nowhere"));
    dialog.accept();
    QVERIFY(dialog.problemText().contains(QStringLiteral("list")));
    country->setTyped(QStringLiteral("Ecuador"));
    dialog.findChild<LineEdit *>(QStringLiteral("since"))->setText(QStringLiteral("soon"));
    dialog.accept();
    QVERIFY(dialog.problemText().contains(QStringLiteral("year")));
    dialog.findChild<LineEdit *>(QStringLiteral("since"))->setText(QStringLiteral("2019"));
    dialog.accept();
    const auto partnership = workspace().find<Partnership>(dialog.created());
    QVERIFY(partnership);
    QCOMPARE(partnership->since, std::optional(2019));
    QCOMPARE(workspace().find<Community>(partnership->partner)->name, QStringLiteral("Loja"));
    m_page->showRecord(dialog.created().ref(), false);
    QCOMPARE(m_page->currentRecord(), dialog.created().ref());
    QVERIFY(workspace().undo().ok()); // one step for city and partnership
    QVERIFY(!workspace().isVisible(partnership->partner.ref()));
    QVERIFY(m_page->currentRecord() != dialog.created().ref());
}

void TestPartnersPage::newAgreementKeepsWhoSigned()
{
    NewAgreementDialog dialog(m_session->context, tena());
    dialog.show();
    dialog.findChild<LineEdit *>(QStringLiteral("homeName"))->setText(QStringLiteral("M. Holloway"));
    dialog.findChild<LineEdit *>(QStringLiteral("homeTitle"))->setText(QStringLiteral("Mayor"));
    dialog.accept();
    QVERIFY(dialog.created());
    m_page->showRecord(dialog.created().ref(), false);
    QCOMPARE(m_page->detail()->section(), PartnerDetail::Section::Agreements);
    QCOMPARE(m_page->detail()->agreement()->agreement(), dialog.created());
    QCOMPARE(m_page->detail()->agreement()->signatories()->count(), 1);
    QVERIFY(workspace().remove(dialog.created().ref()).ok());
    QVERIFY(!m_page->detail()->agreement()->agreement());
}

void TestPartnersPage::scansAreKeptByContent()
{
    const auto agreements = workspace().all<Agreement>({equals("partnership_id", tena())});
    QVERIFY(!agreements.isEmpty());
    m_page->showRecord(agreements.first().id.ref(), false);
    AttachmentList *list = m_page->detail()->agreement()->attachments();
    const int before = list->count();
    const QString path = m_session->file.folder.filePath(QStringLiteral("scan <b>.jpg"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.4\nhello");
    file.close();
    list->addFiles({path});
    QCOMPARE(list->count(), before + 1);
    const auto all = workspace().all<Attachment>({equals("agreement_id", agreements.first().id)}, {{"id", true}});
    QCOMPARE(all.first().mediaType, QStringLiteral("application/pdf")); // told by its content, not by its name
    const QString copy = m_session->file.folder.filePath(QStringLiteral("copy.pdf"));
    QVERIFY(saveCopy(workspace(), all.first(), copy).ok());
    QFile read(copy);
    QVERIFY(read.open(QIODevice::ReadOnly));
    QCOMPARE(read.readAll(), QByteArray("%PDF-1.4\nhello"));
    QVERIFY(workspace().undo().ok());
    QCOMPARE(list->count(), before);
}

void TestPartnersPage::scansOfOtherKindsAreRefused()
{
    const auto agreements = workspace().all<Agreement>({equals("partnership_id", tena())});
    m_page->showRecord(agreements.first().id.ref(), false);
    AttachmentList *list = m_page->detail()->agreement()->attachments();
    const QString path = m_session->file.folder.filePath(QStringLiteral("run.pdf"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("MZ not a scan");
    file.close();
    list->addFiles({path});
    QVERIFY(list->messageText().contains(QStringLiteral("PDF, JPEG or PNG")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("%PDF-");
    file.resize(largestAttachment + 1);
    file.close();
    const auto result = attachFile(workspace(), agreements.first().id, path);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, ErrorKind::TooLarge);
    QCOMPARE(attachFile(workspace(), agreements.first().id, path + u'x').error().kind, ErrorKind::NotFound);
}

void TestPartnersPage::deletingOffersUndo()
{
    const PartnershipId id = tena();
    m_page->showRecord(id.ref(), false);
    QVERIFY(m_page->deleteCurrent());
    QVERIFY(m_page->currentRecord() != id.ref());
    QVERIFY(m_session->navigator.lastToastHasUndo);
    QVERIFY(m_session->navigator.toasts.first().contains(QStringLiteral("Tena")));
    QVERIFY(workspace().undo().ok());
    QCOMPARE(tena(), id);
}

void TestPartnersPage::showsEveryPart()
{
    for (const EntityKind kind : {EntityKind::Partnership, EntityKind::PartnershipEvent, EntityKind::Agreement,
                                  EntityKind::Signatory, EntityKind::Community}) {
        QVERIFY(m_page->shows(kind));
        for (const qint64 id : workspace().ids({.kind = kind})) {
            m_page->showRecord({kind, id}, true);
            QVERIFY(m_page->currentRecord());
        }
    }
}

QTEST_MAIN(TestPartnersPage)
#include "tst_partnerspage.moc"

#include "models/domain/agreement.h"
#include "models/domain/community.h"
#include "models/domain/partnership.h"
#include "models/domain/person.h"
#include "tests/support/testsession.h"
#include "ui/widgets/choicechips.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/languagetextedit.h"
#include "ui/widgets/recordform.h"
#include "ui/widgets/referencepicker.h"
#include "ui/widgets/sentences.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace scd;

namespace {

/// A form as setupUi() leaves it, with one widget of each kind.
template <class W>
W *field(QFormLayout *layout, const char *column)
{
    auto *widget = new W;
    widget->setObjectName(QLatin1StringView(column) + QLatin1StringView("Field"));
    auto *label = new QLabel(QLatin1StringView(column));
    label->setBuddy(widget);
    layout->addRow(label, widget);
    return widget;
}

class CommunityForm : public RecordForm
{
public:
    explicit CommunityForm(UiContext &uiContext)
        : RecordForm(uiContext, EntityKind::Community)
    {
        auto *column = new QVBoxLayout(this);
        auto *layout = new QFormLayout;
        column->addLayout(layout);
        name = field<LineEdit>(layout, "name");
        official = field<LanguageTextEdit>(layout, "official_name");
        type = field<ComboBox>(layout, "type");
        country = field<ReferencePicker>(layout, "country");
        zone = field<ReferencePicker>(layout, "zone");
        population = field<LineEdit>(layout, "population");
        year = field<LineEdit>(layout, "population_year");
        languages = field<ChoiceChips>(layout, "languages");
        ours = field<QCheckBox>(layout, "ours");
        notes = field<TextEdit>(layout, "notes");
        bind();
    }

    LineEdit *name;
    LanguageTextEdit *official;
    ComboBox *type;
    ReferencePicker *country;
    ReferencePicker *zone;
    LineEdit *population;
    LineEdit *year;
    ChoiceChips *languages;
    QCheckBox *ours;
    TextEdit *notes;
};

class AgreementForm : public RecordForm
{
public:
    explicit AgreementForm(UiContext &uiContext)
        : RecordForm(uiContext, EntityKind::Agreement)
    {
        auto *column = new QVBoxLayout(this);
        auto *layout = new QFormLayout;
        column->addLayout(layout);
        signedOn = field<DateField>(layout, "signed_on");
        expiresOn = field<DateField>(layout, "expires_on");
        bind();
    }

    DateField *signedOn;
    DateField *expiresOn;
};

} // namespace

/// What a form of a .ui file does by itself.
class TestFormBinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsWhatIsInTheFile();
    void leavingAFieldSavesAsOneStepPerVisit();
    void enterAndIdleSave();
    void choicesSaveAtOnce();
    void settingByProgramSavesNothing();
    void refusedValueIsSaidAndKeptAsADraft();
    void unreadableNumberIsSaidAndKept();
    void undoTakesBackWhatWasRefused();
    void aNameThatNobodyHasIsSaidAndKept();
    void datesOfOneGroup();
    void changesFromElsewhereAreShown();
    void undoIsShownAlsoInTheFieldThatIsTypedIn();
    void everyLanguageIsKept();
    void readOnlyFileLocksTheForm();
    void everyProblemAndErrorHasItsSentence();

private:
    Community stored() { return *m_session->workspace().find<Community>(m_tena.id); }
    void type(QWidget *widget, const QString &text);

    std::unique_ptr<TestSession> m_session;
    std::unique_ptr<CommunityForm> m_form;
    Community m_tena;
    Community m_sariaya;
};

void TestFormBinder::init()
{
    m_session = std::make_unique<TestSession>();
    Community tena;
    tena.name = QStringLiteral("Tena");
    tena.country = QStringLiteral("EC");
    tena.zone = QStringLiteral("America/Guayaquil");
    tena.population = 23307;
    tena.populationYear = 2010;
    tena.languages = {QStringLiteral("es"), QStringLiteral("qu")};
    tena.officialName.setText(QStringLiteral("es"), QStringLiteral("San Juan de los Dos Ríos de Tena"));
    m_tena = m_session->add(tena);
    Community sariaya;
    sariaya.name = QStringLiteral("Sariaya");
    sariaya.type = CommunityType::Municipality;
    m_sariaya = m_session->add(sariaya);
    m_form = std::make_unique<CommunityForm>(m_session->context);
    m_form->show();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
    m_form->setRecord(m_tena.id.value);
}

void TestFormBinder::cleanup()
{
    m_form.reset();
    m_session.reset();
}

void TestFormBinder::type(QWidget *widget, const QString &text)
{
    widget->setFocus();
    if (auto *edit = qobject_cast<QLineEdit *>(widget))
        edit->selectAll();
    QTest::keyClicks(widget, text);
}

void TestFormBinder::showsWhatIsInTheFile()
{
    QCOMPARE(m_form->name->text(), QStringLiteral("Tena"));
    QCOMPARE(m_form->country->text(), QStringLiteral("Ecuador"));
    QVERIFY(m_form->zone->text().contains(QStringLiteral("Guayaquil")));
    QCOMPARE(m_form->population->text(), QStringLiteral("23,307"));
    QCOMPARE(m_form->year->text(), QStringLiteral("2010"));
    QCOMPARE(m_form->languages->selected(), QStringList({QStringLiteral("es"), QStringLiteral("qu")}));
    m_form->setRecord(m_sariaya.id.value);
    QCOMPARE(m_form->type->currentData().toString(), QStringLiteral("municipality"));
    QCOMPARE(m_form->population->text(), QString());
    QVERIFY(!m_session->workspace().canUndo() || !m_session->workspace().undoText().contains(QStringLiteral("Change")));
    m_form->setRecord(0);
    QCOMPARE(m_form->name->text(), QString());
    QVERIFY(m_form->name->isReadOnly());
}

void TestFormBinder::leavingAFieldSavesAsOneStepPerVisit()
{
    type(m_form->name, QStringLiteral("Tena City"));
    QCOMPARE(stored().name, QStringLiteral("Tena"));
    m_form->notes->setFocus();
    QCOMPARE(stored().name, QStringLiteral("Tena City"));
    QCOMPARE(m_form->binder().stateText(), QStringLiteral("Saved"));
    type(m_form->name, QStringLiteral("Tena again"));
    m_form->notes->setFocus();
    QVERIFY(m_session->workspace().undo().ok());
    QCOMPARE(stored().name, QStringLiteral("Tena City"));
    m_session->file.clock.set(m_session->file.clock.now().addSecs(150));
    m_form->binder().commit();
    type(m_form->name, QStringLiteral("X"));
    m_form->notes->setFocus();
    m_session->file.clock.set(m_session->file.clock.now().addSecs(150));
    QVERIFY(m_form->binder().stateText().startsWith(QStringLiteral("Saved 2 minute")));
}

void TestFormBinder::enterAndIdleSave()
{
    type(m_form->name, QStringLiteral("Tena 1"));
    QTest::keyClick(m_form->name, Qt::Key_Return);
    QCOMPARE(stored().name, QStringLiteral("Tena 1"));
    QTest::keyClicks(m_form->name, QStringLiteral("23"));
    QTRY_COMPARE_WITH_TIMEOUT(stored().name, QStringLiteral("Tena 123"), FormBinder::idleMilliseconds + 1000);
    QVERIFY(m_session->workspace().undo().ok());
    QCOMPARE(stored().name, QStringLiteral("Tena")); // one visit, one step
}

void TestFormBinder::choicesSaveAtOnce()
{
    m_form->type->setFocus();
    m_form->type->setCurrentIndex(2);
    Q_EMIT m_form->type->activated(2);
    QCOMPARE(stored().type, CommunityType::County);
    m_form->ours->click();
    QVERIFY(stored().ours);
    Q_EMIT m_form->country->cleared();
    QCOMPARE(stored().country, QString());
    m_form->country->setFocus();
    m_form->country->selectAll();
    QTest::keyClicks(m_form->country, QStringLiteral("philip"));
    QTest::keyClick(m_form->country, Qt::Key_Return);
    QCOMPARE(stored().country, QStringLiteral("PH"));
    m_form->zone->setFocus();
    m_form->zone->selectAll();
    QTest::keyClicks(m_form->zone, QStringLiteral("manila"));
    QTest::keyClick(m_form->zone, Qt::Key_Return);
    QCOMPARE(stored().zone, QStringLiteral("Asia/Manila"));
}

void TestFormBinder::settingByProgramSavesNothing()
{
    QSignalSpy changes(&m_session->workspace(), &Workspace::changed);
    m_form->setRecord(m_sariaya.id.value);
    m_form->setRecord(m_tena.id.value);
    m_form->setRecord(0);
    m_form->hide();
    QCOMPARE(changes.size(), 0);
}

void TestFormBinder::refusedValueIsSaidAndKeptAsADraft()
{
    m_form->name->setFocus();
    m_form->name->selectAll();
    QTest::keyClick(m_form->name, Qt::Key_Delete);
    m_form->notes->setFocus();
    QCOMPARE(stored().name, QStringLiteral("Tena"));
    QVERIFY(!m_form->binder().message("name").isEmpty());
    QVERIFY(m_form->binder().hasDrafts());
    // Another record and back: what was typed is still there, and still refused.
    m_form->setRecord(m_sariaya.id.value);
    QCOMPARE(m_form->binder().message("name"), QString());
    QCOMPARE(m_form->name->text(), QStringLiteral("Sariaya"));
    m_form->setRecord(m_tena.id.value);
    QCOMPARE(m_form->name->text(), QString());
    QVERIFY(!m_form->binder().message("name").isEmpty());
    // It goes as soon as it is right.
    type(m_form->name, QStringLiteral("T"));
    QCOMPARE(m_form->binder().message("name"), QString());
    m_form->notes->setFocus();
    QCOMPARE(stored().name, QStringLiteral("T"));
    QVERIFY(!m_form->binder().hasDrafts());
}

void TestFormBinder::unreadableNumberIsSaidAndKept()
{
    type(m_form->population, QStringLiteral("many"));
    m_form->notes->setFocus();
    QCOMPARE(stored().population, std::optional(23307));
    QVERIFY(m_form->binder().message("population").contains(QStringLiteral("number")));
    m_form->setRecord(m_sariaya.id.value);
    m_form->setRecord(m_tena.id.value);
    QCOMPARE(m_form->population->text(), QStringLiteral("many"));
    type(m_form->population, QStringLiteral("24 000"));
    type(m_form->year, QStringLiteral("2022"));
    m_form->notes->setFocus();
    QCOMPARE(stored().population, std::optional(24000));
    QCOMPARE(stored().populationYear, std::optional(2022));
}

void TestFormBinder::undoTakesBackWhatWasRefused()
{
    FormBinder &binder = m_form->binder();
    QVERIFY(!binder.takeBackRefused());
    type(m_form->population, QStringLiteral("many"));
    QCOMPARE(binder.lastRefusal(), 0); // still being typed
    m_form->year->setFocus();
    QTest::keyClicks(m_form->year, QStringLiteral("x"));
    m_form->notes->setFocus();
    // The last one first.
    QCOMPARE(binder.refusedLabel(), entityOf<Community>().field("population_year").translatedLabel());
    QVERIFY(binder.takeBackRefused());
    QCOMPARE(m_form->year->text(), QStringLiteral("2010"));
    QCOMPARE(m_form->population->text(), QStringLiteral("many"));
    QVERIFY(binder.takeBackRefused());
    QCOMPARE(m_form->population->text(), QStringLiteral("23,307"));
    QCOMPARE(binder.message("population"), QString());
    QVERIFY(!binder.hasDrafts());
    QVERIFY(m_session->context.drafts.isEmpty());
    QCOMPARE(binder.lastRefusal(), 0);
    QVERIFY(!binder.takeBackRefused());
}

void TestFormBinder::aNameThatNobodyHasIsSaidAndKept()
{
    type(m_form->country, QStringLiteral("Atlantis"));
    m_form->notes->setFocus();
    QCOMPARE(stored().country, QStringLiteral("EC"));
    QVERIFY(!m_form->binder().message("country").isEmpty());
    m_form->setRecord(m_sariaya.id.value);
    m_form->setRecord(m_tena.id.value);
    QCOMPARE(m_form->country->text(), QStringLiteral("Atlantis"));
    QVERIFY(!m_form->binder().message("country").isEmpty());
    QVERIFY(m_form->binder().takeBackRefused());
    QCOMPARE(m_form->country->text(), QStringLiteral("Ecuador"));
    QVERIFY(m_form->country->current());
    // By hand as well: Esc gives up.
    type(m_form->country, QStringLiteral("Atlantis"));
    m_form->notes->setFocus();
    m_form->country->setFocus();
    QTest::keyClick(m_form->country, Qt::Key_Escape);
    QCOMPARE(m_form->country->text(), QStringLiteral("Ecuador"));
    QCOMPARE(m_form->binder().message("country"), QString());
    QCOMPARE(stored().country, QStringLiteral("EC"));
    // Emptying it is no mistake.
    m_form->country->selectAll();
    QTest::keyClick(m_form->country, Qt::Key_Delete);
    m_form->notes->setFocus();
    QCOMPARE(stored().country, QString());
}

void TestFormBinder::datesOfOneGroup()
{
    Partnership partnership;
    partnership.home = m_sariaya.id;
    partnership.partner = m_tena.id;
    partnership = m_session->add(partnership);
    Agreement agreement;
    agreement.partnership = partnership.id;
    agreement.title.setText(QStringLiteral("en"), QStringLiteral("Agreement"));
    agreement.signedOn = QDate(2020, 5, 1);
    agreement = m_session->add(agreement);
    AgreementForm form(m_session->context);
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    form.setRecord(agreement.id.value);
    const auto read = [&] { return *m_session->workspace().find<Agreement>(agreement.id); };
    type(form.expiresOn, QStringLiteral("2019-01-01"));
    form.signedOn->setFocus();
    QVERIFY(form.binder().message("expires_on").contains(QStringLiteral("May 1, 2020")));
    QVERIFY(!read().expiresOn.isValid());
    // The other date of the group is put right: both are saved together.
    type(form.signedOn, QStringLiteral("2018-05-01"));
    form.expiresOn->setFocus();
    QCOMPARE(read().signedOn, QDate(2018, 5, 1));
    QCOMPARE(read().expiresOn, QDate(2019, 1, 1));
    QCOMPARE(form.binder().message("expires_on"), QString());
    type(form.expiresOn, QStringLiteral("31 feb 2027"));
    form.signedOn->setFocus();
    QVERIFY(!form.binder().message("expires_on").isEmpty());
    QCOMPARE(read().expiresOn, QDate(2019, 1, 1));
}

void TestFormBinder::changesFromElsewhereAreShown()
{
    type(m_form->name, QStringLiteral("typing"));
    QVERIFY(m_session->workspace().setField(m_tena.id.ref(), "name", QStringLiteral("Elsewhere")).ok());
    QVERIFY(m_session->workspace().setField(m_tena.id.ref(), "region", QStringLiteral("Napo")).ok());
    QVERIFY(m_session->workspace().setField(m_tena.id.ref(), "population", qint64(5)).ok());
    QCOMPARE(m_form->name->text(), QStringLiteral("typing"));
    QCOMPARE(m_form->population->text(), QStringLiteral("5"));
}

void TestFormBinder::undoIsShownAlsoInTheFieldThatIsTypedIn()
{
    type(m_form->name, QStringLiteral("First"));
    QVERIFY(m_form->binder().commit());
    QTest::keyClicks(m_form->name, QStringLiteral(" more"));
    QVERIFY(m_session->workspace().undo().ok());
    QCOMPARE(m_form->name->text(), QStringLiteral("Tena"));
}

void TestFormBinder::everyLanguageIsKept()
{
    auto *line = m_form->official->findChild<LineEdit *>();
    QVERIFY(line);
    type(line, QStringLiteral("Municipality of Tena"));
    QVERIFY(m_form->binder().commit());
    QCOMPARE(stored().officialName.text(QStringLiteral("en")), QStringLiteral("Municipality of Tena"));
    QCOMPARE(stored().officialName.text(QStringLiteral("es")), QStringLiteral("San Juan de los Dos Ríos de Tena"));
}

void TestFormBinder::readOnlyFileLocksTheForm()
{
    const qint64 id = m_tena.id.value;
    m_form.reset();
    m_session->file.workspace.reset();
    auto database = Database::open(m_session->file.path(), OpenMode::ReadOnly, m_session->file.clock);
    QVERIFY(database.ok());
    Workspace workspace(std::move(*database), m_session->file.clock);
    UiContext context{workspace, m_session->file.clock, m_session->prompts, m_session->navigator};
    CommunityForm form(context);
    form.setRecord(id);
    QVERIFY(form.name->isReadOnly());
    QVERIFY(!form.type->isEnabled());
    QCOMPARE(form.binder().stateText(), QStringLiteral("Read only"));
}

void TestFormBinder::everyProblemAndErrorHasItsSentence()
{
    QSet<QString> sentences;
    const QStringList problems{QStringLiteral("required"),       QStringLiteral("tooLong"),
                               QStringLiteral("badCharacters"),  QStringLiteral("unknownZone"),
                               QStringLiteral("endBeforeStart"), QStringLiteral("impossibleDate"),
                               QStringLiteral("outOfRange"),     QStringLiteral("sameCommunity"),
                               QStringLiteral("badCode"),        QStringLiteral("expiresBeforeSigned"),
                               QStringLiteral("notAnAddress"),   QStringLiteral("endsNextDay")};
    for (const QString &id : problems)
        sentences << problemSentence({{}, id.toLatin1().constData(), Severity::Refused, {}});
    QCOMPARE(sentences.size(), problems.size());
    sentences.clear();
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Unexpected); ++kind)
        sentences << errorSentence(failure(static_cast<ErrorKind>(kind), QStringLiteral("secret")));
    QCOMPARE(sentences.size(), static_cast<int>(ErrorKind::Unexpected) + 1);
    for (const QString &sentence : std::as_const(sentences))
        QVERIFY(!sentence.contains(QStringLiteral("secret")));
}

QTEST_MAIN(TestFormBinder)
#include "tst_formbinder.moc"

#include "models/domain/delegation.h"
#include "models/domain/exchange.h"
#include "models/domain/partnership.h"
#include "models/domain/person.h"
#include "models/interchange/book.h"
#include "models/interchange/sample.h"
#include "tests/support/testsession.h"
#include "ui/import/importwindow.h"
#include "ui/import/recordspane.h"
#include "ui/import/rowpane.h"
#include "ui/import/sheetmodel.h"
#include "ui/import/sheetpane.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/choicechips.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/referencepicker.h"

#include <QAbstractItemModelTester>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QtTest>

using namespace scd;
using namespace Qt::StringLiterals;

namespace {

const QString people = u"Surname,Given name,E-mail,Nickname\n"
                       "Cruz,Maria,maria@example.org,Mia\n"
                       "Santos,José,jose@example.org,Pepe\n"
                       "Reyes,Ana,ana@example.org,\n"_s;

} // namespace

/// The import window as a person uses it: by keys and by mouse.
class TestImportWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void importsWithOneKeyAndUndoes();
    void theSameSheetAgainChangesNothing();
    void aCorrectedSheetShowsWhatChanges();
    void aColumnIsCorrectedByKeys();
    void aColumnIsLeftOut();
    void theHeaderIsCorrected();
    void anotherPurpose();
    void theDateQuestionIsAskedOnce();
    void rowsAreLeftOutTogether();
    void aRowIsSaidToBeARecord();
    void rowsFollowEachOther();
    void delegatesNeedTheirDelegation();
    void stoppingLeavesNothing();
    void escapeStopsReadingFirst();
    void doubtsStayUntilTheyAreSeen();
    void badFiles_data();
    void badFiles();
    void realSheetsLoseNothing_data();
    void realSheetsLoseNothing();
    void theMappingIsRemembered();
    void theMappingGoesThroughAFile();
    void everyPartHasAName();

private:
    Workspace &workspace() { return m_session->workspace(); }
    qint64 count(EntityKind kind) { return workspace().count({.kind = kind}); }
    template <class W>
    W *part(const char *name) const
    {
        return m_window->findChild<W *>(QLatin1StringView(name));
    }
    QPushButton *button(const char *name) const { return part<QPushButton>(name); }
    RecordsPane *records() const { return m_window->findChild<RecordsPane *>(); }
    QStringList lines() const { return records()->rowPane().lines(); }
    QString account() const { return part<QLabel>("account")->text(); }
    MessageStrip *strip() const { return part<MessageStrip>("strip"); }
    void make(const MappingMemory &memory = {})
    {
        m_window = std::make_unique<ImportWindow>(m_session->context, memory);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        for (QAbstractItemModel *model : std::initializer_list<QAbstractItemModel *>{
                 &records()->model(), &m_window->findChild<SheetPane *>()->model()})
            new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, model);
    }
    void wait() { QTRY_VERIFY_WITH_TIMEOUT(!m_window->isWorking(), 30000); }
    void openText(const QString &text, const ImportWish &wish = {})
    {
        make();
        m_window->openText(text, wish);
        wait();
    }
    void openSample(const QString &name, const ImportWish &wish = {})
    {
        make();
        m_window->openFile(QStringLiteral(SCD_SOURCE_DIR "/tests/data/import/") + name, wish);
        wait();
    }
    void import()
    {
        QVERIFY(button("import")->isEnabled());
        button("import")->click();
        wait();
    }
    void chooseRow(int sheetRow) { records()->list()->setCurrentIndex(records()->model().indexOfSheetRow(sheetRow)); }
    void decide(int segment)
    {
        part<SegmentedControl>("decision")->findChildren<QAbstractButton *>().at(segment)->click();
        wait();
    }

    std::unique_ptr<TestSession> m_session;
    std::unique_ptr<ImportWindow> m_window;
};

void TestImportWindow::init()
{
    m_session = std::make_unique<TestSession>();
}

void TestImportWindow::cleanup()
{
    m_window.reset();
    m_session.reset();
}

void TestImportWindow::importsWithOneKeyAndUndoes()
{
    openText(people);
    QCOMPARE(part<ComboBox>("purpose")->currentData().toString(), u"people"_s);
    QCOMPARE(records()->model().rowCount(), 3);
    QVERIFY2(account().contains(u"3 to add"_s) && account().contains(u"0 lost"_s), qPrintable(account()));
    QCOMPARE(count(EntityKind::Person), 0);
    part<ComboBox>("filter")->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    wait();
    QTRY_VERIFY(!m_window->isVisible());
    QCOMPARE(count(EntityKind::Person), 3);
    QCOMPARE(m_session->navigator.toasts, QStringList{u"Imported from clipboard: 3 added, 0 changed"_s});
    QVERIFY(m_session->navigator.lastToastHasUndo);
    QCOMPARE(m_session->navigator.opened.size(), 1);
    QCOMPARE(m_session->navigator.opened.first().kind, EntityKind::Person);
    QCOMPARE(workspace().history(10).size(), 1);
    QVERIFY(workspace().undo().ok());
    QCOMPARE(count(EntityKind::Person), 0);
}

void TestImportWindow::theSameSheetAgainChangesNothing()
{
    openText(people);
    import();
    openText(people);
    QVERIFY2(account().contains(u"3 the same"_s), qPrintable(account()));
    QVERIFY(!button("import")->isEnabled());
    QCOMPARE(records()->model().count(RecordsModel::Filter::Same), 3);
}

void TestImportWindow::aCorrectedSheetShowsWhatChanges()
{
    openText(people);
    import();
    openText(QString(people).replace(u"Mia"_s, u"Mimi"_s));
    QCOMPARE(records()->model().count(RecordsModel::Filter::Changed), 1);
    chooseRow(1);
    QCOMPARE(lines(), QStringList{u"Nickname: Mia → Mimi"_s});
    import();
    QCOMPARE(m_session->navigator.toasts.last(), u"Imported from clipboard: 0 added, 1 changed"_s);
}

void TestImportWindow::aColumnIsCorrectedByKeys()
{
    openText(people);
    auto *sheet = part<QTableView>("sheet");
    sheet->setFocus();
    sheet->setCurrentIndex(sheet->model()->index(1, 3));
    // Enter does not import here: it goes to the choice for the column.
    QTest::keyClick(sheet, Qt::Key_Return);
    auto *target = part<ComboBox>("target");
    QVERIFY(target->hasFocus());
    QCOMPARE(count(EntityKind::Person), 0);
    QCOMPARE(target->currentData().toString(), u"person.nickname"_s);
    QTest::keyClick(target, Qt::Key_Home);
    wait();
    QCOMPARE(sheet->model()->headerData(3, Qt::Horizontal, SheetModel::TargetRole).toString(), u"Notes"_s);
    chooseRow(1);
    QVERIFY2(lines().join(u'\n').contains(u"Mia"_s), qPrintable(lines().join(u'\n')));
    import();
    const auto made = workspace().all<Person>({}, {{"sort_key"}});
    QCOMPARE(made.first().nickname, QString());
    QVERIFY(made.first().notes.contains(u"Mia"_s));
}

void TestImportWindow::aColumnIsLeftOut()
{
    openText(people);
    auto *pane = m_window->findChild<SheetPane *>();
    Q_EMIT pane->targetChosen(3, SheetPane::leftOut);
    wait();
    QVERIFY2(account().contains(u"2 left out, 0 lost"_s), qPrintable(account()));
}

void TestImportWindow::theHeaderIsCorrected()
{
    openText(people);
    auto *header = part<QSpinBox>("header");
    QCOMPARE(header->value(), 1);
    header->setFocus();
    QTest::keyClick(header, Qt::Key_Down);
    wait();
    QCOMPARE(header->text(), u"none"_s);
    QCOMPARE(records()->model().rowCount(), 4);
    QTest::keyClick(header, Qt::Key_Up);
    wait();
    QCOMPARE(records()->model().rowCount(), 3);
    QVERIFY(button("import")->isEnabled());
}

void TestImportWindow::anotherPurpose()
{
    openText(people);
    auto *purpose = part<ComboBox>("purpose");
    purpose->setFocus();
    while (purpose->currentData().toString() != "volunteers"_L1)
        QTest::keyClick(purpose, Qt::Key_Down);
    wait();
    import();
    QCOMPARE(count(EntityKind::Volunteer), 3);
}

void TestImportWindow::theDateQuestionIsAskedOnce()
{
    openText(u"Surname,Given name,Birth date\nCruz,Maria,03/04/1990\nSantos,José,05/06/1991\n"_s);
    auto *dates = part<MessageStrip>("dates");
    QVERIFY(dates->isVisible());
    QVERIFY2(dates->text().contains(u"03/04/1990"_s), qPrintable(dates->text()));
    QVERIFY(!button("import")->isEnabled());
    const QList<QPushButton *> answers = dates->findChildren<QPushButton *>();
    QCOMPARE(answers.at(0)->text(), u"April 3, 1990"_s);
    QCOMPARE(answers.at(1)->text(), u"March 4, 1990"_s);
    answers.at(0)->setFocus();
    QTest::keyClick(answers.at(0), Qt::Key_Space);
    wait();
    QVERIFY(button("import")->isEnabled());
    chooseRow(1);
    QVERIFY2(lines().contains(u"Birth date: Apr 3, 1990"_s), qPrintable(lines().join(u'\n')));
    // A change of mind costs one press.
    QCOMPARE(answers.at(0)->text(), u"No, it is March 4, 1990"_s);
    answers.at(0)->click();
    wait();
    QVERIFY2(lines().contains(u"Birth date: Mar 4, 1990"_s), qPrintable(lines().join(u'\n')));
    QSignalSpy memory(m_window.get(), &ImportWindow::memoryChanged);
    import();
    const auto made = workspace().all<Person>({}, {{"sort_key"}});
    QCOMPARE(made.first().birthDate, QDate(1990, 3, 4));
    QCOMPARE(made.last().birthDate, QDate(1991, 5, 6));
    // The next sheet like it is read the same way without asking.
    make(MappingMemory::fromBytes(memory.first().first().toByteArray()));
    m_window->openText(u"Surname,Given name,Birth date\nReyes,Ana,07/08/1992\n"_s);
    wait();
    QVERIFY(button("import")->isEnabled());
    import();
    QCOMPARE(workspace().all<Person>({}, {{"sort_key"}}).at(1).birthDate, QDate(1992, 7, 8));
}

void TestImportWindow::rowsAreLeftOutTogether()
{
    openText(people);
    CardView *list = records()->list();
    list->setFocus();
    list->setCurrentIndex(records()->model().index(0));
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    decide(2);
    QCOMPARE(records()->model().count(RecordsModel::Filter::LeftOut), 2);
    // They are still chosen: back again.
    decide(1);
    QCOMPARE(records()->model().count(RecordsModel::Filter::LeftOut), 0);
    decide(2);
    import();
    QCOMPARE(count(EntityKind::Person), 1);
}

void TestImportWindow::aRowIsSaidToBeARecord()
{
    Person known;
    known.givenNames = u"Marie"_s;
    known.surname1 = u"Kreuz"_s;
    known = m_session->add(known);
    openText(people);
    chooseRow(1);
    auto *match = part<ReferencePicker>("match");
    match->setFocus();
    QTest::keyClicks(match, u"Kreuz"_s);
    QTest::keyClick(match, Qt::Key_Down);
    QTest::keyClick(match, Qt::Key_Return);
    wait();
    QCOMPARE(records()->model().planOf(1)->match, known.id.ref());
    QVERIFY2(lines().contains(u"Surname: Kreuz → Cruz"_s) || lines().join(u'\n').contains(u"Kreuz → Cruz"_s),
             qPrintable(lines().join(u'\n')));
    // No, a new one.
    decide(0);
    QCOMPARE(records()->model().planOf(1)->decision, RowDecision::Add);
    import();
    QCOMPARE(count(EntityKind::Person), 4);
}

void TestImportWindow::rowsFollowEachOther()
{
    openText(people);
    auto *sheet = part<QTableView>("sheet");
    QTest::mouseClick(sheet->viewport(), Qt::LeftButton, {}, sheet->visualRect(sheet->model()->index(3, 1)).center());
    QCOMPARE(records()->model().sheetRow(records()->list()->currentIndex()), 3);
    records()->list()->setFocus();
    QTest::keyClick(records()->list(), Qt::Key_Up);
    QCOMPARE(sheet->currentIndex().row(), 2);
    QCOMPARE(sheet->currentIndex().column(), 1);
}

void TestImportWindow::delegatesNeedTheirDelegation()
{
    QVERIFY(makeSample(workspace(), m_session->file.clock.today()).ok());
    const QList<Delegation> delegations = workspace().all<Delegation>();
    QVERIFY(delegations.size() > 1);
    const qint64 before = count(EntityKind::Delegate);
    openText(people, {.purpose = u"delegates"_s});
    auto *into = part<ComboBox>("into");
    QVERIFY(into->isVisible());
    QCOMPARE(into->count(), int(delegations.size()));
    if (into->currentIndex() < 0) {
        QVERIFY(strip()->isVisible());
        QVERIFY(!button("import")->isEnabled());
    }
    // The button is for those who have none yet; a new one is chosen by itself.
    QSignalSpy wishes(m_window.get(), &ImportWindow::newIntoRequested);
    button("newInto")->click();
    QCOMPARE(wishes.size(), 1);
    Delegation one = delegations.first();
    one.id = {};
    one.code = u"NEW-2028-IN"_s;
    one = m_session->add(one);
    wait();
    QCOMPARE(into->currentData().toLongLong(), one.id.value);
    QVERIFY(!strip()->isVisible());
    import();
    QCOMPARE(count(EntityKind::Delegate), before + 3);
    QCOMPARE(m_session->navigator.opened.last().kind, EntityKind::Delegate);
}

void TestImportWindow::stoppingLeavesNothing()
{
    QString many = u"Surname,Given name,E-mail\n"_s;
    for (int i = 0; i < 3000; ++i)
        many += u"Cruz%1,Maria,m%1@example.org\n"_s.arg(i);
    openText(many);
    QTimer stop;
    connect(&stop, &QTimer::timeout, m_window.get(), [this] { QTest::keyClick(m_window.get(), Qt::Key_Escape); });
    button("import")->click();
    QCOMPARE(button("cancel")->text(), u"Stop"_s);
    stop.start(20);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isWorking(), 30000);
    stop.stop();
    QVERIFY(m_window->isVisible());
    QCOMPARE(count(EntityKind::Person), 0);
    QVERIFY(!workspace().canUndo());
    QCOMPARE(strip()->text(), u"Stopped. Nothing was changed."_s);
    QVERIFY(button("import")->isEnabled());
}

void TestImportWindow::escapeStopsReadingFirst()
{
    make();
    QString many = u"Surname,Given name,E-mail\n"_s;
    for (int i = 0; i < 20000; ++i)
        many += u"Cruz%1,Maria,m%1@example.org\n"_s.arg(i);
    m_window->openText(many);
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(m_window->isVisible());
    wait();
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(!m_window->isVisible());
    QCOMPARE(count(EntityKind::Person), 0);
}

void TestImportWindow::doubtsStayUntilTheyAreSeen()
{
    openText(u"Surname,Given name,E-mail,Birth date\nCruz,Maria,maria@example.org,never\n"
             "Santos,José,jose@example.org,1990-05-06\n"_s);
    QCOMPARE(records()->model().count(RecordsModel::Filter::ToLookAt), 1);
    const auto *sheet = part<QTableView>("sheet");
    QVERIFY(sheet->model()->index(1, 3).data(SheetModel::DoubtfulRole).toBool());
    QVERIFY(sheet->model()->index(1, 3).data(Qt::AccessibleTextRole).toString().contains(u"no date"_s));
    chooseRow(1);
    QVERIFY2(lines().first().contains(u"Birth date: This is no date"_s), qPrintable(lines().first()));
    import();
    QVERIFY(m_window->isVisible());
    QVERIFY2(strip()->text().contains(u"1 row(s) want a look"_s), qPrintable(strip()->text()));
    QCOMPARE(records()->model().rowCount(), 1);
    const QString path = m_session->file.folder.filePath(u"report.csv"_s);
    m_session->prompts.fileNames << path;
    button("report")->click();
    wait();
    const auto report = readBook(path);
    QVERIFY(report.ok());
    QCOMPARE(report->sheets.first().rows.size(), 1 + 12);
    QCOMPARE(button("import")->text(), u"Close"_s);
    button("import")->click();
    QVERIFY(!m_window->isVisible());
    QCOMPARE(m_session->navigator.toasts.size(), 1);
    QVERIFY(workspace().all<Person>({}, {{"sort_key"}}).first().notes.contains(u"never"_s));
}

void TestImportWindow::badFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QByteArray() << u"is empty"_s;
    QTest::newRow("spaces") << QByteArray("  \n \n") << u"is empty"_s;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n") << u"is no table"_s;
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0\0\0\1\2\3\0\0",
                                          12)
                            << u"is no table"_s;
    QTest::newRow("broken workbook") << QByteArray("PK\3\4 and then nothing") << u"damaged"_s;
    QTest::newRow("one line") << QByteArray(300'000, 'x') << u"too long"_s;
    QTest::newRow("columns") << QByteArray("a,").repeated(1'100) << u"too many columns"_s;
}

void TestImportWindow::badFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    const QString path = m_session->file.folder.filePath(u"bad.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    make();
    m_window->openFile(path);
    wait();
    QString said;
    for (const QLabel *label : m_window->findChildren<QLabel *>())
        said += label->isVisible() ? label->text() + u'\n' : QString();
    QVERIFY2(said.contains(words), qPrintable(said));
    QVERIFY(said.contains(u"bad.csv"_s));
    QVERIFY(!button("import")->isEnabled());
    // The way on: another file, in the same window.
    const QString good = m_session->file.folder.filePath(u"good.csv"_s);
    QFile other(good);
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write(people.toUtf8());
    other.close();
    m_session->prompts.fileNames << good;
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
    wait();
    QVERIFY(button("import")->isEnabled());
}

void TestImportWindow::realSheetsLoseNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("purpose");
    QTest::newRow("delegates") << u"delegados-tena.csv"_s << u"delegates"_s;
    QTest::newRow("delegates with titles") << u"delegates-sariaya.xlsx"_s << u"delegates"_s;
    QTest::newRow("hosts") << u"host-families-form-responses.csv"_s << u"hosts"_s;
    QTest::newRow("programme") << u"programme-july-visit.xlsx"_s << u"programme"_s;
    QTest::newRow("volunteers") << u"volunteers-unicode.txt"_s << u"volunteers"_s;
    QTest::newRow("partnerships") << u"twin-towns-iberia.tsv"_s << u"partnerships"_s;
}

void TestImportWindow::realSheetsLoseNothing()
{
    QFETCH(QString, name);
    QFETCH(QString, purpose);
    QVERIFY(makeSample(workspace(), m_session->file.clock.today()).ok());
    const Ref delegation = workspace().all<Delegation>().first().id.ref();
    openSample(name, {.into = delegation});
    QCOMPARE(part<ComboBox>("purpose")->currentData().toString(), purpose);
    if (auto *dates = part<MessageStrip>("dates"); dates->isVisible() && !button("import")->isEnabled()) {
        dates->findChildren<QPushButton *>().first()->click();
        wait();
    }
    QVERIFY2(account().contains(u" 0 lost"_s), qPrintable(account()));
    import();
    QVERIFY(workspace().canUndo());
    // Once more: nothing is left to do.
    openSample(name, {.into = delegation});
    if (auto *dates = part<MessageStrip>("dates"); dates->isVisible() && !button("import")->isEnabled()) {
        dates->findChildren<QPushButton *>().first()->click();
        wait();
    }
    QVERIFY2(account().contains(u": 0 to add, 0 to change"_s), qPrintable(account()));
}

void TestImportWindow::theMappingIsRemembered()
{
    openText(people);
    Q_EMIT m_window->findChild<SheetPane *>()->targetChosen(3, QString());
    wait();
    QSignalSpy memory(m_window.get(), &ImportWindow::memoryChanged);
    import();
    QCOMPARE(memory.size(), 1);
    make(MappingMemory::fromBytes(memory.first().first().toByteArray()));
    m_window->openText(people + u"Lim,Rosa,rosa@example.org,Rosie\n"_s);
    wait();
    QCOMPARE(m_window->findChild<SheetPane *>()->model().mapping().column(3)->target, QString());
    QVERIFY2(strip()->text().contains(u"last time"_s), qPrintable(strip()->text()));
}

void TestImportWindow::theMappingGoesThroughAFile()
{
    openText(people);
    auto *pane = m_window->findChild<SheetPane *>();
    Q_EMIT pane->targetChosen(3, SheetPane::leftOut);
    wait();
    const QString path = m_session->file.folder.filePath(u"mine.json"_s);
    m_session->prompts.fileNames << path << path;
    const QList<QAction *> actions = button("mapping")->menu()->actions();
    actions.at(1)->trigger();
    openText(people);
    pane = m_window->findChild<SheetPane *>();
    QVERIFY(!pane->model().mapping().column(3)->isLeftOut);
    button("mapping")->menu()->actions().at(0)->trigger();
    wait();
    QVERIFY(pane->model().mapping().column(3)->isLeftOut);
    // Something else is refused with a sentence.
    const QString wrong = m_session->file.folder.filePath(u"wrong.json"_s);
    QFile file(wrong);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{}");
    file.close();
    m_session->prompts.fileNames << wrong;
    button("mapping")->menu()->actions().at(0)->trigger();
    QCOMPARE(strip()->text(), u"“wrong.json” is no mapping."_s);
}

void TestImportWindow::everyPartHasAName()
{
    QVERIFY(makeSample(workspace(), m_session->file.clock.today()).ok());
    openSample(u"delegados-tena.csv"_s);
    QStringList mnemonics;
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->isWindow() ||
            qobject_cast<QAbstractSpinBox *>(widget->parentWidget()))
            continue;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        const QByteArray what = widget->metaObject()->className() + QByteArray(" ") + widget->objectName().toUtf8();
        if (qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget) ||
            qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractItemView *>(widget)) {
            QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), what.constData());
            QVERIFY2(widget->height() >= 24, what.constData());
        }
    }
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *pressed = qobject_cast<const QAbstractButton *>(widget);
        const QString text = label && label->buddy() ? label->text() : pressed ? pressed->text() : QString();
        const qsizetype at = text.indexOf(u'&');
        if (at >= 0 && widget->isVisibleTo(m_window.get()) && text.mid(at + 1, 1) != "&"_L1)
            mnemonics << text.mid(at + 1, 1).toLower();
    }
    QStringList once = mnemonics;
    once.removeDuplicates();
    QCOMPARE(mnemonics, once);
}

QTEST_MAIN(TestImportWindow)
#include "tst_importwindow.moc"

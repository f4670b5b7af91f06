#include "models/domain/person.h"
#include "tests/ui/import/importscreen.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/referencepicker.h"

#include <QMenu>
#include <QSpinBox>
#include <QTableView>

using namespace scd;
using namespace Qt::StringLiterals;

/// What the import window took a sheet for is corrected, by keys and by mouse, and remembered.
class TestImportCorrections : public QObject, ImportScreen
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void aColumnIsCorrectedByKeys();
    void aColumnIsLeftOut();
    void theHeaderIsCorrected();
    void anotherPurpose();
    void theDateQuestionIsAskedOnce();
    void rowsAreLeftOutTogether();
    void aRowIsSaidToBeARecord();
    void theMappingIsRemembered();
    void theMappingGoesThroughAFile();
};

void TestImportCorrections::aColumnIsCorrectedByKeys()
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

void TestImportCorrections::aColumnIsLeftOut()
{
    openText(people);
    auto *pane = m_window->findChild<SheetPane *>();
    Q_EMIT pane->targetChosen(3, SheetPane::leftOut);
    wait();
    QVERIFY2(account().contains(u"2 left out, 0 lost"_s), qPrintable(account()));
}

void TestImportCorrections::theHeaderIsCorrected()
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

void TestImportCorrections::anotherPurpose()
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

void TestImportCorrections::theDateQuestionIsAskedOnce()
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

void TestImportCorrections::rowsAreLeftOutTogether()
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

void TestImportCorrections::aRowIsSaidToBeARecord()
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

void TestImportCorrections::theMappingIsRemembered()
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

void TestImportCorrections::theMappingGoesThroughAFile()
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

QTEST_MAIN(TestImportCorrections)
#include "tst_importcorrections.moc"

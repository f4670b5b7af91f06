#include "models/domain/delegation.h"
#include "models/domain/person.h"
#include "models/interchange/book.h"
#include "models/planning/itineraryplan.h"
#include "tests/ui/import/importscreen.h"
#include "ui/widgets/combobox.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QLineEdit>
#include <QTableView>

using namespace scd;
using namespace Qt::StringLiterals;

/// The import window as a person uses it: by keys and by mouse.
class TestImportWindow : public QObject, ImportScreen
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void importsWithOneKeyAndUndoes();
    void theSameSheetAgainChangesNothing();
    void aCorrectedSheetShowsWhatChanges();
    void rowsFollowEachOther();
    void delegatesNeedTheirDelegation();
    void stoppingLeavesNothing();
    void escapeStopsReadingFirst();
    void doubtsStayUntilTheyAreSeen();
    void badFiles_data();
    void badFiles();
    void realSheetsLoseNothing_data();
    void realSheetsLoseNothing();
    void everyPartHasAName();
};

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
    QCOMPARE(m_session->navigator.lists.size(), 1);
    QCOMPARE(m_session->navigator.lists.first().kind, EntityKind::Person);
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
    QCOMPARE(m_session->navigator.lists.last().kind, EntityKind::Delegate);
    // Who comes with a delegation comes from its city, unless the sheet says otherwise.
    const CommunityId from = placesOf(workspace(), one).from.id;
    QVERIFY(from);
    for (const Delegate &delegate : workspace().all<Delegate>({equals("delegation_id", one.id)}))
        QCOMPARE(workspace().find<Person>(delegate.person)->community, from);
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

#include "models/domain/community.h"
#include "models/domain/partnership.h"
#include "models/domain/person.h"
#include "models/workspace/label.h"
#include "tests/support/screens/stage.h"
#include "ui/import/importwindow.h"
#include "ui/mainwindow/dropzone.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPushButton>
#include <QtTest>

using namespace scd;
using namespace Qt::StringLiterals;

namespace {

const QString table =
    u"Surname\tGiven name\tE-mail\nCruz\tMaria\tmaria@example.org\nSantos\tJosé\tjose@example.org\n"_s;

} // namespace

/// The ways into the import window: menu and keys, dropping files, pasting a table, the buttons of empty lists.
class TestImportWays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void ctrlIAsksForAFile();
    void pastingATable();
    void ctrlVInAFieldIsText();
    void nothingToPaste();
    void droppingShowsAHintAndImports();
    void droppedFilesComeOneAfterTheOther();
    void emptyListsOfferIt();
    void undoIsOffered();
    void newExchangeForTheRows();

private:
    MainWindow &window() { return m_stage->window(); }
    QAction *action(Command command) { return window().actions()[command]; }
    qint64 people() { return m_stage->workspace().count({.kind = EntityKind::Person}); }
    /// The one that is open; one that was closed may still be there for a moment.
    ImportWindow *importing()
    {
        for (ImportWindow *one : window().findChildren<ImportWindow *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    QPushButton *import() { return importing()->findChild<QPushButton *>(u"import"_s); }
    QString file(const QString &name, const QString &content = table)
    {
        QFile out(m_folder->filePath(name));
        if (out.open(QIODevice::WriteOnly))
            out.write(content.toUtf8());
        return out.fileName();
    }
    static void drag(QEvent::Type type, QWidget *over, const QMimeData &data)
    {
        const QPoint at = over->rect().center();
        if (type == QEvent::Drop) {
            QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(over, &event);
        } else if (type == QEvent::DragLeave) {
            QDragLeaveEvent event;
            QCoreApplication::sendEvent(over, &event);
        } else {
            QDragEnterEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(over, &event);
        }
    }
    static void fill(QMimeData &data, const QStringList &paths)
    {
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
    }
    void finishOne()
    {
        QTRY_VERIFY(importing() && import()->isEnabled());
        import()->click();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Stage> m_stage;
};

void TestImportWays::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_stage = std::make_unique<Stage>(Look(), Stage::Content::Empty);
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void TestImportWays::cleanup()
{
    QGuiApplication::clipboard()->clear();
    m_stage.reset();
}

void TestImportWays::ctrlIAsksForAFile()
{
    window().openPage(u"people"_s);
    m_stage->prompts().fileNames << file(u"people.csv"_s);
    QTest::keyClick(&window(), Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(m_stage->prompts().asked, QStringList{u"Import a table"_s});
    finishOne();
    QTRY_COMPARE(people(), 2);
    QTRY_VERIFY(!importing());
    QCOMPARE(window().currentPage()->id(), u"people"_s);
    QVERIFY(window().currentPage()->currentRecord());
    // The mapping is kept on this laptop.
    QVERIFY(!m_stage->settings().value(Setting::ImportMappings).toByteArray().isEmpty());
}

void TestImportWays::pastingATable()
{
    QGuiApplication::clipboard()->setText(table);
    window().setFocus();
    QTest::keyClick(&window(), Qt::Key_V, Qt::ControlModifier);
    finishOne();
    QTRY_COMPARE(people(), 2);
}

void TestImportWays::ctrlVInAFieldIsText()
{
    window().openPage(u"people"_s);
    auto *search = window().currentPage()->findChild<SearchField *>();
    search->setFocus();
    QGuiApplication::clipboard()->setText(u"Cruz"_s);
    QTest::keyClick(search, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(search->text(), u"Cruz"_s);
    QVERIFY(!importing());
}

void TestImportWays::nothingToPaste()
{
    action(Command::PasteTable)->trigger();
    QVERIFY(!importing());
    QVERIFY(window().findChild<Toast *>()->text().contains(u"no table on the clipboard"_s));
}

void TestImportWays::droppingShowsAHintAndImports()
{
    auto *zone = window().findChild<DropZone *>();
    QMimeData data;
    fill(data, {file(u"people.csv"_s)});
    window().openPage(u"people"_s);
    // Over a field too, which would take the file for text.
    QWidget *field = window().currentPage()->findChild<SearchField *>();
    drag(QEvent::DragEnter, field, data);
    QVERIFY(zone->isHintShown());
    auto *hint = window().findChild<QWidget *>(u"dropHint"_s);
    QCOMPARE(hint->geometry(), window().rect());
    drag(QEvent::DragLeave, hint, data);
    QVERIFY(!zone->isHintShown());
    drag(QEvent::DragEnter, &window(), data);
    drag(QEvent::Drop, hint, data);
    QVERIFY(!zone->isHintShown());
    finishOne();
    QTRY_COMPARE(people(), 2);
    // Text alone is not for us.
    QMimeData text;
    text.setText(u"words"_s);
    drag(QEvent::DragEnter, &window(), text);
    QVERIFY(!zone->isHintShown());
}

void TestImportWays::droppedFilesComeOneAfterTheOther()
{
    QMimeData data;
    fill(data, {file(u"one.csv"_s), file(u"two.csv"_s, u"Surname,Given name\nReyes,Ana\n"_s),
                file(u"three.csv"_s, u"Surname,Given name\nLim,Rosa\n"_s)});
    drag(QEvent::DragEnter, &window(), data);
    drag(QEvent::Drop, &window(), data);
    finishOne();
    QTRY_COMPARE(people(), 2);
    QTRY_VERIFY(importing() && importing()->findChild<QWidget *>(u"sheet"_s)->isVisible());
    // Giving one up goes on to the next.
    QTest::keyClick(importing(), Qt::Key_Escape);
    QTRY_VERIFY(importing() && import()->isEnabled());
    finishOne();
    QTRY_COMPARE(people(), 3);
    QTRY_VERIFY(!importing());
}

void TestImportWays::emptyListsOfferIt()
{
    for (const QString &page : {u"people"_s, u"hosting"_s, u"partners"_s, u"exchanges"_s}) {
        window().openPage(page);
        m_stage->prompts().asked.clear();
        QPushButton *offer = nullptr;
        for (QPushButton *button : window().currentPage()->findChildren<QPushButton *>()) {
            if (button->text() == u"Import a spreadsheet…"_s && button->isVisible())
                offer = button;
        }
        QVERIFY2(offer, qPrintable(page));
        offer->click();
        QCOMPARE(m_stage->prompts().asked, QStringList{u"Import a table"_s});
    }
}

void TestImportWays::undoIsOffered()
{
    window().importFiles({file(u"people.csv"_s)});
    finishOne();
    QTRY_COMPARE(people(), 2);
    QTRY_VERIFY(window().findChild<Toast *>());
    window().findChild<Toast *>()->findChild<QPushButton *>()->click();
    QTRY_COMPARE(people(), 0);
}

void TestImportWays::newExchangeForTheRows()
{
    window().importFiles({file(u"people.csv"_s)}, u"delegates"_s);
    QTRY_VERIFY(importing() && !importing()->isWorking());
    QVERIFY(!import()->isEnabled());
    const auto dialogAfter = [this] {
        QString title;
        QTimer::singleShot(300, this, [&title] {
            if (QWidget *dialog = QApplication::activeModalWidget()) {
                title = dialog->windowTitle();
                dialog->close();
            }
        });
        importing()->findChild<QPushButton *>(u"newInto"_s)->click();
        return title;
    };
    // Without a partner city there is nothing to plan: it comes first.
    QCOMPARE(dialogAfter(), u"New partner city"_s);
    QTRY_VERIFY(importing()->isActiveWindow());
    Workspace &workspace = m_stage->workspace();
    QVERIFY(workspace
                .change(labels::add(EntityKind::Community, {}),
                        [](Edit &edit) -> Status {
                            Community home;
                            home.name = u"Santa Clarita"_s;
                            Community partner;
                            partner.name = u"Sariaya"_s;
                            SCD_TRY(edit.add(home));
                            SCD_TRY(edit.add(partner));
                            Partnership partnership;
                            partnership.home = home.id;
                            partnership.partner = partner.id;
                            return edit.add(partnership);
                        })
                .ok());
    QCOMPARE(dialogAfter(), u"New exchange"_s);
    QTRY_VERIFY(importing()->isActiveWindow());
}

QTEST_MAIN(TestImportWays)
#include "tst_importways.moc"

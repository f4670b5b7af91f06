#include "app/application.h"
#include "models/domain/committee.h"
#include "models/domain/community.h"
#include "tests/support/fakeprompts.h"
#include "ui/import/importwindow.h"
#include "ui/mainwindow/firstwindow.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/settings.h"
#include "ui/mainwindow/translations.h"
#include "ui/widgets/messagestrip.h"

#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Starting the program: first window, new committee, sample, and files that cannot be opened.
class TestStartup : public QObject
{
    Q_OBJECT

private:
    struct Program
    {
        std::unique_ptr<scd::Settings> settings = scd::Settings::temporary();
        scd::Translations translations{QString()};
        scd::FakePrompts prompts;
        scd::FixedClock clock{QDateTime(QDate(2027, 3, 1), QTime(12, 0), Qt::UTC)};
        QTemporaryDir folder;
        scd::Application application{*qApp, *settings, translations, prompts, clock};

        QString path(const QString &name) const { return folder.filePath(name); }
    };

    static void drop(QWidget *over, const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(over->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(over, &enter);
        QDropEvent event(over->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(over, &event);
    }

private Q_SLOTS:
    void withoutFileTheFirstWindowShows()
    {
        Program program;
        program.application.start({});
        QVERIFY(program.application.firstWindow()->isVisible());
        QVERIFY(!program.application.window());
    }

    void aCommitteeIsStartedFromItsCity()
    {
        Program program;
        const QString path = program.path(u"Loja.sistercity"_s);
        QVERIFY(program.application.startCommittee({u"Loja"_s, u"EC"_s, path}));
        QVERIFY(program.application.window()->isVisible());
        scd::Workspace &workspace = program.application.window()->context().workspace;
        const auto communities = workspace.all<scd::Community>();
        QCOMPARE(communities.size(), 1);
        QCOMPARE(communities.constFirst().name, u"Loja"_s);
        QVERIFY(communities.constFirst().ours);
        QCOMPARE(workspace.all<scd::Committee>().constFirst().home, communities.constFirst().id);
        QVERIFY(!workspace.canUndo());
        QCOMPARE(program.settings->recentFiles(), QStringList{path});
        // Again under the same name: nothing is overwritten.
        QVERIFY(!program.application.startCommittee({u"Loja"_s, u"EC"_s, path}));
        QCOMPARE(program.prompts.asked.size(), 1);
    }

    void aTableDroppedOnTheFirstWindowWaitsForACommittee()
    {
        Program program;
        program.application.start({});
        scd::FirstWindow *first = program.application.firstWindow();
        QFile table(program.path(u"people.csv"_s));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("Surname,Given name\nReyes,Ana\n");
        table.close();
        drop(first, table.fileName());
        auto *strip = first->findChild<scd::MessageStrip *>();
        QVERIFY(strip->isVisible());
        QVERIFY(strip->text().contains(u"people.csv"_s));
        QVERIFY(program.application.startCommittee({u"Loja"_s, u"EC"_s, program.path(u"Loja.sistercity"_s)}));
        QTRY_VERIFY(program.application.window()->findChild<scd::ImportWindow *>());
        QVERIFY(first->takeDropped().isEmpty());
    }

    void aCommitteeDroppedOnTheFirstWindowOpens()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"Loja.sistercity"_s);
        {
            Program before;
            QVERIFY(before.application.startCommittee({u"Loja"_s, u"EC"_s, path}));
        }
        Program program;
        program.application.start({});
        drop(program.application.firstWindow(), path);
        QTRY_VERIFY(program.application.window());
        QVERIFY(!program.application.firstWindow()->isVisible());
    }

    void openingAnotherFileTakesTheWindowOver()
    {
        Program program;
        QVERIFY(program.application.startCommittee({u"Loja"_s, u"EC"_s, program.path(u"a.sistercity"_s)}));
        QVERIFY(program.application.startCommittee({u"Tena"_s, u"EC"_s, program.path(u"b.sistercity"_s)}));
        QCOMPARE(program.application.window()->context().workspace.all<scd::Community>().constFirst().name, u"Tena"_s);
        QVERIFY(program.application.openFile(program.path(u"a.sistercity"_s)));
        QCOMPARE(program.application.window()->context().workspace.all<scd::Community>().constFirst().name, u"Loja"_s);
    }

    void aMissingFileLeadsToTheFirstWindow()
    {
        Program program;
        program.application.start(program.path(u"none.sistercity"_s));
        QCOMPARE(program.prompts.asked.size(), 1);
        QVERIFY(program.application.firstWindow()->isVisible());
    }

    void aFileOfAnotherKindOffersAnother()
    {
        Program program;
        const QString good = program.path(u"good.sistercity"_s);
        QVERIFY(program.application.startCommittee({u"Loja"_s, u"EC"_s, good}));
        QVERIFY(program.application.startCommittee({u"Tena"_s, u"EC"_s, program.path(u"other.sistercity"_s)}));
        QFile file(program.path(u"letter.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Dear friends");
        file.close();
        program.prompts.choices = {0};
        program.prompts.fileNames = {good};
        QVERIFY(program.application.openFile(program.path(u"letter.txt"_s)));
        QCOMPARE(program.application.window()->context().workspace.all<scd::Community>().constFirst().name, u"Loja"_s);
    }

    void aFileInUseOpensAsACopyToRead()
    {
        Program first;
        const QString path = first.path(u"shared.sistercity"_s);
        QVERIFY(first.application.startCommittee({u"Loja"_s, u"EC"_s, path}));
        Program second;
        second.prompts.choices = {0};
        QVERIFY(second.application.openFile(path));
        QVERIFY(second.application.window()->context().workspace.isReadOnly());
        QVERIFY(!second.settings->recentFiles().contains(path));
    }

    void eachRefusalHasItsOwnSentence()
    {
        QSet<QString> sentences;
        for (const scd::ErrorKind kind :
             {scd::ErrorKind::NotFound, scd::ErrorKind::NotOurs, scd::ErrorKind::TooNew, scd::ErrorKind::Damaged,
              scd::ErrorKind::Locked, scd::ErrorKind::ReadOnly, scd::ErrorKind::Exists, scd::ErrorKind::InputOutput,
              scd::ErrorKind::DiskFull}) {
            const QString sentence = scd::Startup::sentence(scd::failure(kind), u"/x/Loja.sistercity"_s);
            QVERIFY(sentence.endsWith(u'.'));
            sentences << sentence;
        }
        QCOMPARE(sentences.size(), 9);
    }

    void theSampleOpensAndIsMarked()
    {
        Program program;
        program.application.openSample();
        QVERIFY(program.application.window());
        QVERIFY(program.application.window()->context().workspace.all<scd::Committee>().constFirst().sample);
        QVERIFY(program.settings->recentFiles().isEmpty());
    }
};

QTEST_MAIN(TestStartup)
#include "tst_startup.moc"

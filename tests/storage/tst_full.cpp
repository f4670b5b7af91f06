#include "models/storage/database.h"
#include "tests/support/randomedits.h"
#include "tests/support/temporaryfile.h"

#include <QtTest>
#include <csignal>
#include <sys/resource.h>

using namespace scd;

/// A full disk: the change is refused and said so, the file is as it was, and saving works again after room is made.
class TestFull : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void savingGoesOnAfterFreeing();
    void noBackupFitsAndNoneIsSaidToBeMade();

private:
    static void limitFiles(qint64 bytes);
    static void addLongNote(Workspace &workspace, Status &result);
};

/// The kernel refuses to let a file of this process grow over so many bytes; -1 for as much as there is.
void TestFull::limitFiles(qint64 bytes)
{
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = bytes < 0 ? limit.rlim_max : static_cast<rlim_t>(bytes);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);
}

void TestFull::addLongNote(Workspace &workspace, Status &result)
{
    const QList<qint64> people = workspace.ids({EntityKind::Person});
    const qint64 time = QDateTime::currentMSecsSinceEpoch();
    const auto done = workspace.setField({EntityKind::Person, people.first()}, "notes",
                                         QString(QString::number(time) + QString(50'000, u'n')));
    result = done ? Status(Done{}) : Status(done.error());
}

void TestFull::initTestCase()
{
    std::signal(SIGXFSZ, SIG_IGN);
}

void TestFull::savingGoesOnAfterFreeing()
{
    TemporaryFile file;
    QVERIFY(RandomEdits(*file.workspace, 1).oneOfEach().ok());
    for (const qint64 room : {0, 10'000, 40'000, 70'000, 150'000}) {
        limitFiles(QFileInfo(file.path()).size() + room);
        FileState before;
        Status status = Done{};
        int saved = 0;
        do {
            before = stateOf(*file.workspace);
            addLongNote(*file.workspace, status);
            QTest::qSleep(2);
        } while (status.ok() && ++saved < 200);
        QVERIFY(!status.ok());
        QVERIFY2(status.error().kind == ErrorKind::DiskFull || status.error().kind == ErrorKind::InputOutput,
                 qPrintable(status.error().detail));
        QCOMPARE(stateOf(*file.workspace), before);
        QVERIFY(!file.workspace->canRedo());
        limitFiles(-1);
        addLongNote(*file.workspace, status);
        QVERIFY2(status.ok(), status.ok() ? "" : qPrintable(status.error().detail));
        QVERIFY(file.workspace->database().check()->isSound());
    }
    file.reopen();
    QVERIFY(file.workspace->database().check()->isSound());
}

void TestFull::noBackupFitsAndNoneIsSaidToBeMade()
{
    TemporaryFile file;
    QVERIFY(RandomEdits(*file.workspace, 1).oneOfEach().ok());
    const Backups backups(file.folder.filePath(QStringLiteral("backups")), file.clock);
    limitFiles(QFileInfo(file.path()).size() / 2);
    const auto failed = backups.make(file.workspace->database().connection(), BackupReason::Regular);
    limitFiles(-1);
    QVERIFY(!failed.ok());
    QVERIFY(QDir(backups.folder()).entryList(QDir::Files).isEmpty());
    QVERIFY(backups.make(file.workspace->database().connection(), BackupReason::Regular).ok());
}

QTEST_GUILESS_MAIN(TestFull)
#include "tst_full.moc"

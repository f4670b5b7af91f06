#include "models/storage/database.h"
#include "models/storage/filelock.h"
#include "tests/storage/child.h"
#include "tests/support/randomedits.h"
#include "tests/support/temporaryfile.h"

#include <QSysInfo>
#include <QtTest>
#include <csignal>
#include <utime.h>

using namespace scd;

/// One program at a time per file.
class TestTwoInstances : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secondIsRefusedAndTakesOverAfterAKill();
    void secondOfTheSameProgramIsRefused();
    void throughALinkToo();
    void lockOfAnotherComputerStays();
    void unreadableLock();
    void copyForReading();
    void checkingBesideAnOpenProgram();

private:
    static void leaveLock(const QString &path, const QByteArray &content, int secondsAgo);
};

void TestTwoInstances::leaveLock(const QString &path, const QByteArray &content, int secondsAgo)
{
    QFile lock(FileLock::lockPath(path));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write(content);
    lock.close();
    const time_t then = time(nullptr) - secondsAgo;
    const utimbuf times{then, then};
    QCOMPARE(utime(QFile::encodeName(lock.fileName()).constData(), &times), 0);
}

void TestTwoInstances::secondIsRefusedAndTakesOverAfterAKill()
{
    TemporaryFile file;
    file.workspace.reset();
    qint64 process = 0;
    const auto look = [&](QProcess &holder) {
        while (holder.state() == QProcess::Running && !holder.bytesAvailable())
            holder.waitForReadyRead(5000);
        process = holder.processId();
        const auto refused = Database::open(file.path(), OpenMode::ReadWrite, file.clock);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, ErrorKind::Locked);
        QCOMPARE(refused.error().detail,
                 QStringLiteral("%1|%2|storage_child").arg(QSysInfo::machineHostName()).arg(process));
        ::kill(static_cast<pid_t>(process), SIGKILL);
    };
    runChild({QStringLiteral("hold"), file.path(), QStringLiteral("1"), QStringLiteral("1")}, {}, look);
    QElapsedTimer timer;
    timer.start();
    const auto database = Database::open(file.path(), OpenMode::ReadWrite, file.clock);
    QVERIFY(database.ok());
    QVERIFY(timer.elapsed() < 1000);
    QVERIFY((*database)->wasLeftOpen());
}

void TestTwoInstances::secondOfTheSameProgramIsRefused()
{
    TemporaryFile file;
    const auto second = Database::open(file.path(), OpenMode::ReadWrite, file.clock);
    QVERIFY(!second.ok());
    QCOMPARE(second.error().kind, ErrorKind::Locked);
    // And the first is none the worse for it.
    QVERIFY(RandomEdits(*file.workspace, 1).oneOfEach().ok());
}

void TestTwoInstances::throughALinkToo()
{
    TemporaryFile file;
    const QString link = file.folder.filePath(QStringLiteral("link.sistercity"));
    QVERIFY(QFile::link(file.path(), link));
    const auto second = Database::open(link, OpenMode::ReadWrite, file.clock);
    QVERIFY(!second.ok());
    QCOMPARE(second.error().kind, ErrorKind::Locked);
}

void TestTwoInstances::lockOfAnotherComputerStays()
{
    TemporaryFile file;
    file.workspace.reset();
    leaveLock(file.path(), "4711\nsistercitydesk\nother-laptop\nid-of-other\nboot-of-other\n", 900'000);
    const auto refused = Database::open(file.path(), OpenMode::ReadWrite, file.clock);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().kind, ErrorKind::Locked);
    QCOMPARE(refused.error().detail, QStringLiteral("other-laptop|4711|sistercitydesk"));
    OpenOptions options;
    options.takeOver = true;
    const auto database = Database::open(file.path(), OpenMode::ReadWrite, file.clock, options);
    QVERIFY(database.ok());
    QVERIFY((*database)->wasLeftOpen());
}

void TestTwoInstances::unreadableLock()
{
    TemporaryFile file;
    file.workspace.reset();
    leaveLock(file.path(), QByteArray(), 60);
    QVERIFY(Database::open(file.path(), OpenMode::ReadWrite, file.clock).ok());
    QVERIFY(!QFile::exists(FileLock::lockPath(file.path())));
    // A fresh one may be that of a program that is about to write into it.
    leaveLock(file.path(), QByteArray(), 0);
    const auto refused = Database::open(file.path(), OpenMode::ReadWrite, file.clock);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().kind, ErrorKind::Locked);
}

void TestTwoInstances::copyForReading()
{
    TemporaryFile file;
    QVERIFY(RandomEdits(*file.workspace, 1).oneOfEach().ok());
    const FileState state = stateOf(*file.workspace);
    QString place;
    {
        const auto copy = ReadingCopy::make(file.path());
        QVERIFY(copy.ok());
        place = (*copy)->path();
        QCOMPARE(QFile::permissions(QFileInfo(place).absolutePath()) &
                     (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
        auto database = Database::open(place, OpenMode::ReadOnly, file.clock);
        QVERIFY(database.ok());
        Workspace reading(std::move(*database), file.clock);
        QVERIFY(reading.isReadOnly());
        QCOMPARE(stateOf(reading), state);
        QVERIFY(RandomEdits(*file.workspace, 2).oneOfEach().ok());
        QCOMPARE(stateOf(reading), state);
    }
    QVERIFY(!QFile::exists(place));
}

/// `--file F check` while the program is open.
void TestTwoInstances::checkingBesideAnOpenProgram()
{
    TemporaryFile file;
    file.workspace.reset();
    const auto look = [&](QProcess &writer) {
        while (writer.state() == QProcess::Running && !writer.bytesAvailable())
            writer.waitForReadyRead(5000);
        for (int i = 0; i < 5; ++i) {
            const auto report = checkFile(file.path());
            // A check reads one state; it either gets it or says that the other program is in the way.
            if (report.ok())
                QVERIFY(report->isSound());
            else
                QCOMPARE(report.error().kind, ErrorKind::Locked);
        }
        ::kill(static_cast<pid_t>(writer.processId()), SIGKILL);
    };
    const Child child =
        runChild({QStringLiteral("edit"), file.path(), QStringLiteral("1"), QStringLiteral("100000")}, {}, look);
    QVERIFY2(child.errors().isEmpty(), qPrintable(child.errors().join(u'\n')));
}

QTEST_GUILESS_MAIN(TestTwoInstances)
#include "tst_twoinstances.moc"

#include "models/storage/database.h"
#include "tests/storage/child.h"
#include "tests/support/randomedits.h"
#include "tests/support/temporaryfile.h"

#include <QtTest>
#include <cerrno>

using namespace scd;

/// The disk fails at the first write, at the second, … until nothing fails any more (as SQLite tests itself):
/// whatever fails is reported, and the file is as it was before or as it is after, never between.
class TestFault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edits_data();
    void edits();
    void creating_data();
    void creating();
    void backups_data();
    void backups();

    void recovering_data();
    void recovering();
    void migrating_data();
    void migrating();

private:
    static void variants();
    static QMap<QString, QString> fault(const QString &prefix, int at);
    static void reset(const QString &folder, const QString &from, const QString &to);
};

void TestFault::variants()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("sticky");
    QTest::newRow("full disk, once") << ENOSPC << false;
    QTest::newRow("full disk, from then on") << ENOSPC << true;
    QTest::newRow("input/output error, once") << EIO << false;
    QTest::newRow("input/output error, from then on") << EIO << true;
}

QMap<QString, QString> TestFault::fault(const QString &prefix, int at)
{
    QFETCH(int, code);
    QFETCH(bool, sticky);
    return {{QStringLiteral("LD_PRELOAD"), QStringLiteral(FAULT_SHIM)},
            {QStringLiteral("SCD_FAULT_PREFIX"), prefix},
            {QStringLiteral("SCD_FAULT_AT"), QString::number(at)},
            {QStringLiteral("SCD_FAULT_ERRNO"), QString::number(code)},
            {QStringLiteral("SCD_FAULT_STICKY"), sticky ? QStringLiteral("1") : QStringLiteral("0")}};
}

/// The file as it was at the beginning, and nothing beside it.
void TestFault::reset(const QString &folder, const QString &from, const QString &to)
{
    QDir(folder).removeRecursively();
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::copy(from, to));
}

void TestFault::edits_data()
{
    variants();
}

void TestFault::edits()
{
    QTemporaryDir folder;
    const QString work = folder.filePath(QStringLiteral("work"));
    const QString path = work + QStringLiteral("/committee.sistercity");
    const QString kept = folder.filePath(QStringLiteral("kept"));
    QVERIFY(QDir().mkpath(work));
    const SystemClock clock;
    {
        Workspace workspace(std::move(*Database::open(path, OpenMode::Create, clock)), clock);
        QVERIFY(RandomEdits(workspace, 1).oneOfEach().ok());
    }
    QVERIFY(QFile::copy(path, kept));
    int refused = 0;
    int at = 1;
    for (;; ++at) {
        reset(work, kept, path);
        // Of the folder of the file all but the lock, which is written before anything else.
        const Child child =
            runChild({QStringLiteral("edit"), path, QStringLiteral("5"), QStringLiteral("3")}, fault(path, at));
        if (!child.isFaultStruck) {
            QVERIFY(child.errors().isEmpty());
            break;
        }
        refused += child.errors().isEmpty() ? 0 : 1;
        auto database = Database::open(path, OpenMode::ReadWrite, clock);
        QVERIFY2(database.ok(), qPrintable(QStringLiteral("call %1").arg(at)));
        Workspace workspace(std::move(*database), clock);
        const auto report = workspace.database().check();
        QVERIFY(report.ok());
        QVERIFY2(report->isSound(), qPrintable(QStringLiteral("call %1").arg(at)));
        const FileState state = stateOf(workspace);
        if (child.acknowledged() == 0) {
            QVERIFY(!child.errors().isEmpty());
            continue;
        }
        const bool isLast = state.steps == child.steps() && state.digest == child.digest();
        const bool isNext = !child.errors().isEmpty() && state.steps == child.steps() + 1;
        QVERIFY2(isLast || isNext, qPrintable(QStringLiteral("call %1: %2 steps, %3")
                                                  .arg(at)
                                                  .arg(state.steps)
                                                  .arg(child.lines.join(QStringLiteral(" / ")))));
    }
    qInfo("%d calls failed in turn, %d of them were reported, the others did no harm", at - 1, refused);
    QVERIFY(at > 20);
    QVERIFY(refused > at / 3);
}

void TestFault::creating_data()
{
    variants();
}

void TestFault::creating()
{
    QTemporaryDir folder;
    const QString work = folder.filePath(QStringLiteral("work"));
    const QString path = work + QStringLiteral("/committee.sistercity");
    const SystemClock clock;
    int at = 1;
    // Every third call: creating the tables is hundreds of equal writes.
    for (;; at += 3) {
        QDir(work).removeRecursively();
        QVERIFY(QDir().mkpath(work));
        const Child child =
            runChild({QStringLiteral("create"), path, QStringLiteral("5"), QStringLiteral("0")}, fault(work, at));
        if (!child.isFaultStruck)
            break;
        if (child.reachedTheEnd()) {
            auto database = Database::open(path, OpenMode::ReadWrite, clock);
            QVERIFY(database.ok());
            QVERIFY((*database)->check()->isSound());
            continue;
        }
        QVERIFY(!child.errors().isEmpty());
        // No half file under the name; a whole one that could not be opened afterwards is one that opens now.
        QVERIFY(!QFile::exists(path + QStringLiteral(".new")));
        if (QFile::exists(path))
            QVERIFY(Database::open(path, OpenMode::ReadWrite, clock).ok());
        else
            QVERIFY(Database::open(path, OpenMode::Create, clock).ok());
    }
    QVERIFY(at > 20);
}

void TestFault::backups_data()
{
    variants();
}

void TestFault::backups()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("committee.sistercity"));
    const SystemClock clock;
    {
        Workspace workspace(std::move(*Database::open(path, OpenMode::Create, clock)), clock);
        QVERIFY(RandomEdits(workspace, 1).oneOfEach().ok());
    }
    const Backups backups(path + QStringLiteral(".backups"), clock);
    int at = 1;
    for (;; at += 5) {
        QDir(backups.folder()).removeRecursively();
        const Child child = runChild({QStringLiteral("backup"), path, QStringLiteral("1"), QStringLiteral("1")},
                                     fault(backups.folder(), at));
        if (!child.isFaultStruck)
            break;
        const QStringList leftovers = QDir(backups.folder()).entryList({QStringLiteral("*.tmp*")});
        QVERIFY2(leftovers.isEmpty(), qPrintable(leftovers.join(u' ')));
        // Said to be made: there and whole. Said to have failed: none that looks like one and is broken.
        if (child.errors().isEmpty())
            QCOMPARE(backups.list().size(), 1);
        for (const Backup &backup : backups.list())
            QVERIFY(Backups::verify(backup).ok());
    }
    QVERIFY(at > 20);
}

void TestFault::recovering_data()
{
    variants();
}

/// Two troubles at once: the disk fails while what a killed program left is taken back.
void TestFault::recovering()
{
    QTemporaryDir folder;
    const QString work = folder.filePath(QStringLiteral("work"));
    const QString path = work + QStringLiteral("/committee.sistercity");
    const QString journal = QStringLiteral("-journal");
    const QString kept = folder.filePath(QStringLiteral("kept"));
    QVERIFY(QDir().mkpath(work));
    const SystemClock clock;
    {
        Workspace workspace(std::move(*Database::open(path, OpenMode::Create, clock)), clock);
        QVERIFY(RandomEdits(workspace, 1).oneOfEach().ok());
    }
    // A journal is hot from when its header, with the number of its pages, is on the disk.
    const auto isHot = [&] {
        QFile left(path + journal);
        return left.open(QIODevice::ReadOnly) && left.size() > 5000 &&
               left.read(12).endsWith(QByteArray(4, '\0')) == false;
    };
    for (int i = 0; i < 300 && !isHot(); ++i) {
        const auto killSoon = [&](QProcess &process) {
            while (process.state() == QProcess::Running && process.peek(4096).count("ok ") < 2)
                process.waitForReadyRead(2000);
            QTest::qSleep(1 + i % 7);
            process.kill();
        };
        runChild({QStringLiteral("race"), path, QString::number(i), QStringLiteral("100000")}, {}, killSoon);
    }
    QVERIFY(isHot());
    QVERIFY(QFile::copy(path, kept) && QFile::copy(path + journal, kept + journal));
    FileState sound;
    {
        Workspace workspace(std::move(*Database::open(path, OpenMode::ReadWrite, clock)), clock);
        sound = stateOf(workspace);
    }
    int at = 1;
    for (;; ++at) {
        reset(work, kept, path);
        QVERIFY(QFile::copy(kept + journal, path + journal));
        const Child child =
            runChild({QStringLiteral("edit"), path, QStringLiteral("5"), QStringLiteral("0")}, fault(path, at));
        Workspace workspace(std::move(*Database::open(path, OpenMode::ReadWrite, clock)), clock);
        QCOMPARE(stateOf(workspace), sound);
        QVERIFY(workspace.database().check()->isSound());
        if (!child.isFaultStruck)
            break;
    }
    QVERIFY(at > 3);
}

void TestFault::migrating_data()
{
    variants();
}

void TestFault::migrating()
{
    QTemporaryDir folder;
    const QString work = folder.filePath(QStringLiteral("work"));
    const QString path = work + QStringLiteral("/committee.sistercity");
    const QString kept = folder.filePath(QStringLiteral("kept"));
    QVERIFY(QDir().mkpath(work));
    const SystemClock clock;
    FileState known;
    {
        Workspace workspace(std::move(*Database::open(path, OpenMode::Create, clock)), clock);
        QVERIFY(RandomEdits(workspace, 1).oneOfEach().ok());
        known = stateOf(workspace);
    }
    QVERIFY(QFile::copy(path, kept));
    OpenOptions options;
    options.migrations = withTestSteps(options.migrations);
    int at = 1;
    // The steps write some thousands of pages: the calls at the beginning and at the end matter most.
    for (;; at += at < 60 ? 5 : 997) {
        reset(work, kept, path);
        const Child child =
            runChild({QStringLiteral("migrate"), path, QStringLiteral("1"), QStringLiteral("0")}, fault(work, at));
        if (!child.isFaultStruck)
            break;
        auto database = Database::open(path, OpenMode::ReadWrite, clock, options);
        QVERIFY(database.ok());
        Workspace workspace(std::move(*database), clock);
        QCOMPARE(stateOf(workspace), known);
        QVERIFY(workspace.database().check()->isSound());
        QVERIFY(child.reachedTheEnd() || !child.errors().isEmpty());
    }
    QVERIFY(at > 60);
}

QTEST_GUILESS_MAIN(TestFault)
#include "tst_fault.moc"

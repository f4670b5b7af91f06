#include "models/storage/database.h"
#include "tests/storage/child.h"
#include "tests/support/randomedits.h"
#include "tests/support/temporaryfile.h"

#include <QtTest>
#include <csignal>

using namespace scd;

/// kill -9 at any moment: no broken file, and nothing lost that was acknowledged.
class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void duringEdits();
    void duringBackups();
    void duringMigrations();
};

void TestKill::duringEdits()
{
    constexpr int kills = 200;
    TemporaryFile file;
    QVERIFY(RandomEdits(*file.workspace, 1).oneOfEach().ok());
    FileState known = stateOf(*file.workspace);
    file.workspace.reset();
    QRandomGenerator random(42);
    int edits = 0;
    int journals = 0;
    for (int i = 0; i < kills; ++i) {
        const auto killSoon = [&](QProcess &process) {
            // From the first change on: the start of the program is not what is tested here.
            while (process.state() == QProcess::Running && process.peek(4096).count("ok ") < 2)
                process.waitForReadyRead(2000);
            QTest::qSleep(random.bounded(1, 26));
            ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        };
        const Child child =
            runChild({QStringLiteral("race"), file.path(), QString::number(i), QStringLiteral("100000")}, {}, killSoon);
        QVERIFY2(child.errors().isEmpty(), qPrintable(child.errors().join(u'\n')));
        QVERIFY(child.lines.contains(QStringLiteral("open")));
        edits += std::max(0, child.acknowledged() - 1);
        if (child.acknowledged() > 0)
            known.steps = child.steps();
        if (child.acknowledged() > 0)
            known.digest = child.digest(); // "" but after opening
        journals += QFile::exists(file.path() + QStringLiteral("-journal")) ? 1 : 0;

        auto database = Database::open(file.path(), OpenMode::ReadWrite, file.clock);
        QVERIFY2(database.ok(), database.ok() ? "" : qPrintable(database.error().detail));
        QVERIFY((*database)->wasLeftOpen());
        Workspace workspace(std::move(*database), file.clock);
        const FileState state = stateOf(workspace);
        // One change may have been finished but not yet acknowledged.
        QVERIFY2(state.steps == known.steps || state.steps == known.steps + 1,
                 qPrintable(QStringLiteral("%1 steps, %2").arg(state.steps).arg(child.last())));
        if (state.steps == known.steps && !known.digest.isEmpty())
            QCOMPARE(state.digest, known.digest);
        known = state;
        if (i % 10 == 9) {
            const auto report = workspace.database().check();
            QVERIFY(report.ok());
            for (const FileFinding &finding : report->findings)
                qWarning() << finding.table << finding.row << finding.detail;
            QVERIFY(report->isSound());
        }
    }
    qInfo("%d kills, %d edits acknowledged and none lost, %d changes cut short and rolled back", kills, edits,
          journals);
    QVERIFY(edits >= kills);
}

void TestKill::duringBackups()
{
    TemporaryFile file;
    QVERIFY(RandomEdits(*file.workspace, 1).oneOfEach().ok());
    file.workspace.reset();
    QRandomGenerator random(43);
    const Backups backups(file.path() + QStringLiteral(".backups"), file.clock);
    for (int i = 0; i < 30; ++i) {
        const auto killSoon = [&](QProcess &process) {
            while (process.state() == QProcess::Running && !process.bytesAvailable())
                process.waitForReadyRead(2000);
            QTest::qSleep(random.bounded(0, 12));
            ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        };
        runChild({QStringLiteral("backup"), file.path(), QStringLiteral("1"), QStringLiteral("1")}, {}, killSoon);
        for (const Backup &backup : backups.list())
            QVERIFY(Backups::verify(backup).ok());
    }
    // What a killed one left behind does not stop the next one, and is cleared away.
    const Child child = runChild({QStringLiteral("backup"), file.path(), QStringLiteral("1"), QStringLiteral("1")});
    QCOMPARE(child.acknowledged(), 2);
    QVERIFY(QDir(backups.folder()).entryList({QStringLiteral("*.tmp*")}).isEmpty());
}

/// Each step of the schema is there whole or not at all, and the backup was made before the first.
void TestKill::duringMigrations()
{
    TemporaryFile file;
    QVERIFY(RandomEdits(*file.workspace, 1).oneOfEach().ok());
    const FileState known = stateOf(*file.workspace);
    file.workspace.reset();
    const QString kept = file.folder.filePath(QStringLiteral("kept"));
    QVERIFY(QFile::copy(file.path(), kept));
    const Backups backups(file.path() + QStringLiteral(".backups"), file.clock);
    OpenOptions options;
    options.migrations = withTestSteps(options.migrations);
    QRandomGenerator random(44);
    QMap<int, int> versions;
    for (int i = 0; i < 60; ++i) {
        QFile::remove(file.path());
        QFile::remove(file.path() + QStringLiteral("-journal"));
        QDir(backups.folder()).removeRecursively();
        QVERIFY(QFile::copy(kept, file.path()));
        const auto killSoon = [&](QProcess &process) {
            QTest::qSleep(random.bounded(20, 250));
            ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        };
        runChild({QStringLiteral("migrate"), file.path(), QStringLiteral("1"), QStringLiteral("0")}, {}, killSoon);
        // What is left opens: with as many steps as were finished, and the rest are made now.
        int version = 0;
        {
            auto connection = Database::open(file.path(), OpenMode::ReadOnly, file.clock);
            version = connection.ok()                                  ? 1
                      : connection.error().kind == ErrorKind::TooNew   ? connection.error().detail.toInt()
                      : connection.error().kind == ErrorKind::ReadOnly ? 1
                                                                       : 0;
        }
        QVERIFY(version > 0);
        ++versions[version];
        if (version > 1)
            QVERIFY(backups.newestSound().has_value());
        auto database = Database::open(file.path(), OpenMode::ReadWrite, file.clock, options);
        QVERIFY2(database.ok(), database.ok() ? "" : qPrintable(database.error().detail));
        Workspace workspace(std::move(*database), file.clock);
        QCOMPARE(stateOf(workspace), known);
        QVERIFY(workspace.database().check()->isSound());
    }
    qInfo("killed before the first step %d times, after the first %d, after the second %d", versions[1], versions[2],
          versions[3]);
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"

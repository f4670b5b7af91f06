#include "models/storage/database.h"
#include "tests/support/randomedits.h"
#include "tests/support/temporaryfile.h"

#include <QtTest>

using namespace scd;

/// Backups: made whole or not at all, thinned, and restored by drill.
class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thins_data();
    void thins();
    void thinsAYearOfHalfHours();
    void theClockJumped();
    void restoreDrill_data();
    void restoreDrill();
    void isDueOnlyAfterAChange();
    void inAWorkerWhileChangesGoOn();
    void damagedBackupIsNotRestored();
    void newestSoundIsFound();
    void damagedFileIsSetAside();
    void restoringOverAnOpenFileIsRefused();
    void foreignFilesInTheFolderStay();
    void failedBackupLeavesNoTrace();

private:
    static OpenOptions options(const TemporaryFile &file);
    static QByteArray digest(TemporaryFile &file) { return *contentDigest(file.workspace->database().connection()); }
    static void flip(const QString &path, qint64 at);
};

OpenOptions TestBackup::options(const TemporaryFile &file)
{
    OpenOptions options;
    options.backupFolder = file.folder.filePath(QStringLiteral("backups"));
    return options;
}

void TestBackup::flip(const QString &path, qint64 at)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    char byte = 0;
    QVERIFY(file.getChar(&byte));
    QVERIFY(file.seek(at));
    file.putChar(static_cast<char>(byte ^ 0x10));
}

void TestBackup::thins_data()
{
    using Ages = QList<double>; // in days before now
    QTest::addColumn<QList<double>>("made");
    QTest::addColumn<QList<double>>("gone");
    QTest::newRow("none") << Ages{} << Ages{};
    QTest::newRow("two days: all") << Ages{0, 0.02, 0.5, 1, 1.9} << Ages{};
    QTest::newRow("then one a day, the newest") << Ages{3, 3.1, 3.2, 4} << Ages{3.1, 3.2};
    QTest::newRow("one alone stays, however old") << Ages{2000} << Ages{};
}

void TestBackup::thins()
{
    QFETCH(QList<double>, made);
    QFETCH(QList<double>, gone);
    const QDateTime now(QDate(2027, 3, 1), QTime(12, 0), Qt::UTC);
    QList<Backup> backups;
    for (const double age : made)
        backups << Backup{QString::number(age), now.addSecs(-static_cast<qint64>(age * 86400))};
    QStringList expected;
    for (const double age : gone)
        expected << QString::number(age);
    QStringList found;
    for (const Backup &backup : expendable(backups, now))
        found << backup.path;
    QCOMPARE(found, expected);
}

void TestBackup::thinsAYearOfHalfHours()
{
    // Half-hourly, eight hours a day, for two years, thinned after each: what is left is bounded and well spread.
    QList<Backup> backups;
    QDateTime now(QDate(2027, 3, 1), QTime(9, 0), Qt::UTC);
    for (int day = 0; day < 730; ++day) {
        for (int half = 0; half < 16; ++half) {
            backups << Backup{{}, now.addSecs(half * 1800)};
            const QList<Backup> gone = expendable(backups, now.addSecs(half * 1800));
            backups.removeIf([&](const Backup &backup) { return gone.contains(backup); });
        }
        now = now.addDays(1);
    }
    const QDateTime end = backups.last().moment;
    QVERIFY2(backups.size() <= 3 * 16 + 12 + 10 + 9, qPrintable(QString::number(backups.size())));
    QVERIFY(backups.size() >= 12 + 10 + 5);
    qint64 previous = 0;
    for (auto it = backups.crbegin(); it != backups.crend(); ++it) {
        const qint64 age = it->moment.daysTo(end);
        const qint64 gap = age - previous;
        QVERIFY2(gap <= (age <= 15 ? 1 : age <= 90 ? 8 : 62), qPrintable(QStringLiteral("%1 %2").arg(age).arg(gap)));
        previous = age;
    }
    QVERIFY(previous > 200);
}

void TestBackup::theClockJumped()
{
    const QDateTime now(QDate(2027, 3, 1), QTime(12, 0), Qt::UTC);
    const Backup future{QStringLiteral("2099"), now.addYears(72)};
    const Backup migration{QStringLiteral("m"), now.addDays(-20), BackupReason::Migration};
    const Backup sameDay{QStringLiteral("r"), now.addDays(-20).addSecs(60), BackupReason::Regular};
    QCOMPARE(expendable({future, migration, sameDay}, now), QList<Backup>());
    QCOMPARE(expendable({migration, sameDay}, now.addDays(100)), QList<Backup>{migration});
}

void TestBackup::restoreDrill_data()
{
    QTest::addColumn<BackupReason>("reason");
    for (const auto &[name, reason] : {std::pair{"regular", BackupReason::Regular},
                                       {"exit", BackupReason::Exit},
                                       {"merge", BackupReason::Merge},
                                       {"migration", BackupReason::Migration},
                                       {"restore", BackupReason::Restore}})
        QTest::newRow(name) << reason;
}

void TestBackup::restoreDrill()
{
    QFETCH(BackupReason, reason);
    TemporaryFile file;
    QVERIFY(RandomEdits(*file.workspace, 1).oneOfEach().ok());
    const QByteArray before = digest(file);
    const qint64 laptop = file.workspace->database().laptop();
    const Backups backups(options(file).backupFolder, file.clock);
    const auto made = backups.make(file.workspace->database().connection(), reason);
    QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().detail));
    QCOMPARE(backups.list(), QList<Backup>{*made});
    QVERIFY(Backups::verify(*made).ok());
    QCOMPARE(QFile::permissions(made->path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
             QFileDevice::Permissions());

    QVERIFY(RandomEdits(*file.workspace, 2).editAll(EntityKind::Person).ok());
    const QByteArray after = digest(file);
    QVERIFY(before != after);
    file.workspace.reset();

    const auto aside = backups.restore(*made, file.path());
    QVERIFY2(aside.ok(), aside.ok() ? "" : qPrintable(aside.error().detail));
    file.open(OpenMode::ReadWrite);
    QCOMPARE(digest(file), before);
    QVERIFY(file.workspace->database().check()->isSound());
    QVERIFY2(file.workspace->database().laptop() != laptop, "two files must not go on under one laptop id");
    // What was there is still there, and whole.
    auto set = Database::open(*aside, OpenMode::ReadOnly, file.clock);
    QVERIFY(set.ok());
    QCOMPARE(*contentDigest((*set)->connection()), after);
    // What no backup had yet has one now.
    const QList<Backup> kept = backups.list();
    QCOMPARE(kept.size(), 2);
    QVERIFY(std::any_of(kept.begin(), kept.end(),
                        [&](const Backup &backup) { return backup.reason == BackupReason::Restore; }));
    // The backup is untouched and works again.
    QVERIFY(Backups::verify(*made).ok());
    file.workspace.reset();
    QFile::remove(file.path());
    QCOMPARE(backups.restore(*made, file.path()).valueOr(QStringLiteral("-")), QString());
    file.open(OpenMode::ReadWrite);
    QCOMPARE(digest(file), before);
    // And life goes on in it.
    QVERIFY(RandomEdits(*file.workspace, 3).oneOfEach().ok());
    QVERIFY(file.workspace->database().check()->isSound());
}

void TestBackup::isDueOnlyAfterAChange()
{
    TemporaryFile file;
    file.workspace.reset();
    auto database = Database::open(file.path(), OpenMode::ReadWrite, file.clock, options(file));
    Workspace workspace(std::move(*database), file.clock);
    QCOMPARE(*workspace.database().isBackupDue(), false);
    RandomEdits edits(workspace, 1);
    QVERIFY(edits.add(EntityKind::Community).ok());
    QCOMPARE(*workspace.database().isBackupDue(), true);
    QVERIFY(workspace.database().backUp(BackupReason::Regular).ok());
    QCOMPARE(*workspace.database().isBackupDue(), false);
    QVERIFY(edits.editAll(EntityKind::Community).ok());
    QCOMPARE(*workspace.database().isBackupDue(), true);
}

void TestBackup::inAWorkerWhileChangesGoOn()
{
    TemporaryFile file;
    RandomEdits edits(*file.workspace, 1);
    QVERIFY(edits.oneOfEach().ok());
    const Backups backups(options(file).backupFolder, file.clock);
    std::atomic<int> made = 0;
    const std::unique_ptr<QThread> worker(QThread::create([&] {
        for (int i = 0; i < 5; ++i)
            made += backups.makeOf(file.path(), BackupReason::Regular).ok() ? 1 : 0;
    }));
    worker->start();
    while (worker->isRunning())
        QVERIFY(edits.editAll(EntityKind::Person).ok());
    worker->wait();
    // The clock stands still, so the five may have one name; none of them is broken.
    QVERIFY(made > 0);
    for (const Backup &backup : backups.list())
        QVERIFY(Backups::verify(backup).ok());
    QVERIFY(file.workspace->database().check()->isSound());
}

void TestBackup::damagedBackupIsNotRestored()
{
    TemporaryFile file;
    QVERIFY(RandomEdits(*file.workspace, 1).oneOfEach().ok());
    const QByteArray before = digest(file);
    const Backups backups(options(file).backupFolder, file.clock);
    const auto made = backups.make(file.workspace->database().connection(), BackupReason::Exit);
    file.workspace.reset();
    flip(made->path, made->size / 2);
    QCOMPARE(Backups::verify(*made).error().kind, ErrorKind::Damaged);
    QVERIFY(!backups.restore(*made, file.path()).ok());
    file.open(OpenMode::ReadWrite);
    QCOMPARE(digest(file), before);
}

void TestBackup::newestSoundIsFound()
{
    TemporaryFile file;
    const Backups backups(options(file).backupFolder, file.clock);
    QVERIFY(!backups.newestSound());
    QList<Backup> made;
    RandomEdits edits(*file.workspace, 1);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(edits.add(EntityKind::Community).ok());
        file.clock.set(file.clock.now().addSecs(1800));
        made << *backups.make(file.workspace->database().connection(), BackupReason::Regular);
    }
    QCOMPARE(backups.newestSound(), std::optional(made[2]));
    flip(made[2].path, 5000);
    QCOMPARE(backups.newestSound(), std::optional(made[1]));
}

void TestBackup::damagedFileIsSetAside()
{
    TemporaryFile file;
    file.workspace.reset();
    QFile journal(file.path() + QStringLiteral("-journal"));
    QVERIFY(journal.open(QIODevice::WriteOnly));
    journal.write("rest");
    journal.close();
    const Backups backups(options(file).backupFolder, file.clock);
    const auto aside = backups.setAsideDamaged(file.path());
    QVERIFY(aside.ok());
    QVERIFY(aside->contains(QStringLiteral(".damaged-20270301-120000")));
    QVERIFY(QFile::exists(*aside) && QFile::exists(*aside + QStringLiteral("-journal")));
    QVERIFY(!QFile::exists(file.path()) && !QFile::exists(journal.fileName()));
    // A second one of the same second does not overwrite the first.
    file.open(OpenMode::Create);
    file.workspace.reset();
    const auto second = backups.setAsideDamaged(file.path());
    QVERIFY(second.ok());
    QVERIFY(*second != *aside);
    QVERIFY(QFile::exists(*aside));
}

void TestBackup::restoringOverAnOpenFileIsRefused()
{
    TemporaryFile file;
    const Backups backups(options(file).backupFolder, file.clock);
    const auto made = backups.make(file.workspace->database().connection(), BackupReason::Regular);
    const auto restored = backups.restore(*made, file.path());
    QVERIFY(!restored.ok());
    QCOMPARE(restored.error().kind, ErrorKind::Locked);
}

void TestBackup::foreignFilesInTheFolderStay()
{
    TemporaryFile file;
    const Backups backups(options(file).backupFolder, file.clock);
    QDir().mkpath(backups.folder());
    QFile own(backups.folder() + QStringLiteral("/my own copy.sistercity"));
    QVERIFY(own.open(QIODevice::WriteOnly));
    own.close();
    QVERIFY(backups.make(file.workspace->database().connection(), BackupReason::Regular).ok());
    QCOMPARE(backups.list().size(), 1);
    QVERIFY(own.exists());
}

void TestBackup::failedBackupLeavesNoTrace()
{
    TemporaryFile file;
    const QString folder = file.folder.filePath(QStringLiteral("backups"));
    QFile inTheWay(folder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    const Backups backups(folder, file.clock);
    QVERIFY(!backups.make(file.workspace->database().connection(), BackupReason::Regular).ok());
    QVERIFY(RandomEdits(*file.workspace, 1).oneOfEach().ok());
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"

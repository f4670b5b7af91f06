#include "models/storage/connection_p.h"
#include "models/storage/database.h"
#include "tests/support/randomedits.h"
#include "tests/support/temporaryfile.h"

#include <QtTest>
#include <sqlite3.h>

using namespace scd;

/// Steps of the schema: all or nothing each, with a backup before, and never over a schema that is not ours.
class TestMigrator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInStepsHaveNoGap();
    void fingerprintsAreThoseOfTheSteps();
    void goldenFileOpens_data();
    void goldenFileOpens();
    void aStepRunsOnceWithABackupBefore();
    void aFailingStepLeavesTheOldFile_data();
    void aFailingStepLeavesTheOldFile();
    void noBackupNoMigration();
    void readOnlyIsNotMigrated();
    void foreignSchemaIsRefused_data();
    void foreignSchemaIsRefused();
    void hostileTriggerDoesNotRun();

private:
    static OpenOptions with(TemporaryFile &file, const QList<QByteArray> &steps);
    static void execute(const QString &path, const char *sql);
    static QString version(const QString &path);
    static int built() { return static_cast<int>(builtInMigrations().size()); }
    static QString hex(int version) { return QStringLiteral("%1").arg(version, 8, 16, QLatin1Char('0')); }
};

OpenOptions TestMigrator::with(TemporaryFile &file, const QList<QByteArray> &steps)
{
    OpenOptions options;
    options.backupFolder = file.folder.filePath(QStringLiteral("backups"));
    for (const QByteArray &sql : steps) {
        const int number = static_cast<int>(options.migrations.size()) + 1;
        options.migrations << Migration{number, QStringLiteral("test"), sql};
    }
    return options;
}

/// What another program does to a file: with SQLite as it comes.
void TestMigrator::execute(const QString &path, const char *sql)
{
    sqlite3 *handle = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(path).constData(), &handle), SQLITE_OK);
    QCOMPARE(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(handle);
}

QString TestMigrator::version(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.seek(60) ? QString::fromLatin1(file.read(4).toHex()) : QString();
}

void TestMigrator::builtInStepsHaveNoGap()
{
    const QList<Migration> steps = builtInMigrations();
    QVERIFY(!steps.isEmpty());
    const QDir folder(QStringLiteral(SCD_SOURCE_DIR "/models/storage/migrations"));
    QCOMPARE(steps.size(), folder.entryList({QStringLiteral("*.sql")}).size());
    for (qsizetype i = 0; i < steps.size(); ++i) {
        QCOMPARE(steps[i].version, i + 1);
        // A file of every released schema is kept for ever.
        const QString golden = QStringLiteral(SCD_SOURCE_DIR "/tests/data/schema/v%1.sistercity");
        QVERIFY(QFile::exists(golden.arg(i + 1, 4, 10, QLatin1Char('0'))));
    }
}

void TestMigrator::fingerprintsAreThoseOfTheSteps()
{
    const QList<Migration> steps = builtInMigrations();
    for (qsizetype n = 1; n <= steps.size(); ++n) {
        auto connection = Connection::open(QStringLiteral(":memory:"), Connection::Access::ReadWrite);
        QVERIFY(connection.ok());
        QVERIFY(Migrator(steps.first(n)).migrate(**connection).ok());
        // On a difference the actual value belongs into the step's file *.fingerprint.
        QCOMPARE(schemaFingerprint(**connection)->toHex(), steps.at(n - 1).fingerprint);
    }
}

void TestMigrator::goldenFileOpens_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(SCD_SOURCE_DIR "/tests/data/schema"));
    const QStringList names = folder.entryList({QStringLiteral("v*.sistercity")});
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

/// A file of every released schema: opens, is sound, and has the schema that a new file has.
void TestMigrator::goldenFileOpens()
{
    QFETCH(QString, path);
    TemporaryFile other;
    const QString copy = other.folder.filePath(QStringLiteral("golden.sistercity"));
    QVERIFY(QFile::copy(path, copy));
    QFile::setPermissions(copy, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // The check reads it as it is, without bringing it up to date.
    const auto asItIs = checkFile(copy);
    QVERIFY(asItIs.ok());
    QVERIFY2(asItIs->isSound(), asItIs->isSound() ? "" : qPrintable(asItIs->findings.first().detail));
    QCOMPARE(QFileInfo(copy).size(), QFileInfo(path).size());
    auto database = Database::open(copy, OpenMode::ReadWrite, other.clock, with(other, {}));
    QVERIFY2(database.ok(), database.ok() ? "" : qPrintable(database.error().detail));
    const auto report = (*database)->check();
    QVERIFY(report.ok());
    for (const FileFinding &finding : report->findings)
        qWarning() << static_cast<int>(finding.kind) << finding.table << finding.row << finding.detail;
    QVERIFY(report->isSound());
    QVERIFY(report->records >= 20);
    QCOMPARE(*schemaFingerprint((*database)->connection()),
             *schemaFingerprint(other.workspace->database().connection()));
}

void TestMigrator::aStepRunsOnceWithABackupBefore()
{
    TemporaryFile file;
    QVERIFY(RandomEdits(*file.workspace, 1).oneOfEach().ok());
    const auto before = contentDigest(file.workspace->database().connection());
    file.workspace.reset();
    const OpenOptions options = with(file, {"-- a comment; with a semicolon\n"
                                            "CREATE TABLE extra (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;\n"
                                            "/* another; */ INSERT INTO extra(text) VALUES ('semi;colon''s');",
                                            "ALTER TABLE extra ADD COLUMN more TEXT;"});
    for (int i = 0; i < 2; ++i) {
        auto database = Database::open(file.path(), OpenMode::ReadWrite, file.clock, options);
        QVERIFY2(database.ok(), database.ok() ? "" : qPrintable(database.error().detail));
        const QList<Backup> backups = (*database)->backups().list();
        QCOMPARE(backups.size(), 1);
        QCOMPARE(backups.first().reason, BackupReason::Migration);
        QCOMPARE(backups.first().version, built());
        QVERIFY(Backups::verify(backups.first()).ok());
        QCOMPARE(*contentDigest((*database)->connection()), *before);
        QVERIFY((*database)->check()->isSound());
    }
    QCOMPARE(version(file.path()), hex(built() + 2));
    // The program as it is refuses the newer file, by name, and leaves it as it is.
    const auto refused = Database::open(file.path(), OpenMode::ReadWrite, file.clock);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().kind, ErrorKind::TooNew);
    QCOMPARE(refused.error().detail, QString::number(built() + 2));
}

void TestMigrator::aFailingStepLeavesTheOldFile_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("wrong statement") << QByteArray("CREATE TABLE extra(id INTEGER PRIMARY KEY); SELEC 1;");
    QTest::newRow("constraint") << QByteArray("INSERT INTO meta(key, value) VALUES ('x', NULL);");
    QTest::newRow("reference to nothing")
        << QByteArray("INSERT INTO journal_step(id, laptop, sequence, time, label) VALUES (1, 99, 1, 1, 'x');");
    QTest::newRow("ends the transaction") << QByteArray("CREATE TABLE extra(id INTEGER PRIMARY KEY); COMMIT;");
    QTest::newRow("trigger") << QByteArray("CREATE TRIGGER t AFTER INSERT ON meta BEGIN DELETE FROM meta; END;");
    QTest::newRow("open quote") << QByteArray("INSERT INTO meta(key, value) VALUES ('a;b, 'c);");
}

void TestMigrator::aFailingStepLeavesTheOldFile()
{
    QFETCH(QByteArray, sql);
    TemporaryFile file;
    QVERIFY(RandomEdits(*file.workspace, 2).oneOfEach().ok());
    const auto before = contentDigest(file.workspace->database().connection());
    file.workspace.reset();
    const auto failed = Database::open(file.path(), OpenMode::ReadWrite, file.clock, with(file, {sql}));
    QVERIFY(!failed.ok());
    if (QLatin1StringView(QTest::currentDataTag()) == QLatin1StringView("ends the transaction"))
        return; // a step that commits for itself is a fault of the program: it is reported, not undone
    const auto database = Database::open(file.path(), OpenMode::ReadWrite, file.clock, with(file, {}));
    QVERIFY(database.ok());
    QCOMPARE(*contentDigest((*database)->connection()), *before);
    QVERIFY((*database)->check()->isSound());
    QCOMPARE((*database)->backups().list().size(), 1);
}

void TestMigrator::noBackupNoMigration()
{
    TemporaryFile file;
    file.workspace.reset();
    OpenOptions options = with(file, {"CREATE TABLE extra(id INTEGER PRIMARY KEY) STRICT;"});
    QFile inTheWay(options.backupFolder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QVERIFY(!Database::open(file.path(), OpenMode::ReadWrite, file.clock, options).ok());
    QCOMPARE(version(file.path()), hex(built()));
}

void TestMigrator::readOnlyIsNotMigrated()
{
    TemporaryFile file;
    file.workspace.reset();
    const auto options = with(file, {"CREATE TABLE extra(id INTEGER PRIMARY KEY) STRICT;"});
    const auto database = Database::open(file.path(), OpenMode::ReadOnly, file.clock, options);
    QVERIFY(!database.ok());
    QCOMPARE(database.error().kind, ErrorKind::ReadOnly);
}

void TestMigrator::foreignSchemaIsRefused_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("trigger") << QByteArray(
        "CREATE TRIGGER steal AFTER UPDATE ON person BEGIN DELETE FROM community; END;");
    QTest::newRow("view") << QByteArray("CREATE VIEW v AS SELECT 1;");
    QTest::newRow("table") << QByteArray("CREATE TABLE more(x);");
    QTest::newRow("column") << QByteArray("ALTER TABLE person ADD COLUMN more TEXT;");
    QTest::newRow("no table") << QByteArray("DROP TABLE printout;");
    QTest::newRow("no index") << QByteArray("DROP INDEX delegation_by_code;");
    QTest::newRow("index") << QByteArray("CREATE INDEX more ON person(notes);");
}

void TestMigrator::foreignSchemaIsRefused()
{
    QFETCH(QByteArray, sql);
    TemporaryFile file;
    file.workspace.reset();
    execute(file.path(), sql.constData());
    const auto database = Database::open(file.path(), OpenMode::ReadWrite, file.clock);
    QVERIFY(!database.ok());
    QCOMPARE(database.error().kind, ErrorKind::Damaged);
    QVERIFY(database.error().detail.startsWith(QStringLiteral("schema")));
}

/// The second belt: also a connection that has the trigger in its schema does not run it.
void TestMigrator::hostileTriggerDoesNotRun()
{
    TemporaryFile file;
    QVERIFY(RandomEdits(*file.workspace, 3).oneOfEach().ok());
    const auto communities = file.workspace->count({EntityKind::Community});
    execute(file.path(), "CREATE TRIGGER steal AFTER UPDATE ON person BEGIN DELETE FROM journal_entry; END;");
    QVERIFY(RandomEdits(*file.workspace, 4).editAll(EntityKind::Person).ok());
    QCOMPARE(file.workspace->count({EntityKind::Community}), communities);
    QVERIFY(!file.workspace->history(10).isEmpty());
    QVERIFY(!file.workspace->changesOf(file.workspace->history(1).first().step.id).isEmpty());
}

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"

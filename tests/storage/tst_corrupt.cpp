#include "models/storage/database.h"
#include "models/storage/filelock.h"
#include "tests/support/randomedits.h"
#include "tests/support/temporaryfile.h"

#include <QtTest>
#include <sqlite3.h>

using namespace scd;

/// Broken files: no crash, no wait, and never a changed record that nobody notices.
class TestCorrupt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void damages_data();
    void damages();
    void whatIsNoneOfOurs();
    void largeFileIsCheckedBeforeTheFirstWrite();
    void closingDoesNotWaitForTheCheck();
    void userReachesAWorkingFile_data();
    void userReachesAWorkingFile();

private:
    enum class Outcome { Refused, Found, Unchanged, Unnoticed };
    Outcome outcome(const QByteArray &content);
    static bool write(const QString &path, const QByteArray &content);

    QTemporaryDir m_folder;
    QString m_path;
    QByteArray m_good;
    QByteArray m_content;
    QByteArray m_journal;
};

bool TestCorrupt::write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

void TestCorrupt::initTestCase()
{
    m_path = m_folder.filePath(QStringLiteral("committee.sistercity"));
    const SystemClock clock;
    {
        Workspace workspace(std::move(*Database::open(m_path, OpenMode::Create, clock)), clock);
        RandomEdits edits(workspace, 1);
        QVERIFY(edits.oneOfEach().ok());
        for (int i = 0; i < 150; ++i)
            QVERIFY(edits.step().ok());
        m_content = *contentDigest(workspace.database().connection());
        m_journal = *journalDigest(workspace.database().connection());
    }
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_good = file.readAll();
}

TestCorrupt::Outcome TestCorrupt::outcome(const QByteArray &content)
{
    if (!write(m_path, content))
        qFatal("cannot write");
    const SystemClock clock;
    auto database = Database::open(m_path, OpenMode::ReadWrite, clock);
    if (!database)
        return Outcome::Refused;
    const auto report = (*database)->check();
    if (!report || !report->isSound())
        return Outcome::Found;
    const bool isSame = *contentDigest((*database)->connection()) == m_content &&
                        *journalDigest((*database)->connection()) == m_journal;
    return isSame ? Outcome::Unchanged : Outcome::Unnoticed;
}

void TestCorrupt::damages_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("count");
    QTest::newRow("one bit") << QStringLiteral("bit") << 250;
    QTest::newRow("512 zeroes") << QStringLiteral("zero512") << 80;
    QTest::newRow("512 random bytes") << QStringLiteral("random512") << 60;
    QTest::newRow("a page of zeroes") << QStringLiteral("zero4096") << 50;
    QTest::newRow("two pages swapped") << QStringLiteral("swap") << 50;
    QTest::newRow("cut short") << QStringLiteral("cut") << 40;
}

void TestCorrupt::damages()
{
    QFETCH(QString, kind);
    QFETCH(int, count);
    QRandomGenerator random(7);
    QMap<Outcome, int> outcomes;
    constexpr qsizetype page = 4096;
    const auto pages = static_cast<int>(m_good.size() / page);
    for (int i = 0; i < count; ++i) {
        QByteArray content = m_good;
        const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint64>(content.size() - page)));
        if (kind == QLatin1StringView("bit")) {
            content[at] = static_cast<char>(content.at(at) ^ (1 << random.bounded(8)));
        } else if (kind == QLatin1StringView("zero512")) {
            content.replace(at / 512 * 512, 512, QByteArray(512, '\0'));
        } else if (kind == QLatin1StringView("random512")) {
            for (qsizetype j = at / 512 * 512, end = j + 512; j < end; ++j)
                content[j] = static_cast<char>(random.bounded(256));
        } else if (kind == QLatin1StringView("zero4096")) {
            content.replace(at / page * page, page, QByteArray(page, '\0'));
        } else if (kind == QLatin1StringView("swap")) {
            const qsizetype a = random.bounded(1, pages) * page;
            const qsizetype b = random.bounded(1, pages) * page;
            const QByteArray first = content.mid(a, page);
            content.replace(a, page, content.mid(b, page));
            content.replace(b, page, first);
        } else {
            content.truncate(at);
        }
        QElapsedTimer timer;
        timer.start();
        const Outcome result = outcome(content);
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
        ++outcomes[result];
        if (result == Outcome::Unnoticed)
            qWarning("damage %d at %lld was not noticed", i, static_cast<long long>(at));
    }
    qInfo("%d refused at opening, %d found by the check, %d changed nothing, %d unnoticed", outcomes[Outcome::Refused],
          outcomes[Outcome::Found], outcomes[Outcome::Unchanged], outcomes[Outcome::Unnoticed]);
    QCOMPARE(outcomes[Outcome::Unnoticed], 0);
}

void TestCorrupt::whatIsNoneOfOurs()
{
    const auto kindOf = [this](const QByteArray &content) {
        write(m_path, content);
        const auto database = Database::open(m_path, OpenMode::ReadWrite, SystemClock());
        const auto checked = checkFile(m_path);
        return database.ok() || checked.ok() || database.error().kind != checked.error().kind ? ErrorKind::Unexpected
                                                                                              : database.error().kind;
    };
    QCOMPARE(kindOf(QByteArray(m_good.size(), '\0')), ErrorKind::Damaged);
    QCOMPARE(kindOf("Dear committee,\n"), ErrorKind::NotOurs);
    QByteArray newer = m_good;
    newer[63] = 99;
    QCOMPARE(kindOf(newer), ErrorKind::TooNew);
    QFile::remove(m_path);
    sqlite3 *other = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(m_path).constData(), &other), SQLITE_OK);
    sqlite3_exec(other, "CREATE TABLE photo(id INTEGER); INSERT INTO photo VALUES (1)", nullptr, nullptr, nullptr);
    sqlite3_close(other);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray foreign = file.readAll();
    file.close();
    QCOMPARE(kindOf(foreign), ErrorKind::NotOurs);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), foreign);
}

/// A file above the limit is shown at once and checked meanwhile; a damaged one is never written.
void TestCorrupt::largeFileIsCheckedBeforeTheFirstWrite()
{
    const SystemClock clock;
    OpenOptions options;
    options.backgroundCheckFrom = 0;
    QVERIFY(write(m_path, m_good));
    {
        Workspace workspace(std::move(*Database::open(m_path, OpenMode::ReadWrite, clock, options)), clock);
        QVERIFY(RandomEdits(workspace, 9).editAll(EntityKind::Person).ok());
    }
    // Index pages beyond the first: opening reads none of them, the check all.
    QByteArray damaged;
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        damaged = file.readAll();
    }
    int refusedLater = 0;
    for (qsizetype page = 2; page * 4096 < damaged.size(); page += 3) {
        QByteArray content = damaged;
        content.replace(page * 4096, 4096, QByteArray(4096, '\0'));
        QVERIFY(write(m_path, content));
        auto database = Database::open(m_path, OpenMode::ReadWrite, clock, options);
        if (!database)
            continue;
        const bool isDamaged = !(*database)->writeAllowed().ok();
        QVERIFY(!(*database)->isBeingChecked());
        Workspace workspace(std::move(*database), clock);
        if (!isDamaged)
            continue;
        ++refusedLater;
        const auto done = workspace.change({QStringLiteral("edit"), {}}, [](Edit &) -> Status { return Done{}; });
        QVERIFY(!done.ok());
        QCOMPARE(done.error().kind, ErrorKind::Damaged);
        QVERIFY(!workspace.database().backUp(BackupReason::Exit).ok());
    }
    QVERIFY(refusedLater > 5);
}

void TestCorrupt::closingDoesNotWaitForTheCheck()
{
    const SystemClock clock;
    OpenOptions options;
    options.backgroundCheckFrom = 0;
    QVERIFY(write(m_path, m_good));
    for (int i = 0; i < 20; ++i) {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(Database::open(m_path, OpenMode::ReadWrite, clock, options).ok());
        QVERIFY(timer.elapsed() < 2000);
    }
}

void TestCorrupt::userReachesAWorkingFile_data()
{
    QTest::addColumn<bool>("hasBackup");
    QTest::addColumn<bool>("isNewestDamaged");
    QTest::newRow("with a backup") << true << false;
    QTest::newRow("with a damaged backup and a good one") << true << true;
    QTest::newRow("without a backup") << false << false;
}

/// Set aside, restore or start anew: the cases of Firefox. Nothing is ever deleted.
void TestCorrupt::userReachesAWorkingFile()
{
    QFETCH(bool, hasBackup);
    QFETCH(bool, isNewestDamaged);
    QVERIFY(write(m_path, m_good));
    FixedClock clock{QDateTime(QDate(2027, 3, 1), QTime(12, 0), Qt::UTC)};
    OpenOptions options;
    options.backupFolder = m_folder.filePath(QStringLiteral("backups"));
    QDir(options.backupFolder).removeRecursively();
    if (hasBackup) {
        auto database = Database::open(m_path, OpenMode::ReadWrite, clock, options);
        QVERIFY(database.ok());
        QVERIFY((*database)->backUp(BackupReason::Exit).ok());
        clock.set(clock.now().addSecs(60));
        const auto newer = (*database)->backUp(BackupReason::Exit);
        QVERIFY(newer.ok());
        if (isNewestDamaged)
            QVERIFY(write(newer->path, QByteArray(1000, 'x')));
    }
    QByteArray broken = m_good;
    broken.replace(4096, 4096, QByteArray(4096, '\0'));
    QVERIFY(write(m_path, broken));
    QCOMPARE(Database::open(m_path, OpenMode::ReadWrite, clock, options).error().kind, ErrorKind::Damaged);
    // A restore over the damaged file says in the name what was set aside.
    if (hasBackup) {
        const Backups all(options.backupFolder, clock);
        const auto replaced = all.restore(*all.newestSound(), m_path);
        QVERIFY(replaced.ok());
        QVERIFY(replaced->contains(QStringLiteral(".damaged-")));
        QVERIFY(write(m_path, broken));
    }

    const Backups backups(options.backupFolder, clock);
    const auto aside = backups.setAsideDamaged(m_path);
    QVERIFY(aside.ok());
    const auto sound = backups.newestSound();
    QCOMPARE(sound.has_value(), hasBackup);
    if (sound)
        QVERIFY(backups.restore(*sound, m_path).ok());
    auto database = Database::open(m_path, sound ? OpenMode::ReadWrite : OpenMode::Create, clock, options);
    QVERIFY(database.ok());
    if (sound)
        QCOMPARE(*contentDigest((*database)->connection()), m_content);
    QFile kept(*aside);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), broken);
}

QTEST_GUILESS_MAIN(TestCorrupt)
#include "tst_corrupt.moc"

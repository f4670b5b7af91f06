#include "models/domain/person.h"
#include "models/storage/database.h"
#include "tests/support/randomedits.h"
#include "tests/support/temporaryfile.h"

#include <QtTest>
#include <csignal>
#include <sqlite3.h>
#include <sys/resource.h>

using namespace scd;

/// A change of thousands of rows reaches the disk before it ends: it is still all or nothing.
class TestLongChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isTakenBackWhole();
    void aStopInTheMiddleLeavesWhatWasThere();
    void whoReadsMeanwhileReadsOn();
    void aFullDiskLeavesWhatWasThere();

private:
    static constexpr int many = 4500; ///< more than is written at once
    Result<qint64> addPeople(const std::function<Status()> &beforeTheEnd);
    qint64 people() const { return m_file->workspace->count({EntityKind::Person}); }

    std::unique_ptr<TemporaryFile> m_file;
    FileState m_before;
    qint64 m_size = 0;
};

void TestLongChange::init()
{
    m_file = std::make_unique<TemporaryFile>();
    QVERIFY(RandomEdits(*m_file->workspace, 1).oneOfEach().ok());
    m_before = stateOf(*m_file->workspace);
    m_size = QFileInfo(m_file->path()).size();
}

Result<qint64> TestLongChange::addPeople(const std::function<Status()> &beforeTheEnd)
{
    return m_file->workspace->change(labels::sample(), [&](Edit &edit) -> Status {
        for (int i = 0; i < many; ++i) {
            Person person;
            person.givenNames = QStringLiteral("Ana %1").arg(i);
            person.notes = QStringLiteral("Sings in the choir and speaks Kichwa. ").repeated(5);
            SCD_TRY(edit.add(person));
        }
        return beforeTheEnd();
    });
}

void TestLongChange::isTakenBackWhole()
{
    const auto step = addPeople([] { return failure(ErrorKind::Cancelled); });
    QVERIFY(!step);
    QCOMPARE(stateOf(*m_file->workspace), m_before);
    m_file->reopen();
    QCOMPARE(stateOf(*m_file->workspace), m_before);
    QVERIFY(addPeople([] { return Status(Done{}); }).ok());
    const auto report = m_file->workspace->database().check();
    QVERIFY(report.ok() && report->isSound());
}

void TestLongChange::aStopInTheMiddleLeavesWhatWasThere()
{
    const QTemporaryDir elsewhere;
    const QString copy = elsewhere.filePath(QStringLiteral("committee.sistercity"));
    const auto step = addPeople([&]() -> Status {
        // What a computer without power would find.
        const QString journal = QStringLiteral("-journal");
        return QFile::copy(m_file->path(), copy) && QFile::copy(m_file->path() + journal, copy + journal)
                   ? Status(Done{})
                   : Status(failure(ErrorKind::InputOutput));
    });
    QVERIFY(step.ok());
    QVERIFY2(QFileInfo(copy).size() > m_size + 1'000'000, "nothing was written before the end");
    auto database = Database::open(copy, OpenMode::ReadWrite, m_file->clock);
    QVERIFY2(database.ok(), database.ok() ? "" : qPrintable(database.error().detail));
    const auto report = (*database)->check();
    QVERIFY(report.ok() && report->isSound());
    Workspace workspace(std::move(*database), m_file->clock);
    QCOMPARE(stateOf(workspace), m_before);
}

void TestLongChange::whoReadsMeanwhileReadsOn()
{
    sqlite3 *reader = nullptr;
    QCOMPARE(sqlite3_open_v2(m_file->path().toUtf8().constData(), &reader, SQLITE_OPEN_READONLY, nullptr), SQLITE_OK);
    sqlite3_stmt *rows = nullptr;
    QCOMPARE(sqlite3_prepare_v2(reader, "SELECT id FROM person", -1, &rows, nullptr), SQLITE_OK);
    QCOMPARE(sqlite3_step(rows), SQLITE_ROW);
    const qint64 before = people();
    const auto step = addPeople([&] {
        qint64 read = 1;
        while (sqlite3_step(rows) == SQLITE_ROW)
            ++read;
        sqlite3_finalize(rows);
        return read == before ? Status(Done{}) : Status(failure(ErrorKind::Unexpected, QString::number(read)));
    });
    sqlite3_close(reader);
    QVERIFY2(step.ok(), step.ok() ? "" : qPrintable(step.error().detail));
    QCOMPARE(people(), before + many);
}

void TestLongChange::aFullDiskLeavesWhatWasThere()
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    const rlimit unlimited = limit;
    limit.rlim_cur = static_cast<rlim_t>(m_size + 500'000);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);
    const auto step = addPeople([] { return Status(Done{}); });
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &unlimited), 0);
    QVERIFY(!step);
    QVERIFY(step.error().kind == ErrorKind::DiskFull || step.error().kind == ErrorKind::InputOutput);
    QCOMPARE(stateOf(*m_file->workspace), m_before);
    QVERIFY(addPeople([] { return Status(Done{}); }).ok());
}

QTEST_GUILESS_MAIN(TestLongChange)
#include "tst_longchange.moc"

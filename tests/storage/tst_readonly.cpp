#include "models/storage/database.h"
#include "models/storage/filelock.h"
#include "tests/support/randomedits.h"
#include "tests/support/temporaryfile.h"

#include <QtTest>
#include <unistd.h>

using namespace scd;

/// Files, folders and media that cannot be written: opened to be read, with word of it, or clearly refused.
class TestReadOnly : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void file();
    void folder();
    void journalInAReadOnlyFolder();
    void creatingInAReadOnlyFolder();
    void asCopy();

private:
    void open(ErrorKind *refused = nullptr);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    SystemClock m_clock;
    bool m_wasRoot = false;
};

void TestReadOnly::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("committee.sistercity"));
    // Root may write everything: the test goes on as nobody and comes back.
    constexpr uid_t nobody = 65534;
    m_wasRoot = geteuid() == 0;
    if (m_wasRoot) {
        QCOMPARE(chown(QFile::encodeName(m_folder->path()).constData(), nobody, nobody), 0);
        QCOMPARE(setresuid(nobody, nobody, 0), 0);
    }
    Workspace workspace(std::move(*Database::open(m_path, OpenMode::Create, m_clock)), m_clock);
    QVERIFY(RandomEdits(workspace, 1).oneOfEach().ok());
}

void TestReadOnly::cleanup()
{
    QFile::setPermissions(m_folder->path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    if (m_wasRoot)
        QCOMPARE(setresuid(0, 0, 0), 0);
    m_folder.reset();
}

void TestReadOnly::open(ErrorKind *refused)
{
    auto database = Database::open(m_path, OpenMode::ReadWrite, m_clock);
    if (refused != nullptr) {
        QVERIFY(!database.ok());
        *refused = database.error().kind;
        return;
    }
    QVERIFY2(database.ok(), database.ok() ? "" : qPrintable(database.error().detail));
    QVERIFY((*database)->isReadOnly());
    QVERIFY((*database)->check()->isSound());
    Workspace workspace(std::move(*database), m_clock);
    QVERIFY(workspace.count({EntityKind::Person}) > 0);
    const auto done = workspace.change({QStringLiteral("edit"), {}}, [](Edit &) -> Status { return Done{}; });
    QCOMPARE(done.error().kind, ErrorKind::ReadOnly);
}

void TestReadOnly::file()
{
    QFile::setPermissions(m_path, QFileDevice::ReadOwner);
    open();
    QVERIFY(!QFile::exists(FileLock::lockPath(m_path)));
}

void TestReadOnly::folder()
{
    QFile::setPermissions(m_folder->path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    open();
    const auto checked = checkFile(m_path);
    QVERIFY(checked.ok() && checked->isSound());
}

void TestReadOnly::journalInAReadOnlyFolder()
{
    QFile journal(m_path + QStringLiteral("-journal"));
    QVERIFY(journal.open(QIODevice::WriteOnly));
    journal.write("unfinished");
    journal.close();
    QFile::setPermissions(m_folder->path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    ErrorKind kind = ErrorKind::Unexpected;
    open(&kind);
    QCOMPARE(kind, ErrorKind::ReadOnly);
}

void TestReadOnly::creatingInAReadOnlyFolder()
{
    QFile::setPermissions(m_folder->path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    const auto database =
        Database::open(m_folder->filePath(QStringLiteral("new.sistercity")), OpenMode::Create, m_clock);
    QVERIFY(!database.ok());
    QCOMPARE(database.error().kind, ErrorKind::ReadOnly);
}

void TestReadOnly::asCopy()
{
    QFile::setPermissions(m_folder->path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    const auto copy = ReadingCopy::make(m_path);
    QVERIFY(copy.ok());
    const auto database = Database::open((*copy)->path(), OpenMode::ReadOnly, m_clock);
    QVERIFY(database.ok());
    QVERIFY((*database)->isReadOnly());
    QVERIFY((*database)->check()->isSound());
}

QTEST_GUILESS_MAIN(TestReadOnly)
#include "tst_readonly.moc"

#include "models/storage/database.h"
#include "models/storage/filelock.h"
#include "models/storage/fileprobe.h"

#include <QTemporaryDir>
#include <QtEndian>
#include <QtTest>

using namespace scd;

/// What the first bytes of a file say, before SQLite sees it.
class TestFileProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void accepts();
    void refuses_data();
    void refuses();
    void missing();
    void journalOnReadOnlyMedium();

private:
    static int newest() { return static_cast<int>(builtInMigrations().size()); }
    QString write(const QByteArray &content) const;

    QTemporaryDir m_folder;
    QByteArray m_good;
};

QString TestFileProbe::write(const QByteArray &content) const
{
    const QString path = m_folder.filePath(QStringLiteral("probed"));
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
}

void TestFileProbe::initTestCase()
{
    const QString path = m_folder.filePath(QStringLiteral("good.sistercity"));
    QVERIFY(Database::open(path, OpenMode::Create, SystemClock()).ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_good = file.readAll();
}

void TestFileProbe::accepts()
{
    const auto probe = probeFile(write(m_good), newest());
    QVERIFY(probe.ok());
    QCOMPARE(probe->version, newest());
    QCOMPARE(probe->size, m_good.size());
    QVERIFY(probe->isWritable);
    QVERIFY(!probe->hasJournal);
}

void TestFileProbe::refuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorKind>("kind");
    const auto with = [this](qsizetype at, quint32 number) {
        QByteArray content = m_good;
        qToBigEndian(number, content.data() + at);
        return content;
    };
    QTest::newRow("empty") << QByteArray() << ErrorKind::NotOurs;
    QTest::newRow("text") << QByteArray(5000, 'x') << ErrorKind::NotOurs;
    QTest::newRow("short text") << QByteArray("hello") << ErrorKind::NotOurs;
    QTest::newRow("another program's database") << with(68, 0x12345678) << ErrorKind::NotOurs;
    QTest::newRow("no application") << with(68, 0) << ErrorKind::NotOurs;
    QTest::newRow("newer") << with(60, static_cast<quint32>(newest()) + 1) << ErrorKind::TooNew;
    QTest::newRow("much newer") << with(60, 0x7fffffff) << ErrorKind::TooNew;
    QTest::newRow("schema 0") << with(60, 0) << ErrorKind::Damaged;
    QTest::newRow("negative schema") << with(60, 0xffffffff) << ErrorKind::Damaged;
    QTest::newRow("40 bytes") << m_good.left(40) << ErrorKind::Damaged;
    QTest::newRow("header only") << m_good.left(100) << ErrorKind::Damaged;
    QTest::newRow("last page missing") << m_good.chopped(4096) << ErrorKind::Damaged;
    QTest::newRow("zeroed") << QByteArray(m_good.size(), '\0') << ErrorKind::Damaged;
}

void TestFileProbe::refuses()
{
    QFETCH(QByteArray, content);
    QFETCH(ErrorKind, kind);
    const QString path = write(content);
    const auto probe = probeFile(path, newest());
    QVERIFY(!probe.ok());
    QCOMPARE(probe.error().kind, kind);
    // Opening says the same, changes nothing and leaves no lock behind.
    const auto database = Database::open(path, OpenMode::ReadWrite, SystemClock());
    QVERIFY(!database.ok());
    QCOMPARE(database.error().kind, kind);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
    QVERIFY(!QFile::exists(FileLock::lockPath(path)));
}

void TestFileProbe::missing()
{
    QCOMPARE(probeFile(m_folder.filePath(QStringLiteral("none")), newest()).error().kind, ErrorKind::NotFound);
    QCOMPARE(probeFile(m_folder.path(), newest()).error().kind, ErrorKind::NotOurs);
    const auto database = Database::open(m_folder.filePath(QStringLiteral("none")), OpenMode::ReadWrite, SystemClock());
    QCOMPARE(database.error().kind, ErrorKind::NotFound);
}

void TestFileProbe::journalOnReadOnlyMedium()
{
    const QString path = write(m_good);
    QFile journal(path + QStringLiteral("-journal"));
    QVERIFY(journal.open(QIODevice::WriteOnly));
    journal.write("unfinished");
    journal.close();
    const auto probe = probeFile(path, newest());
    QVERIFY(probe.ok());
    QVERIFY(probe->hasJournal);
    journal.remove();
}

QTEST_GUILESS_MAIN(TestFileProbe)
#include "tst_fileprobe.moc"

#include "models/domain/agreement.h"
#include "models/domain/attachment.h"
#include "models/domain/delegation.h"
#include "models/domain/person.h"
#include "models/interchange/committeefolder.h"
#include "models/interchange/sample.h"
#include "tests/support/exporting.h"

#include <QDir>
#include <QTest>

using namespace scd;
using namespace scd::exporting;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("nothing");
}

QStringList filesIn(const QString &folder)
{
    QStringList names = QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    for (const QString &name : QDir(folder + u"/attachments"_s).entryList(QDir::Files, QDir::Name))
        names << u"attachments/"_s + name;
    return names;
}

void setContent(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// A whole committee as a folder, and read back from it: all or nothing.
class TestCommitteeFolder : public QObject
{
    Q_OBJECT

private:
    static Status write(const Workspace &workspace, const QString &target, Sensitivity sensitivity)
    {
        CommitteeExport folder(workspace, target, sensitivity);
        while (folder.step()) {
        }
        return folder.finish();
    }

    QTemporaryDir m_folder;
    QString m_whole; ///< a folder that is as it was written

private Q_SLOTS:
    void initTestCase()
    {
        TemporaryFile file;
        makeWithAttachment(file);
        m_whole = m_folder.filePath(u"whole"_s);
        QVERIFY(write(*file.workspace, m_whole, Sensitivity::Personal).ok());
    }

    void aCommitteeComesBackToTheByte()
    {
        TemporaryFile file;
        makeWithAttachment(file);
        const QString first = file.folder.filePath(u"first"_s);
        const QString second = file.folder.filePath(u"second"_s);
        QVERIFY(write(*file.workspace, first, Sensitivity::Personal).ok());
        TemporaryFile other;
        const Status read = importCommittee(*other.workspace, first);
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().detail));
        QVERIFY(write(*other.workspace, second, Sensitivity::Personal).ok());
        QCOMPARE(filesIn(second), filesIn(first));
        QVERIFY(filesIn(first).last().startsWith(u"attachments/"_s));
        for (const QString &name : filesIn(first))
            QVERIFY2(contentOf(first + u'/' + name) == contentOf(second + u'/' + name), qPrintable(name));
        QCOMPARE(other.workspace->count({EntityKind::Person}), file.workspace->count({EntityKind::Person}));
        QVERIFY(other.workspace->database().check()->isSound());
        // Nothing half, nothing over.
        QVERIFY(QDir(file.folder.path()).entryList({u".sistercitydesk-*"_s}, QDir::Dirs | QDir::Hidden).isEmpty());
        QCOMPARE(write(*file.workspace, first, Sensitivity::Personal).error().kind, ErrorKind::Exists);
        QCOMPARE(importCommittee(*other.workspace, first).error().kind, ErrorKind::Exists);
    }

    void whatIsInTheTrashStaysOut()
    {
        TemporaryFile file;
        QVERIFY(makeSample(*file.workspace, file.clock.today()).ok());
        const auto delegate = file.workspace->all<Delegate>().first();
        QVERIFY(file.workspace->remove(delegate.person.ref()).ok());
        const QString folder = file.folder.filePath(u"all"_s);
        QVERIFY(write(*file.workspace, folder, Sensitivity::Personal).ok());
        const QByteArray id = QByteArray::number(delegate.person.value);
        for (const QString &name : filesIn(folder))
            QVERIFY2(!contentOf(folder + u'/' + name).contains(id), qPrintable(name));
        TemporaryFile other;
        QVERIFY(importCommittee(*other.workspace, folder).ok());
    }

    void aPartIsNotReadBack()
    {
        TemporaryFile file;
        makeWithAttachment(file);
        const QString folder = file.folder.filePath(u"public"_s);
        QVERIFY(write(*file.workspace, folder, Sensitivity::Public).ok());
        QVERIFY(!contentOf(folder + u"/person.csv"_s).contains("nuts"));
        QVERIFY(!QFileInfo::exists(folder + u"/attachments"_s) || filesIn(folder).isEmpty() == false);
        TemporaryFile other;
        QCOMPARE(importCommittee(*other.workspace, folder).error().detail, u"partial"_s);
        QCOMPARE(importCommittee(*other.workspace, file.folder.path()).error().kind, ErrorKind::NotOurs);
        QCOMPARE(importCommittee(*other.workspace, u"/nowhere"_s).error().kind, ErrorKind::NotFound);
    }

    void cancelLeavesNothing()
    {
        TemporaryFile file;
        QVERIFY(makeSample(*file.workspace, file.clock.today()).ok());
        const QString target = file.folder.filePath(u"all"_s);
        {
            CommitteeExport folder(*file.workspace, target, Sensitivity::Personal);
            while (folder.step()) {
            }
            QCOMPARE(folder.finish([](int) { return false; }).error().kind, ErrorKind::Cancelled);
        }
        QVERIFY(!QFileInfo::exists(target));
        QVERIFY(QDir(file.folder.path()).entryList({u".sistercitydesk-*"_s}, QDir::Dirs | QDir::Hidden).isEmpty());
    }

    /// Numbers of 63 bits do not pass through a number that holds 53.
    void numbersOfRecordsAreExact()
    {
        TemporaryFile file;
        constexpr qint64 odd = 0x7fff'ffff'ffff'fff1;
        QVERIFY(file.workspace
                    ->change(labels::settings(),
                             [&](Edit &edit) -> Status {
                                 Person person;
                                 person.id = PersonId(odd);
                                 person.givenNames = u"Kim"_s;
                                 SCD_TRY(edit.add(person));
                                 ContactPoint contact;
                                 contact.id.value = odd - 2;
                                 contact.person = person.id;
                                 contact.value = u"'=1"_s;
                                 return edit.add(contact);
                             })
                    .ok());
        const QString folder = file.folder.filePath(u"all"_s);
        QVERIFY(write(*file.workspace, folder, Sensitivity::Personal).ok());
        // Another program kept the table: without the signs by which ours are known.
        QByteArray table = contentOf(folder + u"/contact_point.csv"_s);
        setContent(folder + u"/contact_point.csv"_s, table.replace("\r\n", "\n") + '\n');
        TemporaryFile other;
        QVERIFY(importCommittee(*other.workspace, folder).ok());
        QCOMPARE(other.workspace->ids({EntityKind::Person}), QList<qint64>{odd});
        const auto contact = other.workspace->all<ContactPoint>().first();
        QCOMPARE(contact.id.value, odd - 2);
        QCOMPARE(contact.person.value, odd);
        QCOMPARE(contact.value, u"'=1"_s);
    }

    void aBrokenFolderChangesNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("before"); ///< "" = the file goes
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("detail");
        const auto add = [](const char *tag, const char *name, const QByteArray &before, const QByteArray &after,
                            ErrorKind kind, const char *detail) {
            QTest::newRow(tag) << QString::fromLatin1(name) << before << after << static_cast<int>(kind)
                               << QString::fromLatin1(detail);
        };
        add("value", "person.csv", "given_first", "first_first", ErrorKind::Invalid, "row person.csv:2");
        add("day", "itinerary_day.csv", ",20", ",x20", ErrorKind::Invalid, "row itinerary_day.csv:2");
        add("number of record", "venue.csv", "\r\n", "\r\n1.2E18", ErrorKind::Invalid, "row venue.csv:2");
        add("missing table", "venue.csv", {}, {}, ErrorKind::NotFound, "missing venue.csv");
        add("column", "person.csv", ",surname1", ",surname9", ErrorKind::Damaged, "table person.csv");
        add("no text", "person.csv", "given_first", QByteArray("given\0", 6), ErrorKind::Damaged, "table person.csv");
        add("other kind of file", "person.csv", "\xef\xbb\xbf", "%PDF-1.7\n", ErrorKind::Damaged, "table person.csv");
        add("format", "format.json", "sistercitydesk-committee", "something", ErrorKind::NotOurs, "format");
        add("newer", "format.json", "\"version\": 1", "\"version\": 2", ErrorKind::TooNew, "version");
        add("newer kind", "format.json", "\"venue\"", "\"unicorn\"", ErrorKind::TooNew, "unicorn");
    }

    void aBrokenFolderChangesNothing()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(int, kind);
        QFETCH(QString, detail);
        const QString path = m_whole + u'/' + name;
        const QByteArray bytes = contentOf(path);
        QByteArray broken = bytes;
        const qsizetype at = broken.indexOf(before);
        QVERIFY(at >= 0);
        broken.replace(at, before.size(), after);
        if (before.isEmpty())
            QVERIFY(QFile::remove(path));
        else
            setContent(path, broken);
        refused(static_cast<ErrorKind>(kind), detail);
        setContent(path, bytes);
    }

    void aRowTooFewOrCutOffIsSeen()
    {
        const QString path = m_whole + u"/contact_point.csv"_s;
        const QByteArray bytes = contentOf(path);
        setContent(path, bytes.first(bytes.lastIndexOf("\r\n")));
        refused(ErrorKind::Damaged, u"table contact_point.csv"_s);
        setContent(path, bytes.first(bytes.lastIndexOf(',')));
        refused(ErrorKind::Invalid, u"row contact_point.csv:"_s + QString::number(bytes.count("\r\n") + 1));
        setContent(path, bytes);
    }

    void aReferenceToNothingIsSeen()
    {
        const QString path = m_whole + u"/person.csv"_s;
        const QByteArray bytes = contentOf(path);
        const QByteArray id =
            bytes.mid(bytes.indexOf("\r\n") + 2, bytes.indexOf(',', bytes.indexOf("\r\n")) - bytes.indexOf("\r\n") - 2);
        QVERIFY(QByteArray(id).replace('"', "").toLongLong() > 0);
        setContent(path, QByteArray(bytes).replace(id, "4711"));
        TemporaryFile other;
        const Status read = importCommittee(*other.workspace, m_whole);
        QCOMPARE(read.error().kind, ErrorKind::Invalid);
        QVERIFY2(read.error().detail.startsWith(u"reference "_s), qPrintable(read.error().detail));
        setContent(path, bytes);
    }

    void attachmentsAreComparedByTheirHash()
    {
        const QString name = QDir(m_whole + u"/attachments"_s).entryList(QDir::Files).first();
        const QString path = m_whole + u"/attachments/"_s + name;
        const QByteArray bytes = contentOf(path);
        setContent(path, QByteArray(bytes).replace("scan", "scam"));
        refused(ErrorKind::Damaged, u"attachment "_s + name);
        QVERIFY(QFile::remove(path));
        refused(ErrorKind::NotFound, u"missing "_s + name);
        setContent(path, bytes);
        // A name that leads out of the folder is looked for within.
        const QString table = m_whole + u"/attachment.csv"_s;
        const QByteArray rows = contentOf(table);
        setContent(table, QByteArray(rows).replace("attachments/", "../../../etc/"));
        TemporaryFile other;
        QVERIFY(importCommittee(*other.workspace, m_whole).ok());
        setContent(table, rows);
    }

    void onlyAnEmptyFileTakesAFolder()
    {
        TemporaryFile file;
        Person person;
        person.givenNames = u"Kim"_s;
        QVERIFY(file.workspace->change(labels::settings(), [&](Edit &edit) { return edit.add(person); }).ok());
        QCOMPARE(importCommittee(*file.workspace, m_whole).error().kind, ErrorKind::Exists);
        // What is in the Trash has its number, too.
        QVERIFY(file.workspace->remove(person.id.ref()).ok());
        QCOMPARE(importCommittee(*file.workspace, m_whole).error().kind, ErrorKind::Exists);
    }

private:
    void refused(ErrorKind kind, const QString &detail)
    {
        TemporaryFile other;
        const Status read = importCommittee(*other.workspace, m_whole);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().detail, detail);
        QCOMPARE(read.error().kind, kind);
        for (const Entity *entity : catalogue())
            QCOMPARE(other.workspace->count({entity->kind}), 0);
        QCOMPARE(other.workspace->history(1).size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCommitteeFolder)
#include "tst_committeefolder.moc"

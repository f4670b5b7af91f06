#include "models/domain/person.h"
#include "models/interchange/book.h"
#include "models/interchange/sample.h"
#include "tests/support/testsession.h"
#include "ui/mainwindow/exportdialog.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QTest>

using namespace scd;
using namespace Qt::StringLiterals;

/// The dialog that exports, by keyboard.
class TestExportDialog : public QObject
{
    Q_OBJECT

private:
    static ShownList people(TestSession &session)
    {
        return {EntityKind::Person,
                session.workspace().ids({.kind = EntityKind::Person, .order = {{"sort_key"}}, .limit = 4})};
    }
    template <class W>
    static W *part(const ExportDialog &dialog, const char *name)
    {
        return dialog.findChild<W *>(QLatin1StringView(name));
    }

private Q_SLOTS:
    void writesTheListWithTheTickedColumns()
    {
        TestSession session;
        QVERIFY(makeSample(session.workspace(), session.file.clock.today()).ok());
        ExportDialog dialog(session.context, people(session));
        dialog.show();
        auto *columns = part<QListWidget>(dialog, "columns");
        QVERIFY(part<QLabel>(dialog, "leftOut")->text().contains(u"Birth date"_s));
        // Space takes the first column away.
        columns->setFocus();
        columns->setCurrentRow(0);
        QTest::keyClick(columns, Qt::Key_Space);
        QCOMPARE(columns->item(0)->checkState(), Qt::Unchecked);
        const QString path = session.file.folder.filePath(u"list.xlsx"_s);
        session.prompts.fileNames << path;
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_VERIFY(!session.navigator.toasts.isEmpty());
        QCOMPARE(session.navigator.toasts.last(), u"Exported: list.xlsx"_s);
        QCOMPARE(session.navigator.saved, QStringList(path));
        QVERIFY(session.prompts.proposals.first().endsWith(u".xlsx"_s));
        const auto book = readBook(path);
        QVERIFY(book.ok());
        QCOMPARE(book->sheets.first().rows.size(), 5);
        QCOMPARE(book->sheets.first().at(0, 0).text, columns->item(1)->text());
    }

    void sealedColumnsWaitForATick()
    {
        TestSession session;
        QVERIFY(makeSample(session.workspace(), session.file.clock.today()).ok());
        ExportDialog dialog(session.context, people(session));
        auto *columns = part<QListWidget>(dialog, "columns");
        const int internal = columns->count();
        part<QComboBox>(dialog, "sensitivity")->setCurrentIndex(2);
        QVERIFY(columns->count() > internal);
        QStringList unticked;
        for (int row = 0; row < columns->count(); ++row) {
            if (columns->item(row)->checkState() == Qt::Unchecked)
                unticked << columns->item(row)->text();
        }
        QStringList sealed;
        for (const Field &field : entityOf<Person>().fields) {
            if (field.sensitivity == Sensitivity::Sealed)
                sealed << field.translatedLabel();
        }
        QVERIFY(!sealed.isEmpty());
        QCOMPARE(unticked, sealed);
        QVERIFY(part<QLabel>(dialog, "leftOut")->text().contains(u"Allergies"_s));
    }

    /// Address books and calendars have no columns to choose; what stays is said all the same.
    void writesAddressBooksAndCalendars()
    {
        TestSession session;
        QVERIFY(makeSample(session.workspace(), session.file.clock.today()).ok());
        ExportDialog dialog(session.context, people(session));
        dialog.show();
        auto *format = part<QComboBox>(dialog, "format");
        QVERIFY(format->findData(u"ics"_s) < 0);
        format->setCurrentIndex(format->findData(u"vcf"_s));
        QVERIFY(!part<QListWidget>(dialog, "columns")->isVisible());
        QVERIFY(part<QLabel>(dialog, "leftOut")->text().contains(u"Birth date"_s));
        part<QComboBox>(dialog, "sensitivity")->setCurrentIndex(2);
        QVERIFY(part<QLabel>(dialog, "leftOut")->text().contains(u"Nothing is left out"_s));
        const QString path = session.file.folder.filePath(u"list.vcf"_s);
        session.prompts.fileNames << path;
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_COMPARE(session.navigator.toasts.size(), 1);
        QVERIFY(session.prompts.proposals.first().endsWith(u".vcf"_s));
        const auto book = readBook(path);
        QVERIFY(book.ok());
        QCOMPARE(book->format, BookFormat::VCard);
        QCOMPARE(book->sheets.first().rows.size(), 5);

        const QList<qint64> delegations = session.workspace().ids({.kind = EntityKind::Delegation});
        ExportDialog visits(session.context, ShownList{EntityKind::Delegation, delegations});
        visits.show();
        format = part<QComboBox>(visits, "format");
        format->setCurrentIndex(format->findData(u"ics"_s));
        part<QComboBox>(visits, "sensitivity")->setCurrentIndex(0);
        QVERIFY(part<QLabel>(visits, "leftOut")->text().contains(u"not in the public programme"_s));
        session.prompts.fileNames << session.file.folder.filePath(u"visits"_s);
        QTest::keyClick(&visits, Qt::Key_Return);
        QTRY_COMPARE(session.navigator.toasts.size(), 2);
        QCOMPARE(readBook(session.file.folder.filePath(u"visits.ics"_s))->format, BookFormat::Calendar);
    }

    void writesTheOpenRecordAlone()
    {
        TestSession session;
        QVERIFY(makeSample(session.workspace(), session.file.clock.today()).ok());
        ShownList shown = people(session);
        shown.current = shown.ids.at(2);
        ExportDialog dialog(session.context, shown);
        dialog.show();
        auto *what = part<QComboBox>(dialog, "what");
        const auto person = session.workspace().find<Person>(PersonId(shown.current));
        what->setCurrentIndex(what->findText(u"Only “%1”"_s.arg(fullName(*person))));
        auto *format = part<QComboBox>(dialog, "format");
        format->setCurrentIndex(format->findData(u"vcf"_s));
        const QString path = session.file.folder.filePath(u"one.vcf"_s);
        session.prompts.fileNames << path;
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_COMPARE(session.navigator.toasts.size(), 1);
        const auto book = readBook(path);
        QVERIFY(book.ok());
        QCOMPARE(book->sheets.first().rows.size(), 2);
        // Nothing is open: nothing is offered.
        ExportDialog none(session.context, people(session));
        QCOMPARE(part<QComboBox>(none, "what")->findText(u"Only"_s, Qt::MatchStartsWith), -1);
    }

    void writesTheWholeCommittee()
    {
        TestSession session;
        QVERIFY(makeSample(session.workspace(), session.file.clock.today()).ok());
        ExportDialog dialog(session.context, std::nullopt);
        dialog.show();
        QVERIFY(!part<QListWidget>(dialog, "columns")->isVisible());
        const QString path = session.file.folder.filePath(u"folder"_s);
        session.prompts.fileNames << path << path;
        dialog.accept();
        QTRY_VERIFY(!session.navigator.toasts.isEmpty());
        QVERIFY(QFileInfo::exists(path + u"/person.csv"_s));
        // Again into the same: a sentence, and it stays.
        ExportDialog again(session.context, std::nullopt);
        again.accept();
        QTRY_VERIFY(!session.prompts.errors.isEmpty());
        QCOMPARE(session.prompts.errors.first().kind, ErrorKind::Exists);
    }

    void escapeStopsTheJobFirst()
    {
        TestSession session;
        QVERIFY(makeSample(session.workspace(), session.file.clock.today()).ok());
        ExportDialog dialog(session.context, std::nullopt);
        dialog.show();
        const QString path = session.file.folder.filePath(u"folder"_s);
        session.prompts.fileNames << path;
        dialog.accept();
        dialog.reject();
        QTest::qWait(100);
        QVERIFY(dialog.isVisible());
        QVERIFY(!QFileInfo::exists(path));
        QVERIFY(session.navigator.toasts.isEmpty() && session.prompts.errors.isEmpty());
        dialog.reject();
        QVERIFY(!dialog.isVisible());
    }
};

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"

#include "models/domain/person.h"
#include "models/interchange/book.h"
#include "models/interchange/cells.h"
#include "models/interchange/exportformats.h"
#include "models/interchange/exportreader.h"
#include "models/interchange/sample.h"
#include "tests/support/temporaryfile.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace scd;
using namespace Qt::StringLiterals;

/// Another program opens what we write and sees the same cells. packaging/test.sh installs LibreOffice; on a system that
/// has none the test says so.
class TestLibreOffice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void seesTheSameCells_data();
    void seesTheSameCells();

private:
    /// The file as LibreOffice shows it.
    Sheet shownBy(const QString &path) const;

    QString m_office;
    TemporaryFile m_file;
};

void TestLibreOffice::initTestCase()
{
    m_office = QStandardPaths::findExecutable(u"soffice"_s);
    if (m_office.isEmpty())
        QSKIP("LibreOffice is not installed: whether it reads our tables was not tried.");
    QVERIFY(makeSample(*m_file.workspace, m_file.clock.today()).ok());
    const auto step = m_file.workspace->change(labels::settings(), [](Edit &edit) -> Status {
        Person person;
        person.givenNames = u"=HYPERLINK(\"http://example.org\")"_s;
        person.surname1 = u"0935"_s;
        person.nickname = u"1-2"_s;
        person.preferredName = u" spaces "_s;
        person.passportName = u"TRUE"_s;
        person.pronunciation = u"Ñandú, “quoted”; 日本 😀"_s;
        person.notes = u"two\nlines, \"quoted\"\n'=1"_s;
        person.birthDate = QDate(1896, 2, 29).addYears(20);
        SCD_TRY(edit.add(person));
        Person other;
        other.givenNames = u"+63 917 555 0101"_s;
        other.surname1 = u"-not before 10am"_s;
        other.nickname = u"1E5"_s;
        other.preferredName = u"3/4/2027"_s;
        other.notes = u"_x0041_ @night"_s;
        return edit.add(other);
    });
    QVERIFY(step.ok());
}

Sheet TestLibreOffice::shownBy(const QString &path) const
{
    const QString out = m_file.folder.filePath(u"out"_s);
    QStringList arguments{u"-env:UserInstallation=file://"_s + m_file.folder.filePath(u"profile"_s), u"--headless"_s};
    // UTF-8, commas, quoted cells are text: what its dialog proposes for our files.
    if (path.endsWith(u".csv"))
        arguments << u"--infilter=Text - txt - csv (StarCalc):44,34,76,1,,1033,true,false"_s;
    arguments << u"--convert-to"_s << u"csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true"_s << u"--outdir"_s
              << out << path;
    QProcess convert;
    convert.start(m_office, arguments);
    if (!convert.waitForFinished(110'000))
        return {};
    const auto book = readBook(out + u'/' + QFileInfo(path).completeBaseName() + u".csv"_s);
    return book ? book->sheets.value(0) : Sheet();
}

void TestLibreOffice::seesTheSameCells_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("format");
    for (const EntityKind kind : {EntityKind::Person, EntityKind::ItineraryItem, EntityKind::Household}) {
        for (const QString &format : {u"xlsx"_s, u"csv"_s})
            QTest::addRow("%s as %s", entity(kind).table, qPrintable(format)) << static_cast<int>(kind) << format;
    }
}

void TestLibreOffice::seesTheSameCells()
{
    QFETCH(int, kind);
    QFETCH(QString, format);
    const auto sheet = ExportReader::readAll(
        *m_file.workspace, {.kind = static_cast<EntityKind>(kind), .sensitivity = Sensitivity::Personal});
    QVERIFY(sheet.ok());
    const auto bytes = exportFormat(format)->writeTable(*sheet, FormulaGuard::Safe, {});
    QVERIFY(bytes.ok());
    const QString path = m_file.folder.filePath(QLatin1StringView(QTest::currentDataTag()) + u'.' + format);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size());
    file.close();
    const Sheet shown = shownBy(path);
    QCOMPARE(shown.rows.size(), sheet->rows.size());
    for (int row = 0; row < sheet->rows.size(); ++row) {
        for (int column = 0; column < sheet->columnCount(); ++column) {
            const QString text = sheet->at(row, column).text;
            const QString expected = format == u"csv" ? guarded(text) : text;
            QVERIFY2(shown.at(row, column).text == expected,
                     qPrintable(u"row %1, %2: “%3” instead of “%4”"_s.arg(row + 1).arg(
                         sheet->at(0, column).text, shown.at(row, column).text, expected)));
        }
    }
}

QTEST_GUILESS_MAIN(TestLibreOffice)
#include "tst_libreoffice.moc"

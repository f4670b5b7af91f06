#include "models/domain/agreement.h"
#include "models/domain/attachment.h"
#include "models/domain/delegation.h"
#include "models/domain/person.h"
#include "models/interchange/book.h"
#include "models/interchange/csvwriter.h"
#include "models/interchange/exportformats.h"
#include "models/interchange/exportreader.h"
#include "models/interchange/sample.h"
#include "tests/support/exporting.h"

#include <QTest>

using namespace scd;
using namespace scd::exporting;
using namespace Qt::StringLiterals;

namespace {

QList<QStringList> textsOf(const Sheet &sheet)
{
    QList<QStringList> rows;
    for (const QList<Cell> &row : sheet.rows) {
        QStringList texts;
        for (const Cell &cell : row)
            texts << cell.text;
        while (texts.size() < sheet.columnCount())
            texts << QString();
        rows << texts;
    }
    return rows;
}

} // namespace

/// What leaves the program, and that it comes back the same.
class TestExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void classesDecideWhatLeaves()
    {
        const Entity &person = entityOf<Person>();
        const auto ids = [](const QList<ExportColumn> &columns) {
            QStringList list;
            for (const ExportColumn &column : columns)
                list << column.id;
            return list;
        };
        const auto open = chooseColumns(person, {u"en"_s}, {}, Sensitivity::Public);
        QVERIFY(ids(open->taken).contains(u"surname1"_s));
        QVERIFY(ids(open->leftOut).contains(u"birth_date"_s));
        for (const ExportColumn &column : open->taken)
            QCOMPARE(sensitivityOf(person, column), Sensitivity::Public);
        // Sealed values leave only when somebody names them, and only with personal ones.
        const auto personal = chooseColumns(person, {u"en"_s}, {}, Sensitivity::Personal);
        QVERIFY(ids(personal->taken).contains(u"birth_date"_s));
        QCOMPARE(ids(personal->leftOut), QStringList({u"allergies"_s, u"guardian"_s, u"emergency_contact"_s}));
        QCOMPARE(ids(chooseColumns(person, {u"en"_s}, {u"allergies"_s}, Sensitivity::Personal)->taken),
                 QStringList(u"allergies"_s));
        QVERIFY(chooseColumns(person, {u"en"_s}, {u"allergies"_s}, Sensitivity::Internal)->taken.isEmpty());
        QCOMPARE(chooseColumns(person, {u"en"_s}, {u"shoe_size"_s}, Sensitivity::Personal).error().detail,
                 u"shoe_size"_s);
    }

    void aListKeepsItsOrderAndItsColumns()
    {
        TemporaryFile file;
        QVERIFY(makeSample(*file.workspace, file.clock.today()).ok());
        const QList<qint64> ids =
            file.workspace->ids({.kind = EntityKind::Person, .order = {{"sort_key", true}}, .limit = 5});
        const auto sheet = ExportReader::readAll(
            *file.workspace, {.kind = EntityKind::Person, .ids = ids, .columns = {u"community_id"_s, u"surname1"_s}});
        QVERIFY(sheet.ok());
        QCOMPARE(sheet->rows.size(), 6);
        QCOMPARE(textsOf(*sheet).first(), QStringList({u"Home community"_s, u"Surname"_s}));
        for (int i = 0; i < 5; ++i) {
            const auto person = file.workspace->find<Person>(PersonId(ids.at(i)));
            QCOMPARE(sheet->at(i + 1, 1).text, person->surname1);
            QCOMPARE(sheet->at(i + 1, 0).text, file.workspace->title(person->community.ref(), {u"en"_s}));
        }
        const auto visits =
            ExportReader::readAll(*file.workspace, {.kind = EntityKind::Delegation,
                                                    .columns = {u"name"_s, u"start_date"_s, u"status"_s},
                                                    .languages = {u"en"_s, u"es"_s}});
        QCOMPARE(visits->columnCount(), 4);
        QCOMPARE(visits->at(1, 2).type, Cell::Type::Date);
        QVERIFY(visits->at(0, 1).text != visits->at(0, 0).text);
    }

    void aDayIsCalledByItsDate()
    {
        TemporaryFile file;
        QVERIFY(makeSample(*file.workspace, file.clock.today()).ok());
        const auto sheet =
            ExportReader::readAll(*file.workspace, {.kind = EntityKind::ItineraryItem, .columns = {u"day_id"_s}});
        QVERIFY(sheet.ok() && sheet->rows.size() > 10);
        for (int row = 1; row < sheet->rows.size(); ++row)
            QCOMPARE(sheet->at(row, 0).type, Cell::Type::Date);
    }

    void everyKindReadsBackCellByCell()
    {
        TemporaryFile file;
        makeWithAttachment(file);
        for (const Entity *kind : catalogue()) {
            for (const bool exact : {false, true}) {
                const auto sheet = ExportReader::readAll(
                    *file.workspace, {.kind = kind->kind, .sensitivity = Sensitivity::Personal, .exact = exact});
                QVERIFY(sheet.ok());
                for (const ExportFormat &format : exportFormats()) {
                    if (!format.isTable())
                        continue;
                    const auto bytes = format.writeTable(*sheet, exact ? FormulaGuard::Exact : FormulaGuard::Safe, {});
                    QVERIFY(bytes.ok());
                    const auto book = readBook(*bytes);
                    QVERIFY2(book.ok(), kind->table);
                    // Rows of nothing but empty cells end a table in some formats.
                    const QList<QStringList> expected = textsOf(*sheet);
                    QList<QStringList> read = textsOf(book->sheets.value(0));
                    for (QStringList &row : read)
                        row.resize(expected.first().size());
                    QCOMPARE(read, expected);
                }
            }
        }
    }

    void formulasAreTextInASafeFile()
    {
        TemporaryFile file;
        makeWithAttachment(file);
        const auto sheet =
            ExportReader::readAll(*file.workspace, {.kind = EntityKind::Person, .columns = {u"given_names"_s}});
        QVERIFY(exportFormat(u"csv"_s)->writeTable(*sheet, FormulaGuard::Safe, {})->contains("'=HYPERLINK"));
        QVERIFY(!exportFormat(u"csv"_s)->writeTable(*sheet, FormulaGuard::Exact, {})->contains("'=HYPERLINK"));
    }
};

QTEST_MAIN(TestExport)
#include "tst_export.moc"

#include "models/domain/community.h"
#include "models/domain/partnership.h"
#include "models/domain/person.h"
#include "models/interchange/book.h"
#include "models/interchange/importtables.h"
#include "models/interchange/recognition.h"
#include "tests/support/importing.h"

#include <QtTest>

using namespace scd;
using importing::put;
using importing::sheetOf;
using namespace Qt::StringLiterals;

/// What single rows do: left out, corrected, with both cities of a partnership.
class TestImportRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void skippedRowDoesNothing();
    void skippedUpdateDoesNothing();
    void laterRowsDoNotNeedTheSkippedOne();
    void skippedRowLeavesItsTownToOthers();
    void correctedNoteReplacesItsLine();
    void notesOfOthersStay();
    void bothCities_data();
    void bothCities();
    void closingTakesTurns();

private:
    static ImportPlan planOf(TemporaryFile &file, const QString &csv, const char *purpose = "people",
                             const PlanChoices &choices = {})
    {
        return importing::planOf(*file.workspace, sheetOf(csv), QLatin1StringView(purpose), {}, choices);
    }
    static PlanChoices skipping(QList<int> rows)
    {
        PlanChoices choices;
        for (const int row : rows)
            choices.decisions.insert(row, RowDecision::Skip);
        return choices;
    }
    static QString notesOf(TemporaryFile &file, const QString &givenName)
    {
        return file.workspace->all<Person>({equals("given_names", Value(givenName))}).value(0).notes;
    }
};

void TestImportRows::skippedRowDoesNothing()
{
    TemporaryFile file;
    const ImportPlan plan =
        planOf(file, u"Surname,Given name,Birth date,E-mail,Shoe size\nPark,Kim,1850-01-01,kim@example.org,42\n"_s,
               "people", skipping({1}));
    QCOMPARE(plan.rows[0].decision, RowDecision::Skip);
    QCOMPARE(plan.rows[0].proposed, RowDecision::Add);
    QCOMPARE(plan.rows[0].title, u"Kim Park"_s);
    QVERIFY(plan.records.isEmpty());
    QVERIFY(plan.doubts.isEmpty());
    QVERIFY(plan.changes.isEmpty());
    QCOMPARE(plan.outcomes[1], QList<CellOutcome>(5, CellOutcome::LeftOut));
    QCOMPARE(plan.effective(), 0);
    QCOMPARE(put(*file.workspace, plan), qint64(0));
}

void TestImportRows::skippedUpdateDoesNothing()
{
    TemporaryFile file;
    const QString head = u"Surname,Given name,E-mail,Allergies,Shoe size\n"_s;
    put(*file.workspace, planOf(file, head + u"Park,Kim,kim@example.org,nuts,42\nTan,Lou,lou@example.org,,\n"_s));
    const QString other =
        head + u"Park,Kim,kim@example.org,cats,43\nTan,Lou,lou@example.org,dogs,\nPark,Kim,kim@example.org,nuts,44\n"_s;
    const ImportPlan plan = planOf(file, other, "people", skipping({1, 3}));
    QCOMPARE(plan.changes.size(), 1);
    QCOMPARE(plan.effective(), 1);
    put(*file.workspace, plan);
    QCOMPARE(notesOf(file, u"Kim"_s), u"Shoe size: 42"_s);
    QCOMPARE(file.workspace->changesOf(file.workspace->history(1).first().step.id).size(), 1);
}

void TestImportRows::laterRowsDoNotNeedTheSkippedOne()
{
    TemporaryFile file;
    const QString csv = u"Surname,Given name,E-mail,Allergies\nPark,Kim,kim@example.org,nuts\n"
                        u"Park,Kim,kim@example.org,cats\nPark,Kim,kim@example.org,\n"_s;
    QCOMPARE(planOf(file, csv).rows[1].sameAsRow, 1);
    const ImportPlan plan = planOf(file, csv, "people", skipping({1}));
    QCOMPARE(plan.rows[1].sameAsRow, -1);
    QCOMPARE(plan.rows[1].decision, RowDecision::Add);
    QCOMPARE(plan.rows[2].sameAsRow, 2);
    put(*file.workspace, plan);
    const QList<Person> people = file.workspace->all<Person>();
    QCOMPARE(people.size(), 1);
    QCOMPARE(people[0].allergies, u"cats"_s);
    QCOMPARE(file.workspace->count({EntityKind::ContactPoint}), 1);
}

void TestImportRows::skippedRowLeavesItsTownToOthers()
{
    TemporaryFile file;
    const QString csv = u"Our city,Our population,Sister city,Sister population\nVigo,1,Lorient,2\nVigo,,Brest,\n"
                        u"Vigo,3,Lorient,4\n"_s;
    put(*file.workspace, planOf(file, csv, "partnerships", skipping({1})));
    QCOMPARE(file.workspace->count({EntityKind::Partnership}), 2);
    const auto population = [&file](const QString &name) {
        return file.workspace->all<Community>({equals("name", Value(name))}).value(0).population.value_or(0);
    };
    QCOMPARE(population(u"Vigo"_s), 3);
    QCOMPARE(population(u"Lorient"_s), 4);
}

void TestImportRows::correctedNoteReplacesItsLine()
{
    TemporaryFile file;
    const QString head = u"Surname,Given name,E-mail,Shoe size,Locker\n"_s;
    put(*file.workspace, planOf(file, head + u"Park,Kim,kim@example.org,42,A7\n"_s));
    QCOMPARE(notesOf(file, u"Kim"_s), u"Shoe size: 42\nLocker: A7"_s);
    const ImportPlan plan = planOf(file, head + u"Park,Kim,kim@example.org,43,A7\n"_s);
    QCOMPARE(plan.changes.size(), 1);
    put(*file.workspace, plan);
    QCOMPARE(notesOf(file, u"Kim"_s), u"Shoe size: 43\nLocker: A7"_s);
    QCOMPARE(planOf(file, head + u"Park,Kim,kim@example.org,43,A7\n"_s).effective(), 0);
}

void TestImportRows::notesOfOthersStay()
{
    TemporaryFile file;
    const QString head = u"Surname,Given name,E-mail,Shoe size\n"_s;
    put(*file.workspace, planOf(file, head + u"Park,Kim,kim@example.org,42\n"_s));
    // Two rows for one person: the first says what the file says, so the second is one more line.
    const QString two = head + u"Park,Kim,kim@example.org,42\nPark,Kim,kim@example.org,44\n"_s;
    put(*file.workspace, planOf(file, two));
    QCOMPARE(notesOf(file, u"Kim"_s), u"Shoe size: 42\nShoe size: 44"_s);
    // Which of two lines a corrected cell stood for cannot be told: both stay.
    put(*file.workspace, planOf(file, head + u"Park,Kim,kim@example.org,45\n"_s));
    QCOMPARE(notesOf(file, u"Kim"_s), u"Shoe size: 42\nShoe size: 44\nShoe size: 45"_s);
    QCOMPARE(planOf(file, two).effective(), 0);
}

void TestImportRows::bothCities_data()
{
    QTest::addColumn<QString>("headers");
    QTest::addColumn<QStringList>("targets");
    QTest::newRow("plain beside sister") << u"City,Country,Sister city,Sister country,Since"_s
                                         << QStringList{u"home.name"_s, u"home.country"_s, u"partner.name"_s,
                                                        u"partner.country"_s, u"partnership.since"_s};
    QTest::newRow("sister first") << u"Sister city,City"_s << QStringList{u"partner.name"_s, u"home.name"_s};
    QTest::newRow("what stands behind a city is of it")
        << u"City,Population,Sister city,Country"_s
        << QStringList{u"home.name"_s, u"home.population"_s, u"partner.name"_s, u"partner.country"_s};
    QTest::newRow("plain beside ours") << u"Our city,City,Country"_s
                                       << QStringList{u"home.name"_s, u"partner.name"_s, u"partner.country"_s};
    QTest::newRow("partners alone") << u"Sister city,Country,Population"_s
                                    << QStringList{u"partner.name"_s, u"partner.country"_s, u"partner.population"_s};
    QTest::newRow("Spanish") << u"Ciudad,País,Ciudad hermana,País de la ciudad hermana"_s
                             << QStringList{u"home.name"_s, u"home.country"_s, u"partner.name"_s, u"partner.country"_s};
}

void TestImportRows::bothCities()
{
    QFETCH(QString, headers);
    QFETCH(QStringList, targets);
    QHash<QString, QString> values{{u"Population"_s, u"1200"_s}, {u"Since"_s, u"1998"_s}};
    QStringList cells;
    for (const QString &header : headers.split(u',')) {
        const bool isCountry = header.contains(u"ountry"_s) || header.contains(u"País"_s);
        cells << values.value(header, isCountry ? u"Spain"_s : u"Vigo"_s);
    }
    const Sheet sheet = sheetOf(headers + u'\n' + cells.join(u',') + u'\n');
    const Mapping mapping = proposeMapping(sheet, findTables(sheet).first(), *purposeById(u"partnerships"_s));
    QStringList found;
    for (const ColumnMapping &column : mapping.columns)
        found << column.target;
    QCOMPARE(found, targets);
}

void TestImportRows::closingTakesTurns()
{
    TemporaryFile file;
    QString csv = u"Surname,Given name\n"_s;
    for (int i = 0; i < 5000; ++i)
        csv += u"Park%1,Kim\n"_s.arg(i);
    const ImportPlan plan = planOf(file, csv);
    int inBody = 0;
    int behind = 0;
    const auto step = importInto(*file.workspace, plan, [&](int percent) {
        ++(percent < 90 ? inBody : behind);
        return true;
    });
    QVERIFY(step.ok());
    QVERIFY(inBody >= 5000 / 256);
    QVERIFY(behind >= 4);
    // Stopped when all is written but the end of the journal: nothing is left.
    TemporaryFile other;
    const auto stopped = importInto(*other.workspace, plan, [](int percent) { return percent < 90; });
    QCOMPARE(stopped.ok() ? ErrorKind::Unexpected : stopped.error().kind, ErrorKind::Cancelled);
    QCOMPARE(other.workspace->count({EntityKind::Person}), 0);
    QVERIFY(!other.workspace->canUndo());
}

QTEST_GUILESS_MAIN(TestImportRows)
#include "tst_importrows.moc"

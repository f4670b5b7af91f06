#include "models/domain/delegation.h"
#include "models/domain/partnership.h"
#include "models/domain/person.h"
#include "models/domain/volunteer.h"
#include "models/interchange/book.h"
#include "models/interchange/cells.h"
#include "models/interchange/delimited.h"
#include "models/interchange/importtables.h"
#include "models/interchange/recognition.h"
#include "models/interchange/sample.h"
#include "tests/support/importing.h"

#include <QtTest>

using namespace scd;
using importing::put;
using importing::sheetOf;
using namespace Qt::StringLiterals;

/// Rows find the records that they are; nothing is lost, doubled or half done.
class TestImportPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesPeople_data();
    void matchesPeople();
    void secondMailIsAdded();
    void skipAddAndChoose();
    void townsByNameCountryAndDistance();
    void duplicateHeadersLoseNothing();
    void noHeader();
    void hardTextsAreKept();
    void rowWithoutNameIsNoRecord();
    void unknownReferenceGoesToTheNotes();
    void refusedValueGoesToTheNotes();
    void sealedTextNeverStandsInNotes_data();
    void sealedTextNeverStandsInNotes();
    void totalsMakeNoRecords();
    void wordsOfSeveralLanguagesAreOfTheSheets();
    void cancelLeavesNothing();
    void severalTablesAreOneStep();
    void needsItsDelegation();
    void memoryAndFile();
    void aGuessedOrderOfDatesIsNotRemembered();
    void reportNamesEveryCell();

private:
    static ImportPlan planOf(TemporaryFile &file, const QString &csv, const char *purpose = "people",
                             const PlanChoices &choices = {})
    {
        return importing::planOf(*file.workspace, sheetOf(csv), QLatin1StringView(purpose), {}, choices);
    }
    static bool hasDoubt(const ImportPlan &plan, DoubtReason reason)
    {
        return std::any_of(plan.doubts.begin(), plan.doubts.end(),
                           [reason](const Doubt &doubt) { return doubt.reason == reason; });
    }
};

void TestImportPlan::matchesPeople_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<bool>("isMatch");
    QTest::addColumn<int>("reason");
    const auto add = [](const char *name, const QString &row, MatchReason reason) {
        QTest::newRow(name) << row << (reason != MatchReason::None) << static_cast<int>(reason);
    };
    add("mail", u"Núñez,María José,,maria@example.org"_s, MatchReason::SameMail);
    add("name and birth", u"Núñez,María José,1980-05-04,"_s, MatchReason::NameAndBirth);
    add("accents", u"Nunez,Maria Jose,,"_s, MatchReason::SameName);
    add("a letter and birth", u"Nuñes,Maria Jose,1980-05-04,"_s, MatchReason::NameAndBirth);
    add("other birth", u"Núñez,María José,1991-01-01,"_s, MatchReason::None);
    add("other mail", u"Núñez,María José,,other@example.org"_s, MatchReason::None);
    add("family mail", u"Núñez,Pedro,,maria@example.org"_s, MatchReason::None);
    add("other", u"Park,Kim,1980-05-04,"_s, MatchReason::None);
}

void TestImportPlan::matchesPeople()
{
    QFETCH(QString, row);
    QFETCH(bool, isMatch);
    QFETCH(int, reason);
    const QString head = u"Surname,Given name,Birth date,E-mail\n"_s;
    TemporaryFile file;
    put(*file.workspace, planOf(file, head + u"Núñez,María José,1980-05-04,maria@example.org\n"_s));
    const ImportPlan plan = planOf(file, head + row + u'\n');
    QCOMPARE(plan.rows.size(), 1);
    QCOMPARE(plan.rows[0].decision, isMatch ? RowDecision::Update : RowDecision::Add);
    QCOMPARE(static_cast<int>(plan.rows[0].reason), reason);
    QCOMPARE(bool(plan.rows[0].match), isMatch);
}

void TestImportPlan::secondMailIsAdded()
{
    TemporaryFile file;
    put(*file.workspace,
        planOf(file, u"Surname,Given name,Birth date,E-mail\nPark,Kim,1980-05-04,kim@example.org\n"_s));
    // Two addresses and one known: the other one is new, none is overwritten.
    const QString two =
        u"Surname,Given name,Birth date,E-mail\nPark,Kim,1980-05-04,work@example.org; kim@example.org\n"_s;
    put(*file.workspace, planOf(file, two));
    QCOMPARE(file.workspace->count({EntityKind::ContactPoint}), 2);
    QCOMPARE(planOf(file, two).effective(), 0);
}

void TestImportPlan::skipAddAndChoose()
{
    const QString csv = u"Surname,Given name,E-mail\nPark,Kim,kim@example.org\nTan,Lou,lou@example.org\n"_s;
    TemporaryFile file;
    put(*file.workspace, planOf(file, csv));
    PlanChoices choices;
    choices.decisions.insert(1, RowDecision::Add);
    choices.decisions.insert(2, RowDecision::Skip);
    const ImportPlan plan = planOf(file, csv, "people", choices);
    QCOMPARE(plan.rows[0].decision, RowDecision::Add);
    QCOMPARE(plan.rows[1].decision, RowDecision::Skip);
    QCOMPARE(plan.outcomes[2][0], CellOutcome::LeftOut);
    const Person lou = file.workspace->all<Person>({equals("given_names", Value(u"Lou"_s))}).first();
    PlanChoices other;
    other.matches.insert(1, lou.id.ref());
    const ImportPlan chosen = planOf(file, csv, "people", other);
    QCOMPARE(chosen.rows[0].match, lou.id.ref());
    QCOMPARE(chosen.rows[0].reason, MatchReason::Chosen);
    put(*file.workspace, plan);
    QCOMPARE(file.workspace->count({EntityKind::Person}), 3);
}

void TestImportPlan::townsByNameCountryAndDistance()
{
    const QString head =
        u"Our city,Our country,Our latitude,Our longitude,Sister city,Sister country,Sister latitude,Sister longitude\n"_s;
    TemporaryFile file;
    put(*file.workspace, planOf(file,
                                head + u"Córdoba,Spain,37.88,-4.78,Córdoba,Argentina,-31.41,-64.18\n"_s +
                                    u"Cordoba,Spain,37.89,-4.77,Lahore,Pakistan,31.55,74.34\n"_s,
                                "partnerships"));
    QCOMPARE(file.workspace->count({EntityKind::Community}), 3);
    QCOMPARE(file.workspace->count({EntityKind::Partnership}), 2);
}

void TestImportPlan::duplicateHeadersLoseNothing()
{
    TemporaryFile file;
    const ImportPlan plan = planOf(
        file, u"Surname,Given name,Allergies,Allergies,Phone,Phone\nPark,Kim,nuts,cats,5551234567,5557654321\n"_s);
    put(*file.workspace, plan);
    const Person kim = file.workspace->all<Person>().first();
    QCOMPARE(kim.allergies, u"nuts\ncats"_s);
    QCOMPARE(kim.notes, QString());
    QCOMPARE(file.workspace->count({EntityKind::ContactPoint}), 2);
}

void TestImportPlan::noHeader()
{
    TemporaryFile file;
    const ImportPlan plan = planOf(file, u"\"Park, Kim\",kim@example.org\n\"Tan, Lou\",lou@example.org\n"_s);
    QCOMPARE(plan.mapping.area.headerRow, -1);
    QCOMPARE(plan.count(RowDecision::Add), 2);
    put(*file.workspace, plan);
    QCOMPARE(file.workspace->all<Person>({equals("surname1", Value(u"Tan"_s))}).size(), 1);
}

void TestImportPlan::hardTextsAreKept()
{
    TemporaryFile file;
    Sheet sheet = sheetOf(u"Surname,Given name,Notes\nPark,Kim,x\n"_s);
    const QString turned = u"Ki\u202em"_s;
    sheet.rows[1][1].text = turned;
    sheet.rows[1][2].text = u"left"_s + QChar(u'\xd800') + QChar(u'\0') + u"right"_s;
    const Purpose &people = *purposeById(u"people"_s);
    ImportContext context;
    context.today = QDate(2027, 3, 1);
    const auto plan = makePlan(sheet, proposeMapping(sheet, findTables(sheet).first(), people),
                               takeSnapshot(*file.workspace, people, context));
    QVERIFY(plan.ok());
    put(*file.workspace, *plan);
    const Person kim = file.workspace->all<Person>().first();
    QCOMPARE(kim.givenNames, turned);
    QCOMPARE(kim.notes, u"leftright"_s);
}

void TestImportPlan::rowWithoutNameIsNoRecord()
{
    TemporaryFile file;
    const ImportPlan plan = planOf(
        file, u"Surname,Given name,E-mail\nPark,Kim,kim@example.org\n,,lost@example.org\nTan,Lou,lou@example.org\n"_s);
    QCOMPARE(plan.rows.size(), 3);
    QCOMPARE(plan.rows[1].decision, RowDecision::Skip);
    QCOMPARE(plan.rows[1].reason, MatchReason::MissingRequired);
    QCOMPARE(plan.outcomes[2][2], CellOutcome::Doubtful);
    QVERIFY(hasDoubt(plan, DoubtReason::MissingRequired));
    put(*file.workspace, plan);
    QCOMPARE(file.workspace->count({EntityKind::Person}), 2);
    QCOMPARE(file.workspace->count({EntityKind::ContactPoint}), 2);
}

void TestImportPlan::unknownReferenceGoesToTheNotes()
{
    TemporaryFile file;
    const ImportPlan plan = planOf(file, u"Surname,Given name,Home community\nPark,Kim,Nowhere\n"_s);
    QVERIFY(hasDoubt(plan, DoubtReason::UnknownRecord));
    put(*file.workspace, plan);
    QVERIFY(file.workspace->all<Person>().first().notes.contains(u"Nowhere"_s));
}

void TestImportPlan::refusedValueGoesToTheNotes()
{
    TemporaryFile file;
    const ImportPlan plan = planOf(file, u"Surname,Given name,Birth date\nPark,Kim,1850-01-01\n"_s);
    QCOMPARE(plan.outcomes[1][2], CellOutcome::Doubtful);
    put(*file.workspace, plan);
    const Person kim = file.workspace->all<Person>().first();
    QVERIFY(!kim.birthDate.isValid());
    QVERIFY(kim.notes.contains(u"1850"_s));
}

void TestImportPlan::sealedTextNeverStandsInNotes_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("purpose");
    QTest::addColumn<bool>("isLeftOut");
    const QString secret = u"secret-1"_s;
    QTest::newRow("too long for its field") << u"Allergies"_s << secret.repeated(1'000) << QByteArray("people") << true;
    QTest::newRow("no field for it") << u"Passport no."_s << secret << QByteArray("hosts") << true;
    QTest::newRow("in another language") << u"Contacto de emergencia"_s << secret << QByteArray("hosts") << true;
    QTest::newRow("fits its field") << u"Allergies"_s << secret << QByteArray("people") << false;
    QTest::newRow("not sealed") << u"Shoe size"_s << secret << QByteArray("people") << false;
    QTest::newRow("notes themselves") << u"Remarks"_s << secret << QByteArray("hosts") << false;
}

void TestImportPlan::sealedTextNeverStandsInNotes()
{
    QFETCH(QString, header);
    QFETCH(QString, text);
    QFETCH(QByteArray, purpose);
    QFETCH(bool, isLeftOut);
    TemporaryFile file;
    const ImportPlan plan =
        planOf(file, u"Family name,Given name,E-mail,"_s + header + u"\nPark,Kim,kim@example.org,"_s + text + u'\n',
               purpose.constData());
    QCOMPARE(hasDoubt(plan, DoubtReason::SealedLeftOut), isLeftOut);
    QCOMPARE(plan.outcomes[1][3] == CellOutcome::LeftOut, isLeftOut);
    put(*file.workspace, plan);
    for (const EntityKind kind : {EntityKind::Person, EntityKind::Household}) {
        for (const Record &record : file.workspace->records({kind})) {
            const bool isInNotes = textOf(valueOf(record, "notes")).contains(text.left(8));
            QCOMPARE(isInNotes, !isLeftOut && (header != u"Allergies"));
        }
    }
    // The report accounts for it, and a second time nothing changes.
    QCOMPARE(reportOf(plan).cells.value(CellOutcome::LeftOut), isLeftOut ? 1 : 0);
}

void TestImportPlan::totalsMakeNoRecords()
{
    TemporaryFile file;
    const ImportPlan plan = planOf(file,
                                   u"Name,E-mail,Hours 2025\nKim Park,kim@example.org,10\nSubtotal,,10\n"
                                   "Ana Ruiz,ana@example.org,32.5\nTotal,,42.5\n"_s,
                                   "volunteers");
    QCOMPARE(plan.rows.size(), 2);
    QCOMPARE(plan.outcomes[2][0], CellOutcome::Outside);
    QCOMPARE(plan.outcomes[4][2], CellOutcome::Outside);
    put(*file.workspace, plan);
    QCOMPARE(file.workspace->count({EntityKind::Person}), 2);
}

void TestImportPlan::wordsOfSeveralLanguagesAreOfTheSheets()
{
    const auto targetOf = [](const QString &csv) {
        const Sheet sheet = sheetOf(csv);
        return proposeMapping(sheet, findTables(sheet).first(), *purposeById(u"people"_s)).columns[2].target;
    };
    QCOMPARE(targetOf(u"Apellidos,Nombres,Título\nRuiz,Ana,Abg.\n"_s), u"office.honorific@es"_s);
    QCOMPARE(targetOf(u"Apelyido,Unang pangalan,Titulo\nCruz,Ana,Atty.\n"_s), u"office.honorific@fil"_s);
    QCOMPARE(targetOf(u"Surname,Given name,Título (español)\nCruz,Ana,Abg.\n"_s), u"office.honorific@es"_s);
}

void TestImportPlan::cancelLeavesNothing()
{
    TemporaryFile file;
    const ImportPlan plan = planOf(file, u"Surname,Given name\nPark,Kim\nTan,Lou\n"_s);
    const auto stopped = importInto(*file.workspace, plan, [](int) { return false; });
    QVERIFY(!stopped.ok());
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    QCOMPARE(file.workspace->count({EntityKind::Person}), 0);
    QCOMPARE(file.workspace->history(5).size(), 0);
}

void TestImportPlan::severalTablesAreOneStep()
{
    TemporaryFile file;
    Book book;
    book.sheets << sheetOf(u"Surname,Given name,E-mail\nPark,Kim,kim@example.org\n"_s)
                << sheetOf(u"Volunteer,E-mail,Skills,Driver?\nKim Park,kim@example.org,cooking,y\n"_s);
    const QList<ImportTable> tables = tablesOf(book);
    QCOMPARE(tables.size(), 2);
    QCOMPARE(tables[1].mapping.purpose, u"volunteers"_s);
    ImportContext context;
    context.fileName = u"two.xlsx"_s;
    context.today = QDate(2027, 3, 1);
    QVERIFY(importTables(*file.workspace, book, tables, context).ok());
    QCOMPARE(file.workspace->count({EntityKind::Person}), 1);
    QCOMPARE(file.workspace->count({EntityKind::Volunteer}), 1);
    QCOMPARE(file.workspace->history(5).size(), 1);
    QVERIFY(file.workspace->undo().ok());
    QCOMPARE(file.workspace->count({EntityKind::Person}), 0);
}

void TestImportPlan::needsItsDelegation()
{
    TemporaryFile file;
    const Sheet sheet = sheetOf(u"Surname,Given name,Passport no.\nPark,Kim,P1\n"_s);
    const Purpose &delegates = *purposeById(u"delegates"_s);
    const auto plan = makePlan(sheet, proposeMapping(sheet, findTables(sheet).first(), delegates),
                               takeSnapshot(*file.workspace, delegates, {}));
    QVERIFY(!plan.ok());
    QCOMPARE(plan.error().kind, ErrorKind::Invalid);
}

void TestImportPlan::memoryAndFile()
{
    const Sheet sheet = sheetOf(u"Wer,Anschrift\nKim Park,kim@example.org\n"_s);
    const TableArea area = findTables(sheet).first();
    Mapping mapping = proposeMapping(sheet, area, *purposeById(u"people"_s));
    mapping.columns[0].target = u"person.name"_s;
    MappingMemory memory;
    memory.remember(shapeOf(sheet, area), mapping);
    memory.remember(QString(), mapping);
    const MappingMemory read = MappingMemory::fromBytes(memory.toBytes());
    QCOMPARE(read.size(), 1);
    const auto known = read.find(shapeOf(sheet, area));
    QVERIFY(known);
    QCOMPARE(known->columns[0].target, u"person.name"_s);
    QCOMPARE(MappingMemory::fromBytes("nonsense").size(), 0);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"m.json"_s);
    QVERIFY(saveMapping(path, mapping).ok());
    const auto loaded = loadMapping(path);
    QVERIFY(loaded.ok());
    QCOMPARE(applied(*loaded, proposeMapping(sheet, area, *purposeById(u"people"_s))).columns[0].target,
             u"person.name"_s);
    QCOMPARE(loadMapping(folder.filePath(u"none"_s)).error().kind, ErrorKind::NotFound);
    mapping.columns[0].target = u"person.shoe_size"_s;
    QVERIFY(saveMapping(path, mapping).ok());
    QCOMPARE(loadMapping(path).error().detail, u"person.shoe_size"_s);
}

void TestImportPlan::aGuessedOrderOfDatesIsNotRemembered()
{
    const Purpose &people = *purposeById(u"people"_s);
    const auto proposed = [&](const QString &day) {
        const Sheet sheet = sheetOf(u"Surname,Given name,Birth date\nPark,Kim,"_s + day + u'\n');
        return proposeMapping(sheet, findTables(sheet).first(), people);
    };
    const auto kept = [](const Mapping &mapping) {
        MappingMemory memory;
        memory.remember(u"shape"_s, mapping);
        return *MappingMemory::fromBytes(memory.toBytes()).find(u"shape"_s);
    };
    Mapping guessed = proposed(u"03/04/1980"_s);
    QVERIFY(guessed.needsDateOrder);
    QCOMPARE(guessed.dateOrder, DateOrder::MonthFirst);
    QVERIFY(applied(kept(guessed), guessed).needsDateOrder);
    // What one sheet proves is no answer for the next one either.
    const Mapping proven = proposed(u"23/04/1980"_s);
    QCOMPARE(proven.dateOrder, DateOrder::DayFirst);
    QVERIFY(applied(kept(proven), guessed).needsDateOrder);
    QCOMPARE(applied(kept(proven), guessed).dateOrder, DateOrder::MonthFirst);
    Mapping told = guessed;
    told.tellDateOrder(DateOrder::DayFirst);
    const Mapping again = applied(kept(told), guessed);
    QVERIFY(!again.needsDateOrder);
    QCOMPARE(again.dateOrder, DateOrder::DayFirst);
    // And what is taken from the memory is kept there.
    QVERIFY(!applied(kept(again), guessed).needsDateOrder);
}

void TestImportPlan::reportNamesEveryCell()
{
    TemporaryFile file;
    const QString csv = u"Surname,Given name,Shoe size\nPark,Kim,42\n"_s;
    const ImportPlan plan = planOf(file, csv);
    const ImportReport report = reportOf(plan);
    QCOMPARE(report.added, 1);
    QCOMPARE(report.cells.value(CellOutcome::Note), 1);
    const QList<QStringList> rows = reportRows(plan, sheetOf(csv));
    QCOMPARE(rows.size(), 7);
    QCOMPARE(rows.last(), (QStringList{u"2"_s, u"3"_s, u"Shoe size"_s, u"42"_s, u"note"_s, QString(), QString()}));
}

QTEST_GUILESS_MAIN(TestImportPlan)
#include "tst_importplan.moc"

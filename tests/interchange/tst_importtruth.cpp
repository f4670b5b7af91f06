#include "models/domain/delegation.h"
#include "models/domain/exchange.h"
#include "models/domain/household.h"
#include "models/domain/itinerary.h"
#include "models/domain/partnership.h"
#include "models/domain/person.h"
#include "models/interchange/book.h"
#include "models/interchange/importtables.h"
#include "models/interchange/sample.h"
#include "tests/support/temporaryfile.h"

#include <QtTest>

using namespace scd;
using namespace Qt::StringLiterals;

namespace {

/// Where the cells of a column belong, by its header. "" is the notes.
using Truth = QList<std::pair<QString, QString>>;

struct Case
{
    const char *file;
    const char *purpose;
    Truth truth;
};

const QList<Case> &cases()
{
    static const QList<Case> all{
        {"delegados-tena.csv",
         "delegates",
         {{u"N°"_s, u"delegate.precedence"_s},
          {u"Apellidos"_s, u"person.surnames"_s},
          {u"Nombres"_s, u"person.given_names"_s},
          {u"Título"_s, u"office.honorific@es"_s},
          {u"Cargo / Función"_s, u"office.position"_s},
          {u"Fecha de nacimiento"_s, u"person.birth_date"_s},
          {u"N° de pasaporte"_s, u"travel_paper:passport.number"_s},
          {u"Vence"_s, u"travel_paper:passport.expires_on"_s},
          {u"Correo electrónico"_s, u"contact_point:email.value"_s},
          {u"Teléfono"_s, u"contact_point:phone.value"_s},
          {u"Alergias"_s, u"person.allergies"_s},
          {u"Alimentación"_s, u"person.diet"_s},
          {u"Representante legal"_s, u"person.guardian"_s},
          {u"Contacto de emergencia"_s, u"person.emergency_contact"_s},
          {u"Observaciones"_s, u"delegate.notes"_s}}},
        {"delegates-sariaya.xlsx",
         "delegates",
         {{u"No."_s, u"delegate.precedence"_s},
          {u"Surname"_s, u"person.surname"_s},
          {u"Given name"_s, u"person.given_names"_s},
          {u"Middle name"_s, u"person.middle_name"_s},
          {u"Suffix"_s, u"person.suffix"_s},
          {u"Nickname"_s, u"person.nickname"_s},
          {u"Position"_s, u"office.position"_s},
          {u"Birth date"_s, u"person.birth_date"_s},
          {u"Passport no."_s, u"travel_paper:passport.number"_s},
          {u"Passport expiry"_s, u"travel_paper:passport.expires_on"_s},
          {u"Mobile"_s, u"contact_point:mobile.value"_s},
          {u"Pagkain / Allergies"_s, u"person.diet_allergies"_s}}},
        {"host-families-form-responses.csv",
         "hosts",
         {{u"Timestamp"_s, u"household.told_on"_s},
          {u"Email Address"_s, u"household.email"_s},
          {u"Family name (as it should appear on the welcome letter)"_s, u"household.name"_s},
          {u"Adults living in the home (names, comma separated)"_s, u"household.adults"_s},
          {u"Children living in the home (name and age)"_s, u"household.children"_s},
          {u"Street address"_s, u"household.address"_s},
          {u"City / ZIP"_s, u"household.city_zip"_s},
          {u"Best phone"_s, u"household.phone"_s},
          {u"Which languages are spoken at home? (tick all)"_s, u"household.languages"_s},
          {u"Pets (tick all)"_s, u"household.pets"_s},
          {u"Does anyone smoke?"_s, u"household.smoking"_s},
          {u"Number of guests you can host overnight"_s, u"household.guests_most"_s},
          {u"Bedroom arrangement"_s, u"household.rooms"_s},
          {u"Bathroom"_s, u"household.bath"_s},
          {u"Are there stairs to the guest room?"_s, u"household.stairs"_s},
          {u"Diets you can cater for"_s, u"household.diets"_s},
          {u"Allergies in the household"_s, u"household.allergies"_s},
          {u"Nights you can host (tick all)"_s, u"household.nights"_s},
          {u"Seats in your car"_s, u"household.car_seats"_s},
          {u"We could also help with"_s, u"household.other_help"_s},
          {u"On a scale of 1-10, how much would you like to do with your guests?"_s, u"household.involvement"_s},
          {u"Anything else?"_s, u"household.notes"_s}}},
        {"programme-july-visit.xlsx",
         "programme",
         {{u"Date"_s, u"itinerary_day.date"_s},
          {u"From"_s, u"itinerary_item.time"_s},
          {u"To"_s, u"itinerary_item.ends"_s},
          {u"Activity"_s, u"itinerary_item.title@en"_s},
          {u"Actividad / Aktibidad"_s, u"itinerary_item.title@es"_s},
          {u"Where"_s, u"venue.place"_s},
          {u"Who"_s, u"item_participant.groups"_s},
          {u"Transport"_s, u"itinerary_item.transport"_s},
          {u"Attire"_s, u"itinerary_item.attire"_s},
          {u"Remarks"_s, u"itinerary_item.internal_notes"_s}}},
        {"volunteers-unicode.txt",
         "volunteers",
         {{u"Name"_s, u"person.name"_s},
          {u"E-mail"_s, u"contact_point:email.value"_s},
          {u"Cell"_s, u"contact_point:mobile.value"_s},
          {u"Skills"_s, u"volunteer.skills"_s},
          {u"LiveScan date"_s, u"person_check:live_scan.done_on"_s},
          {u"Driver?"_s, u"volunteer.driver"_s},
          {u"Notes"_s, u"volunteer.notes"_s},
          {u"Hours 2025"_s, u"volunteer_hours:2025.hours"_s}}},
        {"twin-towns-iberia.tsv",
         "partnerships",
         {{u"origincityLabel"_s, u"home.name"_s},
          {u"origincountry"_s, u"home.country"_s},
          {u"originlat"_s, u"home.latitude"_s},
          {u"originlong"_s, u"home.longitude"_s},
          {u"originpopulation"_s, u"home.population"_s},
          {u"sistercityLabel"_s, u"partner.name"_s},
          {u"destinationlat"_s, u"partner.latitude"_s},
          {u"destinationlong"_s, u"partner.longitude"_s},
          {u"destinationpopulation"_s, u"partner.population"_s},
          {u"destination_countryLabel"_s, u"partner.country"_s},
          {u"dist"_s, u""_s},
          {u"eu"_s, u""_s}}},
    };
    return all;
}

struct Read
{
    Sheet sheet;
    Mapping mapping;
};

Read readFile(const char *name)
{
    const auto book = readBook(QFINDTESTDATA(u"../data/import/"_s + QLatin1StringView(name)));
    if (!book)
        qFatal("cannot read %s", name);
    const QList<ImportTable> tables = tablesOf(*book);
    if (tables.size() != 1)
        qFatal("%d tables in %s", int(tables.size()), name);
    return {book->sheets[tables[0].sheet], tables[0].mapping};
}

} // namespace

/// Six files as committees send them, with nothing chosen by hand.
class TestImportTruth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesIn_data();
    void comesIn();
    void valuesAreThoseOfTheSheets();
    void correctedSheetChangesItsCellsOnly();

private:
    static ImportPlan plan(TemporaryFile &file, const Read &read, const PlanChoices &choices = {});
};

ImportPlan TestImportTruth::plan(TemporaryFile &file, const Read &read, const PlanChoices &choices)
{
    ImportContext context;
    context.fileName = u"sheet"_s;
    context.today = QDate(2026, 3, 1);
    const Purpose *purpose = purposeById(read.mapping.purpose);
    if (purpose->into)
        context.into = file.workspace->all<Delegation>({}, {{"start_date"}}).last().id.ref();
    auto made = makePlan(read.sheet, read.mapping, takeSnapshot(*file.workspace, *purpose, context), choices);
    if (!made)
        qFatal("no plan: %s", qPrintable(made.error().detail));
    return *made;
}

void TestImportTruth::comesIn_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < cases().size(); ++i)
        QTest::newRow(cases()[i].file) << i;
}

void TestImportTruth::comesIn()
{
    QFETCH(int, number);
    const Case &one = cases()[number];
    const Read read = readFile(one.file);
    QCOMPARE(read.mapping.purpose, QLatin1StringView(one.purpose));
    QHash<QString, QString> truth(one.truth.begin(), one.truth.end());
    int cells = 0;
    int right = 0;
    QStringList wrong;
    for (const ColumnMapping &column : read.mapping.columns) {
        int filled = 0;
        for (int row = read.mapping.area.firstRow; row <= read.mapping.area.lastRow; ++row)
            filled += read.sheet.at(row, column.column).isFilled() ? 1 : 0;
        cells += filled;
        if (truth.contains(column.header) && truth.value(column.header) == column.target)
            right += filled;
        else
            wrong << column.header + u" -> "_s + column.target;
    }
    TemporaryFile file;
    QVERIFY(makeSample(*file.workspace, QDate(2026, 3, 1)).ok());
    const ImportPlan first = plan(file, read);
    const ImportReport report = reportOf(first);
    int filled = 0;
    for (int row = 0; row < read.sheet.rows.size(); ++row) {
        for (int column = 0; column < read.sheet.rows[row].size(); ++column) {
            if (!read.sheet.at(row, column).isFilled())
                continue;
            ++filled;
            QVERIFY(first.outcomes[row].value(column, CellOutcome::Empty) != CellOutcome::Empty);
        }
    }
    const double share = 100.0 * right / cells;
    qInfo("%s: %d of %d cells right (%.1f %%), %d in notes, %d to look at, 0 of %d lost; %d rows added, %d updated, "
          "%d skipped%s%s",
          one.file, right, cells, share, report.cells.value(CellOutcome::Note),
          report.cells.value(CellOutcome::Doubtful), filled, report.added, report.updated, report.skipped,
          wrong.isEmpty() ? "" : "; not as the truth says: ", qPrintable(wrong.join(u", "_s)));
    QVERIFY(share >= 95);
    QCOMPARE(filled, report.total() - report.cells.value(CellOutcome::Empty));
    QCOMPARE(report.skipped, 0);
    QHash<QString, int> reasons;
    for (const Doubt &doubt : first.doubts)
        ++reasons[tokenOf(doubt.reason) + u' ' + doubt.argument];
    for (auto it = reasons.begin(); it != reasons.end(); ++it)
        qInfo("    %s: %d", qPrintable(it.key()), it.value());
    // Cells that are not empty and in no field of the truth's are not lost: they stand in a note or a doubt.
    const auto step = importInto(*file.workspace, first);
    QVERIFY2(step.ok(), step.ok() ? "" : qPrintable(step.error().detail));
    QVERIFY(*step != 0);
    QCOMPARE(file.workspace->history(1).first().step.label, u"import"_s);
    const ImportPlan again = plan(file, read);
    for (const ImportedChange &change : again.changes)
        qInfo("    again: row %d column %d %s.%s '%s' -> '%s'", change.row, change.column,
              entity(change.ref.kind).table,
              entity(change.ref.kind).fields[static_cast<std::size_t>(change.field)].column,
              qPrintable(textOf(change.before)), qPrintable(textOf(change.after)));
    QCOMPARE(again.effective(), 0);
    const auto nothing = importInto(*file.workspace, again);
    QVERIFY(nothing.ok());
    QCOMPARE(*nothing, qint64(0));
    QVERIFY(file.workspace->undo().ok());
    QCOMPARE(reportOf(plan(file, read)).added, report.added);
}

void TestImportTruth::valuesAreThoseOfTheSheets()
{
    TemporaryFile file;
    QVERIFY(makeSample(*file.workspace, QDate(2026, 3, 1)).ok());
    const Read tena = readFile("delegados-tena.csv");
    QVERIFY(importInto(*file.workspace, plan(file, tena)).ok());
    const QList<Person> found = file.workspace->all<Person>({equals("given_names", Value(u"Gissela"_s))}, {{"id"}});
    QVERIFY(found.size() >= 2);
    const auto mayor =
        std::find_if(found.begin(), found.end(), [](const Person &person) { return person.surname1 == u"Peñafiel"_s; });
    QVERIFY(mayor != found.end());
    QCOMPARE(mayor->surname2, u"Cerda"_s);
    QCOMPARE(mayor->birthDate, QDate(1982, 9, 7));
    QCOMPARE(mayor->allergies, u"gatos (grave)"_s);
    const auto contacts = file.workspace->all<ContactPoint>({equals("person_id", mayor->id)}, {{"type"}});
    QCOMPARE(contacts.size(), 2);
    QCOMPARE(contacts[1].value, u"+593 929 160 308"_s);
    const Read hosts = readFile("host-families-form-responses.csv");
    QVERIFY(importInto(*file.workspace, plan(file, hosts)).ok());
    const auto families = file.workspace->all<Household>({equals("name", Value(u"Nguyen"_s))});
    QVERIFY(!families.isEmpty());
    QCOMPARE(families[0].nights.size(), 6);
    QCOMPARE(families[0].nights[0], QDate(2026, 7, 17));
    const Read programme = readFile("programme-july-visit.xlsx");
    QVERIFY(importInto(*file.workspace, plan(file, programme)).ok());
    const auto items = file.workspace->all<ItineraryItem>();
    const auto call = std::find_if(items.begin(), items.end(), [](const ItineraryItem &item) {
        return item.title.text(u"en"_s) == u"Courtesy call on the Mayor"_s && item.title.has(u"es"_s) &&
               item.start == QTime(10, 0);
    });
    QVERIFY(call != items.end());
    QCOMPARE(call->end, QTime(11, 0));
}

void TestImportTruth::correctedSheetChangesItsCellsOnly()
{
    TemporaryFile file;
    QVERIFY(makeSample(*file.workspace, QDate(2026, 3, 1)).ok());
    Read read = readFile("delegados-tena.csv");
    QVERIFY(importInto(*file.workspace, plan(file, read)).ok());
    // A mail, a birth date and a surname of three people.
    const auto column = [&read](const QString &target) {
        for (const ColumnMapping &one : read.mapping.columns) {
            if (one.target == target)
                return one.column;
        }
        return -1;
    };
    const int top = read.mapping.area.firstRow;
    read.sheet.rows[top][column(u"contact_point:email.value"_s)].text = u"corrected@example.org"_s;
    read.sheet.rows[top + 1][column(u"person.birth_date"_s)].text = u"05/06/1988"_s;
    read.sheet.rows[top + 2][column(u"person.allergies"_s)].text = u"ninguna"_s;
    const ImportPlan corrected = plan(file, read);
    QCOMPARE(corrected.changes.size(), 3);
    QCOMPARE(corrected.effective(), 3);
    QCOMPARE(corrected.count(RowDecision::Add), 0);
    QVERIFY(importInto(*file.workspace, corrected).ok());
    QCOMPARE(plan(file, read).effective(), 0);
}

QTEST_GUILESS_MAIN(TestImportTruth)
#include "tst_importtruth.moc"

#include "models/domain/delegation.h"
#include "models/domain/exchange.h"
#include "models/domain/itinerary.h"
#include "models/domain/person.h"
#include "models/domain/text.h"
#include "models/domain/venue.h"
#include "models/interchange/book.h"
#include "models/interchange/contentlines.h"
#include "models/interchange/contentwriter.h"
#include "models/interchange/exportformats.h"
#include "models/interchange/sample.h"
#include "models/interchange/uid.h"
#include "tests/support/importing.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTimeZone>
#include <QtTest>

using namespace scd;
using namespace scd::importing;
using namespace Qt::StringLiterals;

namespace {

QByteArray written(const Workspace &workspace, const char *format, ExportRequest request)
{
    request.moment = QDateTime(QDate(2027, 3, 1), QTime(12, 0), Qt::UTC);
    const auto task = beginExport(*exportFormat(QLatin1StringView(format)), workspace, request);
    while (task->step()) {
    }
    return task->write({}).valueOr({});
}

ExportRequest personal(EntityKind kind, const QString &language = u"en"_s)
{
    return {.kind = kind, .sensitivity = Sensitivity::Personal, .languages = {language, u"en"_s}};
}

/// What another library reads.
QString readByOthers(const TemporaryFile &file, const QByteArray &content, const QString &suffix)
{
    QFile out(file.folder.filePath(u"out."_s + suffix));
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
        return u"not written"_s;
    out.close();
    QProcess reader;
    reader.start(u"/usr/bin/python3"_s,
                 {QStringLiteral(SCD_SOURCE_DIR) + u"/tests/interchange/read_cards.py"_s, out.fileName()});
    if (!reader.waitForFinished(60'000) || reader.exitCode() != 0)
        return QString::fromUtf8(reader.readAllStandardError());
    return QString::fromUtf8(reader.readAllStandardOutput());
}

/// What an import would change.
QStringList differencesOf(const ImportPlan &plan)
{
    QStringList differences;
    for (const ImportedChange &change : plan.changes) {
        differences << QString::fromLatin1(
                           entity(change.ref.kind).fields[static_cast<std::size_t>(change.field)].column) +
                           u": "_s + exactText(change.before) + u" -> "_s + exactText(change.after);
    }
    for (const PlannedRecord &record : plan.records) {
        if (record.isNew && record.isChanged)
            differences << u"new "_s + QString::fromLatin1(entity(record.record.kind).table);
    }
    return differences;
}

template <class T>
T added(Workspace &workspace, T value)
{
    const auto step = workspace.change({}, [&value](Edit &edit) { return edit.add(value); });
    if (!step)
        qFatal("not added: %s", qPrintable(step.error().detail));
    return value;
}

/// A delegation whose itinerary has what is hard.
struct Trip
{
    Trip()
    {
        if (!makeSample(*file.workspace, QDate(2027, 3, 1)))
            qFatal("no sample");
        const Exchange exchange = file.workspace->all<Exchange>().value(0);
        delegation.exchange = exchange.id;
        delegation.code = u"TRIP-1"_s;
        delegation.name = {{u"en"_s, u"Trip; with, signs"_s}};
        delegation.start = QDate(2027, 11, 5);
        delegation.end = QDate(2027, 11, 9);
        delegation.zone = u"America/Los_Angeles"_s;
        delegation = added(*file.workspace, delegation);
        venue.name = {{u"en"_s, u"Town Hall, East Wing"_s}, {u"es"_s, u"Municipio"_s}};
        venue.address = u"Main Street 5"_s;
        venue = added(*file.workspace, venue);
        add(QDate(2027, 11, 6), [this](ItineraryItem &item) {
            item.start = QTime(19, 0);
            item.end = QTime(22, 30);
            item.title = {{u"en"_s, u"Dinner \\ dance"_s}, {u"es"_s, u"Cena"_s}};
            item.notes = {{u"en"_s, u"Line one\nLine two, with; signs 🎻"_s}};
            item.venue = venue.id;
            item.attire = Attire::Traditional;
            item.transport = Transport::Bus;
            item.bring = {{u"en"_s, u"A song"_s}};
            item.booking = u"ABC123"_s;
            item.planB = {{u"en"_s, u"The gym"_s}};
            item.type = ItemType::Reception;
            item.status = ItemStatus::Changed;
            item.isPublic = true;
        });
        // Over the end of summer time.
        add(QDate(2027, 11, 7), [](ItineraryItem &item) {
            item.start = QTime(9, 0);
            item.end = QTime(1, 0);
            item.endDayOffset = 1;
            item.title = {{u"en"_s, u"A long day"_s}};
            item.isPublic = false;
            item.status = ItemStatus::Confirmed;
            item.attire = Attire::Casual;
        });
        add(QDate(2027, 11, 8), [](ItineraryItem &item) {
            item.start = QTime(22, 30);
            item.end = QTime(5, 0);
            item.endZone = u"Asia/Manila"_s;
            item.endDayOffset = 2;
            item.title = {{u"en"_s, u"Flight"_s}};
            item.type = ItemType::Flight;
        });
        add(QDate(2027, 11, 8), [](ItineraryItem &item) {
            item.start = QTime(8, 0);
            item.openEnd = true;
            item.zone = u"America/Guayaquil"_s;
            item.title = {{u"en"_s, u"Call home"_s}};
            item.status = ItemStatus::Cancelled;
        });
        add(QDate(2027, 11, 9), [](ItineraryItem &item) {
            item.endDayOffset = 2;
            item.title = {{u"en"_s, u"Fair"_s}};
        });
        add(QDate(2027, 11, 9), [](ItineraryItem &item) {
            item.end = QTime(17, 0);
            item.title = {{u"en"_s, u"Bring back the keys"_s}};
        });
    }
    void add(QDate date, const std::function<void(ItineraryItem &)> &fill)
    {
        ItineraryDay day;
        day.delegation = delegation.id;
        day.date = date;
        for (const ItineraryDay &one : file.workspace->all<ItineraryDay>({equals("delegation_id", delegation.id)})) {
            if (one.date == date)
                day = one;
        }
        if (!day.id)
            day = added(*file.workspace, day);
        ItineraryItem item;
        item.day = day.id;
        fill(item);
        added(*file.workspace, item);
    }
    ExportRequest request(Sensitivity sensitivity = Sensitivity::Internal, const QString &language = u"en"_s) const
    {
        return {.kind = EntityKind::Delegation,
                .ids = QList<qint64>{delegation.id.value},
                .sensitivity = sensitivity,
                .languages = {language, u"en"_s}};
    }

    TemporaryFile file;
    Delegation delegation;
    Venue venue;
};

} // namespace

/// Address books and calendars that other programs read, and that come back as they were.
class TestCardWriters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsBetweenCharacters();
    void textsComeBack();
    void nothingBeginsALineOfItsOwn();
    void uidsStay();
    void everybodyComesBack_data();
    void everybodyComesBack();
    void peopleOfAnotherFile();
    void classesOfPeople();
    void delegatesAndVolunteersArePeople();
    void itineraryComesBack_data();
    void itineraryComesBack();
    void sampleItinerariesComeBack();
    void classesOfItems();
    void someItems();
    void zonesAreRight();
    void eventsAreAsOthersExpect();
    void otherLibraryReadsOurCards();
    void otherLibraryReadsOurCalendar();
    void canBeCancelled();
};

void TestCardWriters::foldsBetweenCharacters()
{
    for (int before = 0; before < 80; ++before) {
        const QString text = QString(before, u'x') + u"é漢🎻"_s.repeated(30);
        ContentWriter writer;
        writer.text("NOTE", text);
        const QByteArray bytes = writer.take();
        QVERIFY(bytes.endsWith("\r\n"));
        for (const QByteArray &line : bytes.chopped(2).split('\n')) {
            QVERIFY(line.size() <= 76); // with CR
            QCOMPARE(QString::fromUtf8(line).count(QChar::ReplacementCharacter), 0);
        }
        QCOMPARE(QByteArray(bytes).replace("\r\n ", ""), "NOTE:" + text.toUtf8() + "\r\n");
    }
}

void TestCardWriters::textsComeBack()
{
    QRandomGenerator random(7);
    const QString letters = u"aé漢\U0001F3BB \\;,:\"^\n\t=#-'%"_s;
    for (int round = 0; round < 300; ++round) {
        QString text;
        for (int i = random.bounded(200); i > 0; --i)
            text += letters[random.bounded(static_cast<int>(letters.size()))];
        text = keepablePart(text);
        ContentWriter writer;
        writer.text("NOTE", u"-"_s + text, {{"LANGUAGE", u"es"_s}});
        writer.parts("N", {text, {}, text});
        const QByteArray bytes = writer.take();
        ContentLines lines(bytes);
        ContentLine line;
        QVERIFY(lines.next(line));
        QCOMPARE(line.first("LANGUAGE"), u"es"_s);
        QCOMPARE(unescaped(lines.text(line)), u"-"_s + text);
        QVERIFY(lines.next(line));
        const QStringList pieces = piecesOf(lines.text(line), u';');
        QCOMPARE(pieces.size(), 3);
        QCOMPARE(unescaped(pieces[0]), text);
        QCOMPARE(unescaped(pieces[2]), text);
        QVERIFY(!lines.next(line));
    }
}

void TestCardWriters::nothingBeginsALineOfItsOwn()
{
    ContentWriter writer;
    writer.text("FN", u"Ana\r\nEND:VCARD\rTEL:1\u2028TEL:2\u0000\u0007"_s, {{"X-A", u"a\";\r\nTEL:3^n,b"_s}});
    QCOMPARE(writer.take(), QByteArray("FN;X-A=\"a; TEL:3n,b\":Ana\\nEND:VCARD\\nTEL:1\\nTEL:2\r\n"));
}

void TestCardWriters::uidsStay()
{
    // Written into other people's calendars: never to be changed.
    QCOMPARE(uidOf(12, {EntityKind::Person, 34}), QByteArray("urn:uuid:2fe24265-b6e3-5656-9520-8be24b3e8a61"));
    QVERIFY(uidOf(12, {EntityKind::Person, 35}) != uidOf(12, {EntityKind::Person, 34}));
    QVERIFY(uidOf(13, {EntityKind::Person, 34}) != uidOf(12, {EntityKind::Person, 34}));
    QVERIFY(uidOf(12, {EntityKind::ItineraryItem, 34}) != uidOf(12, {EntityKind::Person, 34}));
}

void TestCardWriters::everybodyComesBack_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << u"en"_s;
    QTest::newRow("es") << u"es"_s;
    QTest::newRow("fil") << u"fil"_s;
}

/// Into the file that they came from: nothing changes.
void TestCardWriters::everybodyComesBack()
{
    QFETCH(QString, language);
    TemporaryFile file;
    QVERIFY(makeSample(*file.workspace, QDate(2027, 3, 1)).ok());
    Person hard;
    hard.nickname = u"Nick, the; one\\"_s;
    added(*file.workspace, hard);
    Person noted;
    noted.givenNames = u"Ana"_s;
    noted.surname1 = u"de la Torre"_s;
    noted.surname2 = u"Andy"_s;
    noted.suffix = u"Jr."_s;
    noted.nameOrder = NameOrder::FamilyFirst;
    noted.preferredName = u"Anita"_s;
    noted.pronunciation = u"AH-nah"_s;
    noted.notes = u"One\nTwo: three"_s;
    noted.birthDate = QDate(1990, 2, 28);
    noted = added(*file.workspace, noted);
    for (const auto &[type, value, label] : {std::tuple(ContactType::Phone, u"555 010 1111"_s, u"Work"_s),
                                             std::tuple(ContactType::Phone, u"555 010 2222"_s, u"Casa, abuela"_s),
                                             std::tuple(ContactType::WhatsApp, u"+593 99 123 4567"_s, QString()),
                                             std::tuple(ContactType::Address, u"Calle 5; piso 2, Tena"_s, u"Home"_s),
                                             std::tuple(ContactType::Web, u"https://example.org/?a=1,2"_s, QString()),
                                             std::tuple(ContactType::Other, u"signal: ana.1"_s, QString())}) {
        ContactPoint contact;
        contact.person = noted.id;
        contact.type = type;
        contact.value = value;
        contact.label = label;
        added(*file.workspace, contact);
    }
    const qint64 people = file.workspace->count({EntityKind::Person});
    const auto book = readBook(written(*file.workspace, "vcf", personal(EntityKind::Person, language)));
    QVERIFY(book.ok());
    QCOMPARE(book->sheets[0].rows.size(), people + 1);
    QCOMPARE(book->mendedCells, 0);
    QCOMPARE(book->notRead, QStringList());
    const ImportPlan plan = planOf(*file.workspace, book->sheets[0]);
    const QStringList differences = differencesOf(plan);
    QCOMPARE(differences.join(u'\n'), QString());
    QCOMPARE(plan.effective(), 0);
}

void TestCardWriters::peopleOfAnotherFile()
{
    TemporaryFile file;
    QVERIFY(makeSample(*file.workspace, QDate(2027, 3, 1)).ok());
    const QByteArray cards = written(*file.workspace, "vcf", personal(EntityKind::Person));
    TemporaryFile other;
    const auto book = readBook(cards);
    put(*other.workspace, book->sheets[0]);
    const auto namesOf = [](const Workspace &workspace) {
        QStringList names;
        for (const Person &person : workspace.all<Person>()) {
            names << QStringList{person.givenNames, person.middleName, person.particles, person.surname1,
                                 person.surname2,   person.suffix,     person.nickname,  person.preferredName}
                         .join(u'|');
        }
        names.sort();
        return names;
    };
    QCOMPARE(namesOf(*other.workspace), namesOf(*file.workspace));
    QCOMPARE(other.workspace->count({EntityKind::ContactPoint}), file.workspace->count({EntityKind::ContactPoint}));
}

void TestCardWriters::classesOfPeople()
{
    TemporaryFile file;
    Person person;
    person.givenNames = u"Ana"_s;
    person.notes = u"personal-note"_s;
    person.birthDate = QDate(1990, 1, 2);
    person.allergies = u"sealed-allergy"_s;
    person.guardian = u"sealed-guardian"_s;
    person.emergencyContact = u"sealed-call"_s;
    person.passportName = u"ANA PASSPORT"_s;
    person = added(*file.workspace, person);
    ContactPoint contact;
    contact.person = person.id;
    contact.type = ContactType::Email;
    contact.value = u"ana@example.org"_s;
    added(*file.workspace, contact);
    for (const Sensitivity chosen : {Sensitivity::Public, Sensitivity::Internal, Sensitivity::Personal}) {
        const ExportRequest request{.kind = EntityKind::Person, .sensitivity = chosen};
        const QByteArray cards = written(*file.workspace, "vcf", request);
        QVERIFY(cards.contains("FN:Ana\r\n"));
        QVERIFY(!cards.contains("sealed"));
        const bool isAll = chosen == Sensitivity::Personal;
        for (const char *text : {"personal-note", "1990-01-02", "ana@example.org", "ANA PASSPORT"})
            QCOMPARE(cards.contains(text), isAll);
        QCOMPARE(leftOut(*exportFormat(u"vcf"_s), request).isEmpty(), isAll);
    }
    const QStringList left = leftOut(*exportFormat(u"vcf"_s), {.kind = EntityKind::Person});
    QVERIFY(left.contains(u"Birth date"_s) && left.contains(u"Contact"_s) && left.contains(u"Notes"_s));
}

void TestCardWriters::delegatesAndVolunteersArePeople()
{
    TemporaryFile file;
    QVERIFY(makeSample(*file.workspace, QDate(2027, 3, 1)).ok());
    QSet<qint64> people;
    for (const Delegate &delegate : file.workspace->all<Delegate>())
        people << delegate.person.value;
    const auto book = readBook(written(*file.workspace, "vcf", personal(EntityKind::Delegate)));
    QVERIFY(book.ok());
    QCOMPARE(book->sheets[0].rows.size(), people.size() + 1);
    QVERIFY(!exportFormat(u"vcf"_s)->holds(EntityKind::Community));
    // Nobody is no file that somebody could read, but no mistake either.
    QCOMPARE(written(*file.workspace, "vcf", {.kind = EntityKind::Person, .ids = QList<qint64>()}), QByteArray());
}

void TestCardWriters::itineraryComesBack_data()
{
    everybodyComesBack_data();
}

void TestCardWriters::itineraryComesBack()
{
    QFETCH(QString, language);
    Trip trip;
    const auto book = readBook(written(*trip.file.workspace, "ics", trip.request(Sensitivity::Internal, language)));
    QVERIFY(book.ok());
    QCOMPARE(book->sheets[0].rows.size(), 7);
    QCOMPARE(book->sheets[0].name, u"Trip; with, signs"_s);
    const ImportPlan plan = planOf(*trip.file.workspace, book->sheets[0], {}, trip.delegation.id.ref());
    const QStringList differences = differencesOf(plan);
    QCOMPARE(differences.join(u'\n'), QString());
    QCOMPARE(plan.effective(), 0);
    QCOMPARE(plan.doubts.size(), 0);
}

void TestCardWriters::sampleItinerariesComeBack()
{
    TemporaryFile file;
    QVERIFY(makeSample(*file.workspace, QDate(2027, 3, 1)).ok());
    int events = 0;
    for (const Delegation &delegation : file.workspace->all<Delegation>()) {
        const auto book = readBook(written(
            *file.workspace, "ics", {.kind = EntityKind::Delegation, .ids = QList<qint64>{delegation.id.value}}));
        if (!book)
            continue;
        events += static_cast<int>(book->sheets[0].rows.size()) - 1;
        const ImportPlan plan = planOf(*file.workspace, book->sheets[0], {}, delegation.id.ref());
        QVERIFY2(plan.effective() == 0, qPrintable(differencesOf(plan).join(u'\n')));
    }
    QCOMPARE(events, file.workspace->count({EntityKind::ItineraryItem}));
}

void TestCardWriters::classesOfItems()
{
    Trip trip;
    const QByteArray open = written(*trip.file.workspace, "ics", trip.request(Sensitivity::Public));
    QCOMPARE(open.count("BEGIN:VEVENT"), 5);
    QVERIFY(!open.contains("A long day") && !open.contains("ABC123") && !open.contains("The gym"));
    const QByteArray all = written(*trip.file.workspace, "ics", trip.request());
    QVERIFY(all.contains("A long day") && all.contains("ABC123") && all.contains("The gym"));
    QCOMPARE(leftOut(*exportFormat(u"ics"_s), trip.request()), QStringList());
    const QStringList left = leftOut(*exportFormat(u"ics"_s), trip.request(Sensitivity::Public));
    QVERIFY(left.contains(u"Plan B"_s) && left.contains(u"items that are not in the public programme"_s));
}

void TestCardWriters::someItems()
{
    Trip trip;
    const QList<ItineraryItem> all = trip.file.workspace->all<ItineraryItem>();
    const auto task = [&](const std::optional<QList<qint64>> &ids) {
        return written(*trip.file.workspace, "ics", {.kind = EntityKind::ItineraryItem, .ids = ids});
    };
    QCOMPARE(task(std::nullopt).count("BEGIN:VEVENT"), all.size());
    QCOMPARE(task(QList<qint64>{all[0].id.value, all[3].id.value}).count("BEGIN:VEVENT"), 2);
    const QByteArray none = task(QList<qint64>());
    QCOMPARE(none.count("BEGIN:VEVENT"), 0);
    QVERIFY(none.startsWith("BEGIN:VCALENDAR\r\n") && none.endsWith("END:VCALENDAR\r\n"));
}

/// By the rules that stand in the file, as a program reads them that does not know the zone's name.
void TestCardWriters::zonesAreRight()
{
    TemporaryFile file;
    QVERIFY(makeSample(*file.workspace, QDate(2027, 3, 1)).ok());
    for (const char *name : {"America/Los_Angeles", "Asia/Manila", "America/Guayaquil", "Europe/Dublin",
                             "Africa/Casablanca", "Australia/Lord_Howe", "Asia/Kathmandu", "America/St_Johns"}) {
        const QString zone = QString::fromLatin1(name);
        Delegation delegation;
        delegation.exchange = file.workspace->all<Exchange>().value(0).id;
        delegation.code = u"ZONE-"_s + zone.section(u'/', -1).toUpper().replace(u'_', u'-');
        delegation.name = {{u"en"_s, zone}};
        delegation.zone = zone;
        delegation = added(*file.workspace, delegation);
        QStringList expected;
        for (const QDate date : {QDate(2026, 12, 31), QDate(2027, 3, 14), QDate(2027, 3, 28), QDate(2027, 7, 1),
                                 QDate(2027, 11, 7), QDate(2028, 1, 1)}) {
            ItineraryDay day;
            day.delegation = delegation.id;
            day.date = date;
            day = added(*file.workspace, day);
            ItineraryItem item;
            item.day = day.id;
            item.start = QTime(12, 0);
            item.title = {{u"en"_s, u"Noon"_s}};
            added(*file.workspace, item);
            expected << QDateTime(date, item.start, QTimeZone(name)).toUTC().toString(u"yyyy-MM-dd HH:mm'Z'");
        }
        QByteArray calendar = written(*file.workspace, "ics",
                                      {.kind = EntityKind::Delegation, .ids = QList<qint64>{delegation.id.value}});
        QVERIFY(calendar.contains("TZID=" + QByteArray(name)));
        calendar.replace(name, "Somewhere");
        const auto book = readBook(calendar);
        QVERIFY(book.ok());
        QStringList found;
        for (int row = 1; row < book->sheets[0].rows.size(); ++row)
            found << book->sheets[0].at(row, 0).text;
        QCOMPARE(found, expected);
    }
}

void TestCardWriters::eventsAreAsOthersExpect()
{
    Trip trip;
    const QByteArray calendar = written(*trip.file.workspace, "ics", trip.request());
    QVERIFY(calendar.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
    QCOMPARE(calendar.count("BEGIN:VTIMEZONE"), 3);
    QCOMPARE(calendar.count("DTSTAMP:20270301T120000Z\r\n"), 6);
    QCOMPARE(calendar.count("\r\nUID:urn:uuid:"), 6);
    QVERIFY(calendar.contains(
        "DTSTART;TZID=America/Los_Angeles:20271106T190000\r\nDTEND;TZID=America/Los_Angeles:20271106T223000"));
    QVERIFY(calendar.contains(
        "DTSTART;TZID=America/Los_Angeles:20271108T223000\r\nDTEND;TZID=Asia/Manila:20271110T050000"));
    QVERIFY(calendar.contains("DTSTART;VALUE=DATE:20271109\r\nDTEND;VALUE=DATE:20271112\r\n"));
    QVERIFY(calendar.contains("STATUS:CANCELLED\r\n") && calendar.contains("STATUS:TENTATIVE\r\n"));
    QVERIFY(calendar.contains("CLASS:PRIVATE\r\n"));
    // The same again but for the time; SEQUENCE grows.
    QCOMPARE(written(*trip.file.workspace, "ics", trip.request()), calendar);
    ExportRequest later = trip.request();
    later.moment = QDateTime(QDate(2027, 3, 2), QTime(12, 0), Qt::UTC);
    const auto task = beginExport(*exportFormat(u"ics"_s), *trip.file.workspace, later);
    while (task->step()) {
    }
    const QByteArray next = task->write({}).valueOr({});
    const auto sequenceOf = [](const QByteArray &text) {
        const qsizetype at = text.indexOf("SEQUENCE:") + 9;
        return text.mid(at, text.indexOf('\r', at) - at).toLongLong();
    };
    QCOMPARE(sequenceOf(next), sequenceOf(calendar) + 1'440);
}

void TestCardWriters::otherLibraryReadsOurCards()
{
    TemporaryFile file;
    Person person;
    person.givenNames = u"María José"_s;
    person.surname1 = u"Núñez"_s;
    person.surname2 = u"Peñafiel"_s;
    person.nickname = u"Majo; \"la, de Tena\""_s;
    person.birthDate = QDate(1990, 1, 2);
    person.notes =
        u"One\nTwo, with; signs \\ and a long tail that has to be folded, because it does not end soon 🎻🎻🎻"_s;
    person = added(*file.workspace, person);
    for (const auto &[type, value] :
         {std::pair(ContactType::Mobile, u"+593 99 123 4567"_s), std::pair(ContactType::Email, u"majo@example.org"_s),
          std::pair(ContactType::Address, u"Calle 5; piso 2, Tena"_s)}) {
        ContactPoint contact;
        contact.person = person.id;
        contact.type = type;
        contact.value = value;
        added(*file.workspace, contact);
    }
    Office office;
    office.person = person.id;
    office.title = {{u"en"_s, u"Mayor"_s}};
    office.body = u"Municipality; of Tena"_s;
    office.honorific = {{u"en"_s, u"Hon."_s}};
    added(*file.workspace, office);
    const QByteArray cards = written(*file.workspace, "vcf", personal(EntityKind::Person));
    const QString expected =
        u"card 'Mar\\xeda Jos\\xe9 N\\xfa\\xf1ez Pe\\xf1afiel' ['N\\xfa\\xf1ez Pe\\xf1afiel', 'Mar\\xeda Jos\\xe9', '', 'Hon.', '']\n"_s;
    const QString found = readByOthers(file, cards, u"vcf"_s);
    QVERIFY2(found.startsWith(expected), qPrintable(found));
    for (const char *line :
         {"  NICKNAME 'Majo; \"la, de Tena\"' []", "  TITLE 'Mayor' []", "  ORG ['Municipality; of Tena'] []",
          "  TEL '+593 99 123 4567' ['CELL']", "  EMAIL 'majo@example.org' ['INTERNET']",
          "  ADR 'Calle 5; piso 2, Tena'", "  BDAY '1990-01-02' []",
          "  NOTE 'One\\nTwo, with; signs \\\\ and a long tail that has to be folded, because it does not end soon "
          "\\U0001f3bb\\U0001f3bb\\U0001f3bb' []"})
        QVERIFY2(found.contains(QString::fromLatin1(line) + u'\n'),
                 qPrintable(QString::fromLatin1(line) + u'\n' + found));
    // All of the sample too.
    TemporaryFile sample;
    QVERIFY(makeSample(*sample.workspace, QDate(2027, 3, 1)).ok());
    const QString all = readByOthers(sample, written(*sample.workspace, "vcf", personal(EntityKind::Person)), u"vcf"_s);
    QCOMPARE(all.count(u"card "_s), sample.workspace->count({EntityKind::Person}));
}

void TestCardWriters::otherLibraryReadsOurCalendar()
{
    Trip trip;
    const QString found = readByOthers(trip.file, written(*trip.file.workspace, "ics", trip.request()), u"ics"_s);
    const QStringList expected{u"zones ['America/Guayaquil', 'America/Los_Angeles', 'Asia/Manila']"_s,
                               u"event 'Dinner \\\\ dance' CONFIRMED PUBLIC 45"_s,
                               u"  DTSTART 2027-11-07T02:00:00+00:00"_s,
                               u"  DTEND 2027-11-07T05:30:00+00:00"_s,
                               u"  LOCATION 'Town Hall, East Wing, Main Street 5'"_s,
                               u"event 'A long day' CONFIRMED PRIVATE 45"_s,
                               u"  DTSTART 2027-11-07T17:00:00+00:00"_s,
                               u"  DTEND 2027-11-08T09:00:00+00:00"_s,
                               u"event 'Flight' TENTATIVE PUBLIC 45"_s,
                               u"  DTSTART 2027-11-09T06:30:00+00:00"_s,
                               u"  DTEND 2027-11-09T21:00:00+00:00"_s,
                               u"event 'Call home' CANCELLED PUBLIC 45"_s,
                               u"  DTSTART 2027-11-08T13:00:00+00:00"_s,
                               u"event 'Fair' TENTATIVE PUBLIC 45"_s,
                               u"  DTSTART 2027-11-09"_s,
                               u"  DTEND 2027-11-12"_s};
    for (const QString &line : expected)
        QVERIFY2(found.contains(line + u'\n'), qPrintable(line + u'\n' + found));
    QVERIFY2(found.contains(u"Line one\\nLine two, with; signs \\U0001f3bb\\n"_s), qPrintable(found));
}

void TestCardWriters::canBeCancelled()
{
    Trip trip;
    for (const char *format : {"vcf", "ics"}) {
        const auto task =
            beginExport(*exportFormat(QLatin1StringView(format)), *trip.file.workspace,
                        {.kind = qstrcmp(format, "vcf") == 0 ? EntityKind::Person : EntityKind::ItineraryItem});
        while (task->step()) {
        }
        const auto bytes = task->write([](int) { return false; });
        QVERIFY(!bytes.ok());
        QCOMPARE(bytes.error().kind, ErrorKind::Cancelled);
    }
}

QTEST_GUILESS_MAIN(TestCardWriters)
#include "tst_cardwriters.moc"

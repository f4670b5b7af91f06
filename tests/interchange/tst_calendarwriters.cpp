#include "models/domain/delegation.h"
#include "models/domain/exchange.h"
#include "models/domain/itinerary.h"
#include "models/domain/venue.h"
#include "models/interchange/book.h"
#include "models/interchange/sample.h"
#include "tests/support/exporting.h"

#include <QTimeZone>
#include <QtTest>

using namespace scd;
using namespace scd::exporting;
using namespace scd::importing;
using namespace Qt::StringLiterals;

namespace {

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

/// Calendars that other programs read, and that come back as they were.
class TestCalendarWriters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itineraryComesBack_data();
    void itineraryComesBack();
    void sampleItinerariesComeBack();
    void classesOfItems();
    void someItems();
    void zonesAreRight();
    void eventsAreAsOthersExpect();
    void otherLibraryReadsOurCalendar();
    void canBeCancelled();
};

void TestCalendarWriters::itineraryComesBack_data()
{
    addLanguages();
}

void TestCalendarWriters::itineraryComesBack()
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

void TestCalendarWriters::sampleItinerariesComeBack()
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

void TestCalendarWriters::classesOfItems()
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

void TestCalendarWriters::someItems()
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
void TestCalendarWriters::zonesAreRight()
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

void TestCalendarWriters::eventsAreAsOthersExpect()
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

void TestCalendarWriters::otherLibraryReadsOurCalendar()
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

void TestCalendarWriters::canBeCancelled()
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

QTEST_GUILESS_MAIN(TestCalendarWriters)
#include "tst_calendarwriters.moc"

#include "models/domain/delegation.h"
#include "models/domain/itinerary.h"
#include "models/domain/venue.h"
#include "models/interchange/book.h"
#include "models/interchange/recurrence.h"
#include "models/interchange/sample.h"
#include "tests/support/importing.h"

#include <QtTest>

using namespace scd;
using namespace scd::importing;
using namespace Qt::StringLiterals;

namespace {

QByteArray calendar(const QByteArray &lines, const QByteArray &before = {})
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y\r\n" + before + lines + "END:VCALENDAR\r\n";
}

QByteArray happening(const QByteArray &lines)
{
    return "BEGIN:VEVENT\r\nUID:1@example.org\r\nDTSTAMP:20270101T000000Z\r\n" + lines + "\r\nEND:VEVENT\r\n";
}

QStringList cells(const QByteArray &content, int row)
{
    const auto book = readBook(content);
    if (!book || book->sheets.isEmpty())
        return {book ? u"no sheet"_s : book.error().detail};
    return cellsOf(book->sheets.constFirst(), row);
}

QStringList starts(const QByteArray &content)
{
    const auto book = readBook(content);
    QStringList all;
    for (qsizetype row = 1; book && !book->sheets.isEmpty() && row < book->sheets[0].rows.size(); ++row)
        all << book->sheets[0].at(static_cast<int>(row), 0).text;
    return all;
}

/// As Outlook describes a zone that has no name of its own.
const QByteArray ownZone =
    "BEGIN:VTIMEZONE\r\nTZID:Our zone\r\nBEGIN:STANDARD\r\nDTSTART:16010101T020000\r\n"
    "RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11\r\nTZOFFSETFROM:-0700\r\nTZOFFSETTO:-0800\r\nEND:STANDARD\r\n"
    "BEGIN:DAYLIGHT\r\nDTSTART:16010101T020000\r\nRRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3\r\n"
    "TZOFFSETFROM:-0800\r\nTZOFFSETTO:-0700\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\n";

struct Visit
{
    Visit()
    {
        if (!makeSample(*file.workspace, QDate(2027, 3, 1)))
            qFatal("no sample");
        for (const Delegation &one : file.workspace->all<Delegation>()) {
            if (one.direction == Direction::Inbound && one.start.isValid())
                delegation = one;
        }
        delegation.zone = u"America/Los_Angeles"_s;
        for (const ItineraryDay &day : file.workspace->all<ItineraryDay>({equals("delegation_id", delegation.id)})) {
            if (!file.workspace->remove(day.id.ref()))
                qFatal("not removed");
        }
        if (!file.workspace->setField(delegation.id.ref(), "zone", delegation.zone))
            qFatal("no zone");
    }
    /// The items of the delegation by their start.
    QList<std::pair<QDate, ItineraryItem>> items() const
    {
        QList<std::pair<QDate, ItineraryItem>> all;
        for (const ItineraryDay &day :
             file.workspace->all<ItineraryDay>({equals("delegation_id", delegation.id)}, {{"date"}})) {
            for (const ItineraryItem &item :
                 file.workspace->all<ItineraryItem>({equals("day_id", day.id)}, {{"start_time"}, {"id"}}))
                all.append({day.date, item});
        }
        return all;
    }
    void import(const QByteArray &content)
    {
        const auto book = readBook(content);
        if (!book)
            qFatal("not read");
        plan = put(*file.workspace, book->sheets.constFirst(), {}, delegation.id.ref());
        again = planOf(*file.workspace, book->sheets.constFirst(), {}, delegation.id.ref()).effective();
    }

    TemporaryFile file;
    Delegation delegation;
    ImportPlan plan;
    int again = -1; ///< what importing once more would do
};

} // namespace

/// Calendars of phones and programs become items of an itinerary.
class TestICalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void repetitions_data();
    void repetitions();
    void rules_data();
    void rules();
    void oneTimeElsewhere();
    void becomesAnItinerary();
    void itemsAreInThePublicProgramme();
    void momentsAreWhereTheVisitIs();
    void flightEndsElsewhere();
    void severalDays();
    void endlessIsDoubtful();
    void languagesOfTexts();
    void broken_data();
    void broken();
    void limits();
};

void TestICalendar::cells_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("expected");
    const auto add = [](const char *name, const QByteArray &content, const QStringList &expected) {
        QTest::newRow(name) << content << expected;
    };
    add("a usual event",
        calendar(happening(
            "DTSTART;TZID=America/Los_Angeles:20270714T093000\r\nDTEND;TZID=America/Los_Angeles:20270714T110000\r\n"
            "SUMMARY:Visit\\, with tour\r\nLOCATION:City Hall\\; 23920 Valencia Blvd\r\n"
            "DESCRIPTION:Two\\nlines of a long te\r\n "
            "xt\r\nSTATUS:TENTATIVE\r\nCATEGORIES:Visit,Other\r\nCLASS:PRIVATE\r\n"
            "SEQUENCE:3\r\nATTENDEE;CN=\"Cruz, Ana\":mailto:ana@example.org\r\nORGANIZER:mailto:kim@example.org\r\n"
            "BEGIN:VALARM\r\nTRIGGER:-PT15M\r\nDESCRIPTION:Wake\r\nEND:VALARM\r\nX-COLOR:red")),
        {u"DTSTART=2027-07-14 09:30"_s, u"TZID=America/Los_Angeles"_s, u"DTEND=2027-07-14 11:00"_s,
         u"SUMMARY=Visit, with tour"_s, u"LOCATION=City Hall; 23920 Valencia Blvd"_s, u"CATEGORIES=Visit, Other"_s,
         u"STATUS=TENTATIVE"_s, u"CLASS=PRIVATE"_s, u"DESCRIPTION=Two\nlines of a long text"_s, u"X-COLOR=red"_s,
         u"ATTENDEE=Cruz, Ana, mailto:kim@example.org"_s});
    add("UTC and duration", calendar(happening("DTSTART:20270714T233000Z\r\nDURATION:PT1H30M\r\nSUMMARY:x")),
        {u"DTSTART=2027-07-14 23:30Z"_s, u"DTEND=2027-07-15 01:00Z"_s, u"SUMMARY=x"_s});
    add("floating", calendar(happening("DTSTART:20270714T093000\r\nSUMMARY:x")),
        {u"DTSTART=2027-07-14 09:30"_s, u"SUMMARY=x"_s});
    add("all day", calendar(happening("DTSTART;VALUE=DATE:20270714\r\nDTEND;VALUE=DATE:20270715\r\nSUMMARY:x")),
        {u"DTSTART=2027-07-14"_s, u"SUMMARY=x"_s});
    add("three days", calendar(happening("DTSTART;VALUE=DATE:20270714\r\nDTEND;VALUE=DATE:20270717\r\nSUMMARY:x")),
        {u"DTSTART=2027-07-14"_s, u"DTEND=2027-07-16"_s, u"SUMMARY=x"_s});
    add("days by duration", calendar(happening("DTSTART;VALUE=DATE:20270714\r\nDURATION:P2D\r\nSUMMARY:x")),
        {u"DTSTART=2027-07-14"_s, u"DTEND=2027-07-15"_s, u"SUMMARY=x"_s});
    add("zone of Windows", calendar(happening("DTSTART;TZID=Pacific Standard Time:20270714T093000\r\nSUMMARY:x")),
        {u"DTSTART=2027-07-14 09:30"_s, u"TZID=America/Los_Angeles"_s, u"SUMMARY=x"_s});
    add("zone with a path",
        calendar(happening(
            "DTSTART;TZID=/mozilla.org/20050126_1/America/Argentina/Buenos_Aires:20270714T093000\r\nSUMMARY:x")),
        {u"DTSTART=2027-07-14 09:30"_s, u"TZID=America/Argentina/Buenos_Aires"_s, u"SUMMARY=x"_s});
    add("zone by its rules in summer",
        calendar(happening("DTSTART;TZID=Our zone:20270714T093000\r\nSUMMARY:x"), ownZone),
        {u"DTSTART=2027-07-14 16:30Z"_s, u"SUMMARY=x"_s});
    add("zone by its rules in winter",
        calendar(happening("DTSTART;TZID=Our zone:20271214T093000\r\nSUMMARY:x"), ownZone),
        {u"DTSTART=2027-12-14 17:30Z"_s, u"SUMMARY=x"_s});
    add("zone that nobody knows", calendar(happening("DTSTART;TZID=Mars:20270714T093000\r\nSUMMARY:x")),
        {u"DTSTART=2027-07-14 09:30"_s, u"TZID=Mars"_s, u"SUMMARY=x"_s});
    add("another zone at the end",
        calendar(happening(
            "DTSTART;TZID=Asia/Manila:20270714T230000\r\nDTEND;TZID=America/Los_Angeles:20270714T203000\r\nSUMMARY:x")),
        {u"DTSTART=2027-07-14 23:00"_s, u"TZID=Asia/Manila"_s, u"DTEND=2027-07-14 20:30"_s,
         u"DTEND;TZID=America/Los_Angeles"_s, u"SUMMARY=x"_s});
    add("no time that is one", calendar(happening("DTSTART:tomorrow\r\nSUMMARY:x")),
        {u"DTSTART=tomorrow"_s, u"SUMMARY=x"_s});
    add("our own lines say it better",
        calendar(happening("DTSTART:20270714T093000\r\nSUMMARY;LANGUAGE=es:x\r\nDESCRIPTION:all\r\nX-SISTERCITY-NOTES;"
                           "LANGUAGE=es:notas\r\n"
                           "STATUS:CONFIRMED\r\nX-SISTERCITY-ITEM-STATUS:changed")),
        {u"DTSTART=2027-07-14 09:30"_s, u"SUMMARY (es)=x"_s, u"STATUS=changed"_s, u"DESCRIPTION (es)=notas"_s});
}

void TestICalendar::cells()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, expected);
    QStringList found = ::cells(content, 1);
    QStringList wanted = expected;
    QCOMPARE(found, wanted);
    QCOMPARE(readBook(content)->format, BookFormat::Calendar);
}

void TestICalendar::repetitions_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QStringList>("expected");
    const auto add = [](const char *name, const QByteArray &lines, const QString &days) {
        QStringList expected;
        for (const QString &day : days.split(u' '))
            expected << u"2027-"_s + QString(day).replace(u'/', u' ');
        QTest::newRow(name) << lines << expected;
    };
    add("count", "DTSTART:20270712T190000\r\nRRULE:FREQ=DAILY;COUNT=3", u"07-12/19:00 07-13/19:00 07-14/19:00"_s);
    add("every second", "DTSTART:20270712T190000\r\nRRULE:FREQ=DAILY;INTERVAL=2;COUNT=2", u"07-12/19:00 07-14/19:00"_s);
    add("until a day", "DTSTART;VALUE=DATE:20270712\r\nRRULE:FREQ=DAILY;UNTIL=20270713", u"07-12 07-13"_s);
    // 19:00 in Los Angeles on the 13th is the 14th in UTC.
    add("until a moment", "DTSTART;TZID=America/Los_Angeles:20270712T190000\r\nRRULE:FREQ=DAILY;UNTIL=20270714T020000Z",
        u"07-12/19:00 07-13/19:00"_s);
    add("until before it",
        "DTSTART;TZID=America/Los_Angeles:20270712T190000\r\nRRULE:FREQ=DAILY;UNTIL=20270714T015959Z",
        u"07-12/19:00"_s);
    add("week days", "DTSTART:20270712T190000\r\nRRULE:FREQ=WEEKLY;BYDAY=MO,WE,FR;COUNT=4",
        u"07-12/19:00 07-14/19:00 07-16/19:00 07-19/19:00"_s);
    add("without", "DTSTART:20270712T190000\r\nRRULE:FREQ=DAILY;COUNT=3\r\nEXDATE:20270713T190000",
        u"07-12/19:00 07-14/19:00"_s);
    add("without, in UTC",
        "DTSTART;TZID=America/Los_Angeles:20270712T190000\r\nRRULE:FREQ=DAILY;COUNT=3\r\nEXDATE:20270714T020000Z",
        u"07-12/19:00 07-14/19:00"_s);
    add("and also", "DTSTART:20270712T190000\r\nRDATE:20270720T180000,20270712T190000", u"07-12/19:00 07-20/18:00"_s);
    add("over the end of summer time", "DTSTART;TZID=Our zone:20271106T190000\r\nRRULE:FREQ=DAILY;COUNT=2",
        u"11-07/02:00Z 11-08/03:00Z"_s);
}

void TestICalendar::repetitions()
{
    QFETCH(QByteArray, lines);
    QFETCH(QStringList, expected);
    QCOMPARE(starts(calendar(happening(lines + "\r\nSUMMARY:x"), ownZone)), expected);
}

void TestICalendar::rules_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("expected");
    const auto add = [](const QString &rule, const QString &start, const QString &expected) {
        QTest::newRow(qPrintable(rule)) << rule << start << expected;
    };
    add(u"FREQ=MONTHLY"_s, u"2027-01-31"_s, u"01-31 03-31 05-31 07-31"_s);
    add(u"FREQ=MONTHLY;BYMONTHDAY=-1"_s, u"2027-01-31"_s, u"01-31 02-28 03-31 04-30"_s);
    add(u"FREQ=MONTHLY;BYDAY=2SU"_s, u"2027-01-10"_s, u"01-10 02-14 03-14 04-11"_s);
    add(u"FREQ=MONTHLY;BYDAY=-1FR"_s, u"2027-01-29"_s, u"01-29 02-26 03-26 04-30"_s);
    add(u"FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13"_s, u"2027-01-01"_s, u"01-01 08-13 10-13 10-13"_s);
    add(u"FREQ=YEARLY;BYMONTH=1,3;BYMONTHDAY=5"_s, u"2027-01-05"_s, u"01-05 03-05 01-05 03-05"_s);
    add(u"FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=SU"_s, u"2027-07-11"_s, u"07-11 07-12 07-25 07-26"_s);
    add(u"FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO"_s, u"2027-07-11"_s, u"07-11 07-19 07-25 08-02"_s);
    add(u"FREQ=DAILY;BYMONTH=2"_s, u"2027-02-27"_s, u"02-27 02-28 02-01 02-02"_s);
    for (const char *refused :
         {"", "COUNT=3", "FREQ=HOURLY", "FREQ=DAILY;BYSETPOS=1", "FREQ=YEARLY;BYWEEKNO=3", "FREQ=WEEKLY;BYDAY=2MO",
          "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;COUNT=x", "FREQ=DAILY;UNTIL=x", "FREQ=YEARLY;BYDAY=MO",
          "FREQ=MONTHLY;BYMONTHDAY=0", "FREQ=DAILY;X=2"})
        QTest::newRow(refused) << QString::fromLatin1(refused) << u"2027-01-01"_s << u"refused"_s;
}

void TestICalendar::rules()
{
    QFETCH(QString, rule);
    QFETCH(QString, start);
    QFETCH(QString, expected);
    const auto known = recurrenceFrom(rule);
    QStringList days;
    if (known) {
        const QDate first = QDate::fromString(start, Qt::ISODate);
        for (const QDate day : recurrenceDays(*known, first, first.addYears(3), 4))
            days << day.toString(u"MM-dd");
    }
    if (rule.contains(u"BYMONTHDAY=13"_s)) // the third Friday the 13th is a year away
        days = days.mid(0, 2);
    QCOMPARE(known ? days.join(u' ') : u"refused"_s,
             rule.contains(u"BYMONTHDAY=13"_s) ? expected.section(u' ', 0, 1) : expected);
}

void TestICalendar::oneTimeElsewhere()
{
    const QByteArray rule =
        happening("DTSTART;TZID=America/Los_Angeles:20270712T190000\r\nRRULE:FREQ=DAILY;COUNT=3\r\nSUMMARY:x");
    const QByteArray moved =
        happening("RECURRENCE-ID:20270714T020000Z\r\nDTSTART;TZID=America/Los_Angeles:20270713T200000\r\n"
                  "SUMMARY:later");
    const QStringList expected{u"2027-07-13 20:00"_s, u"2027-07-12 19:00"_s, u"2027-07-14 19:00"_s};
    QCOMPARE(starts(calendar(moved + rule)), expected);
}

void TestICalendar::becomesAnItinerary()
{
    Visit visit;
    visit.import(calendar(
        happening(
            "DTSTART;TZID=America/Los_Angeles:20270714T093000\r\nDTEND;TZID=America/Los_Angeles:20270714T110000\r\n"
            "SUMMARY:Welcome\r\nLOCATION:Town Museum\\, 12 Main St\r\nDESCRIPTION:With "
            "music\r\nSTATUS:TENTATIVE\r\nX-COLOR:red") +
        happening("DTSTART;VALUE=DATE:20270715\r\nSUMMARY:Free day\r\nSTATUS:CANCELLED") +
        happening("DTSTART;TZID=America/Guayaquil:20270716T080000\r\nSUMMARY:Call\r\nSTATUS:CONFIRMED")));
    QCOMPARE(visit.plan.purpose, u"programme"_s);
    QCOMPARE(visit.plan.doubts.size(), 0);
    const auto items = visit.items();
    QCOMPARE(items.size(), 3);
    QCOMPARE(items[0].first, QDate(2027, 7, 14));
    const ItineraryItem &welcome = items[0].second;
    QCOMPARE(welcome.start, QTime(9, 30));
    QCOMPARE(welcome.end, QTime(11, 0));
    QCOMPARE(welcome.zone, QString());
    QCOMPARE(welcome.title.text(u"en"_s), u"Welcome"_s);
    QCOMPARE(welcome.internalNotes, u"X-COLOR: red"_s);
    QCOMPARE(welcome.notes.text(u"en"_s), u"With music"_s);
    QCOMPARE(welcome.status, ItemStatus::Draft);
    const auto venue = visit.file.workspace->find<Venue>(welcome.venue);
    QVERIFY(venue.has_value());
    QCOMPARE(venue->name.text(u"en"_s), u"Town Museum"_s);
    QCOMPARE(venue->address, u"12 Main St"_s);
    QVERIFY(!items[1].second.start.isValid());
    QCOMPARE(items[1].second.status, ItemStatus::Cancelled);
    QCOMPARE(items[2].second.zone, u"America/Guayaquil"_s);
    QCOMPARE(visit.again, 0);
}

void TestICalendar::itemsAreInThePublicProgramme()
{
    Visit visit;
    visit.import(calendar(happening("DTSTART:20270714T093000\r\nSUMMARY:Open") +
                          happening("DTSTART:20270714T103000\r\nSUMMARY:Closed\r\nCLASS:PRIVATE") +
                          happening("DTSTART:20270714T113000\r\nSUMMARY:Said\r\nCLASS:PUBLIC")));
    const auto items = visit.items();
    QCOMPARE(items.size(), 3);
    QVERIFY(items[0].second.isPublic);
    QVERIFY(!items[1].second.isPublic);
    QVERIFY(items[2].second.isPublic);
    QCOMPARE(visit.again, 0);
    // The same of a table: what a sheet does not say is as it is in a new item.
    const auto book = readBook(QByteArray("Date,Time,Activity\n2027-07-20,09:00,Museum\n2027-07-20,11:00,Park\n"));
    put(*visit.file.workspace, book->sheets.constFirst(), u"programme"_s, visit.delegation.id.ref());
    QCOMPARE(visit.items().size(), 5);
    QVERIFY(visit.items()[3].second.isPublic);
    QVERIFY(visit.items()[4].second.isPublic);
}

void TestICalendar::momentsAreWhereTheVisitIs()
{
    Visit visit;
    visit.import(calendar(happening("DTSTART:20270715T020000Z\r\nDTEND:20270715T080000Z\r\nSUMMARY:Dinner"), ownZone) +
                 calendar(happening("DTSTART;TZID=Our zone:20270716T090000\r\nSUMMARY:Tour"), ownZone));
    const auto items = visit.items();
    QCOMPARE(items.size(), 2);
    QCOMPARE(items[0].first, QDate(2027, 7, 14));
    QCOMPARE(items[0].second.start, QTime(19, 0));
    QCOMPARE(items[0].second.end, QTime(1, 0));
    QCOMPARE(items[0].second.endDayOffset, std::optional(1));
    QCOMPARE(items[0].second.zone, QString());
    QCOMPARE(items[1].second.start, QTime(9, 0));
    QCOMPARE(visit.again, 0);
}

void TestICalendar::flightEndsElsewhere()
{
    Visit visit;
    visit.import(calendar(
        happening("DTSTART;TZID=Asia/Manila:20270714T230000\r\nDTEND;TZID=America/Los_Angeles:20270714T203000\r\n"
                  "SUMMARY:PR 102")));
    const auto items = visit.items();
    QCOMPARE(items.size(), 1);
    QCOMPARE(items[0].second.zone, u"Asia/Manila"_s);
    QCOMPARE(items[0].second.endZone, u"America/Los_Angeles"_s);
    QCOMPARE(items[0].second.end, QTime(20, 30));
    QCOMPARE(visit.plan.doubts.size(), 0);
    QCOMPARE(visit.again, 0);
}

void TestICalendar::severalDays()
{
    Visit visit;
    visit.import(calendar(happening("DTSTART;VALUE=DATE:20270714\r\nDTEND;VALUE=DATE:20270717\r\nSUMMARY:Fair")));
    const auto items = visit.items();
    QCOMPARE(items.size(), 1);
    QCOMPARE(items[0].second.endDayOffset, std::optional(2));
    QCOMPARE(visit.plan.doubts.size(), 0);
    QCOMPARE(visit.again, 0);
}

void TestICalendar::endlessIsDoubtful()
{
    for (const char *rule :
         {"FREQ=WEEKLY", "FREQ=DAILY;COUNT=5000", "FREQ=DAILY;UNTIL=29991231", "FREQ=HOURLY;COUNT=3"}) {
        Visit visit;
        visit.import(calendar(happening("DTSTART:20270714T190000\r\nSUMMARY:Choir\r\nRRULE:" + QByteArray(rule))));
        QCOMPARE(visit.items().size(), 1);
        QCOMPARE(visit.items()[0].second.internalNotes, u"RRULE: "_s + QString::fromLatin1(rule));
        QCOMPARE(visit.plan.doubts.size(), 1);
        QCOMPARE(visit.again, 0);
    }
}

void TestICalendar::languagesOfTexts()
{
    Visit visit;
    visit.import(calendar(
        happening("DTSTART:20270714T190000\r\nSUMMARY;LANGUAGE=es:Cena\r\nDESCRIPTION;LANGUAGE=es:Con música\r\n"
                  "LOCATION;LANGUAGE=es:Casa Abierta")));
    const auto items = visit.items();
    QCOMPARE(items.size(), 1);
    QCOMPARE(items[0].second.title.text(u"es"_s), u"Cena"_s);
    QCOMPARE(items[0].second.notes.text(u"es"_s), u"Con música"_s);
    const auto venue = visit.file.workspace->find<Venue>(items[0].second.venue);
    QVERIFY(venue.has_value());
    QCOMPARE(venue->name.text(u"es"_s), u"Casa Abierta"_s);
    QCOMPARE(visit.again, 0);
}

void TestICalendar::broken_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("expected");
    const auto add = [](const char *name, const QByteArray &content, const QStringList &expected = {u"empty"_s}) {
        QTest::newRow(name) << content << expected;
    };
    add("nothing in it", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
    add("tasks only", calendar("BEGIN:VTODO\r\nSUMMARY:x\r\nEND:VTODO\r\n"));
    add("no end", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:x", {u"SUMMARY=x"_s});
    add("ends of nothing", "BEGIN:VCALENDAR\r\nEND:VEVENT\r\nEND:VALARM\r\nEND:X");
    add("deep", "BEGIN:VCALENDAR\r\n" + QByteArray("BEGIN:VEVENT\r\n").repeated(1'000), {u"depth"_s});
    add("nul and lone surrogates",
        calendar(happening(QByteArray("SUMMARY:a\0b \xed\xa0\x80"
                                      "c",
                                      16))),
        {u"SUMMARY=ab c"_s});
    add("a zone that is nothing",
        calendar(happening("DTSTART;TZID=Z1:20270714T190000\r\nSUMMARY:x"),
                 "BEGIN:VTIMEZONE\r\nTZID:Z1\r\nBEGIN:STANDARD\r\nRDATE:x\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"),
        {u"DTSTART=2027-07-14 19:00Z"_s, u"SUMMARY=x"_s});
    add("a year far away",
        calendar(happening("DTSTART:99991231T235959\r\nRRULE:FREQ=YEARLY;INTERVAL=100000;COUNT=2\r\nSUMMARY:x")),
        {u"DTSTART=9999-12-31 23:59:59"_s, u"SUMMARY=x"_s, u"RRULE=FREQ=YEARLY;INTERVAL=100000;COUNT=2"_s});
    add("a duration that goes back", calendar(happening("DTSTART:20270714T190000\r\nDURATION:-PT1H\r\nSUMMARY:x")),
        {u"DTSTART=2027-07-14 19:00"_s, u"SUMMARY=x"_s, u"DURATION=-PT1H"_s});
}

void TestICalendar::broken()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, expected);
    QCOMPARE(::cells(content, 1), expected);
}

void TestICalendar::limits()
{
    const auto errorOf = [](const QByteArray &content, const ReadLimits &most) {
        const auto book = readBook(content, most);
        return book ? QString() : book.error().detail;
    };
    QCOMPARE(errorOf(calendar(happening("SUMMARY:" + QByteArray(300'000, 'x'))), {}),
             unreadable::cellLength.toString());
    QCOMPARE(errorOf(calendar(happening("SUMMARY:x").repeated(20)), {.rows = 10}), unreadable::rowCount.toString());
    QCOMPARE(errorOf(calendar(happening("DTSTART:20270101\r\nRRULE:FREQ=DAILY;COUNT=300\r\nSUMMARY:x")), {.rows = 100}),
             unreadable::rowCount.toString());
    QCOMPARE(errorOf(calendar(happening(QByteArray("X-A:1\r\n").repeated(3'000))), {}),
             unreadable::columnCount.toString());
    // Many rules that never come true.
    QElapsedTimer timer;
    timer.start();
    QVERIFY(readBook(calendar(happening(
                                  "DTSTART:20270101\r\nRRULE:FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30;COUNT=9\r\nSUMMARY:x")
                                  .repeated(2'000)))
                .ok());
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    const auto stopped =
        readBook(calendar(happening("SUMMARY:x").repeated(3'000)), {}, [](int percent) { return percent < 30; });
    QVERIFY(!stopped.ok());
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestICalendar)
#include "tst_icalendar.moc"

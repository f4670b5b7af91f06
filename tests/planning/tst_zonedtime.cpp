#include "models/domain/validate.h"
#include "models/planning/zonedtime.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace scd;

namespace {

const QString losAngeles = QStringLiteral("America/Los_Angeles");
const QString manila = QStringLiteral("Asia/Manila");
const QString guayaquil = QStringLiteral("America/Guayaquil");

QDateTime utc(int year, int month, int day, int hour, int minute)
{
    return {QDate(year, month, day), QTime(hour, minute), Qt::UTC};
}

} // namespace

class TestZonedTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainTimes()
    {
        const Moment winter = momentOf({QDate(2027, 1, 15), QTime(9, 0), losAngeles});
        QCOMPARE(winter.utc, utc(2027, 1, 15, 17, 0));
        QCOMPARE(winter.reading, Reading::Exact);
        QCOMPARE(momentOf({QDate(2027, 7, 15), QTime(9, 0), losAngeles}).utc, utc(2027, 7, 15, 16, 0));
        QCOMPARE(momentOf({QDate(2027, 7, 15), QTime(9, 0), manila}).utc, utc(2027, 7, 15, 1, 0));
    }

    void whereDaylightSavingBegins()
    {
        // 14 March 2027, 02:00 becomes 03:00.
        const Moment gap = momentOf({QDate(2027, 3, 14), QTime(2, 30), losAngeles});
        QCOMPARE(gap.reading, Reading::Gap);
        QCOMPARE(wallTimeOf(gap.utc, losAngeles).time, QTime(3, 30));
        QCOMPARE(momentOf({QDate(2027, 3, 14), QTime(1, 59), losAngeles}).reading, Reading::Exact);
        QCOMPARE(momentOf({QDate(2027, 3, 14), QTime(3, 0), losAngeles}).reading, Reading::Exact);
    }

    void whereDaylightSavingEnds()
    {
        // 7 November 2027, 02:00 becomes 01:00: 01:30 comes twice.
        const Moment overlap = momentOf({QDate(2027, 11, 7), QTime(1, 30), losAngeles});
        QCOMPARE(overlap.reading, Reading::Overlap);
        QCOMPARE(overlap.utc, utc(2027, 11, 7, 8, 30));
    }

    void impossible()
    {
        QCOMPARE(momentOf({QDate(), QTime(9, 0), manila}).reading, Reading::Impossible);
        QCOMPARE(momentOf({QDate(2027, 1, 1), QTime(), manila}).reading, Reading::Impossible);
        QCOMPARE(momentOf({QDate(2027, 1, 1), QTime(9, 0), QStringLiteral("Asia/Sariaya")}).reading,
                 Reading::Impossible);
        QCOMPARE(momentOf({QDate(2027, 1, 1), QTime(9, 0), {}}).reading, Reading::Impossible);
        QVERIFY(!wallTimeOf(utc(2027, 1, 1, 0, 0), QStringLiteral("Nowhere")).date.isValid());
    }

    void differencesChangeWithTheSeason()
    {
        QCOMPARE(secondsAhead(manila, losAngeles, utc(2027, 1, 15, 12, 0)), std::optional(16 * 3600));
        QCOMPARE(secondsAhead(manila, losAngeles, utc(2027, 7, 15, 12, 0)), std::optional(15 * 3600));
        QCOMPARE(secondsAhead(guayaquil, losAngeles, utc(2027, 7, 15, 12, 0)), std::optional(2 * 3600));
        QCOMPARE(secondsAhead({}, losAngeles, utc(2027, 7, 15, 12, 0)), std::nullopt);
        QCOMPARE(daysAhead(manila, losAngeles, utc(2027, 7, 15, 20, 0)), 1);
        QCOMPARE(daysAhead(manila, losAngeles, utc(2027, 7, 15, 12, 0)), 0);
        QCOMPARE(daysAhead(losAngeles, manila, utc(2027, 7, 15, 20, 0)), -1);
    }

    void flightOverTheDateLine()
    {
        ItineraryItem flight;
        flight.start = QTime(22, 30);
        flight.zone = losAngeles;
        flight.end = QTime(5, 0);
        flight.endZone = manila;
        const QDate friday(2027, 4, 2);
        const ItemInterval interval = intervalOf(flight, friday, losAngeles);
        QCOMPARE(interval.endWall.date, friday.addDays(2));
        QCOMPARE(interval.endWall.date.dayOfWeek(), 7);
        QCOMPARE(interval.seconds(), std::optional<qint64>(15 * 3600 + 1800));
        flight.endDayOffset = 2;
        QCOMPARE(intervalOf(flight, friday, losAngeles).end, interval.end);

        // And back: it lands "before" it started.
        ItineraryItem back;
        back.start = QTime(23, 0);
        back.zone = manila;
        back.end = QTime(20, 30);
        back.endZone = losAngeles;
        const ItemInterval home = intervalOf(back, QDate(2027, 4, 12), manila);
        QCOMPARE(home.endWall.date, QDate(2027, 4, 12));
        QCOMPARE(home.seconds(), std::optional<qint64>(12 * 3600 + 1800));
    }

    void intervalsInOneZone()
    {
        ItineraryItem dinner;
        dinner.start = QTime(22, 0);
        dinner.end = QTime(1, 0);
        dinner.endDayOffset = 1;
        QCOMPARE(intervalOf(dinner, QDate(2027, 4, 2), manila).seconds(), std::optional<qint64>(3 * 3600));
        dinner.endDayOffset = {};
        QVERIFY(intervalOf(dinner, QDate(2027, 4, 2), manila).seconds().value_or(1) < 0);
        dinner.openEnd = true;
        QVERIFY(!intervalOf(dinner, QDate(2027, 4, 2), manila).end.isValid());
        // A night in which the clocks are set back is an hour longer.
        ItineraryItem night;
        night.start = QTime(22, 0);
        night.end = QTime(7, 0);
        night.endDayOffset = 1;
        QCOMPARE(intervalOf(night, QDate(2027, 11, 6), losAngeles).seconds(), std::optional<qint64>(10 * 3600));
    }

    void meeting()
    {
        const auto item = [](int from, int to) {
            ItemInterval interval;
            interval.start = utc(2027, 1, 1, from, 0);
            if (to > 0)
                interval.end = utc(2027, 1, 1, to, 0);
            return interval;
        };
        QVERIFY(item(9, 11).meets(item(10, 12)));
        QVERIFY(item(10, 12).meets(item(9, 11)));
        QVERIFY(!item(9, 10).meets(item(10, 11)));
        QVERIFY(item(9, 12).meets(item(10, 0)));
        QVERIFY(!item(9, 0).meets(item(10, 11)));
        QVERIFY(item(9, 0).meets(item(9, 0)));
        QVERIFY(!ItemInterval().meets(item(9, 10)));
    }

    void aCountryOfOneZoneIsEnough()
    {
        Community place;
        QCOMPARE(zoneOfPlace(place), QString());
        place.country = QStringLiteral("PH");
        QCOMPARE(zoneOfPlace(place), QStringLiteral("Asia/Manila"));
        place.country = QStringLiteral("EC"); // the Galápagos have their own
        QCOMPARE(zoneOfPlace(place), QString());
        place.country = QStringLiteral("no country");
        QCOMPARE(zoneOfPlace(place), QString());
        place.zone = QStringLiteral("America/Guayaquil");
        QCOMPARE(zoneOfPlace(place), QStringLiteral("America/Guayaquil"));
    }

    /// For any moment in any zone: what the wall shows there is read as that moment again, or as the other one of the
    /// two that look alike.
    void everyMomentComesBack()
    {
        QRandomGenerator random(20270304);
        const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
        QVERIFY(zones.size() > 300);
        for (int i = 0; i < 4000; ++i) {
            const QString zone = QString::fromLatin1(zones.at(random.bounded(int(zones.size()))));
            if (!isKnownZone(zone))
                continue; // an offset such as UTC-11:00
            const QDateTime moment =
                QDateTime::fromSecsSinceEpoch(1'600'000'000 + qint64(random.bounded(400'000'000u)), Qt::UTC);
            const WallTime wall = wallTimeOf(moment, zone);
            const Moment read = momentOf(wall);
            QVERIFY2(read.reading == Reading::Exact || read.reading == Reading::Overlap, qPrintable(zone));
            QCOMPARE(wallTimeOf(read.utc, zone), wall);
            if (read.reading == Reading::Exact)
                QCOMPARE(read.utc, moment);
            else
                QVERIFY(read.utc <= moment);
        }
    }
};

QTEST_GUILESS_MAIN(TestZonedTime)
#include "tst_zonedtime.moc"

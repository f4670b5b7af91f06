#include "models/planning/zonedtime.h"

#include "models/domain/validate.h"

#include <QLocale>
#include <QTimeZone>

namespace scd {

namespace {

QTimeZone zoneOf(const QString &name)
{
    // QTimeZone would take "Nowhere" for a POSIX rule without an offset.
    return isKnownZone(name) ? QTimeZone(name.toUtf8()) : QTimeZone();
}

} // namespace

QString zoneOfPlace(const Community &place)
{
    if (!place.zone.isEmpty() || place.country.isEmpty())
        return place.zone;
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds(QLocale::codeToTerritory(place.country));
    return zones.size() == 1 && isKnownZone(QString::fromLatin1(zones.first())) ? QString::fromLatin1(zones.first())
                                                                                : QString();
}

Moment momentOf(const WallTime &wall)
{
    const QTimeZone zone = zoneOf(wall.zone);
    if (!wall.date.isValid() || !wall.time.isValid() || !zone.isValid())
        return {};
    // By hand, because what QDateTime does with a time that does not exist changed between versions of Qt. A day
    // before and after is far enough from any change, and near enough to see only one.
    const QDateTime face(wall.date, wall.time, Qt::UTC);
    const int before = zone.offsetFromUtc(face.addDays(-1));
    const int after = zone.offsetFromUtc(face.addDays(1));
    const QDateTime early = face.addSecs(-before);
    const QDateTime late = face.addSecs(-after);
    const bool earlyHolds = zone.offsetFromUtc(early) == before;
    const bool lateHolds = zone.offsetFromUtc(late) == after;
    if (earlyHolds && lateHolds)
        return {std::min(early, late), early == late ? Reading::Exact : Reading::Overlap};
    if (earlyHolds || lateHolds)
        return {earlyHolds ? early : late, Reading::Exact};
    return {early, Reading::Gap};
}

WallTime wallTimeOf(const QDateTime &moment, const QString &zone)
{
    const QTimeZone there = zoneOf(zone);
    if (!moment.isValid() || !there.isValid())
        return {{}, {}, zone};
    const QDateTime face = moment.toUTC().addSecs(there.offsetFromUtc(moment));
    return {face.date(), face.time(), zone};
}

std::optional<int> secondsAhead(const QString &zone, const QString &reference, const QDateTime &moment)
{
    const QTimeZone there = zoneOf(zone);
    const QTimeZone here = zoneOf(reference);
    if (!there.isValid() || !here.isValid() || !moment.isValid())
        return std::nullopt;
    return there.offsetFromUtc(moment) - here.offsetFromUtc(moment);
}

int daysAhead(const QString &zone, const QString &reference, const QDateTime &moment)
{
    const QDate there = wallTimeOf(moment, zone).date;
    const QDate here = wallTimeOf(moment, reference).date;
    return there.isValid() && here.isValid() ? static_cast<int>(here.daysTo(there)) : 0;
}

std::optional<qint64> ItemInterval::seconds() const
{
    return start.isValid() && end.isValid() ? std::optional(start.secsTo(end)) : std::nullopt;
}

bool ItemInterval::meets(const ItemInterval &other) const
{
    if (!start.isValid() || !other.start.isValid())
        return false;
    if (start == other.start)
        return true;
    const ItemInterval &first = start < other.start ? *this : other;
    const ItemInterval &second = start < other.start ? other : *this;
    return first.end.isValid() && second.start < first.end;
}

ItemInterval intervalOf(const ItineraryItem &item, QDate day, const QString &placeZone)
{
    ItemInterval interval;
    interval.openEnd = item.openEnd;
    // Where nobody said which zone the place is in, its own clock still tells what comes first and what meets.
    const QString place = placeZone.isEmpty() ? QStringLiteral("UTC") : placeZone;
    const QString zone = item.zone.isEmpty() ? place : item.zone;
    const QString endZone = item.endZone.isEmpty() ? zone : item.endZone;
    const Moment start = momentOf({day, item.start, zone});
    interval.start = start.utc;
    interval.startReading = start.reading;
    if (item.openEnd || !item.end.isValid())
        return interval;

    int offset = item.endDayOffset.value_or(0);
    if (!item.endDayOffset && endZone != zone && start.utc.isValid()) {
        for (offset = -1; offset < 2; ++offset) {
            if (momentOf({day.addDays(offset), item.end, endZone}).utc > start.utc)
                break;
        }
    }
    interval.endWall = {day.addDays(offset), item.end, endZone};
    const Moment end = momentOf(interval.endWall);
    interval.end = end.utc;
    interval.endReading = end.reading;
    return interval;
}

} // namespace scd

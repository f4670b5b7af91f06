#pragma once

#include "models/domain/community.h"
#include "models/domain/itinerary.h"

#include <QDateTime>

namespace scd {

/// What a clock on the wall shows at a place.
struct WallTime
{
    QDate date;
    QTime time;
    QString zone; ///< IANA

    bool operator==(const WallTime &) const = default;
};

/// How a wall time was read as a moment, where daylight saving begins or ends.
enum class Reading {
    Exact,
    Gap,        ///< clocks skip this time: read with the offset before, so 02:30 becomes what 03:30 says
    Overlap,    ///< clocks show this time twice: the first of the two
    Impossible, ///< no date, no time, or a zone that this computer does not know
};

struct Moment
{
    QDateTime utc; ///< invalid when Impossible
    Reading reading = Reading::Impossible;
};

// The one place where times are compared. Offsets are asked for at the moment in question, never kept: Manila has no
// daylight saving, Los Angeles has, and the difference changes inside an exchange season.

Moment momentOf(const WallTime &wall);
/// What a clock in `zone` shows at a moment; invalid date and time for an unknown zone.
WallTime wallTimeOf(const QDateTime &moment, const QString &zone);
/// The zone of a place. Where none is given it is that of its country, if the country has one only (the Philippines);
/// otherwise "" (Ecuador has two).
QString zoneOfPlace(const Community &place);
/// By how many seconds clocks in `zone` are ahead of those in `reference` at that moment.
std::optional<int> secondsAhead(const QString &zone, const QString &reference, const QDateTime &moment);
/// By how many days the calendar of `zone` is ahead at that moment: -1, 0 or 1.
int daysAhead(const QString &zone, const QString &reference, const QDateTime &moment);

/// When an item happens, as moments in UTC.
struct ItemInterval
{
    QDateTime start; ///< invalid: some time that day
    QDateTime end;   ///< invalid: open or unknown
    bool openEnd = false;
    Reading startReading = Reading::Impossible;
    Reading endReading = Reading::Impossible;
    WallTime endWall; ///< date, time and zone of the end, where it ends

    /// Unknown without both ends; negative when it ends before it starts.
    std::optional<qint64> seconds() const;
    /// Whether some moment belongs to both. Ends are not a part: 10:00-11:00 and 11:00-12:00 do not meet. An item
    /// whose end is not known meets those that are under way when it starts.
    bool meets(const ItemInterval &other) const;
};

/// The interval of an item on the date `day`. `placeZone` stands in where the item names no zone. Where the zone
/// changes and nobody said how many days later it ends, it is the first such time after the start: a flight that
/// leaves Los Angeles on Friday at 22:30 and lands in Manila at 05:00 lands on Sunday.
ItemInterval intervalOf(const ItineraryItem &item, QDate day, const QString &placeZone);

} // namespace scd

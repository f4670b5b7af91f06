#pragma once

#include "models/interchange/recurrence.h"

#include <QDateTime>
#include <QHash>

namespace scd {

/// The time zones of one calendar file. Whatever a program calls a zone ("Pacific Standard Time",
/// "/mozilla.org/20050126_1/America/Los_Angeles"), it becomes an IANA zone where that can be told; else the rules that
/// the file gives (VTIMEZONE) turn its times into UTC.
class CalendarZones
{
public:
    /// STANDARD or DAYLIGHT of a VTIMEZONE.
    struct Observance
    {
        CalendarMoment start;
        int from = 0; ///< seconds ahead of UTC before
        int to = 0;
        std::optional<Recurrence> rule;
        QList<CalendarMoment> further; ///< RDATE
    };

    /// `location`: X-LIC-LOCATION.
    void add(const QString &id, const QString &location, const QList<Observance> &observances);

    /// "" when it cannot be told.
    QString ianaOf(const QString &id) const;
    /// A local time of the zone in UTC; invalid for a zone of which nothing is known.
    QDateTime utcOf(const QString &id, QDate date, QTime time);

private:
    struct Zone
    {
        QString location;
        QList<Observance> observances;
        QList<std::pair<QDateTime, int>> onsets; ///< local time in the spec UTC, seconds ahead from then on
        bool isSpread = false;
    };
    static void spread(Zone &zone);

    QHash<QString, Zone> m_zones;
};

/// "+0530", "-080000"; nothing for another text.
std::optional<int> utcOffsetFrom(const QString &text);

} // namespace scd

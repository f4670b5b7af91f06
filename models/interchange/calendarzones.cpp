#include "models/interchange/calendarzones_p.h"

#include "models/domain/validate.h"

#include <QRegularExpression>
#include <QTimeZone>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

constexpr int mostZones = 200;
constexpr int mostOnsets = 600;

QString known(const QString &id)
{
    return !id.isEmpty() && isKnownZone(id) ? id : QString();
}

QString ianaIn(const QString &id)
{
    if (const QString zone = known(id); !zone.isEmpty())
        return zone;
    // Some put a path before it.
    for (int parts = 3; parts >= 2; --parts) {
        const QString zone = known(id.section(u'/', -parts));
        if (id.count(u'/') >= parts && !zone.isEmpty())
            return zone;
    }
    return known(QString::fromLatin1(QTimeZone::windowsIdToDefaultIanaId(id.toUtf8())));
}

QDateTime plain(QDate date, QTime time)
{
    return {date, time.isValid() ? time : QTime(0, 0), Qt::UTC};
}

} // namespace

std::optional<int> utcOffsetFrom(const QString &text)
{
    static const QRegularExpression shape(u"^([+-])(\\d{2}):?(\\d{2}):?(\\d{2})?$"_s);
    const auto match = shape.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const int seconds = match.captured(2).toInt() * 3600 + match.captured(3).toInt() * 60 + match.captured(4).toInt();
    return match.captured(1) == "-"_L1 ? -seconds : seconds;
}

void CalendarZones::add(const QString &id, const QString &location, const QList<Observance> &observances)
{
    if (m_zones.size() < mostZones)
        m_zones.insert(id, Zone{location, observances, {}, false});
}

QString CalendarZones::ianaOf(const QString &id) const
{
    const QString zone = ianaIn(id);
    const auto described = m_zones.constFind(id);
    return zone.isEmpty() && described != m_zones.constEnd() ? ianaIn(described->location) : zone;
}

void CalendarZones::spread(Zone &zone)
{
    zone.isSpread = true;
    const QDate last(2100, 12, 31);
    for (const Observance &observance : std::as_const(zone.observances)) {
        if (!observance.start.date.isValid())
            continue;
        const QTime time = observance.start.time;
        QList<QDate> days{observance.start.date};
        if (observance.rule)
            days = recurrenceDays(*observance.rule, observance.start.date, last, mostOnsets);
        for (const QDate day : std::as_const(days))
            zone.onsets.append({plain(day, time), observance.to});
        for (const CalendarMoment &further : observance.further) {
            if (further.date.isValid())
                zone.onsets.append({plain(further.date, further.time), observance.to});
        }
    }
    std::stable_sort(zone.onsets.begin(), zone.onsets.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
}

QDateTime CalendarZones::utcOf(const QString &id, QDate date, QTime time)
{
    if (const QString iana = ianaOf(id); !iana.isEmpty())
        return QDateTime(date, time, QTimeZone(iana.toLatin1())).toUTC();
    const auto found = m_zones.find(id);
    if (found == m_zones.end() || found->observances.isEmpty())
        return {};
    if (!found->isSpread)
        spread(*found);
    const QDateTime local = plain(date, time);
    const auto &onsets = found->onsets;
    const auto after = std::upper_bound(onsets.begin(), onsets.end(), local,
                                        [](const QDateTime &one, const auto &onset) { return one < onset.first; });
    const int ahead = after == onsets.begin() ? found->observances.constFirst().from : std::prev(after)->second;
    return local.addSecs(-ahead);
}

} // namespace scd

#include "models/storage/backup.h"

#include <algorithm>

namespace scd {

namespace {

constexpr qint64 secondsOfTwoDays = 2 * 24 * 3600;
constexpr qint64 daysOfMigration = 90;

/// One stage of thinning: the newest backup of each period, for so many periods.
struct Stage
{
    int periods;
    qint64 (*periodOf)(QDate);
};

qint64 weekOf(QDate date)
{
    return (date.toJulianDay()) / 7; // a Julian day that 7 divides is a Monday
}

qint64 monthOf(QDate date)
{
    return qint64(date.year()) * 12 + date.month();
}

constexpr std::array<Stage, 3> stages{{
    {12, [](QDate date) { return date.toJulianDay(); }},
    {10, weekOf},
    {9, monthOf},
}};

} // namespace

QList<Backup> expendable(QList<Backup> backups, const QDateTime &now)
{
    std::sort(backups.begin(), backups.end(), [](const Backup &a, const Backup &b) { return a.moment > b.moment; });
    QList<Backup> result;
    std::size_t stage = 0;
    int kept = 0;
    std::optional<QDate> last; // of the newest backup that was kept before this one
    for (const Backup &backup : std::as_const(backups)) {
        const QDate day = backup.moment.toUTC().date();
        if (backup.moment.secsTo(now) <= secondsOfTwoDays) {
            last = day;
            continue;
        }
        while (stage < stages.size() && kept == stages.at(stage).periods) {
            ++stage;
            kept = 0;
        }
        const bool isFirst =
            stage < stages.size() && (!last || stages.at(stage).periodOf(*last) != stages.at(stage).periodOf(day));
        if (isFirst) {
            ++kept;
            last = day;
        } else if (backup.reason != BackupReason::Migration || backup.moment.daysTo(now) > daysOfMigration) {
            result << backup;
        }
    }
    return result;
}

} // namespace scd

#include "models/domain/text.h"
#include "models/planning/itineraryedit.h"

#include <algorithm>

namespace scd {

ShiftReport previewShift(const ItineraryPlan &plan, int days)
{
    ShiftReport report;
    report.start = plan.delegation.start.isValid() ? plan.delegation.start.addDays(days) : QDate();
    report.end = plan.delegation.end.isValid() ? plan.delegation.end.addDays(days) : QDate();
    for (const PlanDay &day : plan.days) {
        for (const PlanItem &item : day.items)
            (item.item.fixed ? report.staying : report.moving) << item.item.id;
    }
    return report;
}

QString proposedCode(const QString &partner, int year, Direction direction, const QStringList &taken)
{
    QString name;
    for (QChar letter : folded(partner)) {
        const char16_t code = letter.toUpper().unicode();
        if ((code >= u'A' && code <= u'Z') || (code >= u'0' && code <= u'9'))
            name += QChar(code);
    }
    if (name.isEmpty())
        name = QStringLiteral("VISIT"); // a name in letters that a code cannot have
    const QString base = QStringLiteral("%1-%2-%3")
                             .arg(name.left(24))
                             .arg(year)
                             .arg(direction == Direction::Inbound ? QStringLiteral("IN") : QStringLiteral("OUT"));
    QString code = base;
    for (int number = 2; taken.contains(code); ++number)
        code = QStringLiteral("%1-%2").arg(base).arg(number);
    return code;
}

ItineraryItem proposedItem(const ItineraryPlan &plan, QDate date)
{
    ItineraryItem item;
    item.start = QTime(9, 0);
    const PlanDay *day = plan.day(date);
    const PlanItem *last = nullptr;
    if (day) {
        for (const PlanItem &planned : day->items) {
            if (planned.interval.start.isValid() && planned.item.status != ItemStatus::Cancelled)
                last = &planned;
        }
    }
    if (!last)
        return item;
    const WallTime end = last->interval.endWall;
    if (end.time.isValid() && end.date == date) {
        item.start = end.time;
        item.zone = end.zone == plan.zone ? QString() : end.zone;
    } else if (!end.time.isValid()) {
        const int minutes = std::min(QTime(0, 0).secsTo(last->item.start) / 60 + 60, 24 * 60 - 1);
        item.start = QTime(0, 0).addSecs(minutes * 60);
        item.zone = last->item.zone;
    } else {
        item.start = {}; // the last one ends on another date
    }
    return item;
}

ItineraryItem movedTo(ItineraryItem item, QTime start)
{
    if (start.isValid() && item.start.isValid() && item.end.isValid()) {
        constexpr int day = 24 * 60;
        const int shift = item.start.secsTo(start) / 60;
        const int end = QTime(0, 0).secsTo(item.end) / 60 + item.endDayOffset.value_or(0) * day + shift;
        const int days = end >= 0 ? end / day : -((-end + day - 1) / day);
        item.end = QTime(0, 0).addSecs((end - days * day) * 60);
        // "Ends days later" stays unknown where it was and nothing asks for it.
        if (item.endDayOffset || days != 0)
            item.endDayOffset = days;
    }
    if (start.isValid())
        item.start = start;
    return item;
}

} // namespace scd

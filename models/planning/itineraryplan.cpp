#include "models/planning/itineraryplan.h"

#include <algorithm>

namespace scd {

const PlanDay *ItineraryPlan::day(QDate date) const
{
    const auto it = std::find_if(days.begin(), days.end(), [&](const PlanDay &day) { return day.date == date; });
    return it == days.end() ? nullptr : &*it;
}

const PlanItem *ItineraryPlan::item(ItineraryItemId id) const
{
    for (const PlanDay &day : days) {
        for (const PlanItem &item : day.items) {
            if (item.item.id == id)
                return &item;
        }
    }
    return nullptr;
}

QSet<DelegateId> ItineraryPlan::participantsOf(const PlanItem &item) const
{
    QSet<DelegateId> result;
    for (const Delegate &delegate : delegates) {
        if (delegate.status == DelegateStatus::Withdrawn)
            continue;
        if (item.isForEveryone() || item.delegates.contains(delegate.id) ||
            (delegate.group && item.groups.contains(delegate.group)))
            result.insert(delegate.id);
    }
    return result;
}

bool ItineraryPlan::shareSomebody(const PlanItem &a, const PlanItem &b) const
{
    if (a.isForEveryone() || b.isForEveryone() || a.groups.intersects(b.groups))
        return true;
    return participantsOf(a).intersects(participantsOf(b));
}

} // namespace scd

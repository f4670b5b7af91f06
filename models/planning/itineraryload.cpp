#include "models/planning/itineraryplan.h"

#include "models/domain/exchange.h"
#include "models/domain/partnership.h"
#include "models/domain/person.h"
#include "models/domain/personpapers.h"
#include "models/workspace/workspace.h"

#include <QHash>
#include <algorithm>
#include <utility>

namespace scd {

namespace {

/// Timed items by the moment of their start; those without a time follow what stands before them by position.
bool happensBefore(const PlanItem &a, const PlanItem &b)
{
    const bool timedA = a.interval.start.isValid();
    const bool timedB = b.interval.start.isValid();
    if (timedA != timedB)
        return timedA;
    if (timedA && a.interval.start != b.interval.start)
        return a.interval.start < b.interval.start;
    constexpr int last = 1 << 30;
    if (a.item.position.value_or(last) != b.item.position.value_or(last))
        return a.item.position.value_or(last) < b.item.position.value_or(last);
    return a.item.id < b.item.id;
}

template <class T>
QList<Value> idValues(const T &list)
{
    QList<Value> values;
    for (const auto &value : list)
        values << Value(value.id.value);
    return values;
}

/// Of the passports, and of what lets into the place visited, the one that is valid longest counts: old ones are kept
/// beside the new one.
QList<DelegateId> expiring(const Workspace &workspace, const ItineraryPlan &plan, const QString &visited)
{
    QList<Value> persons;
    for (const Delegate &delegate : plan.delegates)
        persons << Value(delegate.person.value);
    if (persons.isEmpty() || !plan.delegation.end.isValid())
        return {};
    using Kind = std::pair<qint64, PaperKind>;
    QMap<Kind, QDate> until;
    for (const TravelPaper &paper : workspace.all<TravelPaper>({{"person_id", Op::In, persons}})) {
        const bool letsIn = paper.kind == PaperKind::Visa || paper.kind == PaperKind::TravelAuthorisation;
        if ((!letsIn && paper.kind != PaperKind::Passport) ||
            (letsIn && !paper.country.isEmpty() && paper.country != visited))
            continue;
        QDate &latest = until[{paper.person.value, paper.kind}];
        // One without a date says nothing: it may be valid for ever.
        latest = paper.expiresOn.isValid() ? std::max(latest, paper.expiresOn) : QDate(9999, 12, 31);
    }
    QSet<qint64> found;
    for (auto it = until.cbegin(); it != until.cend(); ++it) {
        if (it.value() < plan.delegation.end)
            found << it.key().first;
    }
    QList<DelegateId> delegates;
    for (const Delegate &delegate : plan.delegates) {
        if (found.contains(delegate.person.value) && delegate.status != DelegateStatus::Withdrawn)
            delegates << delegate.id;
    }
    return delegates;
}

QStringList printed(const Places &places)
{
    QStringList languages;
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("fil")}) {
        for (const QString &spoken : places.from.languages + places.visited.languages) {
            if (spoken.section(u'-', 0, 0) == language && !languages.contains(language))
                languages << language;
        }
    }
    return languages.isEmpty() ? QStringList{QStringLiteral("en")} : languages;
}

} // namespace

QList<Delegate> delegatesInOrder(const Workspace &workspace, DelegationId delegation)
{
    if (!delegation)
        return {};
    QList<Delegate> list = workspace.all<Delegate>({equals("delegation_id", delegation)});
    QHash<qint64, QString> keys;
    if (!list.isEmpty()) {
        QList<Value> persons;
        for (const Delegate &delegate : list)
            persons << Value(delegate.person.value);
        for (const Person &person : workspace.all<Person>({{"id", Op::In, persons}}))
            keys.insert(person.id.value, person.sortKey);
    }
    std::stable_sort(list.begin(), list.end(), [&](const Delegate &a, const Delegate &b) {
        constexpr int last = 1 << 30;
        const int rankA = a.precedence.value_or(last);
        const int rankB = b.precedence.value_or(last);
        return rankA != rankB ? rankA < rankB : keys.value(a.person.value) < keys.value(b.person.value);
    });
    return list;
}

Places placesOf(const Workspace &workspace, const Delegation &delegation)
{
    const auto exchange = workspace.find<Exchange>(delegation.exchange);
    const auto partnership = exchange ? workspace.find<Partnership>(exchange->partnership) : std::nullopt;
    if (!partnership)
        return {};
    const Community home = workspace.find<Community>(partnership->home).value_or(Community{});
    const Community partner = workspace.find<Community>(partnership->partner).value_or(Community{});
    return delegation.direction == Direction::Inbound ? Places{partner, home, partner} : Places{home, partner, partner};
}

Community partnerOf(const Workspace &workspace, ExchangeId id)
{
    const auto exchange = workspace.find<Exchange>(id);
    const auto partnership = exchange ? workspace.find<Partnership>(exchange->partnership) : std::nullopt;
    return partnership ? workspace.find<Community>(partnership->partner).value_or(Community{}) : Community{};
}

ItineraryPlan loadPlan(const Workspace &workspace, DelegationId id)
{
    ItineraryPlan plan;
    const auto delegation = workspace.find<Delegation>(id);
    if (!delegation)
        return plan;
    plan.delegation = *delegation;
    const Places places = placesOf(workspace, *delegation);
    plan.zone = delegation->zone.isEmpty() ? zoneOfPlace(places.visited) : delegation->zone;
    plan.homeZone = zoneOfPlace(places.from);
    plan.languages = printed(places);
    plan.groups = workspace.all<DelegationGroup>({equals("delegation_id", id)}, {{"position"}, {"id"}});
    plan.delegates = delegatesInOrder(workspace, id);
    plan.withExpiringPapers = expiring(workspace, plan, places.visited.country);

    const QList<ItineraryDay> days = workspace.all<ItineraryDay>({equals("delegation_id", id)}, {{"date"}});
    const QList<ItineraryItem> items =
        days.isEmpty() ? QList<ItineraryItem>{} : workspace.all<ItineraryItem>({{"day_id", Op::In, idValues(days)}});
    QHash<ItineraryItemId, QList<ItemParticipant>> who;
    if (!items.isEmpty()) {
        for (const ItemParticipant &one : workspace.all<ItemParticipant>({{"item_id", Op::In, idValues(items)}}))
            who[one.item] << one;
    }
    QHash<ItineraryDayId, QList<const ItineraryItem *>> byDay;
    for (const ItineraryItem &item : items)
        byDay[item.day] << &item;

    QMap<QDate, PlanDay> byDate;
    // A typing error in a date must not make a million empty days.
    constexpr int mostDays = 400;
    if (delegation->start.isValid() && delegation->end.isValid()) {
        const QDate end = std::min(delegation->end, delegation->start.addDays(mostDays));
        for (QDate date = delegation->start; date <= end; date = date.addDays(1))
            byDate.insert(date, PlanDay{{}, date, {}, {}, {}});
    }
    for (const ItineraryDay &day : days) {
        const auto itsItems = byDay.value(day.id);
        if (itsItems.isEmpty() && day.title.isEmpty() && day.notes.isEmpty() && !byDate.contains(day.date))
            continue; // left over from other dates
        PlanDay &entry = byDate[day.date];
        entry.date = day.date;
        if (!entry.id) {
            entry.id = day.id;
            entry.title = day.title;
            entry.notes = day.notes;
        }
        for (const ItineraryItem *item : itsItems) {
            PlanItem planned{*item, day.date, intervalOf(*item, day.date, plan.zone), {}, {}};
            for (const ItemParticipant &one : who.value(item->id)) {
                if (one.group)
                    planned.groups.insert(one.group);
                if (one.delegate)
                    planned.delegates.insert(one.delegate);
            }
            entry.items << planned;
        }
    }
    for (PlanDay &day : byDate) {
        std::sort(day.items.begin(), day.items.end(), happensBefore);
        plan.days << day;
    }
    return plan;
}

} // namespace scd

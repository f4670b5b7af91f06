#include "models/planning/overview.h"

#include "models/domain/committee.h"
#include "models/workspace/workspace.h"

#include <algorithm>

namespace scd {

namespace {

constexpr int mostDelegations = 5;
constexpr int mostPartnerships = 12; ///< with a clock and an anniversary
constexpr int occasionDays = 120;    ///< how far ahead anniversaries and expiries are told
constexpr int longestVisit = 200;    ///< days; a delegation that began earlier is not looked for

Value dateValue(QDate date)
{
    return Value(date.toString(Qt::ISODate));
}

Value token(DelegationStatus status)
{
    return Value(tokenOf(status));
}

QList<UpcomingDelegation> upcoming(const Workspace &workspace, QDate today)
{
    QList<UpcomingDelegation> list;
    const QList<Value> over = {token(DelegationStatus::Cancelled)};
    // A lower bound for the first day, so that an index on it skips the past.
    Selection selection{EntityKind::Delegation,
                        {{"start_date", Op::GreaterOrEqual, {dateValue(today.addDays(-longestVisit))}},
                         {"end_date", Op::GreaterOrEqual, {dateValue(today)}},
                         {"status", Op::NotEqual, over}},
                        {{"start_date"}}};
    selection.limit = mostDelegations;
    for (const Record &record : workspace.records(selection)) {
        UpcomingDelegation entry;
        entry.delegation = fromRecord<Delegation>(record);
        const ItineraryPlan plan = loadPlan(workspace, entry.delegation.id);
        entry.partner = partnerOf(workspace, entry.delegation.exchange);
        entry.zone = plan.zone;
        entry.people =
            static_cast<int>(std::count_if(plan.delegates.begin(), plan.delegates.end(), [](const Delegate &delegate) {
                return delegate.status != DelegateStatus::Withdrawn;
            }));
        entry.findings = check(plan, today, plan.languages);
        const WallTime there = wallTimeOf(workspace.clock().now(), plan.zone);
        const QDate date = there.date.isValid() ? there.date : today;
        entry.daysUntil = static_cast<int>(date.daysTo(entry.delegation.start));
        if (const PlanDay *day = plan.day(date))
            entry.today = day->items;
        list << entry;
    }
    return list;
}

QList<Occasion> occasionsOf(const Workspace &workspace, const QList<Partnership> &partnerships,
                            const QHash<CommunityId, Community> &partners, QDate today)
{
    QList<Occasion> list;
    QList<Value> ids;
    QHash<PartnershipId, CommunityId> partnerOfPartnership;
    for (const Partnership &partnership : partnerships) {
        if (partnership.stage == PartnershipStage::Ended)
            continue;
        ids << Value(partnership.id.value);
        partnerOfPartnership.insert(partnership.id, partnership.partner);
    }
    if (!ids.isEmpty()) {
        const QList<Value> types{Value(tokenOf(AgreementType::SisterCityAgreement)),
                                 Value(tokenOf(AgreementType::FriendshipAgreement))};
        for (const Agreement &agreement :
             workspace.all<Agreement>({{"partnership_id", Op::In, ids}, {"type", Op::In, types}})) {
            const QDate day = nextAnniversary(agreement.signedOn, today);
            const int years = day.isValid() ? day.year() - agreement.signedOn.year() : 0;
            if (years > 0 && today.daysTo(day) <= occasionDays) {
                list << Occasion{OccasionKind::Anniversary, agreement.partnership.ref(),
                                 partners.value(partnerOfPartnership.value(agreement.partnership)), day, years};
            }
        }
    }
    Selection selection{EntityKind::Agreement,
                        {{"expires_on", Op::GreaterOrEqual, {dateValue(today)}},
                         {"expires_on", Op::LessOrEqual, {dateValue(today.addDays(occasionDays))}}},
                        {{"expires_on"}}};
    selection.limit = 6;
    for (const Record &record : workspace.records(selection)) {
        const auto agreement = fromRecord<Agreement>(record);
        const auto partnership = workspace.find<Partnership>(agreement.partnership);
        const auto partner = partnership ? workspace.find<Community>(partnership->partner) : std::nullopt;
        list << Occasion{OccasionKind::Expiry, agreement.id.ref(), partner.value_or(Community{}), agreement.expiresOn,
                         0};
    }
    std::stable_sort(list.begin(), list.end(), [](const Occasion &a, const Occasion &b) { return a.date < b.date; });
    return list;
}

} // namespace

Community ourCity(const Workspace &workspace)
{
    const auto committees = workspace.records({EntityKind::Committee, {}, {}, {}, Presence::Alive, 1});
    if (!committees.isEmpty()) {
        if (const auto home = workspace.find<Community>(fromRecord<Committee>(committees.first()).home))
            return *home;
    }
    const auto ours = workspace.records(
        {EntityKind::Community, {equals("ours", Value(qint64(1)))}, {{"sort_key"}}, {}, Presence::Alive, 1});
    return ours.isEmpty() ? Community{} : fromRecord<Community>(ours.first());
}

CallHint callHint(QTime there)
{
    const int hour = there.hour();
    if (hour >= 8 && hour < 20)
        return CallHint::Good;
    if (hour == 7)
        return CallHint::Early;
    if (hour == 20 || hour == 21)
        return CallHint::Late;
    return CallHint::Asleep;
}

QDate nextAnniversary(QDate since, QDate today)
{
    if (!since.isValid() || since > today)
        return {};
    const auto in = [&](int year) {
        const QDate day(year, since.month(), since.day());
        return day.isValid() ? day : QDate(year, 3, 1);
    };
    const QDate day = in(today.year());
    return day >= today ? day : in(today.year() + 1);
}

QList<PlaceClock> clocksOf(const QList<Community> &places, const Community &home, const QDateTime &moment)
{
    QList<PlaceClock> clocks;
    const QString homeZone = zoneOfPlace(home);
    for (const Community &place : places) {
        const QString zone = zoneOfPlace(place);
        PlaceClock clock;
        clock.community = place;
        clock.now = wallTimeOf(moment, zone);
        if (!clock.now.date.isValid())
            continue;
        clock.ours = place.id == home.id;
        clock.daysAhead = daysAhead(zone, homeZone, moment);
        clock.secondsAhead = secondsAhead(zone, homeZone, moment);
        clock.hint = callHint(clock.now.time);
        clocks << clock;
    }
    std::stable_sort(clocks.begin(), clocks.end(),
                     [](const PlaceClock &a, const PlaceClock &b) { return a.ours && !b.ours; });
    return clocks;
}

Overview loadOverview(const Workspace &workspace)
{
    Overview overview;
    overview.today = workspace.clock().today();
    overview.home = ourCity(workspace);
    QList<Community> places;
    if (overview.home.id)
        places << overview.home;

    QList<Partnership> partnerships;
    QHash<CommunityId, Community> partners;
    Selection selection{EntityKind::Partnership};
    if (overview.home.id)
        selection.where << equals("home_id", overview.home.id);
    selection.limit = mostPartnerships;
    for (const Record &record : workspace.records(selection)) {
        const auto partnership = fromRecord<Partnership>(record);
        const auto partner = workspace.find<Community>(partnership.partner);
        if (!partner)
            continue;
        partnerships << partnership;
        partners.insert(partner->id, *partner);
        if (partnership.stage != PartnershipStage::Ended)
            places << *partner;
    }
    overview.hasPartners = !partnerships.isEmpty();
    overview.clocks = clocksOf(places, overview.home, workspace.clock().now());
    overview.delegations = upcoming(workspace, overview.today);
    overview.occasions = occasionsOf(workspace, partnerships, partners, overview.today);
    return overview;
}

} // namespace scd

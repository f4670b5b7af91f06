#pragma once

#include "models/domain/agreement.h"
#include "models/domain/partnership.h"
#include "models/planning/itineraryplan.h"

#include <optional>

namespace scd {

struct UpcomingDelegation
{
    Delegation delegation;
    Community partner;
    int people = 0;
    int daysUntil = 0; ///< 0 or less while it is under way
    QList<PlanFinding> findings;
    QList<PlanItem> today; ///< what it does today, where it is
    QString zone;          ///< of the place visited
};

/// Whether it is a good time to call a place.
enum class CallHint { Good, Early, Late, Asleep };

struct PlaceClock
{
    Community community;
    WallTime now;
    int daysAhead = 0;               ///< against our own calendar
    std::optional<int> secondsAhead; ///< against our own clock; nothing while nobody told our zone
    CallHint hint = CallHint::Good;
    bool ours = false;
};

enum class OccasionKind { Anniversary, Expiry };

struct Occasion
{
    OccasionKind kind = OccasionKind::Anniversary;
    Ref ref; ///< the partnership or the agreement
    Community partner;
    QDate date;
    int years = 0; ///< of an anniversary
};

/// What the page Today shows.
struct Overview
{
    QDate today;
    Community home; ///< our city; empty in a file without one
    bool hasPartners = false;
    QList<UpcomingDelegation> delegations; ///< under way first, then the next ones
    QList<PlaceClock> clocks;              ///< ours first
    QList<Occasion> occasions;             ///< by date
};

/// 8:00 to 19:59 is good, an hour before and two after are possible, else people sleep.
CallHint callHint(QTime there);
/// The next day on or after `today` on which it is a whole number of years since `since`; a February 29 is kept on
/// March 1 in other years. Invalid for a date in the future.
QDate nextAnniversary(QDate since, QDate today);
/// The clocks of a list of places, ours first, at a moment. Places without a zone are left out.
QList<PlaceClock> clocksOf(const QList<Community> &places, const Community &home, const QDateTime &moment);

/// The home of the committee, else the first of the communities that are ours; without an id when there is none.
Community ourCity(const Workspace &workspace);

/// Reads by limits and indexes only, so that it is as fast in a network's file as in a committee's.
Overview loadOverview(const Workspace &workspace);

} // namespace scd

#pragma once

#include "models/domain/community.h"
#include "models/domain/delegation.h"
#include "models/planning/zonedtime.h"

#include <QSet>

namespace scd {

class Workspace;

struct PlanItem
{
    ItineraryItem item;
    QDate date; ///< of its day
    ItemInterval interval;
    QSet<DelegationGroupId> groups; ///< empty, as `delegates`: everybody takes part
    QSet<DelegateId> delegates;

    bool isForEveryone() const { return groups.isEmpty() && delegates.isEmpty(); }
    bool operator==(const PlanItem &other) const
    {
        return item == other.item && date == other.date && groups == other.groups && delegates == other.delegates;
    }
};

struct PlanDay
{
    ItineraryDayId id; ///< none for a date of the delegation that nothing was written down for yet
    QDate date;
    LocalText title;
    LocalText notes;
    QList<PlanItem> items; ///< in the order in which they happen

    bool operator==(const PlanDay &) const = default;
};

/// One delegation's programme as values: what the itinerary page shows, the checks read and documents print. A worker
/// may have a copy.
struct ItineraryPlan
{
    Delegation delegation;
    QString zone;     ///< of the place visited: the delegation's, else that of the community visited
    QString homeZone; ///< where the delegates come from
    /// In which the programme is printed: those of the program that one of the two places speaks, English else.
    QStringList languages;
    QList<DelegationGroup> groups;
    QList<Delegate> delegates; ///< in order of precedence
    /// Those with a passport, visa or authorisation that is not valid until the last day.
    QList<DelegateId> withExpiringPapers;
    QList<PlanDay> days; ///< each date of the delegation, and those outside that hold something; by date

    const PlanDay *day(QDate date) const;
    const PlanItem *item(ItineraryItemId id) const;
    /// Who takes part, without those that withdrew.
    QSet<DelegateId> participantsOf(const PlanItem &item) const;
    /// Also true where nobody is named yet but the groups are the same.
    bool shareSomebody(const PlanItem &a, const PlanItem &b) const;
};

/// A plan without days for a delegation that is not there.
ItineraryPlan loadPlan(const Workspace &workspace, DelegationId delegation);
/// The delegates of a delegation in order of precedence: those with a number, then the others by name.
QList<Delegate> delegatesInOrder(const Workspace &workspace, DelegationId delegation);
/// The community that the delegates come from and the one that they visit.
struct Places
{
    Community from;
    Community visited;
    Community partner; ///< the one of them that is not ours
};
Places placesOf(const Workspace &workspace, const Delegation &delegation);
/// The community on the other side of an exchange; empty when it is gone.
Community partnerOf(const Workspace &workspace, ExchangeId exchange);

enum class FindingKind {
    NoDates,
    NoLeader,
    NoEmergencyPhone,
    NoDelegates,
    PapersExpire, ///< of a delegate
    EndBeforeStart,
    Overlap,           ///< two items with the same people
    TwoOpenEnds,       ///< one begins while another without an end is under way, and it has none itself
    PersonInTwoPlaces, ///< lead or interpreter
    OutsideDates,
    SkippedTime, ///< clocks skip it when daylight saving begins
    EmptyDay,
    MissingVenue,
    MissingLead,
    MissingTranslation,
    Unconfirmed,
};

enum class FindingSeverity { Error, Warning, Hint };

/// One thing about a programme that somebody should look at. The sentence is made in ui/widgets/findingtext.h.
struct PlanFinding
{
    FindingKind kind = FindingKind::NoDates;
    FindingSeverity severity = FindingSeverity::Warning;
    Ref ref;                    ///< where it can be mended: an item, or the delegation
    Ref other = {};             ///< the second item
    QDate date = {};            ///< of a day
    PersonId person = {};       ///< who is in two places
    QStringList languages = {}; ///< that lack a text

    bool operator==(const PlanFinding &) const = default;
};

/// Looks through a programme. `languages`: in which texts must not be missing; see ItineraryPlan. Cancelled items are
/// left alone. Ordered by severity, then by time.
QList<PlanFinding> check(const ItineraryPlan &plan, QDate today, const QStringList &languages);

/// How many days before the first one an item that is still a draft is worth a word.
inline constexpr int closeToStart = 14;

} // namespace scd

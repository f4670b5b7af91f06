#pragma once

#include "models/domain/committee.h"
#include "models/domain/person.h"
#include "models/domain/venue.h"
#include "models/planning/itineraryplan.h"

#include <QHash>

namespace scd {

class Workspace;

/// A person as documents need one.
struct PersonCard
{
    Person person;
    std::optional<Office> office; ///< the one held when the delegation travels; the highest of several
    QList<SpokenLanguage> languages;
    QString phone;
};

/// All that the documents of one delegation show, as values: a worker may have it.
struct DelegationData
{
    ItineraryPlan plan;
    Places places;
    QHash<VenueId, Venue> venues;
    QHash<PersonId, PersonCard> persons; ///< delegates, leads, interpreters, leader, deputy, counterpart

    /// Without withdrawn delegates.
    QList<Delegate> delegates() const;
    QString nameOf(PersonId person) const;
};

/// NotFound when there is no such delegation.
Result<DelegationData> collectDelegation(const Workspace &workspace, DelegationId delegation);

} // namespace scd

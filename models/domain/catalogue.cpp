#include "models/domain/agreement.h"
#include "models/domain/attachment.h"
#include "models/domain/committee.h"
#include "models/domain/community.h"
#include "models/domain/delegation.h"
#include "models/domain/exchange.h"
#include "models/domain/household.h"
#include "models/domain/itinerary.h"
#include "models/domain/partnership.h"
#include "models/domain/person.h"
#include "models/domain/personpapers.h"
#include "models/domain/venue.h"
#include "models/domain/volunteer.h"

#include <array>

namespace scd {

std::span<const Entity *const> catalogue()
{
    static const std::array all = {
        &entityOf<Committee>(),        &entityOf<Community>(),      &entityOf<Partnership>(),
        &entityOf<PartnershipEvent>(), &entityOf<Agreement>(),      &entityOf<Signatory>(),
        &entityOf<Person>(),           &entityOf<ContactPoint>(),   &entityOf<SpokenLanguage>(),
        &entityOf<Office>(),           &entityOf<Exchange>(),       &entityOf<Delegation>(),
        &entityOf<DelegationGroup>(),  &entityOf<Delegate>(),       &entityOf<Venue>(),
        &entityOf<ItineraryDay>(),     &entityOf<ItineraryItem>(),  &entityOf<ItemParticipant>(),
        &entityOf<Attachment>(),       &entityOf<Printout>(),       &entityOf<Household>(),
        &entityOf<HouseholdMember>(),  &entityOf<PersonCheck>(),    &entityOf<TravelPaper>(),
        &entityOf<Volunteer>(),        &entityOf<VolunteerHours>(),
    };
    return all;
}

const Entity *entityByNumber(int kind)
{
    const auto all = catalogue();
    return kind >= 1 && kind <= static_cast<int>(all.size()) ? all[static_cast<std::size_t>(kind - 1)] : nullptr;
}

const Entity *entityByTable(QStringView table)
{
    for (const Entity *description : catalogue()) {
        if (table == QLatin1StringView(description->table))
            return description;
    }
    return nullptr;
}

const Entity &entity(EntityKind kind)
{
    const Entity *description = entityByNumber(static_cast<int>(kind));
    Q_ASSERT(description != nullptr && description->kind == kind);
    return *description;
}

} // namespace scd

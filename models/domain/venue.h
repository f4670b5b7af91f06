#pragma once

#include "models/domain/entity.h"

namespace scd {

/// A place where something of a programme happens.
struct Venue
{
    VenueId id;
    Presence presence = Presence::Alive;
    LocalText name;
    CommunityId community;
    QString address;
    QString phone;
    std::optional<double> latitude;
    std::optional<double> longitude;
    QString access; ///< entrance, step-free way, parking
    QString sortKey;

    bool operator==(const Venue &) const = default;
};

template <>
const Entity &entityOf<Venue>();

} // namespace scd

#pragma once

#include "models/domain/entity.h"

namespace scd {

enum class ItemType {
    Visit,
    Meeting,
    Ceremony,
    CourtesyCall,
    Meal,
    Reception,
    Flight,
    Transfer,
    Workshop,
    Performance,
    Sightseeing,
    FamilyTime,
    FreeTime,
    Rest,
    Other,
};
enum class ItemStatus { Draft, Confirmed, Changed, Cancelled };
enum class Attire { Unspecified, Casual, SmartCasual, Business, Formal, Traditional, Sports, WorkClothes };
enum class Transport { None, Walk, Bus, Van, Car, HostFamily, Train, Plane, Boat };

/// One date of a delegation's programme. There is at most one per delegation and date.
struct ItineraryDay
{
    ItineraryDayId id;
    Presence presence = Presence::Alive;
    DelegationId delegation;
    QDate date; ///< at the place visited
    LocalText title;
    LocalText notes;

    bool operator==(const ItineraryDay &) const = default;
};

/// Something that happens on a day. Times are wall time where it happens; nothing is kept in UTC, because an
/// offset changes when daylight saving does. A flight ends in another zone and perhaps days later.
/// Without an ItemParticipant everybody of the delegation takes part.
struct ItineraryItem
{
    ItineraryItemId id;
    Presence presence = Presence::Alive;
    ItineraryDayId day;
    QTime start; ///< unknown = some time that day
    QTime end;
    bool openEnd = false;            ///< ends when it ends
    QString zone;                    ///< IANA; "" = the delegation's zone
    QString endZone;                 ///< IANA; "" = as zone
    std::optional<int> endDayOffset; ///< days after `day` on which it ends, by the calendar of endZone
    ItemType type = ItemType::Visit;
    LocalText title;
    LocalText notes;
    VenueId venue;
    Attire attire = Attire::Unspecified;
    LocalText bring;
    Transport transport = Transport::None;
    LocalText meetingPoint;
    PersonId lead;
    PersonId interpreter;
    ItemStatus status = ItemStatus::Draft;
    bool isPublic = true;
    bool fixed = false; ///< booked for this date: stays when the itinerary is shifted
    QString booking;    ///< flight number, reservation code
    LocalText planB;
    std::optional<int> position; ///< order among items of equal time
    QString internalNotes;       ///< of the committee: on no paper and in no calendar

    bool operator==(const ItineraryItem &) const = default;
};

/// A group or a single delegate that takes part in an item.
struct ItemParticipant
{
    ItemParticipantId id;
    Presence presence = Presence::Alive;
    ItineraryItemId item;
    DelegationGroupId group;
    DelegateId delegate;

    bool operator==(const ItemParticipant &) const = default;
};

template <>
std::span<const Choice> choices<ItemType>();
template <>
std::span<const Choice> choices<ItemStatus>();
template <>
std::span<const Choice> choices<Attire>();
template <>
std::span<const Choice> choices<Transport>();

template <>
const Entity &entityOf<ItineraryDay>();
template <>
const Entity &entityOf<ItineraryItem>();
template <>
const Entity &entityOf<ItemParticipant>();

} // namespace scd

#pragma once

#include <QHashFunctions>
#include <QtGlobal>
#include <compare>

namespace scd {

/// The things a committee's file holds. The numbers are written into the journal: never change or reuse one.
enum class EntityKind : int {
    Committee = 1,
    Community = 2,
    Partnership = 3,
    PartnershipEvent = 4,
    Agreement = 5,
    Signatory = 6,
    Person = 7,
    ContactPoint = 8,
    SpokenLanguage = 9,
    Office = 10,
    Exchange = 11,
    Delegation = 12,
    DelegationGroup = 13,
    Delegate = 14,
    Venue = 15,
    ItineraryDay = 16,
    ItineraryItem = 17,
    ItemParticipant = 18,
    Attachment = 19,
    Printout = 20,
    Household = 21,
    HouseholdMember = 22,
    PersonCheck = 23,
    TravelPaper = 24,
    Volunteer = 25,
    VolunteerHours = 26,
};

/// A record of any kind, by kind and row id. Row id 0 means "none".
struct Ref
{
    EntityKind kind = EntityKind::Committee;
    qint64 id = 0;

    explicit operator bool() const { return id != 0; }
    auto operator<=>(const Ref &) const = default;
};

inline size_t qHash(const Ref &ref, size_t seed = 0) noexcept
{
    return qHashMulti(seed, static_cast<int>(ref.kind), ref.id);
}

/// The id of one kind of record: a venue's id cannot be passed where a person's is wanted.
template <EntityKind K>
struct Id
{
    static constexpr EntityKind kind = K;
    qint64 value = 0;

    Id() = default;
    explicit constexpr Id(qint64 id)
        : value(id)
    {
    }
    explicit operator bool() const { return value != 0; }
    Ref ref() const { return {K, value}; }
    auto operator<=>(const Id &) const = default;
};

template <EntityKind K>
size_t qHash(const Id<K> &id, size_t seed = 0) noexcept
{
    return ::qHash(id.value, seed);
}

using CommitteeId = Id<EntityKind::Committee>;
using CommunityId = Id<EntityKind::Community>;
using PartnershipId = Id<EntityKind::Partnership>;
using PartnershipEventId = Id<EntityKind::PartnershipEvent>;
using AgreementId = Id<EntityKind::Agreement>;
using SignatoryId = Id<EntityKind::Signatory>;
using PersonId = Id<EntityKind::Person>;
using ContactPointId = Id<EntityKind::ContactPoint>;
using SpokenLanguageId = Id<EntityKind::SpokenLanguage>;
using OfficeId = Id<EntityKind::Office>;
using ExchangeId = Id<EntityKind::Exchange>;
using DelegationId = Id<EntityKind::Delegation>;
using DelegationGroupId = Id<EntityKind::DelegationGroup>;
using DelegateId = Id<EntityKind::Delegate>;
using VenueId = Id<EntityKind::Venue>;
using ItineraryDayId = Id<EntityKind::ItineraryDay>;
using ItineraryItemId = Id<EntityKind::ItineraryItem>;
using ItemParticipantId = Id<EntityKind::ItemParticipant>;
using AttachmentId = Id<EntityKind::Attachment>;
using PrintoutId = Id<EntityKind::Printout>;
using HouseholdId = Id<EntityKind::Household>;
using HouseholdMemberId = Id<EntityKind::HouseholdMember>;
using PersonCheckId = Id<EntityKind::PersonCheck>;
using TravelPaperId = Id<EntityKind::TravelPaper>;
using VolunteerId = Id<EntityKind::Volunteer>;
using VolunteerHoursId = Id<EntityKind::VolunteerHours>;

} // namespace scd

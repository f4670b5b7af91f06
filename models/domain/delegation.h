#pragma once

#include "models/domain/entity.h"

namespace scd {

enum class Direction { Inbound, Outbound };
enum class DelegationStatus {
    Idea,
    Invited,
    Approved,
    Recruiting,
    Confirmed,
    Travelling,
    Returned,
    Reported,
    Closed,
    Postponed,
    Cancelled,
};
enum class DelegateRole {
    Member,
    Head,
    Deputy,
    Elected,
    Staff,
    Chaperone,
    Youth,
    Teacher,
    Artist,
    Athlete,
    Business,
    Medical,
    Interpreter,
    Spouse,
    Press,
    Volunteer,
};
enum class DelegateStatus { Invited, Applied, Confirmed, Waiting, Withdrawn };

/// A group that travels, seen from our committee: outbound to the partner, or inbound to us.
struct Delegation
{
    DelegationId id;
    Presence presence = Presence::Alive;
    ExchangeId exchange;
    QString code; ///< short and unique in the file, A-Z 0-9 -: "TENA-2027-IN"
    LocalText name;
    Direction direction = Direction::Inbound;
    bool official = false;
    DelegationStatus status = DelegationStatus::Idea;
    QDate start;  ///< first day of the programme, in `zone`
    QDate end;    ///< last day
    QString zone; ///< IANA zone of the place visited
    LocalText purpose;
    PersonId leader;
    PersonId deputy;
    PersonId counterpart; ///< the leader's opposite number on the other side
    QString emergencyName;
    QString emergencyPhone;     ///< answers day and night where the delegation is
    QString emergencyPhoneHome; ///< answers at home
    QString lodging;
    LocalText dress;
    QString notes;

    bool operator==(const Delegation &) const = default;
};

/// A part of a delegation with a programme of its own ("Officials", "Youth").
struct DelegationGroup
{
    DelegationGroupId id;
    Presence presence = Presence::Alive;
    DelegationId delegation;
    LocalText name;
    PersonId leader;
    std::optional<int> position;

    bool operator==(const DelegationGroup &) const = default;
};

/// A person in a delegation.
struct Delegate
{
    DelegateId id;
    Presence presence = Presence::Alive;
    DelegationId delegation;
    PersonId person;
    DelegateRole role = DelegateRole::Member;
    DelegateStatus status = DelegateStatus::Confirmed;
    std::optional<int> precedence; ///< 1 = first in protocol; unknown = after those that have one, by name
    DelegationGroupId group;
    QString badgeName;
    QString notes;

    bool operator==(const Delegate &) const = default;
};

template <>
std::span<const Choice> choices<Direction>();
template <>
std::span<const Choice> choices<DelegationStatus>();
template <>
std::span<const Choice> choices<DelegateRole>();
template <>
std::span<const Choice> choices<DelegateStatus>();

template <>
const Entity &entityOf<Delegation>();
template <>
const Entity &entityOf<DelegationGroup>();
template <>
const Entity &entityOf<Delegate>();

} // namespace scd

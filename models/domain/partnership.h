#pragma once

#include "models/domain/entity.h"

namespace scd {

/// The life of a partnership (domain: a friendship is often a stepping stone; a sister city is one whose
/// agreement the highest officials of both sides signed, valid until one of them says otherwise).
enum class PartnershipStage { Idea, Exploring, LetterOfIntent, Friendship, SisterCity, Dormant, Ended };
enum class Sector { Youth, Cultural, Educational, Professional, Humanitarian, Economic, Municipal, Sports, Health };
enum class PartnershipEventType { Contact, Visit, Letter, StageChange, Anniversary, CouncilAction, Note };

/// Two communities, of which one is ours.
struct Partnership
{
    PartnershipId id;
    Presence presence = Presence::Alive;
    CommunityId home;
    CommunityId partner;
    PartnershipStage stage = PartnershipStage::Idea;
    std::optional<int> since; ///< the year since when it is at this stage; the days are those of its agreements
    QString originStory;
    PersonId liaison;
    QList<Sector> sectors;
    QString notes;

    bool operator==(const Partnership &) const = default;
};

/// A day in the history of a partnership that is not an agreement or a delegation.
struct PartnershipEvent
{
    PartnershipEventId id;
    Presence presence = Presence::Alive;
    PartnershipId partnership;
    QDate date;
    PartnershipEventType type = PartnershipEventType::Note;
    LocalText summary;

    bool operator==(const PartnershipEvent &) const = default;
};

template <>
std::span<const Choice> choices<PartnershipStage>();
template <>
std::span<const Choice> choices<Sector>();
template <>
std::span<const Choice> choices<PartnershipEventType>();

template <>
const Entity &entityOf<Partnership>();
template <>
const Entity &entityOf<PartnershipEvent>();

} // namespace scd

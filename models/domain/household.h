#pragma once

#include "models/domain/person.h"

namespace scd {

/// Pets with where they are kept: an allergy to cats minds the cat indoors, not the one in the barn.
enum class Pet {
    None,
    DogIndoors,
    DogOutdoors,
    CatIndoors,
    CatOutdoors,
    Birds,
    Fish,
    SmallAnimals,
    Reptiles,
    FarmAnimals,
    Other,
};
enum class Smoking { Unknown, None, OutsideOnly, Inside };
enum class Bath { Unknown, Private, Shared };
enum class MemberRelation { Adult, Child };

/// A home that hosts guests, as host families tell it in their form.
struct Household
{
    HouseholdId id;
    Presence presence = Presence::Alive;
    QString name;    ///< as on the welcome letter: "Rivera"
    QString address; ///< street lines
    QString city;
    QString postalCode;
    CommunityId community;
    QString phone;
    QString email;
    QStringList languages; ///< spoken at home, BCP 47
    QList<Pet> pets;       ///< empty = not known; None = no pets
    QString petNotes;      ///< where they sleep, whether they can go elsewhere
    Smoking smoking = Smoking::Unknown;
    QList<Diet> diets; ///< that can be cooked for guests
    QString allergies; ///< of those who live there
    std::optional<int> beds;
    QString rooms; ///< "Own room, two single beds"
    Bath bath = Bath::Unknown;
    Answer stairs = Answer::Unknown; ///< to the guests' room
    std::optional<int> guestsMost;
    QList<QDate> nights;            ///< on which guests may stay: each date is the evening
    std::optional<int> carSeats;    ///< for guests, with belts
    QString otherHelp;              ///< "Airport pick-up, dinner host"
    std::optional<int> involvement; ///< 1 to 10: how much they would like to do with their guests
    QString preferences;
    QString notes;
    QString sortKey;

    bool operator==(const Household &) const = default;
};

/// Somebody who lives there. Of a child an age is often all that is known: it counts from `ageOn`.
struct HouseholdMember
{
    HouseholdMemberId id;
    Presence presence = Presence::Alive;
    HouseholdId household;
    PersonId person; ///< where the member is also one of the people of the file
    QString name;
    MemberRelation relation = MemberRelation::Adult;
    QDate birthDate;
    std::optional<int> age; ///< in years
    QDate ageOn;            ///< the day on which the age was told
    QString notes;

    bool operator==(const HouseholdMember &) const = default;
};

/// How old a member is on a day: by the birth date, else by the age as it was told and the years since.
std::optional<int> ageAt(const HouseholdMember &member, QDate day);

template <>
std::span<const Choice> choices<Pet>();
template <>
std::span<const Choice> choices<Smoking>();
template <>
std::span<const Choice> choices<Bath>();
template <>
std::span<const Choice> choices<MemberRelation>();

template <>
const Entity &entityOf<Household>();
template <>
const Entity &entityOf<HouseholdMember>();

} // namespace scd

#pragma once

#include "models/domain/entity.h"

namespace scd {

/// What a person offers as a volunteer. One per person as a rule; where two laptops made two, both are shown.
struct Volunteer
{
    VolunteerId id;
    Presence presence = Presence::Alive;
    PersonId person;
    QString skills;
    Answer driver = Answer::Unknown;
    QString availability;
    QString notes;

    bool operator==(const Volunteer &) const = default;
};

/// Hours that a person gave in a year.
struct VolunteerHours
{
    VolunteerHoursId id;
    Presence presence = Presence::Alive;
    PersonId person;
    std::optional<int> year;
    std::optional<double> hours;

    bool operator==(const VolunteerHours &) const = default;
};

template <>
const Entity &entityOf<Volunteer>();
template <>
const Entity &entityOf<VolunteerHours>();

} // namespace scd

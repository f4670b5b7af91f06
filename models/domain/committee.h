#pragma once

#include "models/domain/entity.h"

namespace scd {

/// Whose file this is: one row. Its home community decides which communities are "ours" first.
struct Committee
{
    CommitteeId id;
    Presence presence = Presence::Alive;
    LocalText name;
    CommunityId home;
    QString emergencyName;
    QString emergencyPhone;
    QString email;
    QString website;
    QString address;
    bool sample = false; ///< made as a sample: the window shows a strip

    bool operator==(const Committee &) const = default;
};

template <>
const Entity &entityOf<Committee>();

} // namespace scd

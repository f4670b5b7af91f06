#pragma once

#include "models/domain/entity.h"

namespace scd {

enum class CommunityType { City, Municipality, County, Town, Canton, Province, State, District, Other };

/// A city, municipality, county or other place that can enter a partnership. Sariaya is a municipality, not a
/// city: what a place is called on paper comes from `type`.
struct Community
{
    CommunityId id;
    Presence presence = Presence::Alive;
    QString name;
    LocalText officialName;
    CommunityType type = CommunityType::City;
    QString country; ///< ISO 3166-1 alpha-2
    QString region;
    bool ours = false; ///< a member community of this file's committee, chapter or network
    std::optional<int> population;
    std::optional<int> populationYear;
    QString zone; ///< IANA
    QStringList languages;
    LocalText executiveTitle; ///< of its highest official: Mayor, Alcaldesa, Punong Bayan
    std::optional<double> latitude;
    std::optional<double> longitude;
    QString website;
    QString notes;
    QString sortKey;

    bool operator==(const Community &) const = default;
};

template <>
std::span<const Choice> choices<CommunityType>();

template <>
const Entity &entityOf<Community>();

} // namespace scd

#pragma once

#include "models/domain/entity.h"

namespace scd {

enum class ExchangeType {
    Youth,
    Cultural,
    Arts,
    Educational,
    Professional,
    Humanitarian,
    Medical,
    Economic,
    Municipal,
    Sports,
    OfficialVisit,
    Anniversary,
};

/// What two communities do together: usually a reciprocal pair of delegations, often weeks apart.
struct Exchange
{
    ExchangeId id;
    Presence presence = Presence::Alive;
    PartnershipId partnership;
    LocalText name;
    QList<ExchangeType> types;
    bool reciprocal = true; ///< a visit in the other direction belongs to it
    QString goals;
    PersonId owner;
    QString notes;

    bool operator==(const Exchange &) const = default;
};

template <>
std::span<const Choice> choices<ExchangeType>();

template <>
const Entity &entityOf<Exchange>();

} // namespace scd

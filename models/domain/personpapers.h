#pragma once

#include "models/domain/entity.h"

namespace scd {

enum class CheckKind {
    LiveScan,
    BackgroundCheck,
    Reference,
    Training,
    DriverRecord,
    Interview,
    HomeVisit,
    Other,
};
enum class PaperKind { Passport, Visa, Insurance, TravelAuthorisation, Other };

/// That a person was checked, of what kind and when. The outcome is kept, never the report itself
/// (California's LiveScan is per organisation and cannot be passed on).
struct PersonCheck
{
    PersonCheckId id;
    Presence presence = Presence::Alive;
    PersonId person;
    CheckKind kind = CheckKind::LiveScan;
    QDate doneOn;
    QDate expiresOn;
    QString notes;

    bool operator==(const PersonCheck &) const = default;
};

/// A paper that a person needs for travelling.
struct TravelPaper
{
    TravelPaperId id;
    Presence presence = Presence::Alive;
    PersonId person;
    PaperKind kind = PaperKind::Passport;
    QString number;
    QString country; ///< that issued it; of a visa or authorisation, that it lets in. ISO 3166-1 alpha-2
    QDate expiresOn;

    bool operator==(const TravelPaper &) const = default;
};

template <>
std::span<const Choice> choices<CheckKind>();
template <>
std::span<const Choice> choices<PaperKind>();

template <>
const Entity &entityOf<PersonCheck>();
template <>
const Entity &entityOf<TravelPaper>();

} // namespace scd

#pragma once

#include "models/domain/entity.h"

namespace scd {

enum class AgreementType {
    SisterCityAgreement,
    FriendshipAgreement,
    MemorandumOfUnderstanding,
    LetterOfIntent,
    InvitationLetter,
    Reaffirmation,
    AnnualPlan,
    Resolution,
    Proclamation,
};
enum class Renewal { Open, Automatic, Manual };
enum class SignatoryCapacity { HighestElected, HighestAppointed, Other, Witness, Clerk };
enum class Side { Home, Partner };

/// A document that joins two communities. Signatories keep the name and title that they signed with.
struct Agreement
{
    AgreementId id;
    Presence presence = Presence::Alive;
    PartnershipId partnership;
    AgreementType type = AgreementType::SisterCityAgreement;
    LocalText title;
    QDate signedOn;
    QString signedAt; ///< place
    QString homeResolution;
    QDate homeResolutionOn;
    QString partnerResolution;
    QDate partnerResolutionOn;
    QStringList languages; ///< in which it was signed
    std::optional<int> termMonths;
    QDate expiresOn;
    Renewal renewal = Renewal::Open;
    QString notes;

    bool operator==(const Agreement &) const = default;
};

struct Signatory
{
    SignatoryId id;
    Presence presence = Presence::Alive;
    AgreementId agreement;
    PersonId person; ///< when the person is in the file; may be none
    QString nameAsSigned;
    QString titleAsSigned;
    SignatoryCapacity capacity = SignatoryCapacity::HighestElected;
    Side side = Side::Home;
    std::optional<int> position;

    bool operator==(const Signatory &) const = default;
};

template <>
std::span<const Choice> choices<AgreementType>();
template <>
std::span<const Choice> choices<Renewal>();
template <>
std::span<const Choice> choices<SignatoryCapacity>();
template <>
std::span<const Choice> choices<Side>();

template <>
const Entity &entityOf<Agreement>();
template <>
const Entity &entityOf<Signatory>();

} // namespace scd

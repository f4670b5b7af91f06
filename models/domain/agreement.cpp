#include "models/domain/agreement.h"

#include "models/domain/validate.h"

namespace scd {

template <>
std::span<const Choice> choices<AgreementType>()
{
    static constexpr Choice all[] = {
        {"sister_city", QT_TRANSLATE_NOOP("Choice", "Sister city agreement")},
        {"friendship", QT_TRANSLATE_NOOP("Choice", "Friendship agreement")},
        {"mou", QT_TRANSLATE_NOOP("Choice", "Memorandum of understanding")},
        {"letter_of_intent", QT_TRANSLATE_NOOP("Choice", "Letter of intent")},
        {"invitation", QT_TRANSLATE_NOOP("Choice", "Invitation letter")},
        {"reaffirmation", QT_TRANSLATE_NOOP("Choice", "Reaffirmation")},
        {"annual_plan", QT_TRANSLATE_NOOP("Choice", "Annual programme plan")},
        {"resolution", QT_TRANSLATE_NOOP("Choice", "Resolution")},
        {"proclamation", QT_TRANSLATE_NOOP("Choice", "Proclamation")},
    };
    return all;
}

template <>
std::span<const Choice> choices<Renewal>()
{
    static constexpr Choice all[] = {
        {"open", QT_TRANSLATE_NOOP("Choice", "Open: valid until one side ends it")},
        {"automatic", QT_TRANSLATE_NOOP("Choice", "Renews itself")},
        {"manual", QT_TRANSLATE_NOOP("Choice", "Must be renewed")},
    };
    return all;
}

template <>
std::span<const Choice> choices<SignatoryCapacity>()
{
    static constexpr Choice all[] = {
        {"highest_elected", QT_TRANSLATE_NOOP("Choice", "Highest elected official")},
        {"highest_appointed", QT_TRANSLATE_NOOP("Choice", "Highest appointed official")},
        {"other", QT_TRANSLATE_NOOP("Choice", "Other signatory")},
        {"witness", QT_TRANSLATE_NOOP("Choice", "Witness")},
        {"clerk", QT_TRANSLATE_NOOP("Choice", "Clerk")},
    };
    return all;
}

template <>
std::span<const Choice> choices<Side>()
{
    static constexpr Choice all[] = {
        {"home", QT_TRANSLATE_NOOP("Choice", "Our side")},
        {"partner", QT_TRANSLATE_NOOP("Choice", "Partner's side")},
    };
    return all;
}

template <>
const Entity &entityOf<Agreement>()
{
    constexpr auto open = Sensitivity::Public;
    static const Entity description =
        Describe<Agreement>(EntityKind::Agreement, "agreement", QT_TRANSLATE_NOOP("Entity", "Agreement"),
                            QT_TRANSLATE_NOOP("Entity", "Agreements"))
            .field("partnership_id", &Agreement::partnership, QT_TRANSLATE_NOOP("Field", "Partnership"),
                   {.sensitivity = open, .required = true})
            .owned()
            .field("type", &Agreement::type, QT_TRANSLATE_NOOP("Field", "Type"), {.sensitivity = open})
            .field("title", &Agreement::title, QT_TRANSLATE_NOOP("Field", "Title"),
                   {.sensitivity = open, .required = true, .searchable = true, .maxLength = 3000})
            .field("signed_on", &Agreement::signedOn, QT_TRANSLATE_NOOP("Field", "Signed on"),
                   {.group = "term", .sensitivity = open})
            .field("signed_at", &Agreement::signedAt, QT_TRANSLATE_NOOP("Field", "Signed at"),
                   {.sensitivity = open, .searchable = true})
            .field("home_resolution", &Agreement::homeResolution, QT_TRANSLATE_NOOP("Field", "Our resolution number"),
                   {.group = "home_resolution", .sensitivity = open, .searchable = true})
            .field("home_resolution_on", &Agreement::homeResolutionOn,
                   QT_TRANSLATE_NOOP("Field", "Our resolution passed on"),
                   {.group = "home_resolution", .sensitivity = open})
            .field("partner_resolution", &Agreement::partnerResolution,
                   QT_TRANSLATE_NOOP("Field", "Partner's resolution number"),
                   {.group = "partner_resolution", .sensitivity = open, .searchable = true})
            .field("partner_resolution_on", &Agreement::partnerResolutionOn,
                   QT_TRANSLATE_NOOP("Field", "Partner's resolution passed on"),
                   {.group = "partner_resolution", .sensitivity = open})
            .field("languages", &Agreement::languages, QT_TRANSLATE_NOOP("Field", "Languages"), {.sensitivity = open})
            .field("term_months", &Agreement::termMonths, QT_TRANSLATE_NOOP("Field", "Term in months"),
                   {.group = "term", .sensitivity = open})
            .field("expires_on", &Agreement::expiresOn, QT_TRANSLATE_NOOP("Field", "Expires on"),
                   {.group = "term", .sensitivity = open})
            .field("renewal", &Agreement::renewal, QT_TRANSLATE_NOOP("Field", "Renewal"),
                   {.group = "term", .sensitivity = open})
            .field("notes", &Agreement::notes, QT_TRANSLATE_NOOP("Field", "Notes"),
                   {.kind = FieldKind::LongText, .searchable = true})
            .title([](const Agreement &agreement, const QStringList &languages) {
                return agreement.title.best(languages);
            })
            .validate([](const Agreement &agreement) {
                Problems problems;
                if (agreement.expiresOn.isValid() && agreement.signedOn.isValid() &&
                    agreement.expiresOn < agreement.signedOn)
                    problems << Problem{QStringLiteral("expires_on"), problem::expiresBeforeSigned, Severity::Refused,
                                        agreement.signedOn.toString(Qt::ISODate)};
                if (agreement.termMonths && (*agreement.termMonths < 1 || *agreement.termMonths > 1200))
                    problems << Problem{QStringLiteral("term_months"), problem::outOfRange};
                return problems;
            })
            .build();
    return description;
}

template <>
const Entity &entityOf<Signatory>()
{
    constexpr auto open = Sensitivity::Public;
    static const Entity description =
        Describe<Signatory>(EntityKind::Signatory, "signatory", QT_TRANSLATE_NOOP("Entity", "Signatory"),
                            QT_TRANSLATE_NOOP("Entity", "Signatories"))
            .field("agreement_id", &Signatory::agreement, QT_TRANSLATE_NOOP("Field", "Agreement"),
                   {.sensitivity = open, .required = true})
            .owned()
            .field("person_id", &Signatory::person, QT_TRANSLATE_NOOP("Field", "Person"), {.sensitivity = open})
            .field("name_as_signed", &Signatory::nameAsSigned, QT_TRANSLATE_NOOP("Field", "Name as signed"),
                   {.sensitivity = open, .required = true, .searchable = true})
            .field("title_as_signed", &Signatory::titleAsSigned, QT_TRANSLATE_NOOP("Field", "Title as signed"),
                   {.sensitivity = open})
            .field("capacity", &Signatory::capacity, QT_TRANSLATE_NOOP("Field", "Capacity"), {.sensitivity = open})
            .field("side", &Signatory::side, QT_TRANSLATE_NOOP("Field", "Side"), {.sensitivity = open})
            .field("position", &Signatory::position, QT_TRANSLATE_NOOP("Field", "Order"), {.sensitivity = open})
            .foundInOwner()
            .title([](const Signatory &signatory, const QStringList &) { return signatory.nameAsSigned; })
            .build();
    return description;
}

} // namespace scd

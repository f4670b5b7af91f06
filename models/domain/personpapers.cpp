#include "models/domain/personpapers.h"

#include "models/domain/validate.h"

namespace scd {

template <>
std::span<const Choice> choices<CheckKind>()
{
    static constexpr Choice all[] = {
        {"live_scan", QT_TRANSLATE_NOOP("Choice", "LiveScan fingerprints")},
        {"background_check", QT_TRANSLATE_NOOP("Choice", "Background check")},
        {"reference", QT_TRANSLATE_NOOP("Choice", "Reference")},
        {"training", QT_TRANSLATE_NOOP("Choice", "Child safety training")},
        {"driver_record", QT_TRANSLATE_NOOP("Choice", "Driving record")},
        {"interview", QT_TRANSLATE_NOOP("Choice", "Interview")},
        {"home_visit", QT_TRANSLATE_NOOP("Choice", "Home visit")},
        {"other", QT_TRANSLATE_NOOP("Choice", "Another check")},
    };
    return all;
}

template <>
std::span<const Choice> choices<PaperKind>()
{
    static constexpr Choice all[] = {
        {"passport", QT_TRANSLATE_NOOP("Choice", "Passport")},
        {"visa", QT_TRANSLATE_NOOP("Choice", "Visa")},
        {"insurance", QT_TRANSLATE_NOOP("Choice", "Insurance")},
        {"travel_authorisation", QT_TRANSLATE_NOOP("Choice", "Electronic travel authorization")},
        {"other", QT_TRANSLATE_NOOP("Choice", "Another paper")},
    };
    return all;
}

namespace {

Problems check(const PersonCheck &done)
{
    Problems problems;
    if (done.doneOn.isValid() && done.expiresOn.isValid() && done.expiresOn < done.doneOn)
        problems << Problem{QStringLiteral("expires_on"), problem::endBeforeStart, Severity::Refused,
                            done.doneOn.toString(Qt::ISODate)};
    return problems;
}

} // namespace

template <>
const Entity &entityOf<PersonCheck>()
{
    constexpr auto personal = Sensitivity::Personal;
    static const Entity description =
        Describe<PersonCheck>(EntityKind::PersonCheck, "person_check", QT_TRANSLATE_NOOP("Entity", "Check"),
                              QT_TRANSLATE_NOOP("Entity", "Checks"))
            .field("person_id", &PersonCheck::person, QT_TRANSLATE_NOOP("Field", "Person"), {.required = true})
            .owned()
            .field("kind", &PersonCheck::kind, QT_TRANSLATE_NOOP("Field", "Kind of check"), {.sensitivity = personal})
            .field("done_on", &PersonCheck::doneOn, QT_TRANSLATE_NOOP("Field", "Done on"),
                   {.group = "valid", .sensitivity = personal})
            .field("expires_on", &PersonCheck::expiresOn, QT_TRANSLATE_NOOP("Field", "Expires on"),
                   {.group = "valid", .sensitivity = personal, .sense = DaySense::Future})
            .field("notes", &PersonCheck::notes, QT_TRANSLATE_NOOP("Field", "Notes"),
                   {.kind = FieldKind::LongText, .sensitivity = Sensitivity::Sealed})
            .validate(check)
            .build();
    return description;
}

template <>
const Entity &entityOf<TravelPaper>()
{
    constexpr auto personal = Sensitivity::Personal;
    static const Entity description =
        Describe<TravelPaper>(EntityKind::TravelPaper, "travel_paper", QT_TRANSLATE_NOOP("Entity", "Travel paper"),
                              QT_TRANSLATE_NOOP("Entity", "Travel papers"))
            .field("person_id", &TravelPaper::person, QT_TRANSLATE_NOOP("Field", "Person"), {.required = true})
            .owned()
            .field("kind", &TravelPaper::kind, QT_TRANSLATE_NOOP("Field", "Kind of paper"), {.sensitivity = personal})
            .field("number", &TravelPaper::number, QT_TRANSLATE_NOOP("Field", "Number"),
                   {.sensitivity = Sensitivity::Sealed})
            .field("country", &TravelPaper::country, QT_TRANSLATE_NOOP("Field", "Country"),
                   {.kind = FieldKind::Country, .sensitivity = personal})
            .field("expires_on", &TravelPaper::expiresOn, QT_TRANSLATE_NOOP("Field", "Expires on"),
                   {.sensitivity = personal, .sense = DaySense::Future})
            .build();
    return description;
}

} // namespace scd

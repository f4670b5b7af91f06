#include "models/domain/partnership.h"

#include "models/domain/validate.h"

namespace scd {

template <>
std::span<const Choice> choices<PartnershipStage>()
{
    static constexpr Choice all[] = {
        {"idea", QT_TRANSLATE_NOOP("Choice", "Idea")},
        {"exploring", QT_TRANSLATE_NOOP("Choice", "Exploring")},
        {"letter_of_intent", QT_TRANSLATE_NOOP("Choice", "Letter of intent")},
        {"friendship", QT_TRANSLATE_NOOP("Choice", "Friendship city")},
        {"sister_city", QT_TRANSLATE_NOOP("Choice", "Sister city")},
        {"dormant", QT_TRANSLATE_NOOP("Choice", "Dormant")},
        {"ended", QT_TRANSLATE_NOOP("Choice", "Ended")},
    };
    return all;
}

template <>
std::span<const Choice> choices<Sector>()
{
    static constexpr Choice all[] = {
        {"youth", QT_TRANSLATE_NOOP("Choice", "Youth")},
        {"cultural", QT_TRANSLATE_NOOP("Choice", "Cultural")},
        {"educational", QT_TRANSLATE_NOOP("Choice", "Educational")},
        {"professional", QT_TRANSLATE_NOOP("Choice", "Professional")},
        {"humanitarian", QT_TRANSLATE_NOOP("Choice", "Humanitarian")},
        {"economic", QT_TRANSLATE_NOOP("Choice", "Economic")},
        {"municipal", QT_TRANSLATE_NOOP("Choice", "Municipal")},
        {"sports", QT_TRANSLATE_NOOP("Choice", "Sports")},
        {"health", QT_TRANSLATE_NOOP("Choice", "Health")},
    };
    return all;
}

template <>
std::span<const Choice> choices<PartnershipEventType>()
{
    static constexpr Choice all[] = {
        {"contact", QT_TRANSLATE_NOOP("Choice", "Contact")},
        {"visit", QT_TRANSLATE_NOOP("Choice", "Visit")},
        {"letter", QT_TRANSLATE_NOOP("Choice", "Letter")},
        {"stage_change", QT_TRANSLATE_NOOP("Choice", "Change of stage")},
        {"anniversary", QT_TRANSLATE_NOOP("Choice", "Anniversary")},
        {"council_action", QT_TRANSLATE_NOOP("Choice", "Council decision")},
        {"note", QT_TRANSLATE_NOOP("Choice", "Note")},
    };
    return all;
}

template <>
const Entity &entityOf<Partnership>()
{
    constexpr auto open = Sensitivity::Public;
    static const Entity description =
        Describe<Partnership>(EntityKind::Partnership, "partnership", QT_TRANSLATE_NOOP("Entity", "Partnership"),
                              QT_TRANSLATE_NOOP("Entity", "Partnerships"))
            .field("home_id", &Partnership::home, QT_TRANSLATE_NOOP("Field", "Our community"),
                   {.sensitivity = open, .required = true})
            .field("partner_id", &Partnership::partner, QT_TRANSLATE_NOOP("Field", "Partner city"),
                   {.sensitivity = open, .required = true})
            .titledBy()
            .field("stage", &Partnership::stage, QT_TRANSLATE_NOOP("Field", "Stage"),
                   {.group = "stage", .sensitivity = open})
            .field("since", &Partnership::since, QT_TRANSLATE_NOOP("Field", "Since"),
                   {.group = "stage", .sensitivity = open})
            .field("origin_story", &Partnership::originStory, QT_TRANSLATE_NOOP("Field", "How it began"),
                   {.kind = FieldKind::LongText, .sensitivity = open, .searchable = true})
            .field("liaison_id", &Partnership::liaison, QT_TRANSLATE_NOOP("Field", "Liaison"))
            .field("sectors", &Partnership::sectors, QT_TRANSLATE_NOOP("Field", "Sectors"), {.sensitivity = open})
            .field("notes", &Partnership::notes, QT_TRANSLATE_NOOP("Field", "Notes"),
                   {.kind = FieldKind::LongText, .searchable = true})
            .searchThrough({"partner_id", "home_id"})
            .validate([](const Partnership &partnership) {
                Problems problems;
                if (partnership.since && (*partnership.since < 1800 || *partnership.since > 2999))
                    problems << Problem{QStringLiteral("since"), problem::outOfRange};
                if (partnership.home && partnership.home == partnership.partner)
                    problems << Problem{QStringLiteral("partner_id"), problem::sameCommunity};
                return problems;
            })
            .build();
    return description;
}

template <>
const Entity &entityOf<PartnershipEvent>()
{
    constexpr auto open = Sensitivity::Public;
    static const Entity description =
        Describe<PartnershipEvent>(EntityKind::PartnershipEvent, "partnership_event",
                                   QT_TRANSLATE_NOOP("Entity", "Event in a partnership"),
                                   QT_TRANSLATE_NOOP("Entity", "Events in partnerships"))
            .field("partnership_id", &PartnershipEvent::partnership, QT_TRANSLATE_NOOP("Field", "Partnership"),
                   {.sensitivity = open, .required = true})
            .owned()
            .field("date", &PartnershipEvent::date, QT_TRANSLATE_NOOP("Field", "Date"), {.sensitivity = open})
            .field("type", &PartnershipEvent::type, QT_TRANSLATE_NOOP("Field", "Type"), {.sensitivity = open})
            .field("summary", &PartnershipEvent::summary, QT_TRANSLATE_NOOP("Field", "What happened"),
                   {.sensitivity = open, .required = true, .searchable = true})
            .title([](const PartnershipEvent &event, const QStringList &languages) {
                return event.summary.best(languages);
            })
            .build();
    return description;
}

} // namespace scd

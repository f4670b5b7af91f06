#include "models/domain/itinerary.h"

#include "models/domain/validate.h"

namespace scd {

template <>
std::span<const Choice> choices<ItemType>()
{
    static constexpr Choice all[] = {
        {"visit", QT_TRANSLATE_NOOP("Choice", "Visit")},
        {"meeting", QT_TRANSLATE_NOOP("Choice", "Meeting")},
        {"ceremony", QT_TRANSLATE_NOOP("Choice", "Ceremony")},
        {"courtesy_call", QT_TRANSLATE_NOOP("Choice", "Courtesy call")},
        {"meal", QT_TRANSLATE_NOOP("Choice", "Meal")},
        {"reception", QT_TRANSLATE_NOOP("Choice", "Reception")},
        {"flight", QT_TRANSLATE_NOOP("Choice", "Flight")},
        {"transfer", QT_TRANSLATE_NOOP("Choice", "Transfer")},
        {"workshop", QT_TRANSLATE_NOOP("Choice", "Workshop")},
        {"performance", QT_TRANSLATE_NOOP("Choice", "Performance")},
        {"sightseeing", QT_TRANSLATE_NOOP("Choice", "Sightseeing")},
        {"family_time", QT_TRANSLATE_NOOP("Choice", "Time with host families")},
        {"free_time", QT_TRANSLATE_NOOP("Choice", "Free time")},
        {"rest", QT_TRANSLATE_NOOP("Choice", "Rest")},
        {"other", QT_TRANSLATE_NOOP("Choice", "Something else")},
    };
    return all;
}

template <>
std::span<const Choice> choices<ItemStatus>()
{
    static constexpr Choice all[] = {
        {"draft", QT_TRANSLATE_NOOP("Choice", "Draft")},
        {"confirmed", QT_TRANSLATE_NOOP("Choice", "Confirmed")},
        {"changed", QT_TRANSLATE_NOOP("Choice", "Changed")},
        {"cancelled", QT_TRANSLATE_NOOP("Choice", "Cancelled")},
    };
    return all;
}

template <>
std::span<const Choice> choices<Attire>()
{
    static constexpr Choice all[] = {
        {"", QT_TRANSLATE_NOOP("Choice", "As usual")},
        {"casual", QT_TRANSLATE_NOOP("Choice", "Casual")},
        {"smart_casual", QT_TRANSLATE_NOOP("Choice", "Smart casual")},
        {"business", QT_TRANSLATE_NOOP("Choice", "Business attire")},
        {"formal", QT_TRANSLATE_NOOP("Choice", "Formal")},
        {"traditional", QT_TRANSLATE_NOOP("Choice", "Traditional dress")},
        {"sports", QT_TRANSLATE_NOOP("Choice", "Sportswear")},
        {"work", QT_TRANSLATE_NOOP("Choice", "Work clothes")},
    };
    return all;
}

template <>
std::span<const Choice> choices<Transport>()
{
    static constexpr Choice all[] = {
        {"", QT_TRANSLATE_NOOP("Choice", "Not needed")},
        {"walk", QT_TRANSLATE_NOOP("Choice", "On foot")},
        {"bus", QT_TRANSLATE_NOOP("Choice", "Bus")},
        {"van", QT_TRANSLATE_NOOP("Choice", "Van")},
        {"car", QT_TRANSLATE_NOOP("Choice", "Car")},
        {"host_family", QT_TRANSLATE_NOOP("Choice", "Host families drive")},
        {"train", QT_TRANSLATE_NOOP("Choice", "Train")},
        {"plane", QT_TRANSLATE_NOOP("Choice", "Plane")},
        {"boat", QT_TRANSLATE_NOOP("Choice", "Boat")},
    };
    return all;
}

namespace {

Problems check(const ItineraryItem &item)
{
    Problems problems;
    const bool sameZone = item.endZone.isEmpty() || item.endZone == item.zone;
    if (item.endDayOffset && (*item.endDayOffset < -1 || *item.endDayOffset > 30))
        problems << Problem{QStringLiteral("end_day_offset"), problem::outOfRange};
    // Where the zone changes an end may well read earlier than its start: Manila 23:00 to Los Angeles 20:30.
    if (sameZone && item.endDayOffset.value_or(0) <= 0 && item.start.isValid() && item.end.isValid() &&
        item.end < item.start)
        problems << Problem{QStringLiteral("end_time"), problem::endBeforeStart, Severity::Refused,
                            item.start.toString(u"HH:mm")};
    return problems;
}

} // namespace

template <>
const Entity &entityOf<ItineraryDay>()
{
    constexpr auto open = Sensitivity::Public;
    static const Entity description =
        Describe<ItineraryDay>(EntityKind::ItineraryDay, "itinerary_day", QT_TRANSLATE_NOOP("Entity", "Day"),
                               QT_TRANSLATE_NOOP("Entity", "Days"))
            .field("delegation_id", &ItineraryDay::delegation, QT_TRANSLATE_NOOP("Field", "Delegation"),
                   {.sensitivity = open, .required = true})
            .owned()
            .field("date", &ItineraryDay::date, QT_TRANSLATE_NOOP("Field", "Date"),
                   {.sensitivity = open, .required = true})
            .field("title", &ItineraryDay::title, QT_TRANSLATE_NOOP("Field", "Title"),
                   {.sensitivity = open, .maxLength = 3000})
            .field("notes", &ItineraryDay::notes, QT_TRANSLATE_NOOP("Field", "Notes"), {.sensitivity = open})
            .title([](const ItineraryDay &day, const QStringList &languages) { return day.title.best(languages); })
            .build();
    return description;
}

template <>
const Entity &entityOf<ItineraryItem>()
{
    constexpr auto open = Sensitivity::Public;
    static const Entity description =
        Describe<ItineraryItem>(EntityKind::ItineraryItem, "itinerary_item",
                                QT_TRANSLATE_NOOP("Entity", "Itinerary item"),
                                QT_TRANSLATE_NOOP("Entity", "Itinerary items"))
            .field("day_id", &ItineraryItem::day, QT_TRANSLATE_NOOP("Field", "Day"),
                   {.group = "when", .sensitivity = open, .required = true})
            .owned()
            .field("start_time", &ItineraryItem::start, QT_TRANSLATE_NOOP("Field", "Starts"),
                   {.group = "when", .sensitivity = open})
            .field("end_time", &ItineraryItem::end, QT_TRANSLATE_NOOP("Field", "Ends"),
                   {.group = "when", .sensitivity = open})
            .field("open_end", &ItineraryItem::openEnd, QT_TRANSLATE_NOOP("Field", "Open end"),
                   {.group = "when", .sensitivity = open})
            .field("zone", &ItineraryItem::zone, QT_TRANSLATE_NOOP("Field", "Time zone"),
                   {.kind = FieldKind::Zone, .group = "when", .sensitivity = open})
            .field("end_zone", &ItineraryItem::endZone, QT_TRANSLATE_NOOP("Field", "Time zone at the end"),
                   {.kind = FieldKind::Zone, .group = "when", .sensitivity = open})
            .field("end_day_offset", &ItineraryItem::endDayOffset, QT_TRANSLATE_NOOP("Field", "Ends days later"),
                   {.group = "when", .sensitivity = open})
            .field("type", &ItineraryItem::type, QT_TRANSLATE_NOOP("Field", "Type"), {.sensitivity = open})
            .field("title", &ItineraryItem::title, QT_TRANSLATE_NOOP("Field", "Title"),
                   {.sensitivity = open, .required = true, .searchable = true, .maxLength = 3000})
            .field("notes", &ItineraryItem::notes, QT_TRANSLATE_NOOP("Field", "Notes"),
                   {.sensitivity = open, .searchable = true})
            .field("venue_id", &ItineraryItem::venue, QT_TRANSLATE_NOOP("Field", "Venue"), {.sensitivity = open})
            .field("attire", &ItineraryItem::attire, QT_TRANSLATE_NOOP("Field", "Attire"), {.sensitivity = open})
            .field("bring", &ItineraryItem::bring, QT_TRANSLATE_NOOP("Field", "What to bring"),
                   {.sensitivity = open, .maxLength = 5000})
            .field("transport", &ItineraryItem::transport, QT_TRANSLATE_NOOP("Field", "Transport"),
                   {.sensitivity = open})
            .field("meeting_point", &ItineraryItem::meetingPoint, QT_TRANSLATE_NOOP("Field", "Meeting point"),
                   {.sensitivity = open, .maxLength = 5000})
            .field("lead_id", &ItineraryItem::lead, QT_TRANSLATE_NOOP("Field", "Lead"), {.sensitivity = open})
            .field("interpreter_id", &ItineraryItem::interpreter, QT_TRANSLATE_NOOP("Field", "Interpreter"),
                   {.sensitivity = open})
            .field("status", &ItineraryItem::status, QT_TRANSLATE_NOOP("Field", "Status"), {.sensitivity = open})
            .field("is_public", &ItineraryItem::isPublic, QT_TRANSLATE_NOOP("Field", "In the public programme"),
                   {.sensitivity = open})
            .field("fixed", &ItineraryItem::fixed, QT_TRANSLATE_NOOP("Field", "Fixed booking"), {.sensitivity = open})
            .field("booking", &ItineraryItem::booking, QT_TRANSLATE_NOOP("Field", "Booking or flight number"))
            .field("plan_b", &ItineraryItem::planB, QT_TRANSLATE_NOOP("Field", "Plan B"), {.maxLength = 5000})
            .field("position", &ItineraryItem::position, QT_TRANSLATE_NOOP("Field", "Order"), {.sensitivity = open})
            .field("internal_notes", &ItineraryItem::internalNotes, QT_TRANSLATE_NOOP("Field", "Internal notes"),
                   {.searchable = true})
            .title([](const ItineraryItem &item, const QStringList &languages) { return item.title.best(languages); })
            .validate(check)
            .build();
    return description;
}

template <>
const Entity &entityOf<ItemParticipant>()
{
    constexpr auto open = Sensitivity::Public;
    static const Entity description =
        Describe<ItemParticipant>(EntityKind::ItemParticipant, "item_participant",
                                  QT_TRANSLATE_NOOP("Entity", "Participant"),
                                  QT_TRANSLATE_NOOP("Entity", "Participants"))
            .field("item_id", &ItemParticipant::item, QT_TRANSLATE_NOOP("Field", "Itinerary item"),
                   {.sensitivity = open, .required = true})
            .owned()
            .field("group_id", &ItemParticipant::group, QT_TRANSLATE_NOOP("Field", "Group"),
                   {.group = "who", .sensitivity = open})
            .field("delegate_id", &ItemParticipant::delegate, QT_TRANSLATE_NOOP("Field", "Delegate"),
                   {.group = "who", .sensitivity = open})
            .validate([](const ItemParticipant &participant) {
                Problems problems;
                if (static_cast<bool>(participant.group) == static_cast<bool>(participant.delegate))
                    problems << Problem{QStringLiteral("group_id"), problem::required};
                return problems;
            })
            .build();
    return description;
}

} // namespace scd

#include "models/domain/household.h"

#include "models/domain/text.h"
#include "models/domain/validate.h"

namespace scd {

template <>
std::span<const Choice> choices<Pet>()
{
    static constexpr Choice all[] = {
        {"none", QT_TRANSLATE_NOOP("Choice", "No pets"), true},
        {"dog_indoors", QT_TRANSLATE_NOOP("Choice", "Dog (indoors)")},
        {"dog_outdoors", QT_TRANSLATE_NOOP("Choice", "Dog (outdoors)")},
        {"cat_indoors", QT_TRANSLATE_NOOP("Choice", "Cat (indoors)")},
        {"cat_outdoors", QT_TRANSLATE_NOOP("Choice", "Cat (outdoors)")},
        {"birds", QT_TRANSLATE_NOOP("Choice", "Birds")},
        {"fish", QT_TRANSLATE_NOOP("Choice", "Fish")},
        {"small_animals", QT_TRANSLATE_NOOP("Choice", "Small animals")},
        {"reptiles", QT_TRANSLATE_NOOP("Choice", "Reptiles")},
        {"farm_animals", QT_TRANSLATE_NOOP("Choice", "Farm animals")},
        {"other", QT_TRANSLATE_NOOP("Choice", "Other pets")},
    };
    return all;
}

template <>
std::span<const Choice> choices<Smoking>()
{
    static constexpr Choice all[] = {
        {"", QT_TRANSLATE_NOOP("Choice", "Not known")},
        {"no", QT_TRANSLATE_NOOP("Choice", "Nobody smokes")},
        {"outside", QT_TRANSLATE_NOOP("Choice", "Outside only")},
        {"inside", QT_TRANSLATE_NOOP("Choice", "Inside too")},
    };
    return all;
}

template <>
std::span<const Choice> choices<Bath>()
{
    static constexpr Choice all[] = {
        {"", QT_TRANSLATE_NOOP("Choice", "Not known")},
        {"private", QT_TRANSLATE_NOOP("Choice", "Private")},
        {"shared", QT_TRANSLATE_NOOP("Choice", "Shared")},
    };
    return all;
}

template <>
std::span<const Choice> choices<MemberRelation>()
{
    static constexpr Choice all[] = {
        {"adult", QT_TRANSLATE_NOOP("Choice", "Adult")},
        {"child", QT_TRANSLATE_NOOP("Choice", "Child")},
    };
    return all;
}

std::optional<int> ageAt(const HouseholdMember &member, QDate day)
{
    if (member.birthDate.isValid())
        return ageAt(member.birthDate, day);
    const std::optional<int> since = ageAt(member.ageOn, day);
    return member.age && since ? std::optional(*member.age + *since) : member.age;
}

namespace {

Problems check(const Household &household)
{
    Problems problems;
    const auto range = [&problems](const char *column, std::optional<int> value, int least, int most) {
        if (value && (*value < least || *value > most))
            problems << Problem{QString::fromLatin1(column), problem::outOfRange};
    };
    if (!isEmailLike(household.email))
        problems << Problem{QStringLiteral("email"), problem::notAnAddress};
    range("beds", household.beds, 0, 99);
    range("guests_most", household.guestsMost, 0, 99);
    range("car_seats", household.carSeats, 0, 99);
    range("involvement", household.involvement, 1, 10);
    return problems;
}

Problems check(const HouseholdMember &member)
{
    Problems problems;
    if (!isBirthDateLike(member.birthDate))
        problems << Problem{QStringLiteral("birth_date"), problem::impossibleDate};
    if (!isAgeLike(member.age))
        problems << Problem{QStringLiteral("age"), problem::outOfRange};
    return problems;
}

} // namespace

template <>
const Entity &entityOf<Household>()
{
    constexpr auto personal = Sensitivity::Personal;
    static const Entity description =
        Describe<Household>(EntityKind::Household, "household", QT_TRANSLATE_NOOP("Entity", "Host family"),
                            QT_TRANSLATE_NOOP("Entity", "Host families"))
            .field("name", &Household::name, QT_TRANSLATE_NOOP("Field", "Name of the family"),
                   {.required = true, .searchable = true})
            .field("address", &Household::address, QT_TRANSLATE_NOOP("Field", "Address"),
                   {.kind = FieldKind::LongText, .sensitivity = personal, .searchable = true, .maxLength = 2000})
            .field("city", &Household::city, QT_TRANSLATE_NOOP("Field", "City or town"), {.searchable = true})
            .field("postal_code", &Household::postalCode, QT_TRANSLATE_NOOP("Field", "Postal code"),
                   {.sensitivity = personal})
            .field("community_id", &Household::community, QT_TRANSLATE_NOOP("Field", "Community"))
            .field("phone", &Household::phone, QT_TRANSLATE_NOOP("Field", "Phone"),
                   {.kind = FieldKind::Phone, .sensitivity = personal, .searchable = true})
            .field("email", &Household::email, QT_TRANSLATE_NOOP("Field", "E-mail"),
                   {.kind = FieldKind::Email, .sensitivity = personal, .searchable = true})
            .field("languages", &Household::languages, QT_TRANSLATE_NOOP("Field", "Languages spoken at home"))
            .field("pets", &Household::pets, QT_TRANSLATE_NOOP("Field", "Pets"))
            .field("pet_notes", &Household::petNotes, QT_TRANSLATE_NOOP("Field", "Where the pets are kept"))
            .field("smoking", &Household::smoking, QT_TRANSLATE_NOOP("Field", "Smoking"))
            .field("diets", &Household::diets, QT_TRANSLATE_NOOP("Field", "Diets catered for"))
            .field("allergies", &Household::allergies, QT_TRANSLATE_NOOP("Field", "Allergies in the household"),
                   {.kind = FieldKind::LongText, .sensitivity = Sensitivity::Sealed, .maxLength = 5000})
            .field("beds", &Household::beds, QT_TRANSLATE_NOOP("Field", "Beds for guests"))
            .field("rooms", &Household::rooms, QT_TRANSLATE_NOOP("Field", "Rooms and beds"),
                   {.kind = FieldKind::LongText, .maxLength = 5000})
            .field("bath", &Household::bath, QT_TRANSLATE_NOOP("Field", "Bathroom"))
            .field("stairs", &Household::stairs, QT_TRANSLATE_NOOP("Field", "Stairs to the guests' room"))
            .field("guests_most", &Household::guestsMost, QT_TRANSLATE_NOOP("Field", "Guests at most"))
            .field("nights", &Household::nights, QT_TRANSLATE_NOOP("Field", "Nights offered"), {.maxLength = 4500})
            .field("car_seats", &Household::carSeats, QT_TRANSLATE_NOOP("Field", "Seats in the car"))
            .field("other_help", &Household::otherHelp, QT_TRANSLATE_NOOP("Field", "Other help"),
                   {.searchable = true, .maxLength = 2000})
            .field("involvement", &Household::involvement,
                   QT_TRANSLATE_NOOP("Field", "Wish to do things with the guests (1 to 10)"))
            .field("preferences", &Household::preferences, QT_TRANSLATE_NOOP("Field", "Wishes about guests"),
                   {.kind = FieldKind::LongText, .sensitivity = personal})
            .field("notes", &Household::notes, QT_TRANSLATE_NOOP("Field", "Notes"),
                   {.kind = FieldKind::LongText, .sensitivity = personal, .searchable = true})
            .field("sort_key", &Household::sortKey, "", {.derived = true, .maxLength = 4000})
            .title([](const Household &household, const QStringList &) { return household.name; })
            .validate([](const Household &household) { return check(household); })
            .derive([](Household &household) { household.sortKey = sortKey(household.name); })
            .build();
    return description;
}

template <>
const Entity &entityOf<HouseholdMember>()
{
    constexpr auto personal = Sensitivity::Personal;
    static const Entity description =
        Describe<HouseholdMember>(EntityKind::HouseholdMember, "household_member",
                                  QT_TRANSLATE_NOOP("Entity", "Member of a household"),
                                  QT_TRANSLATE_NOOP("Entity", "Members of households"))
            .field("household_id", &HouseholdMember::household, QT_TRANSLATE_NOOP("Field", "Host family"),
                   {.required = true})
            .owned()
            .field("person_id", &HouseholdMember::person, QT_TRANSLATE_NOOP("Field", "Person"),
                   {.sensitivity = personal})
            .field("name", &HouseholdMember::name, QT_TRANSLATE_NOOP("Field", "Name"),
                   {.sensitivity = personal, .required = true, .searchable = true})
            .field("relation", &HouseholdMember::relation, QT_TRANSLATE_NOOP("Field", "Adult or child"),
                   {.sensitivity = personal})
            .field("birth_date", &HouseholdMember::birthDate, QT_TRANSLATE_NOOP("Field", "Birth date"),
                   {.sensitivity = personal, .sense = DaySense::Past})
            .field("age", &HouseholdMember::age, QT_TRANSLATE_NOOP("Field", "Age"),
                   {.group = "age", .sensitivity = personal})
            .field("age_on", &HouseholdMember::ageOn, QT_TRANSLATE_NOOP("Field", "Age told on"),
                   {.group = "age", .sensitivity = personal})
            .field("notes", &HouseholdMember::notes, QT_TRANSLATE_NOOP("Field", "Notes"),
                   {.kind = FieldKind::LongText, .sensitivity = Sensitivity::Sealed}) // often of a child, and of health
            .foundInOwner()
            .title([](const HouseholdMember &member, const QStringList &) { return member.name; })
            .validate([](const HouseholdMember &member) { return check(member); })
            .build();
    return description;
}

} // namespace scd

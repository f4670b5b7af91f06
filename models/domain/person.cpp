#include "models/domain/person.h"

#include "models/domain/text.h"
#include "models/domain/validate.h"

namespace scd {

template <>
std::span<const Choice> choices<Diet>()
{
    static constexpr Choice all[] = {
        {"anything", QT_TRANSLATE_NOOP("Choice", "No restriction"), true},
        {"vegetarian", QT_TRANSLATE_NOOP("Choice", "Vegetarian")},
        {"vegan", QT_TRANSLATE_NOOP("Choice", "Vegan")},
        {"no_pork", QT_TRANSLATE_NOOP("Choice", "No pork")},
        {"no_beef", QT_TRANSLATE_NOOP("Choice", "No beef")},
        {"no_seafood", QT_TRANSLATE_NOOP("Choice", "No seafood")},
        {"halal", QT_TRANSLATE_NOOP("Choice", "Halal")},
        {"kosher", QT_TRANSLATE_NOOP("Choice", "Kosher")},
        {"gluten_free", QT_TRANSLATE_NOOP("Choice", "Gluten free")},
        {"lactose_free", QT_TRANSLATE_NOOP("Choice", "Lactose free")},
        {"nut_free", QT_TRANSLATE_NOOP("Choice", "Nut free")},
        {"diabetic", QT_TRANSLATE_NOOP("Choice", "Diabetic")},
        {"other", QT_TRANSLATE_NOOP("Choice", "Another diet")},
    };
    return all;
}

template <>
std::span<const Choice> choices<NameOrder>()
{
    static constexpr Choice all[] = {
        {"given_first", QT_TRANSLATE_NOOP("Choice", "Given name first")},
        {"family_first", QT_TRANSLATE_NOOP("Choice", "Family name first")},
    };
    return all;
}

template <>
std::span<const Choice> choices<ContactType>()
{
    static constexpr Choice all[] = {
        {"phone", QT_TRANSLATE_NOOP("Choice", "Phone")},         {"mobile", QT_TRANSLATE_NOOP("Choice", "Mobile")},
        {"email", QT_TRANSLATE_NOOP("Choice", "E-mail")},        {"whatsapp", QT_TRANSLATE_NOOP("Choice", "WhatsApp")},
        {"address", QT_TRANSLATE_NOOP("Choice", "Address")},     {"web", QT_TRANSLATE_NOOP("Choice", "Website")},
        {"other", QT_TRANSLATE_NOOP("Choice", "Other contact")},
    };
    return all;
}

template <>
std::span<const Choice> choices<LanguageLevel>()
{
    static constexpr Choice all[] = {
        {"basic", QT_TRANSLATE_NOOP("Choice", "Basic")},
        {"conversational", QT_TRANSLATE_NOOP("Choice", "Conversational")},
        {"fluent", QT_TRANSLATE_NOOP("Choice", "Fluent")},
        {"native", QT_TRANSLATE_NOOP("Choice", "Native")},
    };
    return all;
}

namespace {

QString joined(const QStringList &parts, const QString &separator = QStringLiteral(" "))
{
    QStringList present;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            present << part;
    }
    return present.join(separator);
}

QString surnames(const Person &person)
{
    return joined({person.particles, person.surname1, person.surname2});
}

} // namespace

std::optional<int> ageAt(QDate birthDate, QDate day)
{
    if (!birthDate.isValid() || !day.isValid() || day < birthDate)
        return std::nullopt;
    const bool hadBirthday =
        day.month() > birthDate.month() || (day.month() == birthDate.month() && day.day() >= birthDate.day());
    return day.year() - birthDate.year() - (hadBirthday ? 0 : 1);
}

QString fullName(const Person &person)
{
    const QString given = joined({person.givenNames, person.middleName});
    const QString name = person.nameOrder == NameOrder::FamilyFirst ? joined({surnames(person), given})
                                                                    : joined({given, surnames(person)});
    const QString whole = joined({name, person.suffix});
    return whole.isEmpty() ? shortName(person) : whole;
}

QString listName(const Person &person)
{
    const QString whole =
        joined({surnames(person), joined({person.givenNames, person.middleName}), person.suffix}, QStringLiteral(", "));
    return whole.isEmpty() ? shortName(person) : whole;
}

QString shortName(const Person &person)
{
    for (const QString &name : {person.preferredName, person.nickname, person.givenNames, person.passportName}) {
        if (!name.isEmpty())
            return name;
    }
    return surnames(person);
}

QString travelName(const Person &person)
{
    return person.passportName.isEmpty() ? fullName(person) : person.passportName;
}

QString addressSurname(const Person &person)
{
    return joined({person.particles, person.surname1});
}

template <>
const Entity &entityOf<Person>()
{
    constexpr auto open = Sensitivity::Public;
    constexpr auto personal = Sensitivity::Personal;
    constexpr auto sealed = Sensitivity::Sealed;
    static const Entity description =
        Describe<Person>(EntityKind::Person, "person", QT_TRANSLATE_NOOP("Entity", "Person"),
                         QT_TRANSLATE_NOOP("Entity", "People"))
            .field("given_names", &Person::givenNames, QT_TRANSLATE_NOOP("Field", "Given names"),
                   {.group = "name", .sensitivity = open, .searchable = true})
            .field("middle_name", &Person::middleName, QT_TRANSLATE_NOOP("Field", "Middle name"),
                   {.group = "name", .sensitivity = open, .searchable = true})
            .field("particles", &Person::particles, QT_TRANSLATE_NOOP("Field", "Particles before the surname"),
                   {.group = "name", .sensitivity = open, .searchable = true})
            .field("surname1", &Person::surname1, QT_TRANSLATE_NOOP("Field", "Surname"),
                   {.group = "name", .sensitivity = open, .searchable = true})
            .field("surname2", &Person::surname2, QT_TRANSLATE_NOOP("Field", "Second surname"),
                   {.group = "name", .sensitivity = open, .searchable = true})
            .field("suffix", &Person::suffix, QT_TRANSLATE_NOOP("Field", "Suffix"),
                   {.group = "name", .sensitivity = open})
            .field("name_order", &Person::nameOrder, QT_TRANSLATE_NOOP("Field", "Order of names"),
                   {.group = "name", .sensitivity = open})
            .field("nickname", &Person::nickname, QT_TRANSLATE_NOOP("Field", "Nickname"),
                   {.sensitivity = open, .searchable = true})
            .field("preferred_name", &Person::preferredName, QT_TRANSLATE_NOOP("Field", "Wants to be called"),
                   {.sensitivity = open, .searchable = true})
            .field("passport_name", &Person::passportName,
                   QT_TRANSLATE_NOOP("Field", "Name exactly as in the passport"),
                   {.sensitivity = personal, .searchable = true})
            .field("pronunciation", &Person::pronunciation, QT_TRANSLATE_NOOP("Field", "How to say the name"),
                   {.sensitivity = open})
            .field("community_id", &Person::community, QT_TRANSLATE_NOOP("Field", "Home community"),
                   {.sensitivity = open})
            .field("notes", &Person::notes, QT_TRANSLATE_NOOP("Field", "Notes"),
                   {.kind = FieldKind::LongText, .sensitivity = personal, .searchable = true})
            .field("sort_key", &Person::sortKey, "", {.derived = true, .maxLength = 4000})
            .field("birth_date", &Person::birthDate, QT_TRANSLATE_NOOP("Field", "Birth date"),
                   {.sensitivity = personal, .sense = DaySense::Past})
            .field("diet", &Person::diet, QT_TRANSLATE_NOOP("Field", "Diet"), {.sensitivity = personal})
            .field("allergies", &Person::allergies, QT_TRANSLATE_NOOP("Field", "Allergies"),
                   {.kind = FieldKind::LongText, .sensitivity = sealed, .maxLength = 5000})
            .field("guardian", &Person::guardian, QT_TRANSLATE_NOOP("Field", "Guardian"),
                   {.kind = FieldKind::LongText, .sensitivity = sealed, .maxLength = 2000})
            .field("emergency_contact", &Person::emergencyContact,
                   QT_TRANSLATE_NOOP("Field", "Whom to call in an emergency"),
                   {.kind = FieldKind::LongText, .sensitivity = sealed, .maxLength = 2000})
            .title([](const Person &person, const QStringList &) { return fullName(person); })
            .validate([](const Person &person) {
                Problems problems;
                if (shortName(person).trimmed().isEmpty())
                    problems << Problem{QStringLiteral("given_names"), problem::required};
                if (!isBirthDateLike(person.birthDate))
                    problems << Problem{QStringLiteral("birth_date"), problem::impossibleDate};
                return problems;
            })
            .derive([](Person &person) {
                // The particles stay out of the key: dela Cruz stands under C, as in a Philippine class list.
                person.sortKey = sortKey(joined({person.surname1, person.surname2, person.givenNames, person.middleName,
                                                 person.suffix, person.preferredName, person.nickname}));
            })
            .build();
    return description;
}

template <>
const Entity &entityOf<ContactPoint>()
{
    constexpr auto personal = Sensitivity::Personal;
    static const Entity description =
        Describe<ContactPoint>(EntityKind::ContactPoint, "contact_point", QT_TRANSLATE_NOOP("Entity", "Contact"),
                               QT_TRANSLATE_NOOP("Entity", "Contacts"))
            .field("person_id", &ContactPoint::person, QT_TRANSLATE_NOOP("Field", "Person"), {.required = true})
            .owned()
            .field("type", &ContactPoint::type, QT_TRANSLATE_NOOP("Field", "Type"), {.sensitivity = personal})
            .field("value", &ContactPoint::value, QT_TRANSLATE_NOOP("Field", "Contact"),
                   {.sensitivity = personal, .required = true, .searchable = true})
            .field("label", &ContactPoint::label, QT_TRANSLATE_NOOP("Field", "Remark"), {.sensitivity = personal})
            .field("position", &ContactPoint::position, QT_TRANSLATE_NOOP("Field", "Order"))
            .foundInOwner()
            .title([](const ContactPoint &contact, const QStringList &) { return contact.value; })
            .validate([](const ContactPoint &contact) {
                Problems problems;
                if (contact.type == ContactType::Email && !isEmailLike(contact.value))
                    problems << Problem{QStringLiteral("value"), problem::notAnAddress};
                return problems;
            })
            .build();
    return description;
}

template <>
const Entity &entityOf<SpokenLanguage>()
{
    static const Entity description =
        Describe<SpokenLanguage>(EntityKind::SpokenLanguage, "spoken_language",
                                 QT_TRANSLATE_NOOP("Entity", "Spoken language"),
                                 QT_TRANSLATE_NOOP("Entity", "Spoken languages"))
            .field("person_id", &SpokenLanguage::person, QT_TRANSLATE_NOOP("Field", "Person"), {.required = true})
            .owned()
            .field("language", &SpokenLanguage::language, QT_TRANSLATE_NOOP("Field", "Language"),
                   {.kind = FieldKind::Languages, .required = true})
            .field("level", &SpokenLanguage::level, QT_TRANSLATE_NOOP("Field", "Level"))
            .field("interprets", &SpokenLanguage::interprets, QT_TRANSLATE_NOOP("Field", "Can interpret"))
            .build();
    return description;
}

template <>
const Entity &entityOf<Office>()
{
    constexpr auto open = Sensitivity::Public;
    static const Entity description =
        Describe<Office>(EntityKind::Office, "office", QT_TRANSLATE_NOOP("Entity", "Office"),
                         QT_TRANSLATE_NOOP("Entity", "Offices"))
            .field("person_id", &Office::person, QT_TRANSLATE_NOOP("Field", "Person"),
                   {.sensitivity = open, .required = true})
            .owned()
            .field("honorific", &Office::honorific, QT_TRANSLATE_NOOP("Field", "Honorific"),
                   {.sensitivity = open, .maxLength = 2000})
            .field("title", &Office::title, QT_TRANSLATE_NOOP("Field", "Title"),
                   {.sensitivity = open, .searchable = true, .maxLength = 2000})
            .field("body", &Office::body, QT_TRANSLATE_NOOP("Field", "Organisation"),
                   {.sensitivity = open, .searchable = true})
            .field("community_id", &Office::community, QT_TRANSLATE_NOOP("Field", "Community"), {.sensitivity = open})
            .field("rank", &Office::rank, QT_TRANSLATE_NOOP("Field", "Rank"), {.sensitivity = open})
            .field("held_from", &Office::from, QT_TRANSLATE_NOOP("Field", "From"),
                   {.group = "held", .sensitivity = open})
            .field("held_to", &Office::to, QT_TRANSLATE_NOOP("Field", "Until"), {.group = "held", .sensitivity = open})
            .foundInOwner()
            .title([](const Office &office, const QStringList &languages) { return office.title.best(languages); })
            .validate([](const Office &office) {
                Problems problems;
                if (office.from.isValid() && office.to.isValid() && office.to < office.from)
                    problems << Problem{QStringLiteral("held_to"), problem::endBeforeStart, Severity::Refused,
                                        office.from.toString(Qt::ISODate)};
                return problems;
            })
            .build();
    return description;
}

} // namespace scd

#pragma once

#include "models/domain/entity.h"

namespace scd {

enum class NameOrder { GivenFirst, FamilyFirst };
enum class ContactType { Phone, Mobile, Email, WhatsApp, Address, Web, Other };
enum class LanguageLevel { Basic, Conversational, Fluent, Native };

/// What people eat; of a guest what is wanted, of a home what can be cooked.
enum class Diet {
    Anything,
    Vegetarian,
    Vegan,
    NoPork,
    NoBeef,
    NoSeafood,
    Halal,
    Kosher,
    GlutenFree,
    LactoseFree,
    NutFree,
    Diabetic,
    Other,
};

/// A person with a name that survives badges, manifests and sorting. Nothing is ever split by guess:
/// Tena uses two surnames and sorts by the first; Sariaya a middle name that is the mother's surname, a suffix and
/// a nickname that people really use; a person may have one name only.
struct Person
{
    PersonId id;
    Presence presence = Presence::Alive;
    QString givenNames;
    QString middleName;
    QString particles; ///< "de la", "dela", "San": kept with the first surname
    QString surname1;
    QString surname2;
    QString suffix; ///< Jr., III
    NameOrder nameOrder = NameOrder::GivenFirst;
    QString nickname;
    QString preferredName; ///< how the person wants to be called, whole
    QString passportName;  ///< exactly as in the passport
    QString pronunciation;
    CommunityId community;
    QString notes;
    QString sortKey;
    QDate birthDate;
    QList<Diet> diet;
    QString allergies;        ///< with how severe they are
    QString guardian;         ///< who answers for a minor: name and how to reach
    QString emergencyContact; ///< name and phone

    bool operator==(const Person &) const = default;
};

/// A way to reach a person.
struct ContactPoint
{
    ContactPointId id;
    Presence presence = Presence::Alive;
    PersonId person;
    ContactType type = ContactType::Phone;
    QString value; ///< as typed: leading zeros and + stay
    QString label;
    std::optional<int> position;

    bool operator==(const ContactPoint &) const = default;
};

struct SpokenLanguage
{
    SpokenLanguageId id;
    Presence presence = Presence::Alive;
    PersonId person;
    QString language; ///< BCP 47
    LanguageLevel level = LanguageLevel::Conversational;
    bool interprets = false;

    bool operator==(const SpokenLanguage &) const = default;
};

/// A post that a person holds or held. Titles are kept per language and per period, so that an old agreement
/// keeps its mayor and a new letter finds the new one.
struct Office
{
    OfficeId id;
    Presence presence = Presence::Alive;
    PersonId person;
    LocalText honorific; ///< The Honorable, Hon., Ing., Lcda.
    LocalText title;     ///< Mayor, Alcaldesa, Punong Bayan
    QString body;        ///< of what: City of Santa Clarita
    CommunityId community;
    std::optional<int> rank; ///< 1 = highest of its community
    QDate from;
    QDate to;

    bool operator==(const Office &) const = default;
};

template <>
std::span<const Choice> choices<NameOrder>();
template <>
std::span<const Choice> choices<ContactType>();
template <>
std::span<const Choice> choices<LanguageLevel>();
template <>
std::span<const Choice> choices<Diet>();

/// Whole years from a birth date to a day; none when unknown or not born yet. Born on February 29: older on March 1.
std::optional<int> ageAt(QDate birthDate, QDate day);
/// Who is younger is a minor, in all three countries.
inline constexpr int fullAge = 18;

/// "Juan Reyes dela Cruz Jr.": the name as it is written in running text.
QString fullName(const Person &person);
/// "dela Cruz, Juan Reyes, Jr.": as in an alphabetical list.
QString listName(const Person &person);
/// How the person is called: preferred name, else nickname, else the given names.
QString shortName(const Person &person);
/// As in the passport where it is known, else fullName().
QString travelName(const Person &person);
/// The surname that people address the person by: the first, with its particles; "" for a single name.
QString addressSurname(const Person &person);

template <>
const Entity &entityOf<Person>();
template <>
const Entity &entityOf<ContactPoint>();
template <>
const Entity &entityOf<SpokenLanguage>();
template <>
const Entity &entityOf<Office>();

} // namespace scd

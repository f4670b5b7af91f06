#include "models/domain/volunteer.h"

#include "models/domain/validate.h"

namespace scd {

namespace {

Problems check(const VolunteerHours &given)
{
    constexpr double hoursOfAYear = 366 * 24;
    Problems problems;
    if (given.year && (*given.year < 1900 || *given.year > 2999))
        problems << Problem{QStringLiteral("year"), problem::outOfRange};
    if (given.hours && !(*given.hours >= 0 && *given.hours <= hoursOfAYear))
        problems << Problem{QStringLiteral("hours"), problem::outOfRange};
    return problems;
}

} // namespace

template <>
const Entity &entityOf<Volunteer>()
{
    static const Entity description =
        Describe<Volunteer>(EntityKind::Volunteer, "volunteer", QT_TRANSLATE_NOOP("Entity", "Volunteer"),
                            QT_TRANSLATE_NOOP("Entity", "Volunteers"))
            .field("person_id", &Volunteer::person, QT_TRANSLATE_NOOP("Field", "Person"), {.required = true})
            .owned()
            .field("skills", &Volunteer::skills, QT_TRANSLATE_NOOP("Field", "Skills"),
                   {.searchable = true, .maxLength = 2000})
            .field("driver", &Volunteer::driver, QT_TRANSLATE_NOOP("Field", "Can drive guests"))
            .field("availability", &Volunteer::availability, QT_TRANSLATE_NOOP("Field", "Availability"),
                   {.searchable = true, .maxLength = 2000})
            .field("notes", &Volunteer::notes, QT_TRANSLATE_NOOP("Field", "Notes"),
                   {.kind = FieldKind::LongText, .sensitivity = Sensitivity::Personal, .searchable = true})
            .foundInOwner()
            .title([](const Volunteer &volunteer, const QStringList &) { return volunteer.skills; })
            .build();
    return description;
}

template <>
const Entity &entityOf<VolunteerHours>()
{
    static const Entity description =
        Describe<VolunteerHours>(EntityKind::VolunteerHours, "volunteer_hours",
                                 QT_TRANSLATE_NOOP("Entity", "Hours of a volunteer"),
                                 QT_TRANSLATE_NOOP("Entity", "Hours of volunteers"))
            .field("person_id", &VolunteerHours::person, QT_TRANSLATE_NOOP("Field", "Person"), {.required = true})
            .owned()
            .field("year", &VolunteerHours::year, QT_TRANSLATE_NOOP("Field", "Year"), {.required = true})
            .field("hours", &VolunteerHours::hours, QT_TRANSLATE_NOOP("Field", "Hours"))
            .validate(check)
            .build();
    return description;
}

} // namespace scd

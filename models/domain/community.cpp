#include "models/domain/community.h"

#include "models/domain/text.h"
#include "models/domain/validate.h"

namespace scd {

template <>
std::span<const Choice> choices<CommunityType>()
{
    static constexpr Choice all[] = {
        {"city", QT_TRANSLATE_NOOP("Choice", "City")},
        {"municipality", QT_TRANSLATE_NOOP("Choice", "Municipality")},
        {"county", QT_TRANSLATE_NOOP("Choice", "County")},
        {"town", QT_TRANSLATE_NOOP("Choice", "Town")},
        {"canton", QT_TRANSLATE_NOOP("Choice", "Canton")},
        {"province", QT_TRANSLATE_NOOP("Choice", "Province")},
        {"state", QT_TRANSLATE_NOOP("Choice", "State")},
        {"district", QT_TRANSLATE_NOOP("Choice", "District")},
        {"other", QT_TRANSLATE_NOOP("Choice", "Other place")},
    };
    return all;
}

namespace {

Problems check(const Community &community)
{
    Problems problems;
    const auto range = [&problems](const char *column, std::optional<double> value, double most) {
        if (value && (*value < -most || *value > most))
            problems << Problem{QString::fromLatin1(column), problem::outOfRange};
    };
    range("latitude", community.latitude, 90);
    range("longitude", community.longitude, 180);
    if (community.population.value_or(0) < 0)
        problems << Problem{QStringLiteral("population"), problem::outOfRange};
    if (community.populationYear && (*community.populationYear < 1000 || *community.populationYear > 2999))
        problems << Problem{QStringLiteral("population_year"), problem::outOfRange};
    if (!isWebLike(community.website))
        problems << Problem{QStringLiteral("website"), problem::notAnAddress};
    return problems;
}

} // namespace

template <>
const Entity &entityOf<Community>()
{
    constexpr auto open = Sensitivity::Public;
    static const Entity description =
        Describe<Community>(EntityKind::Community, "community", QT_TRANSLATE_NOOP("Entity", "City"),
                            QT_TRANSLATE_NOOP("Entity", "Cities"))
            .field("name", &Community::name, QT_TRANSLATE_NOOP("Field", "Name"),
                   {.sensitivity = open, .required = true, .searchable = true})
            .field("official_name", &Community::officialName, QT_TRANSLATE_NOOP("Field", "Full official name"),
                   {.sensitivity = open, .searchable = true, .maxLength = 3000})
            .field("type", &Community::type, QT_TRANSLATE_NOOP("Field", "Kind of place"), {.sensitivity = open})
            .field("country", &Community::country, QT_TRANSLATE_NOOP("Field", "Country"),
                   {.kind = FieldKind::Country, .sensitivity = open})
            .field("region", &Community::region, QT_TRANSLATE_NOOP("Field", "Region"),
                   {.sensitivity = open, .searchable = true})
            .field("ours", &Community::ours, QT_TRANSLATE_NOOP("Field", "One of our communities"),
                   {.sensitivity = open})
            .field("population", &Community::population, QT_TRANSLATE_NOOP("Field", "Population"),
                   {.group = "population", .sensitivity = open})
            .field("population_year", &Community::populationYear, QT_TRANSLATE_NOOP("Field", "Year of the count"),
                   {.group = "population", .sensitivity = open})
            .field("zone", &Community::zone, QT_TRANSLATE_NOOP("Field", "Time zone"),
                   {.kind = FieldKind::Zone, .sensitivity = open})
            .field("languages", &Community::languages, QT_TRANSLATE_NOOP("Field", "Languages"), {.sensitivity = open})
            .field("executive_title", &Community::executiveTitle,
                   QT_TRANSLATE_NOOP("Field", "Title of the highest official"),
                   {.sensitivity = open, .maxLength = 2000})
            .field("latitude", &Community::latitude, QT_TRANSLATE_NOOP("Field", "Latitude"),
                   {.group = "coordinates", .sensitivity = open})
            .field("longitude", &Community::longitude, QT_TRANSLATE_NOOP("Field", "Longitude"),
                   {.group = "coordinates", .sensitivity = open})
            .field("website", &Community::website, QT_TRANSLATE_NOOP("Field", "Website"),
                   {.kind = FieldKind::Url, .sensitivity = open})
            .field("notes", &Community::notes, QT_TRANSLATE_NOOP("Field", "Notes"),
                   {.kind = FieldKind::LongText, .searchable = true})
            .field("sort_key", &Community::sortKey, "", {.derived = true, .maxLength = 2000})
            .title([](const Community &community, const QStringList &) { return community.name; })
            .validate(check)
            .derive([](Community &community) { community.sortKey = sortKey(community.name); })
            .build();
    return description;
}

} // namespace scd

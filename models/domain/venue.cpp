#include "models/domain/venue.h"

#include "models/domain/text.h"
#include "models/domain/validate.h"

namespace scd {

template <>
const Entity &entityOf<Venue>()
{
    constexpr auto open = Sensitivity::Public;
    static const Entity description =
        Describe<Venue>(EntityKind::Venue, "venue", QT_TRANSLATE_NOOP("Entity", "Venue"),
                        QT_TRANSLATE_NOOP("Entity", "Venues"))
            .field("name", &Venue::name, QT_TRANSLATE_NOOP("Field", "Name"),
                   {.sensitivity = open, .required = true, .searchable = true, .maxLength = 3000})
            .field("community_id", &Venue::community, QT_TRANSLATE_NOOP("Field", "Community"), {.sensitivity = open})
            .field("address", &Venue::address, QT_TRANSLATE_NOOP("Field", "Address"),
                   {.kind = FieldKind::LongText, .sensitivity = open, .searchable = true, .maxLength = 2000})
            .field("phone", &Venue::phone, QT_TRANSLATE_NOOP("Field", "Phone"),
                   {.kind = FieldKind::Phone, .sensitivity = open})
            .field("latitude", &Venue::latitude, QT_TRANSLATE_NOOP("Field", "Latitude"),
                   {.group = "coordinates", .sensitivity = open})
            .field("longitude", &Venue::longitude, QT_TRANSLATE_NOOP("Field", "Longitude"),
                   {.group = "coordinates", .sensitivity = open})
            .field("access", &Venue::access, QT_TRANSLATE_NOOP("Field", "Entrance and parking"),
                   {.kind = FieldKind::LongText, .sensitivity = open, .maxLength = 5000})
            .field("sort_key", &Venue::sortKey, "", {.derived = true, .maxLength = 5000})
            .title([](const Venue &venue, const QStringList &languages) { return venue.name.best(languages); })
            .validate([](const Venue &venue) {
                Problems problems;
                if (venue.latitude && (*venue.latitude < -90 || *venue.latitude > 90))
                    problems << Problem{QStringLiteral("latitude"), problem::outOfRange};
                if (venue.longitude && (*venue.longitude < -180 || *venue.longitude > 180))
                    problems << Problem{QStringLiteral("longitude"), problem::outOfRange};
                return problems;
            })
            .derive([](Venue &venue) { venue.sortKey = sortKey(venue.name.best({})); })
            .build();
    return description;
}

} // namespace scd

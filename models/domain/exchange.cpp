#include "models/domain/exchange.h"

namespace scd {

template <>
std::span<const Choice> choices<ExchangeType>()
{
    static constexpr Choice all[] = {
        {"youth", QT_TRANSLATE_NOOP("Choice", "Youth")},
        {"cultural", QT_TRANSLATE_NOOP("Choice", "Cultural")},
        {"arts", QT_TRANSLATE_NOOP("Choice", "Arts")},
        {"educational", QT_TRANSLATE_NOOP("Choice", "Educational")},
        {"professional", QT_TRANSLATE_NOOP("Choice", "Professional")},
        {"humanitarian", QT_TRANSLATE_NOOP("Choice", "Humanitarian")},
        {"medical", QT_TRANSLATE_NOOP("Choice", "Medical or technical")},
        {"economic", QT_TRANSLATE_NOOP("Choice", "Economic")},
        {"municipal", QT_TRANSLATE_NOOP("Choice", "Municipal")},
        {"sports", QT_TRANSLATE_NOOP("Choice", "Sports")},
        {"official_visit", QT_TRANSLATE_NOOP("Choice", "Official visit")},
        {"anniversary", QT_TRANSLATE_NOOP("Choice", "Anniversary")},
    };
    return all;
}

template <>
const Entity &entityOf<Exchange>()
{
    constexpr auto open = Sensitivity::Public;
    static const Entity description =
        Describe<Exchange>(EntityKind::Exchange, "exchange", QT_TRANSLATE_NOOP("Entity", "Exchange"),
                           QT_TRANSLATE_NOOP("Entity", "Exchanges"))
            .field("partnership_id", &Exchange::partnership, QT_TRANSLATE_NOOP("Field", "Partnership"),
                   {.sensitivity = open, .required = true})
            .field("name", &Exchange::name, QT_TRANSLATE_NOOP("Field", "Name"),
                   {.sensitivity = open, .required = true, .searchable = true, .maxLength = 3000})
            .field("types", &Exchange::types, QT_TRANSLATE_NOOP("Field", "Kinds of exchange"), {.sensitivity = open})
            .field("reciprocal", &Exchange::reciprocal, QT_TRANSLATE_NOOP("Field", "Goes both ways"),
                   {.sensitivity = open})
            .field("goals", &Exchange::goals, QT_TRANSLATE_NOOP("Field", "Goals"),
                   {.kind = FieldKind::LongText, .sensitivity = open, .searchable = true})
            .field("owner_id", &Exchange::owner, QT_TRANSLATE_NOOP("Field", "In charge"))
            .field("notes", &Exchange::notes, QT_TRANSLATE_NOOP("Field", "Notes"),
                   {.kind = FieldKind::LongText, .searchable = true})
            .searchThrough({"partnership_id.partner_id"})
            .title([](const Exchange &exchange, const QStringList &languages) { return exchange.name.best(languages); })
            .build();
    return description;
}

} // namespace scd

#include "models/domain/choice.h"

#include <QCoreApplication>

namespace scd {

template <>
std::span<const Choice> choices<Answer>()
{
    static constexpr Choice all[] = {
        {"", QT_TRANSLATE_NOOP("Choice", "Not known")},
        {"yes", QT_TRANSLATE_NOOP("Choice", "Yes")},
        {"no", QT_TRANSLATE_NOOP("Choice", "No")},
    };
    return all;
}

template <>
std::span<const Choice> choices<Diet>()
{
    static constexpr Choice all[] = {
        {"anything", QT_TRANSLATE_NOOP("Choice", "No restriction")},
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

QString choiceLabel(const Choice &choice)
{
    return QCoreApplication::translate("Choice", choice.label);
}

} // namespace scd

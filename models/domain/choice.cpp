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

QString choiceLabel(const Choice &choice)
{
    return QCoreApplication::translate("Choice", choice.label);
}

} // namespace scd

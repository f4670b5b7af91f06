#include "models/domain/choice.h"

#include <QCoreApplication>

namespace scd {

QString choiceLabel(const Choice &choice)
{
    return QCoreApplication::translate("Choice", choice.label);
}

} // namespace scd

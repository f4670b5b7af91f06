#pragma once

#include "models/domain/person.h"
#include "models/workspace/workspace.h"

#include <QHash>

namespace scd {

/// The office that each of the persons holds on a day: the highest of those that have begun and not ended, of equals
/// the one entered first. An invalid day stands for any day. Persons without an office are left out.
QHash<PersonId, Office> officesOn(const Workspace &workspace, const QList<Value> &persons, QDate day);

} // namespace scd

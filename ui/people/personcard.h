#pragma once

#include "models/domain/person.h"
#include "models/itemmodels/recordlistmodel.h"
#include "ui/widgets/page.h"

#include <optional>

namespace scd {

/// The office that a person holds on a day: the highest of those that have not ended; else nothing.
std::optional<Office> officeOn(const Workspace &workspace, PersonId person, QDate day);

/// "Mayor, City of Santa Clarita · Santa Clarita, United States".
QString personLine(const UiContext &context, const Person &person);

/// How a person stands in the list.
Card personCard(const UiContext &context, const Record &record);

} // namespace scd

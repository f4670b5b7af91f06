#pragma once

#include "models/domain/household.h"
#include "models/itemmodels/recordlistmodel.h"
#include "ui/widgets/page.h"

namespace scd {

/// "Santa Clarita · English, Spanish". No names and no ages: a list lies open on a table.
QString householdLine(const UiContext &context, const Household &household);

/// "2 adults, 1 child" of those who live there; "" when nobody is known.
QString membersLine(const UiContext &context, HouseholdId household);

/// How a host family stands in the list.
Card householdCard(const UiContext &context, const Record &record);

} // namespace scd

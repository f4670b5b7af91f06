#pragma once

#include "models/domain/delegation.h"
#include "models/domain/itinerary.h"
#include "models/itemmodels/cardroles.h"

namespace scd {

ChipColor chipColorOf(DelegationStatus status);
ChipColor chipColorOf(DelegateStatus status);
ChipColor chipColorOf(ItemStatus status);

} // namespace scd

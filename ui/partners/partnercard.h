#pragma once

#include "models/domain/partnership.h"
#include "models/itemmodels/recordlistmodel.h"
#include "ui/widgets/page.h"

namespace scd {

ChipColor stageColor(PartnershipStage stage);

/// "Since 2001 · last exchange 2025"; "" when neither is known.
QString partnershipLine(const UiContext &context, const Partnership &partnership);

/// How a partnership stands in the list.
Card partnerCard(const UiContext &context, const Record &record);

} // namespace scd

#pragma once

#include "models/documents/sheet.h"

namespace scd {

/// A programme of `days` days with `items` rows each, in one or two languages, without a file behind it.
PaperSheet sampleSheet(const QStringList &languages, int days, int items);

} // namespace scd

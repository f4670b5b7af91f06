#pragma once

#include "ui/import/importpreview.h"
#include "ui/widgets/valuetext.h"

namespace scd {

/// "Birth date: Mar 4, 1990" for all that a row writes: values of what it makes, before and after of what it changes.
/// Doubts are not in it.
QStringList writtenLines(const ImportPreview &preview, const RowPlan &row, const ValueText &texts);

} // namespace scd

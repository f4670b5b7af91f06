#pragma once

#include "models/documents/paperoptions.h"
#include "models/documents/sheet.h"

namespace scd {

/// What stands at the foot of every page: name, revision and what it replaces, when it was printed, for whom it is.
QList<Paragraph> footerParagraphs(const PaperSheet &sheet, const PaperOptions &options);

} // namespace scd

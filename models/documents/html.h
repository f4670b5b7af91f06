#pragma once

#include "models/documents/paperoptions.h"
#include "models/documents/sheet.h"

#include <QByteArray>

namespace scd {

/// The sheet as one web page for screen readers and telephones: headings, tables with row heads, the language of each
/// text, links for numbers and places. It loads nothing from anywhere and runs nothing.
QByteArray toHtml(const PaperSheet &sheet, const PaperOptions &options);

} // namespace scd

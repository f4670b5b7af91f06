#pragma once

#include "models/documents/pageddocument.h"
#include "models/domain/result.h"

namespace scd {

/// The document as a PDF with its fonts, links, a bookmark for each section, language and title. Equal documents give
/// equal bytes. `goOn` is asked before each page; when it says no the error is Cancelled.
Result<QByteArray> toPdf(const PagedDocument &document, const std::function<bool(int page)> &goOn = {});

} // namespace scd

#pragma once

#include "models/documents/delegationdata.h"
#include "models/documents/paperoptions.h"
#include "models/documents/sheet.h"

namespace scd {

enum class DocumentKind {
    Programme, ///< everything, day by day
    Days,      ///< one page for each day, for the wall
    Delegates, ///< who comes, in order of precedence, and how to address them
};

/// "programme", "days", "delegates": in Printout::document and on the command line.
QString documentToken(DocumentKind kind);
std::optional<DocumentKind> documentKind(const QString &token);

/// Pure: may run in a worker.
PaperSheet makeSheet(DocumentKind kind, const DelegationData &data, const PaperOptions &options);

} // namespace scd

#pragma once

#include "models/documents/documents.h"
#include "models/domain/attachment.h"

namespace scd {

/// What a document says, without how it looks: equal for equal content, in any language, paper or size. Text that
/// nobody sees (who edited, order numbers that sort alike) does not count.
QString contentHash(DocumentKind kind, const DelegationData &data);

struct Revision
{
    int number = 1;
    int replaces = 0; ///< 0 = nothing was printed before
    QString hash;

    bool operator==(const Revision &) const = default;
};

/// The same number as the last printout of this document when nothing has changed since, else the next one.
Revision revisionOf(const Workspace &workspace, DocumentKind kind, const DelegationData &data);

/// Remembers that a revision was printed or saved, so that the next one knows. Writes nothing when it is known already.
Status rememberPrintout(Workspace &workspace, DocumentKind kind, const DelegationData &data, const Revision &revision);

} // namespace scd

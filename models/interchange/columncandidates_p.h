#pragma once

#include "models/interchange/columnprofile.h"
#include "models/interchange/headermatch_p.h"
#include "models/interchange/mapping.h"

namespace scd {

/// A target that a column may have.
struct ColumnCandidate
{
    int column = 0;
    HeaderMatch match;
    ColumnReason reason = ColumnReason::Header;
};

/// The words that headers of a purpose's columns have; made once for all purposes.
const HeaderMatcher &matcherOf(const Purpose &purpose);

/// What the headers and values of a table speak for, best first. `profiles` are those of its columns from the first on.
QList<ColumnCandidate> candidatesOf(const Sheet &sheet, const TableArea &area, const Purpose &purpose,
                                    const QList<ColumnProfile> &profiles);

} // namespace scd

#pragma once

#include "models/planning/itineraryplan.h"
#include "ui/widgets/page.h"

#include <QCoreApplication>

namespace scd {

/// What the checks of a programme found, as sentences.
class FindingText
{
    Q_DECLARE_TR_FUNCTIONS(scd::FindingText)

public:
    /// What is wrong and what to do: "Overlaps with Lunch. The same people cannot be at both." `seenFrom` is the item
    /// beside which it is shown, so that the other one is named.
    static QString sentence(const UiContext &context, const PlanFinding &finding, Ref seenFrom = {});
    /// "3 items have no venue".
    static QString summary(FindingKind kind, int count);
    /// All kinds that were found, the gravest first, as one text: "2 items overlap · 3 items have no venue".
    static QStringList summaries(const QList<PlanFinding> &findings);
};

} // namespace scd

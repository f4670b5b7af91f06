#pragma once

#include "models/domain/person.h"
#include "models/itemmodels/recordlistmodel.h"
#include "ui/widgets/page.h"

namespace scd {

/// "Mayor, City of Santa Clarita · Santa Clarita, United States".
QString personLine(const UiContext &context, const Person &person);

/// How people stand in the list, in the order of the records. Offices and homes are read once for all of them: somebody
/// who scrolls sees hundreds of cards in a second.
QList<Card> personCards(const UiContext &context, const QList<Record> &records);

} // namespace scd

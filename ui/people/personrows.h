#pragma once

#include "models/domain/person.h"
#include "ui/widgets/page.h"

#include <functional>

namespace scd {

class RowsEditor;

/// The parts of a person as rows, each with its line that adds one.
RowsEditor *makeContactRows(UiContext &context);
RowsEditor *makeLanguageRows(UiContext &context);
/// `person` tells whose rows they are now: a new office is proposed in the person's own community.
RowsEditor *makeOfficeRows(UiContext &context, const std::function<PersonId()> &person);
RowsEditor *makeVolunteerRows(UiContext &context);
RowsEditor *makeHoursRows(UiContext &context);
RowsEditor *makeCheckRows(UiContext &context);
RowsEditor *makeTravelPaperRows(UiContext &context);

/// What somebody gives as a volunteer is said once: the line that adds is there while nothing is.
void offerVolunteering(RowsEditor *rows);

} // namespace scd

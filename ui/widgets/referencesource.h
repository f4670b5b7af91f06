#pragma once

#include "ui/widgets/page.h"
#include "ui/widgets/referencepicker.h"

namespace scd {

struct Community;

/// The record as a row of a picker: its title, a line that tells it from its namesakes, a flag.
ReferencePicker::Entry referenceEntry(const UiContext &context, Ref ref);

/// Records of a kind whose words begin with what was typed; the first ones by name when nothing was typed.
QList<ReferencePicker::Entry> referenceEntries(const UiContext &context, EntityKind kind, const QString &typed,
                                               int limit = 30);

/// "Tena, Ecuador": a community with its country, in the language of the program.
QString placeLine(const UiContext &context, const Community &community);

} // namespace scd

#pragma once

#include "models/domain/person.h"

namespace scd {

/// Whether the honorific is one of elected officials ("The Honorable", "Hon.", "Kgg."): it stands before the whole name
/// in writing and is not said before a surname. Academic ones ("Dr.", "Ing.", "Lcda.") are said.
bool isWrittenOnly(const QString &honorific);

/// How somebody is spoken to, in `language`: officials by title and surname ("Mayor Reyes"), others by their honorific
/// and surname ("Dr. Maralit"), everyone else as they want to be called.
/// Source: Ecuador and the Philippines use academic honorifics with the first surname until invited otherwise; mayors
/// and councillors are called by their office (State Department protocol guide 2007; KWF correspondence manual 2015).
QString spokenAddress(const Person &person, const std::optional<Office> &office, const QString &language);

} // namespace scd

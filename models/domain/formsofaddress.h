#pragma once

#include "models/domain/person.h"

namespace scd {

/// How somebody is spoken to, in `language`: officials by title and surname ("Mayor Reyes"), others by their honorific
/// and surname ("Dr. Maralit"), everyone else as they want to be called.
/// Source: in Ecuador the academic honorific goes with the first surname until one is invited otherwise
/// (ediplomat.com); mayors are called by their office in Santa Clarita's own papers and in Philippine usage.
QString spokenAddress(const Person &person, const std::optional<Office> &office, const QString &language);

} // namespace scd

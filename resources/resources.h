#pragma once

namespace scd {

/// Makes the compiled-in files (icons, flags, names of countries and languages) findable: a linker drops them from a
/// static library when nobody names them. What reads them calls it by itself; cheap to call again.
void initResources();

} // namespace scd

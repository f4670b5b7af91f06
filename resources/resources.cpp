#include "resources/resources.h"

#include <QtGlobal>

// The macro declares a function of the global namespace.
static void registerAll()
{
    Q_INIT_RESOURCE(scd_icons);
    Q_INIT_RESOURCE(scd_countryflags);
    Q_INIT_RESOURCE(scd_isonames);
}

namespace scd {

void initResources()
{
    [[maybe_unused]] static const bool once = (registerAll(), true);
}

} // namespace scd

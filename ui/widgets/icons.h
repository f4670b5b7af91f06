#pragma once

#include <QIcon>
#include <QLatin1StringView>
#include <QString>

namespace scd {

/// A one-colour icon by its freedesktop name ("document-print"), tinted from the palette while it is painted, so that
/// it follows theme, selection and disabling. Looked for in this order: the program's own drawings, Breeze, the theme
/// of the desktop, the style. Own names: "partner-cities", "delegation", "host-home", "precedence", "flag-order",
/// "itinerary", "gift", "agreement".
QIcon icon(QLatin1StringView name);
QIcon icon(const QString &name);

/// The flag of a country as an icon (ISO 3166 alpha-2, any case). Null for an unknown code.
QIcon flagIcon(const QString &country);

} // namespace scd

#pragma once

#include <QString>

namespace scd {

/// "tel:+63352250000" for a telephone number as people type it; "" when no number can be made of it.
QString telLink(const QString &phone);
/// The number as it is printed: no-break spaces, so that it stays on one line.
QString shownPhone(const QString &phone);
QString geoLink(double latitude, double longitude);
/// An address of the web with its scheme; "" for anything that is not one.
QString webLink(const QString &address);

} // namespace scd

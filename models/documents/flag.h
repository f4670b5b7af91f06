#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace scd {

/// The flag of a country (ISO 3166-1), or a frame with its code where there is none.
void paintCountryFlag(QPainter &painter, const QRectF &rect, const QString &country);

} // namespace scd

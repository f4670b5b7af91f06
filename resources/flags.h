#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace scd {

/// Whether there is a flag for this ISO 3166 alpha-2 code, in any case.
bool hasFlag(const QString &country);

/// Paints the flag (4:3) as vectors into the middle of the rectangle, with a hairline around, so that a white edge is
/// seen on white. Paints nothing for an unknown code. For screen and paper; any thread with its own painter.
void paintFlag(QPainter &painter, const QRectF &rect, const QString &country);

} // namespace scd

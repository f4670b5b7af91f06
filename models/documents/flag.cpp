#include "models/documents/flag.h"

#include "models/documents/textflow.h"

#include <QPainter>

namespace scd {

void paintCountryFlag(QPainter &painter, const QRectF &rect, const QString &country)
{
    painter.save();
    painter.setPen(QPen(QColor(0x80, 0x80, 0x80), 0.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect);
    painter.restore();
    const Run code{.text = country, .strong = true};
    const TextFlow flow({Paragraph{{code}, 0}}, rect.width(), 1);
    flow.paint(painter, {rect.center().x() - flow.naturalWidth() / 2, rect.center().y() - flow.height() / 2}, 0, 1);
}

} // namespace scd

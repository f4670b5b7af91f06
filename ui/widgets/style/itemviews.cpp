#include "ui/widgets/style/paint.h"

#include <QListView>

namespace scd::paint {

void itemPanel(const QStyleOptionViewItem &option, QPainter &painter, const QWidget *widget)
{
    const Ink ink(&option);
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    const bool selected = option.state & QStyle::State_Selected;
    if (!selected && !ink.hovered)
        return;
    QColor fill = selected ? ink.colors.accentTint : ink.colors.hover;
    if (selected && ink.colors.highContrast)
        fill = ink.palette.color(QPalette::Highlight);
    if (qobject_cast<const QListView *>(widget))
        box(painter, QRectF(option.rect).adjusted(1, 1, -1, -1), radius(ink), fill, {});
    else
        painter.fillRect(option.rect, fill);
}

void headerSection(const QStyleOptionHeader &option, QPainter &painter)
{
    const Ink ink(&option);
    painter.fillRect(option.rect, ink.palette.color(QPalette::Base));
    if (ink.hovered || ink.pressed)
        painter.fillRect(option.rect, ink.colors.hover);
    painter.save();
    painter.setPen(QPen(ink.colors.hairline, 1));
    if (option.orientation == Qt::Horizontal)
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    else
        painter.drawLine(option.rect.topRight(), option.rect.bottomRight());
    painter.restore();
}

} // namespace scd::paint

#include "ui/widgets/style/paint.h"

namespace scd::paint {

Ink::Ink(const QStyleOption *option)
    : palette(option->palette)
    , colors(colorsOf(option->palette))
    , em(scd::em(option->fontMetrics))
    , enabled(option->state & QStyle::State_Enabled)
    , hovered(enabled && (option->state & QStyle::State_MouseOver))
    , pressed(enabled && (option->state & QStyle::State_Sunken))
    , focused(enabled && (option->state & QStyle::State_HasFocus))
    , keyboardFocus(focused && (option->state & QStyle::State_KeyboardFocusChange))
{
}

QColor Ink::border() const
{
    return enabled ? colors.border : mixed(palette.color(QPalette::Window), colors.border, 0.45);
}

void box(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = border.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void chevron(QPainter &painter, const QRectF &rect, Arrow arrow, const QColor &color, qreal size)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, std::max(1.4, size / 5), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(rect.center());
    switch (arrow) {
    case Arrow::Down:
        break;
    case Arrow::Up:
        painter.rotate(180);
        break;
    case Arrow::Left:
        painter.rotate(90);
        break;
    case Arrow::Right:
        painter.rotate(-90);
        break;
    }
    const qreal half = size / 2;
    painter.drawPolyline(QPolygonF({{-half, -half / 2}, {0, half / 2}, {half, -half / 2}}));
    painter.restore();
}

void focusFrame(QPainter &painter, const QRectF &rect, const Ink &ink)
{
    box(painter, rect, radius(ink) + 1, {}, ink.colors.focus, ink.colors.focusWidth);
}

qreal radius(const Ink &ink)
{
    return ink.em * 0.42;
}

} // namespace scd::paint

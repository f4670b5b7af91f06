#include "ui/widgets/style/paint.h"

namespace scd::paint {

namespace {

QColor indicatorFill(const QStyleOption &option, const Ink &ink, bool marked)
{
    if (!marked)
        return ink.palette.color(QPalette::Base);
    return ink.enabled ? ink.palette.color(QPalette::Highlight)
                       : mixed(option.palette.color(QPalette::Window), ink.colors.border, 0.5);
}

/// The square of a check box or the circle of a radio button, filled when it is marked; gives where it is.
/// `roundness` is the radius of its corners in parts of its side.
QRectF indicatorBox(const QStyleOption &option, const Ink &ink, bool marked, qreal roundness, QPainter &painter)
{
    const qreal side = std::min(option.rect.width(), option.rect.height());
    QRectF rect(0, 0, side, side);
    rect.moveCenter(QRectF(option.rect).center());
    const QColor fill = indicatorFill(option, ink, marked);
    QColor border = marked ? fill : ink.border();
    if (ink.hovered && !marked)
        border = mixed(border, ink.palette.color(QPalette::Text), 0.5);
    box(painter, rect, side * roundness, fill, border, 1.2);
    return rect;
}

} // namespace

void checkMark(QPainter &painter, const QRectF &rect, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal w = rect.width();
    painter.setPen(QPen(color, std::max(1.6, w * 0.13), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        QPolygonF({rect.topLeft() + QPointF(w * 0.24, w * 0.53), rect.topLeft() + QPointF(w * 0.43, w * 0.71),
                   rect.topLeft() + QPointF(w * 0.77, w * 0.31)}));
    painter.restore();
}

void checkIndicator(const QStyleOption &option, QPainter &painter)
{
    const Ink ink(&option);
    const bool partly = option.state & QStyle::State_NoChange;
    const bool marked = partly || (option.state & QStyle::State_On);
    const QRectF rect = indicatorBox(option, ink, marked, 0.22, painter);
    const qreal side = rect.width();
    const QColor mark = ink.palette.color(ink.enabled ? QPalette::HighlightedText : QPalette::Base);
    if (partly) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(mark, std::max(1.6, side * 0.13), Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(rect.center() - QPointF(side * 0.25, 0), rect.center() + QPointF(side * 0.25, 0));
        painter.restore();
    } else if (marked) {
        checkMark(painter, rect, mark);
    }
}

void radioIndicator(const QStyleOption &option, QPainter &painter)
{
    const Ink ink(&option);
    const bool marked = option.state & QStyle::State_On;
    const QRectF rect = indicatorBox(option, ink, marked, 0.5, painter);
    const qreal side = rect.width();
    if (marked) {
        const qreal dot = side * 0.38;
        QRectF inner(0, 0, dot, dot);
        inner.moveCenter(rect.center());
        box(painter, inner, dot / 2, ink.palette.color(QPalette::HighlightedText), {});
    }
}

void branch(const QStyleOption &option, QPainter &painter)
{
    if (!(option.state & QStyle::State_Children))
        return;
    const Ink ink(&option);
    chevron(painter, option.rect, option.state & QStyle::State_Open ? Arrow::Down : Arrow::Right,
            ink.colors.secondaryOnTint, ink.em * 0.5);
}

} // namespace scd::paint

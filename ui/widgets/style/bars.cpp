#include "ui/widgets/style/paint.h"

namespace scd::paint {

void tabShape(const QStyleOptionTab &option, QPainter &painter)
{
    const Ink ink(&option);
    const bool selected = option.state & QStyle::State_Selected;
    const bool vertical = option.shape == QTabBar::RoundedWest || option.shape == QTabBar::RoundedEast;
    const qreal thick = std::max(2.0, ink.em * 0.17);
    if (ink.hovered && !selected)
        box(painter, QRectF(option.rect).adjusted(2, 2, -2, -4), radius(ink), ink.colors.hover, {});
    if (!selected)
        return;
    QRectF line(option.rect);
    if (vertical)
        line = QRectF(line.left(), line.top() + ink.em * 0.4, thick, line.height() - ink.em * 0.8);
    else
        line = QRectF(line.left() + ink.em * 0.6, line.bottom() - thick, line.width() - ink.em * 1.2, thick);
    box(painter, line, thick / 2, ink.colors.accent, {});
}

void scrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget, const QStyle &style)
{
    const Ink ink(&option);
    const bool horizontal = option.orientation == Qt::Horizontal;
    if (option.minimum == option.maximum)
        return;
    QRectF handle = style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    const bool wide = ink.hovered || (option.activeSubControls & QStyle::SC_ScrollBarSlider) || ink.colors.highContrast;
    const qreal full = horizontal ? handle.height() : handle.width();
    const qreal thick = wide ? full * 0.62 : full * 0.42;
    const qreal side = (full - thick) / 2;
    handle = horizontal ? handle.adjusted(2, side, -2, -side) : handle.adjusted(side, 2, -side, -2);
    const qreal share = ink.pressed ? 0.75 : wide ? 0.65 : 0.5;
    box(painter, handle, thick / 2,
        ink.colors.highContrast ? ink.colors.border
                                : mixed(ink.palette.color(QPalette::Base), ink.palette.color(QPalette::Text), share),
        {});
}

namespace {

/// A line in the middle, however high the widget is.
QRectF progressLine(const QStyleOptionProgressBar &option, const Ink &ink)
{
    QRectF rect(option.rect);
    const qreal thick = std::max(6.0, ink.em * 0.45);
    if (option.state & QStyle::State_Horizontal)
        return {rect.left(), rect.center().y() - thick / 2, rect.width(), thick};
    return {rect.center().x() - thick / 2, rect.top(), thick, rect.height()};
}

} // namespace

void progressGroove(const QStyleOptionProgressBar &option, QPainter &painter)
{
    const Ink ink(&option);
    const QRectF line = progressLine(option, ink);
    box(painter, line, std::min(line.width(), line.height()) / 2,
        mixed(ink.palette.color(QPalette::Window), ink.palette.color(QPalette::Text), 0.12),
        ink.colors.highContrast ? ink.colors.border : QColor());
}

void progressContents(const QStyleOptionProgressBar &option, QPainter &painter)
{
    const Ink ink(&option);
    QRectF rect = progressLine(option, ink);
    const bool horizontal = option.state & QStyle::State_Horizontal;
    const qint64 range = qint64(option.maximum) - option.minimum;
    qreal part = 0.3;
    if (range > 0)
        part = qreal(qint64(option.progress) - option.minimum) / qreal(range);
    if (part <= 0)
        return;
    if (horizontal) {
        const qreal width = std::max(rect.height(), rect.width() * part);
        if (range > 0 && option.direction == Qt::LeftToRight && !option.invertedAppearance)
            rect.setWidth(width);
        else if (range > 0)
            rect.setLeft(rect.right() - width);
        else
            rect.adjust(rect.width() * 0.35, 0, -rect.width() * 0.35, 0);
    } else {
        rect.setTop(rect.bottom() - rect.height() * part);
    }
    box(painter, rect, std::min(rect.width(), rect.height()) / 2, ink.colors.accent, {});
}

void slider(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget, const QStyle &style)
{
    const Ink ink(&option);
    const QRectF groove = style.subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderGroove, widget);
    const QRectF handle = style.subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, widget);
    const bool horizontal = option.orientation == Qt::Horizontal;
    const qreal thick = std::max(3.0, ink.em * 0.25);
    QRectF line = horizontal ? QRectF(groove.left(), groove.center().y() - thick / 2, groove.width(), thick)
                             : QRectF(groove.center().x() - thick / 2, groove.top(), thick, groove.height());
    box(painter, line, thick / 2, ink.border(), {});
    if (horizontal)
        line.setRight(handle.center().x());
    else
        line.setTop(handle.center().y());
    box(painter, line, thick / 2, ink.enabled ? ink.colors.accent : ink.border(), {});
    const qreal side = std::min(handle.width(), handle.height());
    QRectF knob(0, 0, side, side);
    knob.moveCenter(handle.center());
    box(painter, knob, side / 2, ink.palette.color(QPalette::Base), ink.enabled ? ink.colors.accent : ink.border(), 2);
    if (ink.focused)
        box(painter, knob.adjusted(-2, -2, 2, 2), side / 2 + 2, {}, ink.colors.focus, ink.colors.focusWidth);
}

} // namespace scd::paint

#include "ui/widgets/style/paint.h"

#include <QAbstractButton>
#include <QToolBar>

using namespace Qt::Literals::StringLiterals;

namespace scd::paint {

namespace {

bool has(const QWidget *widget, const char *property)
{
    return widget && widget->property(property).toBool();
}

bool isFilled(const QStyleOptionButton &option, const QWidget *widget)
{
    if (has(widget, "chip") || (widget && widget->property("segment").isValid()))
        return false;
    return (option.features & QStyleOptionButton::DefaultButton) || has(widget, "primary");
}

bool isOn(const QStyleOption &option)
{
    return option.state & QStyle::State_On;
}

/// The corners of a part of a segmented control: only the outer ones are round.
QPainterPath segmentPath(const QRectF &rect, const QString &place, qreal round)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(rect, round, round);
    const QRectF leftHalf(rect.left(), rect.top(), rect.width() / 2, rect.height());
    if (place == "middle"_L1 || place == "last"_L1)
        path.addRect(leftHalf);
    if (place == "middle"_L1 || place == "first"_L1)
        path.addRect(leftHalf.translated(rect.width() / 2, 0));
    return path.simplified();
}

void segment(const QStyleOptionButton &option, QPainter &painter, const QWidget &widget, const Ink &ink)
{
    QColor fill = ink.palette.color(QPalette::Button);
    if (isOn(option))
        fill = ink.colors.highContrast ? ink.palette.color(QPalette::Highlight) : ink.colors.accentTint;
    else if (ink.hovered)
        fill = ink.colors.hover;
    const QRectF rect = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isOn(option) ? ink.colors.accent : ink.border(), 1));
    painter.setBrush(fill);
    painter.drawPath(segmentPath(rect, widget.property("segment").toString(), radius(ink)));
    painter.restore();
}

void chipBevel(const QStyleOptionButton &option, QPainter &painter, const Ink &ink)
{
    QColor fill = ink.palette.color(QPalette::Button);
    QColor border = ink.border();
    if (isOn(option)) {
        fill = ink.colors.highContrast ? ink.palette.color(QPalette::Highlight) : ink.colors.accentTint;
        border = ink.colors.accent;
    } else if (ink.hovered) {
        fill = ink.colors.hover;
    }
    box(painter, option.rect, option.rect.height() / 2.0, fill, border);
}

} // namespace

void buttonBevel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget)
{
    const Ink ink(&option);
    if (widget && widget->property("segment").isValid()) {
        segment(option, painter, *widget, ink);
    } else if (has(widget, "chip")) {
        chipBevel(option, painter, ink);
    } else if (isFilled(option, widget)) {
        QColor fill = ink.palette.color(QPalette::Highlight);
        if (has(widget, "danger") && ink.enabled)
            fill = ink.colors.error;
        if (!ink.enabled)
            fill = mixed(ink.palette.color(QPalette::Window), ink.colors.border, 0.35);
        else if (ink.pressed)
            fill = mixed(fill, ink.palette.color(QPalette::Text), 0.22);
        else if (ink.hovered)
            fill = mixed(fill, ink.palette.color(QPalette::Text), 0.12);
        box(painter, option.rect, radius(ink), fill, {});
    } else if (option.features & QStyleOptionButton::Flat) {
        if (ink.hovered || ink.pressed || isOn(option))
            box(painter, option.rect, radius(ink), ink.pressed ? ink.colors.accentTint : ink.colors.hover,
                ink.colors.highContrast ? ink.colors.border : QColor());
    } else {
        QColor fill = ink.palette.color(QPalette::Button);
        if (ink.pressed || isOn(option))
            fill = mixed(fill, ink.palette.color(QPalette::Text), 0.14);
        else if (ink.hovered)
            fill = mixed(fill, ink.palette.color(QPalette::Text), 0.06);
        QColor border = ink.border();
        if (has(widget, "danger") && ink.enabled)
            border = ink.colors.error;
        box(painter, option.rect, radius(ink), fill, border);
    }
    if (ink.focused) {
        // On the accent colour itself the frame would not be seen: there it stands off by one pixel.
        const bool filled = isFilled(option, widget);
        if (filled) {
            const QRectF inner = QRectF(option.rect).adjusted(2, 2, -2, -2);
            box(painter, inner, radius(ink) - 1, {}, ink.palette.color(QPalette::HighlightedText),
                ink.colors.focusWidth - 0.5);
        } else if (has(widget, "chip")) {
            box(painter, option.rect, option.rect.height() / 2.0, {}, ink.colors.focus, ink.colors.focusWidth);
        } else {
            box(painter, option.rect, radius(ink), {}, ink.colors.focus, ink.colors.focusWidth);
        }
    }
}

void buttonLabel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget)
{
    const Ink ink(&option);
    const bool filled = isFilled(option, widget);
    const bool onChip = isOn(option) && (has(widget, "chip") || (widget && widget->property("segment").isValid()));
    const bool inverse = (filled && ink.enabled) || (onChip && ink.colors.highContrast);
    QColor color = ink.palette.color(inverse ? QPalette::HighlightedText : QPalette::ButtonText);
    if (has(widget, "danger") && ink.enabled)
        color = filled ? ink.palette.color(QPalette::Base) : ink.colors.error;
    else if ((option.features & QStyleOptionButton::Flat) && ink.enabled && !option.text.isEmpty())
        color = ink.palette.color(QPalette::Link);

    QFont font = painter.font();
    if (filled || onChip)
        font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    const int gap = qRound(ink.em * 0.45);
    const bool mark = onChip && has(widget, "chip");
    const QSize iconSize = option.icon.isNull() ? QSize() : option.iconSize;
    const int iconWidth = iconSize.isValid() ? iconSize.width() : (mark ? qRound(ink.em) : 0);
    const bool menu = option.features & QStyleOptionButton::HasMenu;
    const int menuWidth = menu ? qRound(ink.em * 1.1) : 0;
    QRect rect = option.rect;
    const int textWidth = option.text.isEmpty() ? 0 : metrics.size(Qt::TextShowMnemonic, option.text).width();
    const int whole = iconWidth + (iconWidth > 0 && textWidth > 0 ? gap : 0) + textWidth + menuWidth;
    const int available = rect.width() - qRound(ink.em * 0.6);
    int x = rect.left() + (rect.width() - std::min(whole, available)) / 2;
    if (iconSize.isValid()) {
        const QIcon::Mode mode = !ink.enabled ? QIcon::Disabled : inverse ? QIcon::Selected : QIcon::Normal;
        const QRect place(QPoint(x, rect.center().y() - iconSize.height() / 2 + 1), iconSize);
        option.icon.paint(&painter, place, Qt::AlignCenter, mode, inverse ? QIcon::On : QIcon::Off);
    } else if (mark) {
        checkMark(painter, QRectF(x, rect.center().y() - ink.em / 2 + 1, ink.em, ink.em), color);
    }
    if (iconWidth > 0)
        x += iconWidth + gap;
    painter.save();
    painter.setFont(font);
    painter.setPen(color);
    const QRect textRect(x, rect.top(), std::max(0, rect.right() - x - menuWidth + 1), rect.height());
    int flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic;
    painter.drawText(textRect, flags, option.text);
    painter.restore();
    if (menu)
        chevron(painter, QRectF(x + textWidth + gap / 2.0, rect.top(), ink.em, rect.height()), Arrow::Down, color,
                ink.em * 0.5);
}

void toolButtonPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const Ink ink(&option);
    const bool on = isOn(option);
    const bool raised = (option.state & QStyle::State_Raised) && !(option.state & QStyle::State_AutoRaise) &&
                        !(widget && qobject_cast<const QToolBar *>(widget->parentWidget()));
    if (ink.pressed || on)
        box(painter, option.rect, radius(ink), ink.colors.accentTint,
            raised || ink.colors.highContrast ? ink.border() : QColor());
    else if (ink.hovered)
        box(painter, option.rect, radius(ink), ink.colors.hover,
            raised || ink.colors.highContrast ? ink.border() : QColor());
    else if (raised)
        box(painter, option.rect, radius(ink), ink.palette.color(QPalette::Button), ink.border());
}

} // namespace scd::paint

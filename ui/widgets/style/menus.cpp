#include "ui/widgets/style/paint.h"

namespace scd::paint {

QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &contents)
{
    const qreal e = em(option.fontMetrics);
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {10, qRound(e * 0.7)};
    // The column of icons and check marks, the text, the column of shortcuts, the arrow.
    int width = contents.width() + qRound(e * 4.4);
    if (option.text.contains(u'\t'))
        width += qRound(e * 1.6);
    return {width, std::max(contents.height() + qRound(e * 0.7), qRound(e * 2.2))};
}

void menuItem(const QStyleOptionMenuItem &option, QPainter &painter, const QWidget *widget, const QStyle &style)
{
    const Ink ink(&option);
    const qreal e = ink.em;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        const int y = option.rect.center().y();
        painter.fillRect(QRect(option.rect.left() + qRound(e * 0.6), y, option.rect.width() - qRound(e * 1.2), 1),
                         ink.colors.hairline);
        return;
    }
    const bool selected = ink.enabled && (option.state & QStyle::State_Selected);
    const bool inverse = selected && ink.colors.highContrast;
    if (selected)
        box(painter, QRectF(option.rect).adjusted(e * 0.25, 1, -e * 0.25, -1), radius(ink),
            inverse ? ink.palette.color(QPalette::Highlight) : ink.colors.accentTint, {});
    const QColor color = ink.palette.color(inverse ? QPalette::HighlightedText : QPalette::Text);
    const int side = qRound(e * 1.25);
    const QRect mark(option.rect.left() + qRound(e * 0.7), option.rect.center().y() - side / 2, side, side);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked)
            checkMark(painter, mark, color);
    } else if (!option.icon.isNull()) {
        option.icon.paint(&painter, mark, Qt::AlignCenter,
                          ink.enabled ? (inverse ? QIcon::Selected : QIcon::Normal) : QIcon::Disabled,
                          inverse ? QIcon::On : QIcon::Off);
    }
    const QRect textRect = option.rect.adjusted(qRound(e * 2.4), 0, -qRound(e * 1.2), 0);
    painter.save();
    painter.setFont(option.font);
    painter.setPen(color);
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic |
                      (style.styleHint(QStyle::SH_UnderlineShortcut, &option, widget) ? 0 : Qt::TextHideMnemonic);
    const qsizetype tab = option.text.indexOf(u'\t');
    painter.drawText(textRect, flags | Qt::AlignLeft, tab < 0 ? option.text : option.text.left(tab));
    if (tab >= 0) {
        painter.setPen(inverse ? color : selected ? ink.colors.secondaryOnTint : ink.colors.secondaryText);
        painter.drawText(textRect, (flags & ~Qt::TextShowMnemonic) | Qt::AlignRight, option.text.mid(tab + 1));
    }
    painter.restore();
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        chevron(painter, QRectF(option.rect.right() - e * 1.5, option.rect.top(), e, option.rect.height()),
                Arrow::Right, color, e * 0.5);
}

void menuBarItem(const QStyleOptionMenuItem &option, QPainter &painter, const QWidget *widget, const QStyle &style)
{
    const Ink ink(&option);
    const bool active = ink.enabled && (option.state & (QStyle::State_Selected | QStyle::State_Sunken));
    const bool inverse = active && ink.colors.highContrast;
    if (active)
        box(painter, QRectF(option.rect).adjusted(1, 2, -1, -2), radius(ink),
            inverse ? ink.palette.color(QPalette::Highlight) : ink.colors.accentTint, {});
    painter.save();
    painter.setPen(ink.palette.color(inverse ? QPalette::HighlightedText : QPalette::WindowText));
    const int flags = Qt::AlignCenter | Qt::TextSingleLine | Qt::TextShowMnemonic |
                      (style.styleHint(QStyle::SH_UnderlineShortcut, &option, widget) ? 0 : Qt::TextHideMnemonic);
    painter.drawText(option.rect, flags, option.text);
    painter.restore();
}

} // namespace scd::paint

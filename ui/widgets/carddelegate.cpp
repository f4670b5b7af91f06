#include "ui/widgets/carddelegate.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <algorithm>

namespace scd {

namespace {

QFont titleFont(const QFont &font)
{
    QFont bold(font);
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QFont secondFont(const QFont &font)
{
    QFont small(font);
    small.setPointSizeF(std::max(9.0, font.pointSizeF() * 0.9));
    return small;
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const Colors &colors, qreal e)
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const QRectF card = QRectF(option.rect).adjusted(e * 0.3, e * 0.15, -e * 0.3, -e * 0.15);
    painter.setPen(Qt::NoPen);
    if (selected || hovered) {
        painter.setBrush(selected ? colors.accentTint : colors.hover);
        if (colors.highContrast)
            painter.setPen(QPen(selected ? colors.accent : colors.border, selected ? 2 : 1));
        painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), e * 0.5, e * 0.5);
    }
    if (selected) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.accent);
        const qreal inset = card.height() * 0.18;
        painter.drawRoundedRect(QRectF(card.left(), card.top() + inset, e * 0.26, card.height() - 2 * inset), e * 0.13,
                                e * 0.13);
    }
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.focus, colors.focusWidth));
        painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), e * 0.5, e * 0.5);
    }
}

} // namespace

/// By the width of the list, not by the title or the chip: all rows are equally high.
bool CardDelegate::isNarrow(const QStyleOptionViewItem &option) const
{
    return option.widget && option.widget->width() < m_leastChipWidth * em(QFontMetrics(option.font));
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFontMetrics title(titleFont(option.font));
    const QFontMetrics second(secondFont(option.font));
    const qreal e = em(QFontMetrics(option.font));
    int height = title.height() + second.height() + qRound(e * 2.0);
    if (isNarrow(option))
        height += chipSize(QStringLiteral("M"), option.font).height() + qRound(e * 0.3);
    return {qRound(e * 12), height};
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors colors = colorsOf(option.palette);
    const qreal e = em(QFontMetrics(option.font));
    const bool selected = option.state & QStyle::State_Selected;
    const bool enabled = option.state & QStyle::State_Enabled;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, colors, e);

    QRectF inner = QRectF(option.rect).adjusted(e * 1.2, e * 0.75, -e * 1.0, -e * 0.75);
    const QString country = index.data(CardCountryRole).toString();
    const QString iconName = index.data(CardIconRole).toString();
    QIcon picture = country.isEmpty() ? QIcon() : flagIcon(country);
    if (picture.isNull() && !iconName.isEmpty())
        picture = icon(iconName);
    if (!picture.isNull()) {
        const bool flag = !country.isEmpty();
        const int high = qRound(e * (flag ? 1.35 : 1.5));
        const int wide = qRound(e * 1.8); // the same for both, so that titles stand in one line
        const QRect place(qRound(inner.left()), qRound(inner.center().y() - high / 2.0), wide, high);
        picture.paint(painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        inner.setLeft(place.right() + e * 0.85);
    }

    const QString subtitle = index.data(CardSubtitleRole).toString();
    const QFont bold = titleFont(option.font);
    const QFont small = secondFont(option.font);
    const qreal titleHeight = QFontMetricsF(bold).height();
    const qreal secondHeight = subtitle.isEmpty() ? 0 : QFontMetricsF(small).height() + e * 0.3;
    const QString chip = index.data(CardChipRole).toString();
    const bool chipBelow = !chip.isEmpty() && isNarrow(option);
    QSizeF chipBox = chipSize(chip, option.font);
    const qreal chipHeight = chipBelow ? chipBox.height() + e * 0.3 : 0;
    qreal top = inner.center().y() - (titleHeight + secondHeight + chipHeight) / 2;
    QRectF line(inner.left(), top, inner.width(), titleHeight);

    if (!chip.isEmpty()) {
        chipBox.setWidth(std::min(chipBox.width(), inner.width() * (chipBelow ? 1.0 : 0.5)));
        const QPointF corner = chipBelow
                                   ? QPointF(inner.left(), top + titleHeight + secondHeight + e * 0.3)
                                   : QPointF(inner.right() - chipBox.width(), line.center().y() - chipBox.height() / 2);
        paintChip(*painter, QRectF(corner, chipBox), chip,
                  static_cast<ChipColor>(index.data(CardChipColorRole).toInt()), option.palette, option.font);
        if (!chipBelow)
            line.setRight(corner.x() - e * 0.6);
    }
    const QPalette::ColorGroup group = enabled ? QPalette::Active : QPalette::Disabled;
    const QColor second = enabled ? (selected ? colors.secondaryOnTint : colors.secondaryText)
                                  : option.palette.color(group, QPalette::Text);
    const QString count = index.data(CardCountRole).toString();
    if (!count.isEmpty()) {
        painter->setFont(small);
        painter->setPen(second);
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, count);
        line.setRight(line.right() - painter->fontMetrics().horizontalAdvance(count) - e * 0.6);
    }
    painter->setFont(bold);
    painter->setPen(option.palette.color(group, QPalette::Text));
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, qRound(line.width())));
    if (!subtitle.isEmpty()) {
        painter->setFont(small);
        painter->setPen(second);
        const QRectF below(inner.left(), top + titleHeight + e * 0.3, inner.width(), QFontMetricsF(small).height());
        painter->drawText(below, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(subtitle, Qt::ElideRight, qRound(below.width())));
    }
    painter->restore();
}

} // namespace scd

#include "ui/widgets/chip.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <algorithm>

namespace scd {

ChipColors chipColors(ChipColor color, const QPalette &palette)
{
    const Colors colors = colorsOf(palette);
    if (colors.highContrast)
        return {palette.color(QPalette::Base), palette.color(QPalette::Text)};
    const auto pick = [&](QRgb lightBack, QRgb lightText, QRgb darkBack, QRgb darkText) {
        return colors.dark ? ChipColors{QColor(darkBack), QColor(darkText)}
                           : ChipColors{QColor(lightBack), QColor(lightText)};
    };
    switch (color) {
    case ChipColor::Blue:
        return pick(0xffd6e4f7, 0xff17457f, 0xff1f3652, 0xff93c3f5);
    case ChipColor::Green:
        return pick(0xffd8ecd9, 0xff1b5a20, 0xff243a2a, 0xff8fce98);
    case ChipColor::Amber:
        return pick(0xfffbe8c4, 0xff6f4600, 0xff43351a, 0xfff0c274);
    case ChipColor::Red:
        return pick(0xfffadcd9, 0xff8e1f18, 0xff4a2623, 0xffffb0a9);
    case ChipColor::Neutral:
        break;
    }
    return pick(0xffe3e6ea, 0xff47525d, 0xff353c43, 0xffc3ccd4);
}

QFont chipFont(const QFont &font)
{
    QFont small(font);
    small.setPointSizeF(std::max(9.0, font.pointSizeF() * 0.88));
    small.setWeight(QFont::Medium);
    return small;
}

QSize chipSize(const QString &text, const QFont &font)
{
    if (text.isEmpty())
        return {0, 0};
    const QFontMetrics metrics(chipFont(font));
    const qreal e = em(metrics);
    return {metrics.horizontalAdvance(text) + qRound(e * 1.3), metrics.height() + qRound(e * 0.3)};
}

void paintChip(QPainter &painter, const QRectF &rect, const QString &text, ChipColor color, const QPalette &palette,
               const QFont &font)
{
    if (text.isEmpty())
        return;
    const ChipColors colors = chipColors(color, palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colorsOf(palette).highContrast ? QPen(colors.text, 1) : QPen(Qt::NoPen));
    painter.setBrush(colors.background);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), rect.height() / 2, rect.height() / 2);
    painter.setFont(chipFont(font));
    painter.setPen(colors.text);
    const qreal side = em(painter.fontMetrics()) * 0.5;
    painter.drawText(rect.adjusted(side, 0, -side, 0), Qt::AlignCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, qRound(rect.width() - 2 * side) + 1));
    painter.restore();
}

ChipLabel::ChipLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setVisible(false);
}

void ChipLabel::setChip(const QString &text, ChipColor color)
{
    m_text = text;
    m_color = color;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize ChipLabel::sizeHint() const
{
    return chipSize(m_text, font());
}

void ChipLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_text, m_color, palette(), font());
}

} // namespace scd

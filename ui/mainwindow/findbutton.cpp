#include "ui/mainwindow/findbutton.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QKeySequence>
#include <QPainter>

namespace scd {

FindButton::FindButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void FindButton::setIconOnly(bool iconOnly)
{
    m_iconOnly = iconOnly;
    setToolTip(iconOnly ? text() : QString());
    updateGeometry();
    update();
}

QSize FindButton::sizeHint() const
{
    const int height = qRound(em(this) * 2.4);
    return {m_iconOnly ? height : qRound(em(this) * 11), height};
}

QSize FindButton::minimumSizeHint() const
{
    const int height = qRound(em(this) * 2.4);
    return {height, height};
}

bool FindButton::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void FindButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors colors = colorsOf(palette());
    const qreal unit = em(this);
    const qreal line = hasFocus() ? colors.focusWidth : 1.0;
    const QRectF frame = QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    painter.setPen(QPen(hasFocus() ? colors.focus : colors.border, line));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(frame, 6, 6);
    const int side = qRound(unit * 1.15);
    const int top = (height() - side) / 2;
    const int left = m_iconOnly ? (width() - side) / 2 : qRound(unit * 0.6);
    scd::icon(QLatin1StringView("search")).paint(&painter, left, top, side, side);
    if (m_iconOnly)
        return;
    const QRect room(left + side + qRound(unit * 0.5), 0, width() - left - side - qRound(unit * 1.1), height());
    painter.setPen(colors.secondaryText);
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
    const QFont whole = painter.font();
    QFont small = whole;
    small.setPointSizeF(whole.pointSizeF() * 0.85);
    const QFontMetrics smallMetrics(small);
    const int keyWidth = smallMetrics.horizontalAdvance(keys);
    const bool roomForKeys = fontMetrics().horizontalAdvance(text()) + keyWidth + unit <= room.width();
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    if (roomForKeys) {
        painter.setFont(small);
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight, keys);
    }
}

} // namespace scd

#include "ui/widgets/closebutton.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>

namespace scd {

CloseButton::CloseButton(QWidget *parent)
    : QToolButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    retranslate();
}

void CloseButton::retranslate()
{
    setAccessibleName(tr("Close"));
    setToolTip(tr("Close"));
}

QSize CloseButton::sizeHint() const
{
    const int side = std::max(24, qRound(em(this) * 2.0));
    return {side, side};
}

void CloseButton::paintEvent(QPaintEvent *)
{
    const Colors colors = colorsOf(palette());
    const qreal e = em(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.14));
        painter.drawRoundedRect(area, e * 0.4, e * 0.4);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.focus, colors.focusWidth));
        painter.drawRoundedRect(area, e * 0.4, e * 0.4);
    }
    painter.setPen(QPen(palette().color(QPalette::WindowText), std::max(1.4, e * 0.11), Qt::SolidLine, Qt::RoundCap));
    const qreal half = e * 0.32;
    const QPointF c = area.center();
    painter.drawLine(c - QPointF(half, half), c + QPointF(half, half));
    painter.drawLine(c - QPointF(half, -half), c + QPointF(half, -half));
}

void CloseButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace scd

#include "ui/partners/flagpair.h"

#include "resources/flags.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace scd {

FlagPair::FlagPair(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FlagPair::setPlaces(const Place &home, const Place &partner)
{
    m_home = home;
    m_partner = partner;
    //: The two cities of a partnership, for screen readers.
    setAccessibleName(tr("%1 and %2").arg(home.name, partner.name));
    update();
}

QSize FlagPair::sizeHint() const
{
    return {qRound(em(this) * 16), qRound(em(this) * 1.7)};
}

void FlagPair::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors colors = colorsOf(palette());
    const qreal unit = em(this);
    const qreal flagHeight = unit * 1.25;
    const qreal flagWidth = flagHeight * 4 / 3;
    qreal x = 0;
    const auto place = [&](const Place &what) {
        if (hasFlag(what.country)) {
            const QRectF flag(x, (height() - flagHeight) / 2, flagWidth, flagHeight);
            painter.save();
            painter.setClipRect(flag); // some drawings reach over their edge
            paintFlag(painter, flag, what.country);
            painter.restore();
            x += flagWidth + unit * 0.5;
        }
        painter.setPen(palette().color(QPalette::WindowText));
        const qreal room = std::max(0.0, (width() - x) * 0.9);
        const QString name = fontMetrics().elidedText(what.name, Qt::ElideRight, qRound(room));
        painter.drawText(QRectF(x, 0, room, height()), Qt::AlignLeft | Qt::AlignVCenter, name);
        x += fontMetrics().horizontalAdvance(name);
    };
    place(m_home);
    x += unit * 0.7;
    // Two arrows, drawn: not every font has the sign.
    const qreal middle = height() / 2.0;
    const qreal length = unit * 1.3;
    const qreal tip = unit * 0.28;
    painter.setPen(QPen(colors.accent, unit * 0.12, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto arrow = [&](qreal y, qreal from, qreal to) {
        const qreal back = to > from ? -tip : tip;
        painter.drawLine(QPointF(from, y), QPointF(to, y));
        painter.drawPolyline(QPolygonF({{to + back, y - tip * 0.8}, {to, y}, {to + back, y + tip * 0.8}}));
    };
    arrow(middle - unit * 0.2, x, x + length);
    arrow(middle + unit * 0.3, x + length, x);
    x += length + unit * 0.7;
    place(m_partner);
}

} // namespace scd

#include "ui/widgets/flash.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QScrollArea>
#include <QVariantAnimation>
#include <QWidget>

namespace scd {

namespace {

/// A tint over its parent that fades and goes. Lets every mouse event through.
class Tint : public QWidget
{
public:
    explicit Tint(QWidget *parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setGeometry(parent->rect());
        auto *fade = new QVariantAnimation(this);
        fade->setStartValue(1.0);
        fade->setEndValue(0.0);
        fade->setDuration(1400);
        fade->setEasingCurve(QEasingCurve::InQuad);
        connect(fade, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
            m_strength = value.toReal();
            update();
        });
        connect(fade, &QVariantAnimation::finished, this, &QObject::deleteLater);
        fade->start();
        show();
        raise();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colors colors = colorsOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor fill = colors.accent;
        fill.setAlphaF(static_cast<float>(0.22 * m_strength));
        QColor line = colors.accent;
        line.setAlphaF(static_cast<float>(m_strength));
        painter.setPen(QPen(line, colors.focusWidth));
        painter.setBrush(fill);
        const qreal radius = em(this) * 0.35;
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    }

private:
    qreal m_strength = 1.0;
};

} // namespace

void flashWidget(QWidget *widget)
{
    if (!widget || !widget->isVisible())
        return;
    for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above)) {
            // A whole form that is higher than its pane would be moved to its middle.
            if (area->widget() != widget && widget->height() <= area->viewport()->height())
                area->ensureWidgetVisible(widget);
            break;
        }
    }
    new Tint(widget);
}

} // namespace scd

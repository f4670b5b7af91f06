#include "ui/mainwindow/bigchoice.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPainter>

namespace scd {

BigChoice::BigChoice(const QString &iconName, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void BigChoice::setTexts(const QString &title, const QString &sentence)
{
    setText(title);
    m_sentence = sentence;
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    updateGeometry();
    update();
}

void BigChoice::setPrimary(bool primary)
{
    m_primary = primary;
    update();
}

QFont BigChoice::titleFont() const
{
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    font.setWeight(QFont::DemiBold);
    return font;
}

int BigChoice::textWidth(int width) const
{
    return std::max(50, width - qRound(em(this) * 5.4));
}

int BigChoice::heightForWidth(int width) const
{
    const QRect room(0, 0, textWidth(width), 10'000);
    const int title = QFontMetrics(titleFont()).boundingRect(room, Qt::TextWordWrap, text()).height();
    const int sentence = fontMetrics().boundingRect(room, Qt::TextWordWrap, m_sentence).height();
    return title + sentence + qRound(em(this) * 2.2);
}

QSize BigChoice::sizeHint() const
{
    const int width = qRound(em(this) * 34);
    return {width, heightForWidth(width)};
}

QSize BigChoice::minimumSizeHint() const
{
    const int width = qRound(em(this) * 20);
    return {width, heightForWidth(std::max(width, this->width()))};
}

bool BigChoice::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void BigChoice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors colors = colorsOf(palette());
    const qreal unit = em(this);
    const bool hot = underMouse() || isDown();
    const qreal line = hasFocus() ? colors.focusWidth : 1;
    painter.setPen(QPen(hasFocus() ? colors.focus : colors.border, line));
    const QColor base = palette().color(QPalette::Base);
    const QColor accent = palette().color(QPalette::Highlight);
    QColor text = palette().color(QPalette::Text);
    QColor secondary = colors.secondaryText;
    if (m_primary) {
        painter.setBrush(hot ? mixed(accent, text, 0.15) : accent);
        text = palette().color(QPalette::HighlightedText);
        secondary = text;
    } else {
        painter.setBrush(hot ? mixed(base, accent, 0.06) : base);
    }
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), 10, 10);
    if (m_primary && hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(text, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), 7, 7);
    }
    const int side = qRound(unit * 2);
    const QRect iconRect(qRound(unit * 1.3), (height() - side) / 2, side, side);
    scd::icon(m_iconName)
        .paint(&painter, iconRect, Qt::AlignCenter, m_primary ? QIcon::Selected : QIcon::Normal,
               m_primary ? QIcon::On : QIcon::Off);
    const int left = iconRect.right() + qRound(unit * 1.2);
    const QRect room(left, qRound(unit * 1.0), textWidth(width()), height());
    painter.setFont(titleFont());
    painter.setPen(text);
    QRect used;
    painter.drawText(room, Qt::TextWordWrap, this->text(), &used);
    painter.setFont(font());
    painter.setPen(secondary);
    painter.drawText(QRect(left, used.bottom() + qRound(unit * 0.25), room.width(), height()), Qt::TextWordWrap,
                     m_sentence);
}

} // namespace scd

#include "ui/widgets/emptystate.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace scd {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new PlainLabel(QString(), PlainLabel::Role::Section, this))
    , m_sentence(new PlainLabel(QString(), PlainLabel::Role::Secondary, this))
    , m_primary(new QPushButton(this))
    , m_secondary(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    const int gap = qRound(em(this) * 0.8);
    column->setContentsMargins(2 * gap, 2 * gap, 2 * gap, 2 * gap);
    column->setSpacing(gap);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    for (PlainLabel *label : {m_title, m_sentence}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(gap);
    buttons->addWidget(m_primary, 0, Qt::AlignHCenter);
    buttons->addWidget(m_secondary, 0, Qt::AlignHCenter);
    column->addLayout(buttons);
    column->addStretch(3);
    m_primary->setProperty("primary", true);
    m_secondary->setFlat(true);
    connect(m_primary, &QPushButton::clicked, this, &EmptyState::primaryClicked);
    connect(m_secondary, &QPushButton::clicked, this, &EmptyState::secondaryClicked);
    setActions(QString());
}

void EmptyState::setIcon(const QString &name)
{
    m_iconName = name;
    drawIcon();
}

void EmptyState::setText(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
}

void EmptyState::setActions(const QString &primary, const QString &secondary)
{
    m_primary->setText(primary);
    m_primary->setVisible(!primary.isEmpty());
    m_secondary->setText(secondary);
    m_secondary->setVisible(!secondary.isEmpty());
}

void EmptyState::drawIcon()
{
    if (m_iconName.isEmpty())
        return;
    const QPalette program = QApplication::palette();
    const Colors colors = colorsOf(program);
    const int side = qRound(em(this) * 5.5);
    QPixmap pixmap(QSize(side, side) * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.highContrast ? QPen(colors.border, 1) : QPen(Qt::NoPen));
    painter.setBrush(colors.accentTint);
    painter.drawEllipse(QRectF(1, 1, side - 2, side - 2));
    const int inner = side / 2;
    QPixmap drawing(QSize(inner, inner) * devicePixelRatioF());
    drawing.setDevicePixelRatio(devicePixelRatioF());
    drawing.fill(Qt::transparent);
    QPainter tint(&drawing);
    icon(m_iconName).paint(&tint, QRect(0, 0, inner, inner));
    tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
    tint.fillRect(QRect(0, 0, inner, inner), colors.accent);
    tint.end();
    painter.drawPixmap(side / 4, side / 4, drawing);
    painter.end();
    m_icon->setPixmap(pixmap);
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // In a low window the words and the buttons need the room more.
    int words = layout()->heightForWidth(width());
    if (!m_icon->isHidden())
        words -= m_icon->sizeHint().height() + layout()->spacing();
    m_icon->setVisible(height() >= words + m_icon->sizeHint().height() + layout()->spacing());
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        drawIcon();
}

} // namespace scd

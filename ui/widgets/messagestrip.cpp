#include "ui/widgets/messagestrip.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/closebutton.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace scd {

namespace {

ChipColor chipColorOf(MessageStrip::Kind kind)
{
    switch (kind) {
    case MessageStrip::Kind::Success:
        return ChipColor::Green;
    case MessageStrip::Kind::Warning:
        return ChipColor::Amber;
    case MessageStrip::Kind::Error:
        return ChipColor::Red;
    case MessageStrip::Kind::Info:
        break;
    }
    return ChipColor::Blue;
}

QLatin1StringView iconNameOf(MessageStrip::Kind kind)
{
    switch (kind) {
    case MessageStrip::Kind::Success:
        return "dialog-positive"_L1;
    case MessageStrip::Kind::Warning:
        return "dialog-warning"_L1;
    case MessageStrip::Kind::Error:
        return "dialog-error"_L1;
    case MessageStrip::Kind::Info:
        break;
    }
    return "dialog-information"_L1;
}

} // namespace

MessageStrip::MessageStrip(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new PlainLabel(this))
    , m_action(new QPushButton(this))
    , m_second(new QPushButton(this))
    , m_close(new CloseButton(this))
{
    auto *row = new QHBoxLayout(this);
    const int e = qRound(em(this));
    row->setContentsMargins(e, e / 2, e / 2, e / 2);
    row->setSpacing(qRound(e * 0.7));
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_second);
    row->addWidget(m_close);
    m_text->setWordWrap(true);
    m_action->hide();
    m_second->hide();
    // In a dialog Enter is for the button that finishes.
    m_action->setAutoDefault(false);
    m_second->setAutoDefault(false);
    connect(m_action, &QPushButton::clicked, this, &MessageStrip::actionTriggered);
    connect(m_second, &QPushButton::clicked, this, &MessageStrip::secondActionTriggered);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
}

void MessageStrip::setMessage(Kind kind, const QString &text)
{
    m_kind = kind;
    m_text->setText(text);
    setAccessibleName(text);
    drawIcon();
    update();
}

QString MessageStrip::text() const
{
    return m_text->text();
}

void MessageStrip::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void MessageStrip::setSecondAction(const QString &text)
{
    m_second->setText(text);
    m_second->setVisible(!text.isEmpty());
}

void MessageStrip::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void MessageStrip::paintEvent(QPaintEvent *)
{
    const QPalette program = QApplication::palette();
    const ChipColors colors = chipColors(chipColorOf(m_kind), program);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colorsOf(program).highContrast ? colors.text : mixed(colors.background, colors.text, 0.25), 1));
    painter.setBrush(colors.background);
    const qreal round = em(this) * 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), round, round);
}

void MessageStrip::drawIcon()
{
    const ChipColors colors = chipColors(chipColorOf(m_kind), QApplication::palette());
    QPalette own = QApplication::palette();
    own.setColor(QPalette::WindowText, colors.text);
    m_text->setPalette(own);
    own.setColor(QPalette::Window, colors.background);
    m_close->setPalette(own);
    const int side = qRound(em(this) * 1.5);
    QPixmap pixmap(QSize(side, side) * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    icon(iconNameOf(m_kind)).paint(&painter, QRect(0, 0, side, side));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(0, 0, side, side), colors.text);
    painter.end();
    m_icon->setPixmap(pixmap);
}

void MessageStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        drawIcon();
}

} // namespace scd

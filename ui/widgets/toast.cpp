#include "ui/widgets/toast.h"

#include "ui/widgets/closebutton.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

namespace scd {

Toast::Toast(const QString &text, const QString &action, QWidget *parent)
    : QFrame(parent)
    , m_text(new PlainLabel(text, PlainLabel::Role::Body, this))
    , m_action(new QPushButton(action, this))
    , m_close(new CloseButton(this))
    , m_timer(new QTimer(this))
{
    setAccessibleName(text);
    m_text->setElided(true);
    auto *row = new QHBoxLayout(this);
    const int e = qRound(em(this));
    row->setContentsMargins(qRound(e * 1.1), e / 2, e / 2, e / 2);
    row->setSpacing(qRound(e * 0.6));
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    m_action->setFlat(true);
    m_action->setAutoDefault(false);
    m_action->setVisible(!action.isEmpty());
    QFont bold = m_action->font();
    bold.setWeight(QFont::DemiBold);
    m_action->setFont(bold);
    connect(m_action, &QPushButton::clicked, this, [this] {
        Q_EMIT actionTriggered();
        dismiss();
    });
    connect(m_close, &QToolButton::clicked, this, &Toast::dismiss);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &Toast::expire);
    colour();
    restart();
}

QString Toast::text() const
{
    return m_text->text();
}

void Toast::setLifetime(int milliseconds)
{
    m_lifetime = milliseconds;
    restart();
}

void Toast::focusAction()
{
    (m_action->isHidden() ? static_cast<QWidget *>(m_close) : m_action)->setFocus(Qt::ShortcutFocusReason);
}

void Toast::restart()
{
    m_timer->start(m_lifetime);
}

void Toast::expire()
{
    const QWidget *focus = QApplication::focusWidget();
    if (underMouse() || (focus && isAncestorOf(focus)) || QAccessible::isActive()) {
        restart();
        return;
    }
    dismiss();
}

void Toast::dismiss()
{
    if (m_closing)
        return;
    m_closing = true;
    m_timer->stop();
    Q_EMIT closed();
}

void Toast::colour()
{
    // The opposite of the window, so that it is seen on both the list and the form.
    const QPalette program = QApplication::palette();
    const Colors colors = colorsOf(program);
    QPalette own = program;
    if (!colors.highContrast) {
        own = paletteOf(colors.dark ? Theme::Light : Theme::Dark);
        own.setColor(QPalette::Window, program.color(QPalette::Text));
        own.setColor(QPalette::WindowText, program.color(QPalette::Window));
    }
    setPalette(own);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool contrast = colorsOf(QApplication::palette()).highContrast;
    painter.setPen(contrast ? QPen(palette().color(QPalette::WindowText), 2) : QPen(Qt::NoPen));
    painter.setBrush(palette().color(QPalette::Window));
    const qreal round = em(this) * 0.55;
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), round, round);
}

bool Toast::event(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        restart();
    else if (event->type() == QEvent::ApplicationPaletteChange)
        colour();
    return QFrame::event(event);
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

ToastHost::ToastHost(QWidget *window, QWidget *area)
    : QObject(window)
    , m_window(window)
    , m_area(area)
{
    area->installEventFilter(this);
}

Toast *ToastHost::show(const QString &text, const QString &actionText, const std::function<void()> &action)
{
    constexpr qsizetype most = 3;
    while (m_toasts.size() >= most)
        remove(m_toasts.constFirst());
    auto *toast = new Toast(text, actionText, m_window);
    connect(toast, &Toast::closed, this, [this, toast] { remove(toast); });
    if (action)
        connect(toast, &Toast::actionTriggered, this, action, Qt::QueuedConnection);
    m_toasts.append(toast);
    place();
    toast->show();
    toast->raise();
    return toast;
}

bool ToastHost::focusNewest()
{
    if (m_toasts.isEmpty())
        return false;
    QWidget *focus = QApplication::focusWidget();
    if (focus && !qobject_cast<Toast *>(focus->parentWidget()))
        m_before = focus;
    m_toasts.constLast()->focusAction();
    return true;
}

void ToastHost::remove(Toast *toast)
{
    if (!m_toasts.removeOne(toast))
        return;
    const QWidget *focus = QApplication::focusWidget();
    const bool hadFocus = focus && toast->isAncestorOf(focus);
    toast->hide();
    toast->deleteLater();
    if (hadFocus && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    place();
}

void ToastHost::place()
{
    const int gap = qRound(em(m_window) * 0.6);
    const QRect area(m_area->mapTo(m_window, QPoint()), m_area->size());
    int y = area.bottom() + 1 - 2 * gap;
    const int widest = std::max(200, area.width() - 4 * gap);
    for (auto it = m_toasts.rbegin(); it != m_toasts.rend(); ++it) {
        Toast *toast = *it;
        const QSize wanted = toast->sizeHint();
        const QSize size(std::min(wanted.width(), widest), wanted.height());
        y -= size.height();
        toast->setGeometry(area.left() + (area.width() - size.width()) / 2, y, size.width(), size.height());
        y -= gap;
    }
    Q_EMIT roomChanged(m_toasts.isEmpty() ? 0 : area.bottom() + 1 - y);
}

bool ToastHost::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_area && (event->type() == QEvent::Resize || event->type() == QEvent::Move ||
                              event->type() == QEvent::FontChange))
        place();
    return false;
}

} // namespace scd

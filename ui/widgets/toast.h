#pragma once

#include <QFrame>
#include <QList>
#include <QPointer>
#include <functional>

class QPushButton;
class QTimer;

namespace scd {

class CloseButton;
class PlainLabel;

/// A short note that something was done, with one way back: "Delegate removed: Ana Ortega  [Undo]". Goes after 8 s, but
/// not while the mouse or the focus is on it, nor while a screen reader runs.
class Toast : public QFrame
{
    Q_OBJECT

public:
    Toast(const QString &text, const QString &action, QWidget *parent);

    QString text() const;
    /// For tests; milliseconds.
    void setLifetime(int milliseconds);
    void focusAction();
    /// Goes at once.
    void dismiss();

Q_SIGNALS:
    void actionTriggered();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void colour();
    void restart();
    void expire();

    PlainLabel *m_text = nullptr;
    QPushButton *m_action = nullptr;
    CloseButton *m_close = nullptr;
    QTimer *m_timer = nullptr;
    int m_lifetime = 8000;
    bool m_closing = false;
};

/// Stacks toasts at the bottom centre of a window, three at most: the oldest goes. They cover nothing when who owns the
/// window leaves them their room.
class ToastHost : public QObject
{
    Q_OBJECT

public:
    /// `area` is the part of the window over whose lower edge they stand.
    ToastHost(QWidget *window, QWidget *area);

    /// `action` runs when its button is pressed; the toast is closed first.
    Toast *show(const QString &text, const QString &actionText = {}, const std::function<void()> &action = {});
    /// Moves the focus to the newest toast (F6); false when there is none. Esc gives it back.
    bool focusNewest();
    int count() const { return static_cast<int>(m_toasts.size()); }

Q_SIGNALS:
    /// So many pixels of the area, from its lower edge, are theirs; 0 when the last one went.
    void roomChanged(int pixels);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void remove(Toast *toast);

    QWidget *m_window = nullptr;
    QWidget *m_area = nullptr;
    QList<Toast *> m_toasts;
    QPointer<QWidget> m_before; ///< had the focus before F6
};

} // namespace scd

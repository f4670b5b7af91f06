#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace scd {

class CloseButton;
class PlainLabel;

/// A message of the whole page, at its top: "2 guests have no bed  [Match]".
class MessageStrip : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Success, Warning, Error };

    explicit MessageStrip(QWidget *parent = nullptr);

    void setMessage(Kind kind, const QString &text);
    QString text() const;
    /// An empty text hides the button.
    void setAction(const QString &text);
    /// A question has two answers: the second button stands behind the first. An empty text hides it.
    void setSecondAction(const QString &text);
    /// Default: it can be closed.
    void setClosable(bool closable);

Q_SIGNALS:
    void actionTriggered();
    void secondActionTriggered();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();

    Kind m_kind = Kind::Info;
    QLabel *m_icon = nullptr;
    PlainLabel *m_text = nullptr;
    QPushButton *m_action = nullptr;
    QPushButton *m_second = nullptr;
    CloseButton *m_close = nullptr;
};

} // namespace scd

#pragma once

#include <QWidget>

class QPushButton;
class QScrollArea;
class QSplitter;

namespace scd {


/// A list and the form of what is chosen in it: side by side where there is room, else the form takes the place of the
/// list and has a way back.
class SideBySide : public QWidget
{
    Q_OBJECT

public:
    /// `focus` is that in the list which has the focus when the side is closed. (As a focus proxy of the list it would
    /// be the first stop of Tab, before the buttons above it.)
    SideBySide(QWidget *list, QWidget *focus, QWidget *side, QWidget *parent = nullptr);

    /// The text of the way back: "Programme".
    void setBackText(const QString &text);
    /// Another record than before is shown from its beginning.
    void openSide(qint64 record);
    void closeSide();
    bool isSideOpen() const { return m_open; }

Q_SIGNALS:
    /// The person went back to the list.
    void sideClosed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    bool isWide() const;

    QSplitter *m_splitter = nullptr;
    QWidget *m_list = nullptr;
    QWidget *m_focus = nullptr;
    QWidget *m_side = nullptr;
    QPushButton *m_back = nullptr;
    QScrollArea *m_scroll = nullptr;
    bool m_open = false;
    qint64 m_record = 0;
};

} // namespace scd

#pragma once

#include <QLineEdit>
#include <QPlainTextEdit>

namespace scd {

/// Makes screen readers speak our controls: fields when they get the focus, combo boxes with label and value, toasts,
/// headings. Call once before the first window, after QApplication was made.
void installAccessibility();

/// A line edit of the program: its name for screen readers, keepable text only.
class LineEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit LineEdit(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

Q_SIGNALS:
    /// Esc was pressed: leave or clear, as the page wants.
    void escaped();
};

/// Several lines of plain text. Tab leaves it; its height follows the text between two limits.
class TextEdit : public QPlainTextEdit
{
    Q_OBJECT
    Q_PROPERTY(QString plainText READ toPlainText WRITE setText NOTIFY textChanged USER true)

public:
    explicit TextEdit(QWidget *parent = nullptr);

    /// Lines shown at least and at most; beyond, it scrolls. Default 3 and 12.
    void setLineLimits(int least, int most);
    /// Sets the text and forgets undo; does nothing when it is the same, so that the cursor stays.
    void setText(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The focus left it, or Ctrl+Enter.
    void editingFinished();

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int textLines() const;
    int heightFor(int lines) const;
    void fit();

    int m_least = 3;
    int m_most = 12;
    int m_shown = 0;
};

} // namespace scd

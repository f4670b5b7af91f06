#include "ui/widgets/lineedit.h"

#include "models/domain/text.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <algorithm>

namespace scd {

LineEdit::LineEdit(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (isKeepable(text))
            return;
        const int cursor = cursorPosition();
        setText(keepablePart(text));
        setCursorPosition(std::min(cursor, static_cast<int>(QLineEdit::text().size())));
    });
}

void LineEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT escaped();
    QLineEdit::keyPressEvent(event);
}

TextEdit::TextEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(2);
    connect(this, &QPlainTextEdit::textChanged, this, &TextEdit::fit);
}

void TextEdit::setLineLimits(int least, int most)
{
    m_least = std::max(1, least);
    m_most = std::max(m_least, most);
    fit();
}

void TextEdit::setText(const QString &text)
{
    if (text != toPlainText())
        setPlainText(text);
}

int TextEdit::heightFor(int lines) const
{
    return lines * fontMetrics().lineSpacing() + 2 * (frameWidth() + qRound(document()->documentMargin())) + 1;
}

int TextEdit::textLines() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += std::max(1, block.lineCount());
    return lines;
}

QSize TextEdit::sizeHint() const
{
    return {qRound(em(this) * 20), heightFor(std::clamp(textLines(), m_least, m_most))};
}

QSize TextEdit::minimumSizeHint() const
{
    return {qRound(em(this) * 8), heightFor(m_least)};
}

void TextEdit::fit()
{
    // While every line has its room there is nothing to scroll, whatever fractions of a pixel say.
    setVerticalScrollBarPolicy(textLines() > m_most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int wanted = sizeHint().height();
    if (wanted == m_shown)
        return;
    m_shown = wanted;
    updateGeometry();
}

void TextEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT editingFinished();
}

void TextEdit::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        (event->modifiers() & Qt::ControlModifier)) {
        Q_EMIT editingFinished();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void TextEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void TextEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace scd

#include "ui/widgets/datefield.h"

#include "ui/widgets/theme.h"

#include <QEvent>

using namespace Qt::Literals::StringLiterals;

namespace scd {

TypedField::TypedField(QWidget *parent)
    : LineEdit(parent)
{
    connect(this, &QLineEdit::editingFinished, this, &TypedField::commit);
}

void TypedField::setFormats(const Formats &formats)
{
    m_formats = formats;
    if (!m_impossible && !isModified())
        rewrite();
    setPlaceholderText(placeholder());
}

QSize TypedField::sizeHint() const
{
    return {qRound(em(this) * 13), LineEdit::sizeHint().height()};
}

void TypedField::commit()
{
    if (!isModified())
        return;
    setModified(false);
    if (read(text())) {
        setImpossible(false);
        rewrite();
    } else {
        setImpossible(true);
    }
    Q_EMIT committed();
}

void TypedField::rewrite()
{
    const QString shown = written();
    if (shown != text())
        setText(shown);
    setModified(false);
}

void TypedField::setImpossible(bool impossible)
{
    if (m_impossible == impossible)
        return;
    m_impossible = impossible;
    setProperty("problem", impossible ? u"error"_s : QString());
    update();
}

void TypedField::changeEvent(QEvent *event)
{
    LineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setPlaceholderText(placeholder());
}

} // namespace scd

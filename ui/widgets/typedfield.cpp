#include "ui/widgets/typedfield.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QKeyEvent>

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

CalendarField::CalendarField(QWidget *parent)
    : TypedField(parent)
    , m_open(addAction(icon("calendar"_L1), QLineEdit::TrailingPosition))
{
    connect(m_open, &QAction::triggered, this, &CalendarField::openCalendar);
    retranslate();
}

void CalendarField::retranslate()
{
    m_open->setText(tr("Open the calendar"));
}

QDate CalendarField::today() const
{
    return m_today.isValid() ? m_today : QDate::currentDate();
}

void CalendarField::openCalendar()
{
    if (!isReadOnly() && isEnabled())
        showCalendar();
}

void CalendarField::keyPressEvent(QKeyEvent *event)
{
    const bool altDown = event->key() == Qt::Key_Down && (event->modifiers() & Qt::AltModifier);
    if (altDown || event->key() == Qt::Key_F4)
        openCalendar();
    else
        TypedField::keyPressEvent(event);
}

void CalendarField::changeEvent(QEvent *event)
{
    TypedField::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace scd

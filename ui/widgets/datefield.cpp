#include "ui/widgets/datefield.h"

#include "models/domain/typeddate.h"
#include "ui/widgets/calendarpopup.h"

#include <QKeyEvent>
#include <QRegularExpression>

namespace scd {

DateField::DateField(QWidget *parent)
    : CalendarField(parent)
{
    setPlaceholderText(placeholder());
}

void DateField::setDate(QDate date)
{
    const bool changed = date != m_date;
    m_date = date;
    setImpossible(false);
    rewrite();
    if (changed)
        Q_EMIT dateChanged(m_date);
}

bool DateField::read(const QString &text)
{
    const auto date = dateFromTyped(text, formats(), today(), m_sense);
    const QDate before = m_date;
    m_date = date.value_or(QDate());
    if (m_date != before)
        Q_EMIT dateChanged(m_date);
    return date.has_value();
}

QString DateField::written() const
{
    return formats().date(m_date);
}

QString DateField::placeholder() const
{
    //: In an empty date field.
    return tr("No date");
}

QString DateField::problem() const
{
    if (!isImpossible())
        return {};
    static const QRegularExpression yearAlone(QStringLiteral("^\\s*\\d{4}\\s*$"));
    if (yearAlone.match(text()).hasMatch()) {
        //: Only a year was typed. %1 is a date as an example.
        return tr("Day and month are missing. Write it like %1.").arg(formats().date(today()));
    }
    //: %1 is a date as an example.
    return tr("There is no such date. Write it like %1.").arg(formats().date(today()));
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    const bool up = event->key() == Qt::Key_Up;
    const bool down = event->key() == Qt::Key_Down;
    if ((up || down) && event->modifiers() == Qt::NoModifier && !isReadOnly()) {
        commit();
        if (isImpossible())
            return;
        setDate(m_date.isValid() ? m_date.addDays(up ? 1 : -1) : today());
        selectAll();
        Q_EMIT committed();
        return;
    }
    CalendarField::keyPressEvent(event);
}

void DateField::showCalendar()
{
    auto *popup = new CalendarPopup(this, m_date.isValid() ? m_date : today());
    connect(popup, &CalendarPopup::chosen, this, [this, popup](QDate date) {
        popup->close();
        setDate(date);
        Q_EMIT committed();
    });
    popup->open();
}

TimeField::TimeField(QWidget *parent)
    : TypedField(parent)
{
    setPlaceholderText(placeholder());
}

void TimeField::setTime(QTime time)
{
    const bool changed = time != m_time;
    m_time = time;
    setImpossible(false);
    rewrite();
    if (changed)
        Q_EMIT timeChanged(m_time);
}

bool TimeField::read(const QString &text)
{
    const auto time = timeFromTyped(text);
    const QTime before = m_time;
    m_time = time.value_or(QTime());
    if (m_time != before)
        Q_EMIT timeChanged(m_time);
    return time.has_value();
}

QString TimeField::written() const
{
    return formats().time(m_time);
}

QString TimeField::placeholder() const
{
    //: In an empty field for a time of day.
    return tr("No time");
}

QString TimeField::problem() const
{
    if (!isImpossible())
        return {};
    //: %1 is a time of day as an example.
    return tr("There is no such time. Write it like %1.").arg(formats().time(QTime(14, 5)));
}

void TimeField::keyPressEvent(QKeyEvent *event)
{
    const bool up = event->key() == Qt::Key_Up;
    const bool down = event->key() == Qt::Key_Down;
    if ((up || down) && event->modifiers() == Qt::NoModifier && !isReadOnly()) {
        commit();
        if (isImpossible())
            return;
        constexpr int quarter = 15 * 60;
        setTime(m_time.isValid() ? m_time.addSecs(up ? quarter : -quarter) : QTime(9, 0));
        selectAll();
        Q_EMIT committed();
        return;
    }
    TypedField::keyPressEvent(event);
}

} // namespace scd

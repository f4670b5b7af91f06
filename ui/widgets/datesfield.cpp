#include "ui/widgets/datesfield.h"

#include "ui/widgets/calendarpopup.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"
#include "models/domain/typeddate.h"

#include <QAction>
#include <QKeyEvent>

namespace scd {

DatesField::DatesField(QWidget *parent)
    : TypedField(parent)
    , m_open(addAction(icon(QLatin1StringView("calendar")), QLineEdit::TrailingPosition))
{
    connect(m_open, &QAction::triggered, this, &DatesField::openCalendar);
    retranslate();
    setPlaceholderText(placeholder());
}

void DatesField::retranslate()
{
    m_open->setText(tr("Choose days in a calendar"));
}

QDate DatesField::today() const
{
    return m_today.isValid() ? m_today : QDate::currentDate();
}

void DatesField::setDays(const QList<QDate> &days)
{
    const bool changed = days != m_days;
    m_days = days;
    setImpossible(false);
    rewrite();
    if (changed)
        Q_EMIT daysChanged(m_days);
}

bool DatesField::read(const QString &text)
{
    const auto days = datesFromTyped(text, formats(), today());
    if (days && *days != m_days) {
        m_days = *days;
        Q_EMIT daysChanged(m_days);
    }
    return days.has_value();
}

QString DatesField::written() const
{
    return formats().days(m_days);
}

QString DatesField::placeholder() const
{
    //: In an empty field for several dates.
    return tr("No days");
}

QString DatesField::problem() const
{
    if (!isImpossible())
        return {};
    //: %1 is two ranges of dates as an example: "Jul 17–20, 2026; Jul 24, 2026"
    return tr("These are no days. Write them like %1.")
        .arg(formats().days({today(), today().addDays(1), today().addDays(2), today().addDays(5)}));
}

QSize DatesField::sizeHint() const
{
    return {qRound(em(this) * 22), TypedField::sizeHint().height()};
}

void DatesField::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Down && (event->modifiers() & Qt::AltModifier)) || event->key() == Qt::Key_F4) {
        openCalendar();
        return;
    }
    TypedField::keyPressEvent(event);
}

void DatesField::openCalendar()
{
    if (isReadOnly() || !isEnabled())
        return;
    commit();
    if (isImpossible())
        return; // what was typed stays
    auto *popup = new CalendarPopup(this, m_days.isEmpty() ? today() : m_days.constFirst());
    popup->setMarked(m_days);
    connect(popup, &CalendarPopup::chosen, this, [this, popup](QDate day) {
        QList<QDate> days = m_days;
        if (days.removeAll(day) == 0)
            days << day;
        std::sort(days.begin(), days.end());
        setDays(days);
        popup->setMarked(days);
        Q_EMIT committed();
    });
    popup->open();
}

void DatesField::changeEvent(QEvent *event)
{
    TypedField::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace scd

#include "ui/widgets/datesfield.h"

#include "models/domain/typeddate.h"
#include "ui/widgets/calendarpopup.h"
#include "ui/widgets/theme.h"

#include <algorithm>

namespace scd {

DatesField::DatesField(QWidget *parent)
    : CalendarField(parent)
{
    setPlaceholderText(placeholder());
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

void DatesField::showCalendar()
{
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

} // namespace scd

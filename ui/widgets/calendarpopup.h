#pragma once

#include <QDate>
#include <QFrame>

class QCalendarWidget;

namespace scd {

class TypedField;

/// The calendar of a field for dates, under the field. Goes when it is closed.
class CalendarPopup : public QFrame
{
    Q_OBJECT

public:
    /// Opens at `shown`, which is selected.
    CalendarPopup(TypedField *field, QDate shown);

    /// Days that stand out as chosen.
    void setMarked(const QList<QDate> &days);
    void open();
    QCalendarWidget *calendar() const { return m_calendar; }

Q_SIGNALS:
    void chosen(QDate day);

private:
    TypedField *m_field;
    QCalendarWidget *m_calendar;
};

} // namespace scd

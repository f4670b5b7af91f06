#pragma once

#include "ui/widgets/typedfield.h"

namespace scd {

/// An optional date: shown as "Mar 4, 2026", typed as "2027-03-04", "4 mar 2027", "March 4 2027", "4 Marso" …, or
/// chosen in a calendar. Up and Down go by days.
class DateField : public CalendarField
{
    Q_OBJECT
    Q_PROPERTY(QDate date READ date WRITE setDate NOTIFY dateChanged USER true)

public:
    explicit DateField(QWidget *parent = nullptr);

    QDate date() const { return m_date; }
    /// An invalid date empties the field. Does not emit committed().
    void setDate(QDate date);
    /// What two-digit years and days without a year mean.
    void setSense(DaySense sense) { m_sense = sense; }
    QString problem() const override;

Q_SIGNALS:
    void dateChanged(QDate date);

protected:
    bool read(const QString &text) override;
    QString written() const override;
    QString placeholder() const override;
    void showCalendar() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QDate m_date;
    DaySense m_sense = DaySense::Any;
};

/// An optional time of day: typed as "14:05", "2:05 pm", "1405", "9".
class TimeField : public TypedField
{
    Q_OBJECT
    Q_PROPERTY(QTime time READ time WRITE setTime NOTIFY timeChanged USER true)

public:
    explicit TimeField(QWidget *parent = nullptr);

    QTime time() const { return m_time; }
    /// An invalid time empties the field. Does not emit committed().
    void setTime(QTime time);
    QString problem() const override;

Q_SIGNALS:
    void timeChanged(QTime time);

protected:
    bool read(const QString &text) override;
    QString written() const override;
    QString placeholder() const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTime m_time;
};

} // namespace scd

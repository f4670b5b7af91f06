#pragma once

#include "ui/widgets/typedfield.h"

namespace scd {

/// Several days: shown as "Jul 17–20, 2026; Jul 24, 2026", typed as people write them (see datesFromTyped()), or
/// put in and taken out in a calendar that stays open.
class DatesField : public CalendarField
{
    Q_OBJECT
    Q_PROPERTY(QList<QDate> days READ days WRITE setDays NOTIFY daysChanged USER true)

public:
    explicit DatesField(QWidget *parent = nullptr);

    QList<QDate> days() const { return m_days; }
    /// Does not emit committed().
    void setDays(const QList<QDate> &days);
    QString problem() const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void daysChanged(const QList<QDate> &days);

protected:
    bool read(const QString &text) override;
    QString written() const override;
    QString placeholder() const override;
    void showCalendar() override;

private:
    QList<QDate> m_days;
};

} // namespace scd

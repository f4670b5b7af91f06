#pragma once

#include "ui/widgets/datefield.h"

namespace scd {

/// Several days: shown as "Jul 17–20, 2026; Jul 24, 2026", typed as people write them (see datesFromTyped()), or
/// put in and taken out in a calendar (Alt+Down) that stays open.
class DatesField : public TypedField
{
    Q_OBJECT
    Q_PROPERTY(QList<QDate> days READ days WRITE setDays NOTIFY daysChanged USER true)

public:
    explicit DatesField(QWidget *parent = nullptr);

    QList<QDate> days() const { return m_days; }
    /// Does not emit committed().
    void setDays(const QList<QDate> &days);
    /// The day that a date without year is near to, and where the calendar opens.
    void setToday(QDate today) { m_today = today; }
    QString problem() const override;
    QSize sizeHint() const override;
    void openCalendar();

Q_SIGNALS:
    void daysChanged(const QList<QDate> &days);

protected:
    bool read(const QString &text) override;
    QString written() const override;
    QString placeholder() const override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QDate today() const;
    void retranslate();

    QList<QDate> m_days;
    QDate m_today;
    QAction *m_open = nullptr;
};

} // namespace scd

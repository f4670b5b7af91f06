#pragma once

#include "models/domain/formats.h"
#include "ui/widgets/lineedit.h"

class QAction;

namespace scd {

/// What they share: a text that is read when the field is left, and kept as it is if it cannot be read.
class TypedField : public LineEdit
{
    Q_OBJECT

public:
    /// The language and region in which it writes, and reads where there is a choice.
    void setFormats(const Formats &formats);
    const Formats &formats() const { return m_formats; }
    /// There is a text, but it is no date (time). The value is empty then; the page says so beside the field.
    bool isImpossible() const { return m_impossible; }
    /// What to say beside the field while isImpossible().
    virtual QString problem() const = 0;
    /// Reads what was typed now, instead of waiting until the field is left.
    void commit();
    /// As wide as a long date, not as the form.
    QSize sizeHint() const override;

Q_SIGNALS:
    /// After each reading of what was typed: the field is left, Enter, a choice in the calendar.
    void committed();

protected:
    explicit TypedField(QWidget *parent);
    virtual bool read(const QString &text) = 0; ///< takes the value; false: impossible
    virtual QString written() const = 0;
    virtual QString placeholder() const = 0;
    void rewrite();
    void changeEvent(QEvent *event) override;
    void setImpossible(bool impossible);

private:
    Formats m_formats;
    bool m_impossible = false;
};

/// An optional date: shown as "Mar 4, 2026", typed as "2027-03-04", "4 mar 2027", "March 4 2027", "4 Marso" …, or
/// chosen in a calendar (Alt+Down). Up and Down go by days.
class DateField : public TypedField
{
    Q_OBJECT
    Q_PROPERTY(QDate date READ date WRITE setDate NOTIFY dateChanged USER true)

public:
    explicit DateField(QWidget *parent = nullptr);

    QDate date() const { return m_date; }
    /// An invalid date empties the field. Does not emit committed().
    void setDate(QDate date);
    /// The day that a date without year is near to, and where the calendar opens. Default: the clock's today.
    void setToday(QDate today) { m_today = today; }
    /// What two-digit years and days without a year mean.
    void setSense(DaySense sense) { m_sense = sense; }
    QString problem() const override;
    void openCalendar();

Q_SIGNALS:
    void dateChanged(QDate date);

protected:
    bool read(const QString &text) override;
    QString written() const override;
    QString placeholder() const override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QDate today() const;
    void retranslate();

    QDate m_date;
    DaySense m_sense = DaySense::Any;
    QDate m_today;
    QAction *m_open = nullptr;
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

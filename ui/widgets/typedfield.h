#pragma once

#include "models/domain/formats.h"
#include "ui/widgets/lineedit.h"

class QAction;

namespace scd {

/// A text that is read when the field is left, and kept as it is if it cannot be read.
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

/// A typed field for one or more days, with a calendar: Alt+Down, F4, or the button at its end.
class CalendarField : public TypedField
{
    Q_OBJECT

public:
    /// The day that a date without year is near to, and where the calendar opens. Default: the clock's today.
    void setToday(QDate today) { m_today = today; }
    void openCalendar();

protected:
    explicit CalendarField(QWidget *parent);
    QDate today() const;
    /// The field can be changed: its calendar is to open.
    virtual void showCalendar() = 0;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QDate m_today;
    QAction *m_open = nullptr;
};

} // namespace scd

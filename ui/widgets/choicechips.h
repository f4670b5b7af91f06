#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace scd {

struct ChipChoice
{
    QString token;
    QString label;
};

/// Several of a small set, as chips that are on or off: all are seen at once. For interests, diets, languages, filters.
class ChoiceChips : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QStringList selected READ selected WRITE setSelected NOTIFY selectedChanged USER true)

public:
    explicit ChoiceChips(QWidget *parent = nullptr);

    void setChoices(const QList<ChipChoice> &choices);
    /// Tokens, in the order of the choices. Unknown tokens are kept but not shown.
    QStringList selected() const;
    void setSelected(const QStringList &tokens);

Q_SIGNALS:
    /// By the user only.
    void selectedChanged(const QStringList &tokens);

protected:
    bool event(QEvent *event) override;

private:
    QList<QAbstractButton *> m_buttons;
    QStringList m_unknown;
    bool m_setting = false; ///< by the program, not by the user
};

/// One of two to five, side by side. For views and languages.
class SegmentedControl : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget *parent = nullptr);

    void setSegments(const QList<ChipChoice> &segments);
    QString current() const;
    /// Does not emit currentChanged().
    void setCurrent(const QString &token);
    /// A small mark after the label, with what it means for screen readers and the tool tip; "" takes it away.
    void setMark(const QString &token, const QString &meaning);

Q_SIGNALS:
    void currentChanged(const QString &token);

protected:
    bool event(QEvent *event) override;

private:
    void join();
    QAbstractButton *button(const QString &token) const;

    QButtonGroup *m_group = nullptr;
    bool m_setting = false; ///< by the program, not by the user
};

} // namespace scd

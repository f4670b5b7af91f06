#pragma once

#include <QWidget>

class QPushButton;

namespace scd {

class ChoiceChips;

/// Chips over a list that leave something out of it. Where they would take the room of the list (large text, long
/// words) they fold behind a button, which says whether one of them is on.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(QWidget *parent = nullptr);

    ChoiceChips *chips() const { return m_chips; }
    /// Call after the chips were chosen by program.
    void refresh();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    ChoiceChips *m_chips = nullptr;
    QPushButton *m_fold = nullptr;
};

} // namespace scd

#pragma once

#include <QComboBox>

namespace scd {

/// A combo box that says its label and its value to screen readers (Qt's says only one of them), and that the mouse
/// wheel changes only when it has the focus. Give it a label with setBuddy() or an accessible name.
class ComboBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ComboBox(QWidget *parent = nullptr);

    /// Selects the item with this user data; false (and no item) if there is none.
    bool setCurrentData(const QVariant &userData);
    /// "Partner city: Loja".
    QString spokenText() const;
    /// Wide enough for any choice where there is room; a long one must not make a form wider than its window.
    QSize minimumSizeHint() const override;

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace scd

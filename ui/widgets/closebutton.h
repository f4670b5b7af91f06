#pragma once

#include <QToolButton>

namespace scd {

/// A small ✕ in the text colour of what it stands on, which for a toast is not the program's.
class CloseButton : public QToolButton
{
    Q_OBJECT

public:
    explicit CloseButton(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

} // namespace scd

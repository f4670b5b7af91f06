#pragma once

#include <QAbstractButton>

namespace scd {

/// Looks like a search field and opens "Find or do": a glass, what it does, and its keys at the right end.
class FindButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FindButton(QWidget *parent = nullptr);

    void setIconOnly(bool iconOnly);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool m_iconOnly = false;
};

} // namespace scd

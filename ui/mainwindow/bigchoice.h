#pragma once

#include <QAbstractButton>

namespace scd {

/// A large button with an icon, a title and a sentence: one of few ways to begin.
class BigChoice : public QAbstractButton
{
    Q_OBJECT

public:
    explicit BigChoice(const QString &iconName, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &sentence);
    void setPrimary(bool primary);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    int textWidth(int width) const;
    QFont titleFont() const;

    QString m_iconName;
    QString m_sentence;
    bool m_primary = false;
};

} // namespace scd

#pragma once

#include <QWidget>

namespace scd {

/// Two flags with the names of their places and what joins them: "Santa Clarita ⇄ Tena". Painted; its accessible name
/// says the same.
class FlagPair : public QWidget
{
    Q_OBJECT

public:
    struct Place
    {
        QString name;
        QString country; ///< ISO 3166 alpha-2
    };

    explicit FlagPair(QWidget *parent = nullptr);

    void setPlaces(const Place &home, const Place &partner);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Place m_home;
    Place m_partner;
};

} // namespace scd

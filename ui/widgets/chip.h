#pragma once

#include "models/itemmodels/cardroles.h"

#include <QPalette>
#include <QWidget>

class QFontMetrics;
class QPainter;

namespace scd {

struct ChipColors
{
    QColor background;
    QColor text;
};
ChipColors chipColors(ChipColor color, const QPalette &palette);

/// The font of a chip is the given one at 0.88.
QFont chipFont(const QFont &font);
QSize chipSize(const QString &text, const QFont &font);
void paintChip(QPainter &painter, const QRectF &rect, const QString &text, ChipColor color, const QPalette &palette,
               const QFont &font);

/// A status as a chip in a form or a head.
class ChipLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ChipLabel(QWidget *parent = nullptr);

    void setChip(const QString &text, ChipColor color);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    ChipColor m_color = ChipColor::Neutral;
};

} // namespace scd

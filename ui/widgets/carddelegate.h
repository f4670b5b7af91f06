#pragma once

#include "models/itemmodels/cardroles.h"

#include <QStyledItemDelegate>

namespace scd {

/// Paints a record as a card: icon or flag, title and chip, a second line. In a narrow list the chip stands below: the
/// name needs the room. All rows are equally high, so that lists of thousands stay fast.
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// For lists whose rows have chips, in em: where the list is narrower, chips stand below. More where names are
    /// long.
    void setLeastChipWidth(qreal width) { m_leastChipWidth = width; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    bool isNarrow(const QStyleOptionViewItem &option) const;

    qreal m_leastChipWidth = 0;
};

} // namespace scd

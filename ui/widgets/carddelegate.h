#pragma once

#include "models/itemmodels/cardroles.h"

#include <QStyledItemDelegate>

namespace scd {

/// Paints a record as a card: icon or flag, title and chip, a second line. All rows are equally high, so that lists of
/// thousands stay fast.
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace scd

#pragma once

#include "ui/widgets/carddelegate.h"

#include <QListView>

namespace scd {

class EmptyState;

/// A list of cards. Has a name for screen readers (setAccessibleName() is the caller's), says the current row when it
/// gets the focus, and shows an EmptyState instead of nothing.
class CardView : public QListView
{
    Q_OBJECT

public:
    explicit CardView(QWidget *parent = nullptr);

    /// Takes it over; shown over the list while the model has no rows.
    void setEmptyState(EmptyState *state);
    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    /// The current row changed, by mouse, keys or program.
    void currentRowChanged(const QModelIndex &current);
    void deletePressed();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    void updateEmptyState();

    EmptyState *m_empty = nullptr;
    QList<QMetaObject::Connection> m_watches;
};

/// The cure for lists of any kind: says the current row to screen readers after the view got the focus.
void announceCurrentRow(QAbstractItemView *view);

} // namespace scd

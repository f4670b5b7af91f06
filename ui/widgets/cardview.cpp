#include "ui/widgets/cardview.h"

#include "ui/widgets/emptystate.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QTimer>

namespace scd {

void announceCurrentRow(QAbstractItemView *view)
{
    if (!QAccessible::isActive())
        return;
    QTimer::singleShot(0, view, [view] {
        const QModelIndex current = view->currentIndex();
        if (!current.isValid() || !view->hasFocus())
            return;
        QAccessibleEvent event(view, QAccessible::Focus);
        event.setChild(current.row());
        QAccessible::updateAccessibility(&event);
    });
}

CardView::CardView(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new CardDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setResizeMode(QListView::Adjust);
}

void CardView::setEmptyState(EmptyState *state)
{
    delete m_empty;
    m_empty = state;
    m_empty->setParent(this);
    updateEmptyState();
}

void CardView::setModel(QAbstractItemModel *model)
{
    for (const auto &watch : std::as_const(m_watches))
        disconnect(watch);
    m_watches.clear();
    QListView::setModel(model);
    if (model) {
        m_watches = {connect(model, &QAbstractItemModel::rowsInserted, this, &CardView::updateEmptyState),
                     connect(model, &QAbstractItemModel::rowsRemoved, this, &CardView::updateEmptyState),
                     connect(model, &QAbstractItemModel::modelReset, this, &CardView::updateEmptyState)};
    }
    updateEmptyState();
}

void CardView::updateEmptyState()
{
    if (!m_empty)
        return;
    m_empty->setGeometry(viewport()->geometry());
    m_empty->setVisible(!model() || model()->rowCount(rootIndex()) == 0);
}

void CardView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                       event->reason() == Qt::ShortcutFocusReason;
    if (byKey && !currentIndex().isValid() && model() && model()->rowCount(rootIndex()) > 0)
        setCurrentIndex(model()->index(0, modelColumn(), rootIndex()));
    announceCurrentRow(this);
}

void CardView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && currentIndex().isValid()) {
        Q_EMIT deletePressed();
        return;
    }
    QListView::keyPressEvent(event);
}

void CardView::resizeEvent(QResizeEvent *event)
{
    // The chosen card stays in view when the list becomes lower (a toast takes its room).
    const QRect card = visualRect(currentIndex());
    const bool seen = card.isValid() && card.top() >= 0 && card.bottom() < event->oldSize().height();
    QListView::resizeEvent(event);
    if (seen && card.bottom() >= event->size().height())
        scrollTo(currentIndex());
    updateEmptyState();
}

void CardView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentRowChanged(current);
}

void CardView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

} // namespace scd

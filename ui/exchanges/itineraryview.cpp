#include "ui/exchanges/itineraryview.h"

#include "ui/widgets/cardview.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

namespace scd {

ItineraryView::ItineraryView(UiContext &context, ItineraryModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new ItineraryDelegate(context, model, this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window); // the cards have their own
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    header()->setStretchLastSection(true);
    setAccessibleName(tr("Programme"));
    connect(&model, &QAbstractItemModel::modelReset, this, &QTreeView::expandAll);
    // Findings come and go under an item: rows change their height.
    connect(&model, &ItineraryModel::planChanged, this, [this] { scheduleDelayedItemsLayout(); });
    expandAll();
}

ItineraryItemId ItineraryView::currentItem() const
{
    const PlanItem *item = m_model.itemAt(currentIndex());
    return item ? item->item.id : ItineraryItemId();
}

QDate ItineraryView::currentDate() const
{
    return m_model.dateOf(currentIndex());
}

void ItineraryView::select(ItineraryItemId item)
{
    const QModelIndex index = m_model.indexOf(item);
    setCurrentIndex(index);
    if (index.isValid())
        scrollTo(index);
}

void ItineraryView::select(QDate date)
{
    const QModelIndex index = m_model.indexOf(date);
    setCurrentIndex(index);
    if (index.isValid())
        scrollTo(index, QAbstractItemView::PositionAtTop);
}

void ItineraryView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentItem()) {
        Q_EMIT opened(currentItem());
        return;
    }
    if (plain && event->key() == Qt::Key_Delete) {
        Q_EMIT deletePressed();
        return;
    }
    // Left and Right would close and open dates, Alt with arrows belongs to the page.
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right || (event->modifiers() & Qt::AltModifier)) {
        event->ignore();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void ItineraryView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool click = event->button() == Qt::LeftButton && state() != QAbstractItemView::DraggingState;
    QTreeView::mouseReleaseEvent(event);
    const PlanItem *item = click ? m_model.itemAt(indexAt(event->position().toPoint())) : nullptr;
    if (item)
        Q_EMIT opened(item->item.id);
}

void ItineraryView::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    announceCurrentRow(this);
}

void ItineraryView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentRowChanged();
}

void ItineraryView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void ItineraryView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

void ItineraryView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QTreeView::rowsInserted(parent, start, end);
    if (parent.isValid()) {
        setExpanded(parent, true);
        return;
    }
    for (int row = start; row <= end; ++row)
        setExpanded(m_model.index(row, 0), true);
}

} // namespace scd

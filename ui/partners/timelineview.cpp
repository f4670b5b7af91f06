#include "ui/partners/timelineview.h"

#include "ui/partners/timelinedelegate.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/theme.h"

#include <QEvent>

namespace scd {

TimelineView::TimelineView(UiContext &context, QWidget *parent)
    : QListView(parent)
    , m_timeline(new TimelineModel(context, this))
{
    setAccessibleName(tr("History of the partnership"));
    setItemDelegate(new TimelineDelegate(this));
    setModel(m_timeline);
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(m_timeline, &QAbstractItemModel::modelReset, this, &QWidget::updateGeometry);
    connect(this, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT entryOpened(m_timeline->entry(index.row()).ref); });
}

void TimelineView::setPartnership(PartnershipId partnership)
{
    m_timeline->setPartnership(partnership);
}

void TimelineView::selectRef(Ref ref)
{
    const int row = m_timeline->rowOf(ref);
    setCurrentIndex(row >= 0 ? m_timeline->index(row) : QModelIndex());
}

QSize TimelineView::sizeHint() const
{
    const int rows = m_timeline->rowCount();
    return {qRound(em(this) * 24), rows == 0 ? 0 : rows * sizeHintForRow(0) + 2};
}

void TimelineView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentEntryChanged(current.isValid() ? m_timeline->entry(current.row()).ref : Ref{});
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    announceCurrentRow(this);
}

void TimelineView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace scd

#include "ui/widgets/detailpane.h"

#include "ui/widgets/emptystate.h"
#include "ui/widgets/theme.h"

#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace scd {

DetailPane::DetailPane(QWidget *parent)
    : QStackedWidget(parent)
    , m_empty(new EmptyState)
    , m_area(new QScrollArea)
    , m_content(new QWidget)
{
    addWidget(m_empty);
    addWidget(m_area);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_content, 1);
    row->addStretch(0);
    m_column = new QVBoxLayout(m_content);
    m_area->setWidget(holder);
    for (QWidget *widget : {static_cast<QWidget *>(m_area), static_cast<QWidget *>(m_area->viewport()), holder}) {
        widget->setBackgroundRole(QPalette::Window);
        widget->setAutoFillBackground(true);
    }
    measure();
}

void DetailPane::showRecord(bool record)
{
    setCurrentIndex(record ? 1 : 0);
}

void DetailPane::scrollToTop()
{
    m_area->verticalScrollBar()->setValue(0);
}

void DetailPane::setColumnWidth(int ems)
{
    m_ems = ems;
    measure();
}

void DetailPane::measure()
{
    const int unit = qRound(em(this));
    m_content->setMaximumWidth(unit * m_ems);
    const int side = width() < unit * 40 ? unit : unit * 2;
    m_column->setContentsMargins(side, unit * 3 / 2, side, unit * 2);
    m_column->setSpacing(unit);
}

void DetailPane::resizeEvent(QResizeEvent *event)
{
    QStackedWidget::resizeEvent(event);
    measure();
    // The field with the focus stays in view when the pane becomes lower (a toast takes its room).
    QWidget *focus = m_content->focusWidget();
    if (!focus || !focus->hasFocus())
        return;
    const QRect field(focus->mapTo(this, QPoint()), focus->size());
    if (field.top() >= 0 && field.bottom() < event->oldSize().height() && field.bottom() >= event->size().height())
        m_area->ensureWidgetVisible(focus);
}

void DetailPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        measure();
    QStackedWidget::changeEvent(event);
}

} // namespace scd

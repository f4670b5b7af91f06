#include "ui/widgets/recordform.h"

#include "ui/widgets/formwidgets.h"

#include <QHideEvent>

namespace scd {

RecordForm::RecordForm(UiContext &context, EntityKind kind, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_kind(kind)
{
}

RecordForm::~RecordForm()
{
    // Before the widgets: losing the focus while they go must not save anything any more.
    delete m_binder;
}

void RecordForm::bind()
{
    m_binder = new FormBinder(m_context, m_kind, this);
    connect(m_binder, &FormBinder::stateTextChanged, this, &RecordForm::stateTextChanged);
    new FormShaper(this);
}

void RecordForm::setRecord(qint64 id)
{
    m_binder->setRecord(id);
}

bool RecordForm::commit()
{
    return m_binder->commit();
}

void RecordForm::hideEvent(QHideEvent *event)
{
    // A page that is left, a window that is closed: focus-out alone does not come in every case.
    if (!event->spontaneous() && m_binder)
        m_binder->commit();
    QWidget::hideEvent(event);
}

} // namespace scd

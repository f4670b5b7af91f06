#include "ui/widgets/recorddetail.h"

#include "ui/widgets/pageheader.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowseditor.h"
#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace scd {

RecordDetail::RecordDetail(UiContext &context, EntityKind kind, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_kind(kind)
    , m_column(new QVBoxLayout(this))
    , m_header(new PageHeader(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(qRound(em(this) * 1.2));
    m_column->addWidget(m_header);
}

QPushButton *RecordDetail::addRecordButtons()
{
    QPushButton *history = m_header->addButton(tr("History"), QStringLiteral("view-history"));
    QPushButton *remove = m_header->addButton(tr("Delete"), QStringLiteral("edit-delete"));
    remove->setEnabled(isWritable());
    connect(history, &QPushButton::clicked, this, [this] { m_context.navigator.showHistory(record()); });
    connect(remove, &QPushButton::clicked, this, &RecordDetail::deleteRequested);
    return history;
}

void RecordDetail::addForm(RecordForm *form, bool ofTheRecord)
{
    connect(form, &RecordForm::stateTextChanged, m_header, &PageHeader::setState);
    m_forms << form;
    if (ofTheRecord)
        m_own << form;
}

RowsEditor *RecordDetail::addRows(const QString &title, RowsEditor *rows)
{
    m_column->addWidget(new PlainLabel(title, PlainLabel::Role::Section, this));
    m_column->addWidget(rows);
    m_rows << rows;
    return rows;
}

void RecordDetail::setRecord(qint64 id)
{
    if (id == m_id)
        return;
    // Not before the forms and rows are there: they hear of a change first.
    if (!m_follows) {
        m_follows = connect(&m_context.workspace, &Workspace::changed, this, [this](const Changes &changes) {
            if (m_id != 0)
                refresh(changes);
        });
    }
    commit();
    m_id = id;
    for (RecordForm *form : std::as_const(m_own))
        form->setRecord(id);
    for (RowsEditor *rows : std::as_const(m_rows))
        rows->setOwner(id);
    load();
    if (id != 0)
        refresh({});
}

bool RecordDetail::commit()
{
    bool all = true;
    for (RecordForm *form : std::as_const(m_forms))
        all = form->commit() && all;
    for (RowsEditor *rows : std::as_const(m_rows))
        all = rows->commit() && all;
    return all;
}

void RecordDetail::flash(Ref part)
{
    for (RowsEditor *rows : std::as_const(m_rows)) {
        if (rows->showRow(part.id, true))
            return;
    }
}

} // namespace scd

#include "ui/partners/agreementpanel.h"

#include "models/domain/text.h"
#include "ui/partners/attachmentlist.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plainform.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowseditor.h"
#include "ui/widgets/theme.h"
#include "ui_agreementform.h"
#include "ui_signatoryform.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace scd {

AgreementPanel::AgreementPanel(UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_header(new PageHeader(this))
    , m_form(new PlainForm<Ui::AgreementForm>(context, EntityKind::Agreement, this))
    , m_signatories(new RowsEditor(
          context, EntityKind::Signatory, "agreement_id",
          [&context](QWidget *row) { return new PlainForm<Ui::SignatoryForm>(context, EntityKind::Signatory, row); },
          this))
    , m_attachments(new AttachmentList(context, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(qRound(em(this)));
    auto *back = m_header->addButton(tr("All agreements"), QStringLiteral("go-previous"));
    auto *remove = m_header->addButton(tr("Delete this agreement"), QStringLiteral("edit-delete"));
    remove->setEnabled(!context.workspace.isReadOnly());
    connect(back, &QPushButton::clicked, this, &AgreementPanel::backPressed);
    connect(remove, &QPushButton::clicked, this, &AgreementPanel::deleteRequested);
    column->addWidget(m_header);
    column->addWidget(m_form);
    column->addWidget(new PlainLabel(tr("Who signed"), PlainLabel::Role::Section, this));
    m_signatories->setEmptyText(tr("Names and titles stay as they were signed, whoever holds the office later."));
    m_signatories->setAdder(tr("Add a signatory: type the name as signed"), [](const QString &typed) {
        Signatory signatory;
        signatory.nameAsSigned = typed;
        return std::optional(toRecord(signatory));
    });
    column->addWidget(m_signatories);
    column->addWidget(new PlainLabel(tr("Scans"), PlainLabel::Role::Section, this));
    column->addWidget(m_attachments);
    connect(m_form, &RecordForm::stateTextChanged, this, &AgreementPanel::stateTextChanged);
    connect(&context.workspace, &Workspace::changed, this, [this](const Changes &changes) {
        if (changes.touches(m_agreement.ref()))
            updateHeader();
    });
}

void AgreementPanel::setAgreement(AgreementId agreement)
{
    if (agreement == m_agreement)
        return;
    commit();
    m_agreement = agreement;
    m_form->setRecord(agreement.value);
    m_signatories->setOwner(agreement.value);
    m_attachments->setAgreement(agreement);
    updateHeader();
}

void AgreementPanel::updateHeader()
{
    const auto agreement = m_context.workspace.find<Agreement>(m_agreement);
    if (!agreement)
        return;
    m_header->setTitle(shownLine(agreement->title.best(m_context.languages())));
    m_header->setSubtitle(labelOf(agreement->type));
    m_header->chip()->hide();
}

bool AgreementPanel::commit()
{
    const bool form = m_form->commit();
    return m_signatories->commit() && form;
}

void AgreementPanel::flash(Ref ref)
{
    m_signatories->showRow(ref.id, true);
}

} // namespace scd

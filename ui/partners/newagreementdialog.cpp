#include "ui/partners/newagreementdialog.h"

#include "models/domain/community.h"
#include "models/domain/partnership.h"
#include "ui_newagreementdialog.h"

namespace scd {

NewAgreementDialog::NewAgreementDialog(UiContext &context, PartnershipId partnership, QWidget *parent)
    : SmallDialog(context, tr("New agreement"), tr("Add agreement"), parent)
    , m_partnership(partnership)
    , m_ui(std::make_unique<Ui::NewAgreementDialog>())
{
    auto *content = new QWidget(this);
    m_ui->setupUi(content);
    setContent(content);
    for (const Choice &choice : choices<AgreementType>())
        m_ui->type->addItem(choiceLabel(choice), QString::fromLatin1(choice.token));
    m_ui->signedOn->setFormats(context.formats());
    m_ui->signedOn->setToday(context.clock.today());
    connect(m_ui->type, &QComboBox::activated, this, &NewAgreementDialog::proposeTitle);
    proposeTitle();
}

NewAgreementDialog::~NewAgreementDialog() = default;

void NewAgreementDialog::proposeTitle()
{
    if (m_ui->agreementTitle->text() != m_proposed) // a title that was typed stays
        return;
    m_proposed = m_ui->type->currentText();
    m_ui->agreementTitle->setText(m_proposed);
}

Status NewAgreementDialog::apply()
{
    m_ui->signedOn->commit();
    if (m_ui->signedOn->isImpossible())
        return refuse(m_ui->signedOn, m_ui->signedOn->problem());
    Agreement agreement;
    agreement.partnership = m_partnership;
    agreement.type = enumOf<AgreementType>(m_ui->type->currentData().toString());
    agreement.title.setText(context().language, m_ui->agreementTitle->text().trimmed());
    agreement.signedOn = m_ui->signedOn->date();
    agreement.signedAt = m_ui->signedAt->text().trimmed();
    Signatory ours;
    ours.nameAsSigned = m_ui->homeName->text().trimmed();
    ours.titleAsSigned = m_ui->homeTitle->text().trimmed();
    ours.side = Side::Home;
    ours.position = 1;
    Signatory theirs;
    theirs.nameAsSigned = m_ui->partnerName->text().trimmed();
    theirs.titleAsSigned = m_ui->partnerTitle->text().trimmed();
    theirs.side = Side::Partner;
    theirs.position = 2;
    const auto result = context().workspace.change(
        labels::add(EntityKind::Agreement, agreement.title.best(context().languages())), [&](Edit &edit) -> Status {
            SCD_TRY(edit.add(agreement));
            for (Signatory *signatory : {&ours, &theirs}) {
                if (signatory->nameAsSigned.isEmpty())
                    continue;
                signatory->agreement = agreement.id;
                SCD_TRY(edit.add(*signatory));
            }
            return Done{};
        });
    if (!result)
        return refuse(result.error(), {{QStringLiteral("title"), m_ui->agreementTitle}});
    m_created = agreement.id;
    return Done{};
}

} // namespace scd

#include "ui/partners/newagreementdialog.h"

#include "models/domain/community.h"
#include "models/domain/partnership.h"
#include "ui/widgets/formwidgets.h"
#include "ui/widgets/sentences.h"
#include "ui/widgets/theme.h"
#include "ui_newagreementdialog.h"

#include <QPushButton>

namespace scd {

NewAgreementDialog::NewAgreementDialog(UiContext &context, PartnershipId partnership, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_partnership(partnership)
    , m_ui(std::make_unique<Ui::NewAgreementDialog>())
{
    m_ui->setupUi(this);
    new FormShaper(this);
    setMinimumWidth(qRound(em(this) * 38));
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Add agreement"));
    for (const Choice &choice : choices<AgreementType>())
        m_ui->type->addItem(choiceLabel(choice), QString::fromLatin1(choice.token));
    m_ui->signedOn->setFormats(context.formats());
    m_ui->signedOn->setToday(context.clock.today());
    m_ui->refused->hide();
    connect(m_ui->type, &QComboBox::activated, this, &NewAgreementDialog::proposeTitle);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &NewAgreementDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
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

void NewAgreementDialog::refuse(const QString &sentence)
{
    m_ui->refused->setText(sentence);
    m_ui->refused->show();
}

void NewAgreementDialog::accept()
{
    m_ui->signedOn->commit();
    if (m_ui->signedOn->isImpossible()) {
        refuse(m_ui->signedOn->problem());
        m_ui->signedOn->setFocus();
        return;
    }
    Agreement agreement;
    agreement.partnership = m_partnership;
    agreement.type = enumOf<AgreementType>(m_ui->type->currentData().toString());
    agreement.title.setText(m_context.language, m_ui->agreementTitle->text().trimmed());
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
    const auto result = m_context.workspace.change(
        labels::add(EntityKind::Agreement, agreement.title.best(m_context.languages())), [&](Edit &edit) -> Status {
            SCD_TRY(edit.add(agreement));
            for (Signatory *signatory : {&ours, &theirs}) {
                if (signatory->nameAsSigned.isEmpty())
                    continue;
                signatory->agreement = agreement.id;
                SCD_TRY(edit.add(*signatory));
            }
            return Done{};
        });
    if (!result) {
        const Problems &problems = result.error().problems;
        refuse(problems.isEmpty() ? errorSentence(result.error())
                                  : problemSentence(problems.first(), m_context.formats()));
        return;
    }
    m_created = agreement.id;
    QDialog::accept();
}

} // namespace scd

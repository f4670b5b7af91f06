#pragma once

#include "models/domain/agreement.h"
#include "ui/widgets/smalldialog.h"

#include <memory>

namespace scd {

namespace Ui {
class NewAgreementDialog;
}

/// Adds an agreement with what is on its last page: type, title, when and where, and who signed for each side.
class NewAgreementDialog : public SmallDialog
{
    Q_OBJECT

public:
    NewAgreementDialog(UiContext &context, PartnershipId partnership, QWidget *parent = nullptr);
    ~NewAgreementDialog() override;

    AgreementId created() const { return m_created; }

protected:
    Status apply() override;

private:
    void proposeTitle();

    PartnershipId m_partnership;
    std::unique_ptr<Ui::NewAgreementDialog> m_ui;
    QString m_proposed;
    AgreementId m_created;
};

} // namespace scd

#pragma once

#include "models/domain/agreement.h"
#include "ui/widgets/page.h"

#include <QDialog>
#include <memory>

namespace scd {

namespace Ui {
class NewAgreementDialog;
}

/// Adds an agreement with what is on its last page: type, title, when and where, and who signed for each side.
class NewAgreementDialog : public QDialog
{
    Q_OBJECT

public:
    NewAgreementDialog(UiContext &context, PartnershipId partnership, QWidget *parent = nullptr);
    ~NewAgreementDialog() override;

    AgreementId created() const { return m_created; }
    void accept() override;

private:
    void proposeTitle();
    void refuse(const QString &sentence);

    UiContext &m_context;
    PartnershipId m_partnership;
    std::unique_ptr<Ui::NewAgreementDialog> m_ui;
    QString m_proposed;
    AgreementId m_created;
};

} // namespace scd

#include "ui/partners/partnershipform.h"

#include "ui_partnershipform.h"

namespace scd {

PartnershipForm::PartnershipForm(UiContext &context, QWidget *parent)
    : RecordForm(context, EntityKind::Partnership, parent)
    , m_ui(std::make_unique<Ui::PartnershipForm>())
{
    m_ui->setupUi(this);
    bind();
}

PartnershipForm::~PartnershipForm() = default;

} // namespace scd

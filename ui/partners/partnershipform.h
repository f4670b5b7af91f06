#pragma once

#include "ui/widgets/recordform.h"

#include <memory>

namespace scd {

namespace Ui {
class PartnershipForm;
}

/// What joins the two cities: stage, since when, who keeps the contact, how it began.
class PartnershipForm : public RecordForm
{
    Q_OBJECT

public:
    explicit PartnershipForm(UiContext &context, QWidget *parent = nullptr);
    ~PartnershipForm() override;

private:
    std::unique_ptr<Ui::PartnershipForm> m_ui;
};

} // namespace scd

#pragma once

#include "models/domain/partnership.h"
#include "ui/widgets/smalldialog.h"

#include <memory>

namespace scd {

namespace Ui {
class NewEventDialog;
}

/// Adds a day to the history of a partnership.
class NewEventDialog : public SmallDialog
{
    Q_OBJECT

public:
    NewEventDialog(UiContext &context, PartnershipId partnership, QWidget *parent = nullptr);
    ~NewEventDialog() override;

    PartnershipEventId created() const { return m_created; }

protected:
    Status apply() override;

private:
    PartnershipId m_partnership;
    std::unique_ptr<Ui::NewEventDialog> m_ui;
    PartnershipEventId m_created;
};

} // namespace scd

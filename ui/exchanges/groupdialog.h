#pragma once

#include "models/domain/delegation.h"
#include "ui/widgets/smalldialog.h"

namespace scd {

class LanguageTextEdit;
class ReferencePicker;

/// Makes a group of a delegation, or changes its name and who leads it.
class GroupDialog : public SmallDialog
{
    Q_OBJECT

public:
    /// Without `group` a new one.
    GroupDialog(UiContext &context, DelegationId delegation, DelegationGroupId group, QWidget *parent = nullptr);

protected:
    Status apply() override;

private:
    DelegationGroup m_group;
    LanguageTextEdit *m_name = nullptr;
    ReferencePicker *m_lead = nullptr;
    FieldRow *m_nameRow = nullptr;
};

} // namespace scd

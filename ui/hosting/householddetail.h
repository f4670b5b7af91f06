#pragma once

#include "models/domain/household.h"
#include "ui/widgets/recorddetail.h"

namespace scd {

class HouseholdForm;

/// One host family, whole.
class HouseholdDetail : public RecordDetail
{
    Q_OBJECT

public:
    explicit HouseholdDetail(UiContext &context, QWidget *parent = nullptr);

    void flash(Ref part) override;

protected:
    void refresh(const Changes &changes) override;

private:
    HouseholdForm *m_form = nullptr;
};

} // namespace scd

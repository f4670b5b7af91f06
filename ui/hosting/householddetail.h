#pragma once

#include "models/domain/household.h"
#include "ui/widgets/page.h"

namespace scd {

class HouseholdForm;
class PageHeader;

/// One host family, whole.
class HouseholdDetail : public QWidget
{
    Q_OBJECT

public:
    explicit HouseholdDetail(UiContext &context, QWidget *parent = nullptr);

    void setHousehold(HouseholdId household);
    HouseholdId household() const { return m_household; }
    bool commit();
    /// Brings one of its members into view.
    void flash(Ref ref);
    HouseholdForm *form() const { return m_form; }

Q_SIGNALS:
    void deleteRequested();

private:
    void updateHeader();

    UiContext &m_context;
    HouseholdId m_household;
    PageHeader *m_header = nullptr;
    HouseholdForm *m_form = nullptr;
};

} // namespace scd

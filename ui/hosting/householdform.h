#pragma once

#include "ui/widgets/recordform.h"

#include <memory>

namespace scd {

namespace Ui {
class HouseholdForm;
}

class RowsEditor;

/// A host family as it stands in its own form: home, those who live there, room for guests, life at home, help and
/// wishes.
class HouseholdForm : public RecordForm
{
    Q_OBJECT

public:
    explicit HouseholdForm(UiContext &context, QWidget *parent = nullptr);
    ~HouseholdForm() override;

    void setRecord(qint64 id) override;
    bool commit() override;
    RowsEditor *members() const { return m_members; }

private:
    std::unique_ptr<Ui::HouseholdForm> m_ui;
    RowsEditor *m_members = nullptr;
};

} // namespace scd

#pragma once

#include "models/domain/household.h"
#include "ui/widgets/recordform.h"

#include <memory>

namespace scd {

namespace Ui {
class MemberForm;
}

/// One who lives in a home: a row that saves by itself. An age counts from the day on which it was typed; beside it
/// stands how old that makes the member now.
class MemberForm : public RecordForm
{
    Q_OBJECT

public:
    explicit MemberForm(UiContext &context, QWidget *parent = nullptr);
    ~MemberForm() override;

    void setRecord(qint64 id) override;
    /// What stands beside the age, for tests.
    QString ageNow() const;

private:
    void updateAge();

    std::unique_ptr<Ui::MemberForm> m_ui;
};

/// A member from what was typed: "Emma (14)" and "Emma, 14" are a child of that age today, "Grace" is an adult.
HouseholdMember memberFrom(const QString &typed, QDate today);

} // namespace scd

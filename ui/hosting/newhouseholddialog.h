#pragma once

#include "models/domain/household.h"
#include "ui/widgets/smalldialog.h"

#include <memory>

namespace scd {

namespace Ui {
class NewHouseholdDialog;
}

/// Asks for what is known first of a host family. Says which families in the file have nearly the same name.
class NewHouseholdDialog : public SmallDialog
{
    Q_OBJECT

public:
    explicit NewHouseholdDialog(UiContext &context, QWidget *parent = nullptr);
    ~NewHouseholdDialog() override;

    /// What was typed for the family elsewhere.
    void setTyped(const QString &name);
    HouseholdId created() const { return m_created; }
    /// The families that may be the same one; for tests.
    QString similarText() const;

protected:
    Status apply() override;

private:
    void updateSimilar();

    std::unique_ptr<Ui::NewHouseholdDialog> m_ui;
    HouseholdId m_created;
};

} // namespace scd

#pragma once

#include "models/domain/household.h"
#include "ui/widgets/page.h"

#include <QDialog>
#include <memory>

namespace scd {

namespace Ui {
class NewHouseholdDialog;
}

/// Asks for what is known first of a host family. Says which families in the file have nearly the same name.
class NewHouseholdDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewHouseholdDialog(UiContext &context, QWidget *parent = nullptr);
    ~NewHouseholdDialog() override;

    HouseholdId created() const { return m_created; }
    /// The families that may be the same one; for tests.
    QString similarText() const;
    void accept() override;

private:
    void updateSimilar();
    void refuse(const QString &sentence, QWidget *field);

    UiContext &m_context;
    std::unique_ptr<Ui::NewHouseholdDialog> m_ui;
    HouseholdId m_created;
};

} // namespace scd

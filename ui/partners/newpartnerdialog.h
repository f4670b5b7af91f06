#pragma once

#include "models/domain/community.h"
#include "models/domain/partnership.h"
#include "ui/widgets/smalldialog.h"

#include <memory>

namespace scd {

namespace Ui {
class NewPartnerDialog;
}

/// Adds a partner city: the city, unless it is in the file already, and the partnership with one of ours.
class NewPartnerDialog : public SmallDialog
{
    Q_OBJECT

public:
    explicit NewPartnerDialog(UiContext &context, QWidget *parent = nullptr);
    ~NewPartnerDialog() override;

    /// What was typed for the city elsewhere.
    void setTyped(const QString &name);
    PartnershipId created() const { return m_created; }
    QString knownText() const;

protected:
    Status apply() override;

private:
    std::optional<Community> known() const;
    void updateKnown();

    std::unique_ptr<Ui::NewPartnerDialog> m_ui;
    QString m_country;
    PartnershipId m_created;
};

} // namespace scd

#pragma once

#include "ui/widgets/recordform.h"

#include <memory>

namespace scd {

namespace Ui {
class CommunityForm;
}

/// A city with everything that papers and plans need of it, and the time it is there now.
class CommunityForm : public RecordForm
{
    Q_OBJECT

public:
    explicit CommunityForm(UiContext &context, QWidget *parent = nullptr);
    ~CommunityForm() override;

    void setRecord(qint64 id) override;
    QString localTime() const;

private:
    void updateTime();

    std::unique_ptr<Ui::CommunityForm> m_ui;
};

} // namespace scd

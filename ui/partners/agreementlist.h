#pragma once

#include "models/domain/agreement.h"
#include "models/itemmodels/recordlistmodel.h"
#include "ui/widgets/page.h"

namespace scd {

class CardView;

/// The agreements of one partnership as cards; as high as they are, without a scroll bar of its own.
class AgreementList : public QWidget
{
    Q_OBJECT

public:
    explicit AgreementList(UiContext &context, QWidget *parent = nullptr);

    void setPartnership(PartnershipId partnership);
    int count() const { return m_model->rowCount(); }

Q_SIGNALS:
    void opened(scd::AgreementId agreement);
    void deleteRequested(scd::AgreementId agreement);
    void newRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    Card card(const Record &record) const;
    void fit();

    UiContext &m_context;
    RecordListModel *m_model = nullptr;
    CardView *m_view = nullptr;
};

} // namespace scd

#pragma once

#include "ui/widgets/recordlistpage.h"

namespace scd {

class HouseholdDetail;

/// The families that host guests: a list of any size beside the family that is chosen in it.
class HostingPage : public RecordListPage
{
    Q_OBJECT

public:
    explicit HostingPage(UiContext &context, QWidget *parent = nullptr);

    static PageInfo info();
    void commitPending() override;
    HouseholdDetail *detail() const { return m_detail; }

protected:
    Ref listed(Ref ref) const override;
    void setDetail(Ref record) override;
    void showPart(Ref ref, bool flash) override;
    QList<Condition> conditions() const override { return {}; }
    QList<Order> order(const QByteArray &chosen) const override;
    void clearConditions() override {}
    Ref create() override;
    void fillMenu(QMenu &menu) override;
    QString footerText(int rows) const override;
    std::pair<QString, QString> emptyText(bool filtered) const override;
    QString deletedText() const override;

private:
    HouseholdDetail *m_detail = nullptr;
};

} // namespace scd

#pragma once

#include "ui/widgets/recordlistpage.h"

namespace scd {

class ComboBox;
class PartnerDetail;

/// The partner cities: a list beside the partnership that is chosen in it.
class PartnersPage : public RecordListPage
{
    Q_OBJECT

public:
    explicit PartnersPage(UiContext &context, QWidget *parent = nullptr);

    static PageInfo info();
    QVariantMap place() const override;
    void setPlace(const QVariantMap &place) override;

    PartnerDetail *detail() const { return m_detail; }

protected:
    Ref listed(Ref ref) const override;
    void showPart(Ref ref, bool flash) override;
    QList<Condition> conditions() const override;
    QList<Order> order(const QByteArray &chosen) const override;
    void clearConditions() override;
    Ref create(const QString &typed) override;
    void fillMenu(QMenu &menu) override;
    QString footerText(int rows) const override;
    std::pair<QString, QString> emptyText(bool filtered) const override;
    QString deletedText() const override;

private:
    PartnerDetail *m_detail = nullptr;
    ComboBox *m_stage = nullptr;
};

} // namespace scd

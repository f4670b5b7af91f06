#pragma once

#include "ui/widgets/recordlistpage.h"

namespace scd {

class FilterChips;
class HouseholdDetail;

/// The families that host guests: a list of any size beside the family that is chosen in it.
class HostingPage : public RecordListPage
{
    Q_OBJECT

public:
    explicit HostingPage(UiContext &context, QWidget *parent = nullptr);

    static PageInfo info();
    QVariantMap place() const override;
    void setPlace(const QVariantMap &place) override;
    HouseholdDetail *detail() const { return m_detail; }

protected:
    QList<Condition> conditions() const override;
    QList<Order> order(const QByteArray &chosen) const override;
    void clearConditions() override;
    Ref create(const QString &typed) override;
    QString footerText(int rows) const override;
    std::pair<QString, QString> emptyText(bool filtered) const override;
    QString deletedText() const override;

private:
    HouseholdDetail *m_detail = nullptr;
    FilterChips *m_which = nullptr;
};

} // namespace scd

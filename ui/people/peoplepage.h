#pragma once

#include "ui/widgets/recordlistpage.h"

namespace scd {

class PersonDetail;
class ReferencePicker;
class SegmentedControl;

/// Everybody whom the committee knows: a list of any size beside the person that is chosen in it.
class PeoplePage : public RecordListPage
{
    Q_OBJECT

public:
    explicit PeoplePage(UiContext &context, QWidget *parent = nullptr);

    static PageInfo info();
    QVariantMap place() const override;
    void setPlace(const QVariantMap &place) override;

    PersonDetail *detail() const { return m_detail; }

protected:
    QList<Condition> conditions() const override;
    QList<Order> order(const QByteArray &chosen) const override;
    void clearConditions() override;
    Ref create(const QString &typed) override;
    QString footerText(int rows) const override;
    std::pair<QString, QString> emptyText(bool filtered) const override;
    QString deletedText() const override;

private:
    PersonDetail *m_detail = nullptr;
    SegmentedControl *m_who = nullptr;
    ReferencePicker *m_where = nullptr;
};

} // namespace scd

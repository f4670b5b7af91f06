#pragma once

#include "models/domain/partnership.h"
#include "models/itemmodels/recordlistmodel.h"
#include "ui/widgets/page.h"

namespace scd {

class ComboBox;
class DetailPane;
class EmptyState;
class ListDetail;
class PartnerDetail;

/// The partner cities: a list beside the partnership that is chosen in it.
class PartnersPage : public Page
{
    Q_OBJECT

public:
    explicit PartnersPage(UiContext &context, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("partners"); }
    QString title() const override { return tr("Partners"); }
    QIcon icon() const override;
    qint64 count() const override;
    bool shows(EntityKind kind) const override;
    void showRecord(Ref ref, bool flash) override;
    Ref currentRecord() const override;
    bool createNew() override;
    bool focusFilter() override;
    bool deleteCurrent() override;
    void commitPending() override;

    RecordListModel *model() const { return m_model; }
    PartnerDetail *detail() const { return m_detail; }
    ListDetail *view() const { return m_view; }

private:
    void applyFilter();
    void setPartnership(PartnershipId partnership);
    void onCurrentRow(const QModelIndex &current);
    void updateFooter();
    void showMenu(const QPoint &position);
    PartnershipId partnershipOf(Ref ref) const;

    ListDetail *m_view = nullptr;
    DetailPane *m_pane = nullptr;
    PartnerDetail *m_detail = nullptr;
    RecordListModel *m_model = nullptr;
    EmptyState *m_listEmpty = nullptr;
    ComboBox *m_stage = nullptr;
    bool m_selecting = false;
};

} // namespace scd

#pragma once

#include "models/itemmodels/delegationlistmodel.h"
#include "ui/widgets/page.h"

class QMenu;
class QPushButton;
class QStackedWidget;

namespace scd {

class DelegationPane;
class EmptyState;
class ListDetail;

/// All delegations, what comes first and what is over, and one of them in detail.
class ExchangesPage : public Page
{
    Q_OBJECT

public:
    explicit ExchangesPage(UiContext &context, QWidget *parent = nullptr);

    static PageInfo info();
    void showRecord(Ref ref, bool flash) override;
    void showListOf(Ref ref) override;
    Ref currentRecord() const override;
    bool createNew(const QString &typed = {}) override;
    bool focusFilter() override;
    bool print() override;
    bool deleteCurrent() override;
    QWidget *list() const override;
    void commitPending() override;
    QVariantMap place() const override;
    void setPlace(const QVariantMap &place) override;

    /// The dialog New exchange, with the partner chosen beforehand when there is one.
    void newExchange(PartnershipId partnership = {});
    DelegationPane &pane() const { return *m_pane; }
    DelegationListModel &model() const { return *m_model; }

private:
    DelegationId delegationOf(Ref ref) const;
    void select(DelegationId delegation);
    void showCurrent();
    void removeDelegation();
    void fillFilter();
    void showNothing();
    void applyFilter(const DelegationFilter &filter);

    DelegationListModel *m_model = nullptr;
    ListDetail *m_panes = nullptr;
    QStackedWidget *m_stack = nullptr;
    DelegationPane *m_pane = nullptr;
    EmptyState *m_nothing = nullptr;
    QPushButton *m_filter = nullptr;
    QMenu *m_filterMenu = nullptr;
    EmptyState *m_listEmpty = nullptr;
};

} // namespace scd

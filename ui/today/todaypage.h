#pragma once

#include "models/planning/overview.h"
#include "ui/widgets/page.h"

class QTimer;
class QVBoxLayout;
class QStackedWidget;

namespace scd {

class ClockCard;
class DelegationCard;
class EmptyState;
class LinkList;
class PlainLabel;

/// What happens next, what is missing, what time it is with the partners.
class TodayPage : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(UiContext &context, QWidget *parent = nullptr);

    static PageInfo info();
    void showRecord(Ref, bool) override {}
    bool print() override;
    const Overview &overview() const { return m_overview; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();
    void tick();
    void showClocks();
    void showDelegations();
    void showOccasions();
    void showEmptyState();

    Overview m_overview;
    bool m_dirty = true;
    QTimer *m_timer = nullptr;
    QTimer *m_soon = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    PlainLabel *m_date = nullptr;
    PlainLabel *m_committee = nullptr;
    QVBoxLayout *m_delegationColumn = nullptr;
    QList<DelegationCard *> m_cards;
    PlainLabel *m_next = nullptr;
    PlainLabel *m_nothing = nullptr;
    PlainLabel *m_clockTitle = nullptr;
    QWidget *m_clockArea = nullptr;
    QList<ClockCard *> m_clocks;
    PlainLabel *m_occasionTitle = nullptr;
    LinkList *m_occasions = nullptr;
};

} // namespace scd

#pragma once

#include "models/itemmodels/itinerarymodel.h"
#include "ui/widgets/page.h"

class QAction;

namespace scd {

class EmptyState;
class ItineraryItemForm;
class ItineraryView;
class MessageStrip;
class PlainLabel;
class SideBySide;

/// The programme of one delegation and the form of the item that is open.
class ItineraryTab : public QWidget
{
    Q_OBJECT

public:
    explicit ItineraryTab(UiContext &context, QWidget *parent = nullptr);

    void setDelegation(DelegationId delegation);
    void showItem(ItineraryItemId item, bool flash);
    /// The whole programme, with one item chosen and none open.
    void showList(ItineraryItemId item);
    ItineraryItemId openItem() const { return m_openItem; }
    ItineraryModel &model() const { return *m_model; }
    bool createNew();
    bool deleteCurrent();
    void commitPending();
    void focusList();

private:
    void makeAction(const QString &text, const QKeySequence &key, void (ItineraryTab::*slot)(), bool needsItem);
    void newItem();
    void duplicate();
    void copyDay();
    void moveToDay();
    void moveEarlierDay() { moveBy(-1); }
    void moveLaterDay() { moveBy(1); }
    void moveBy(int days);
    void confirmDrafts();
    void shift();
    void importProgramme();
    void nameDay();
    void remove();
    void open(ItineraryItemId item);
    void closeItem();
    void onPlanChanged();
    void updateActions();
    void report(const Status &status);

    UiContext &m_context;
    ItineraryModel *m_model = nullptr;
    ItineraryView *m_view = nullptr;
    ItineraryItemForm *m_form = nullptr;
    PlainLabel *m_itemTitle = nullptr;
    PlainLabel *m_itemTimes = nullptr;
    MessageStrip *m_itemFindings = nullptr;
    SideBySide *m_panes = nullptr;
    EmptyState *m_empty = nullptr;
    QList<QAction *> m_itemActions;
    QList<QAction *> m_actions;
    QAction *m_confirm = nullptr;
    ItineraryItemId m_openItem;
};

} // namespace scd

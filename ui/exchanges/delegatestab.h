#pragma once

#include "models/itemmodels/delegatetablemodel.h"
#include "ui/widgets/page.h"

class QAction;
class QMenu;
class QPushButton;

namespace scd {

class CardView;
class DelegateForm;
class PlainLabel;
class SideBySide;

/// The delegates of one delegation in order of precedence, their groups, and the form of the one that is open.
class DelegatesTab : public QWidget
{
    Q_OBJECT

public:
    explicit DelegatesTab(UiContext &context, QWidget *parent = nullptr);

    void setDelegation(DelegationId delegation);
    void showDelegate(DelegateId delegate, bool flash);
    void showList();
    DelegateId openDelegate() const { return m_open; }
    DelegateTableModel &model() const { return *m_model; }
    bool createNew();
    bool deleteCurrent();
    void commitPending();

private:
    void open(DelegateId delegate);
    void importList();
    void remove();
    void moveBy(int rows);
    void fillGroups();
    void onPatched();
    DelegateId currentDelegate() const;

    UiContext &m_context;
    DelegateTableModel *m_model = nullptr;
    CardView *m_view = nullptr;
    DelegateForm *m_form = nullptr;
    PlainLabel *m_name = nullptr;
    PlainLabel *m_facts = nullptr;
    SideBySide *m_panes = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_groups = nullptr;
    QMenu *m_groupMenu = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QAction *m_remove = nullptr;
    DelegateId m_open;
};

} // namespace scd

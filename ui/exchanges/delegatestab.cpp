#include "ui/exchanges/delegatestab.h"

#include "models/domain/text.h"
#include "ui/exchanges/dialogs.h"
#include "ui/exchanges/forms.h"
#include "ui/exchanges/groupdialog.h"
#include "ui/exchanges/sidebyside.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

namespace scd {

namespace {

QPushButton *buttonFor(QAction *action)
{
    auto *button = new QPushButton(action->icon(), action->text());
    button->setToolTip(
        action->shortcut().isEmpty()
            ? action->text()
            : QStringLiteral("%1 (%2)").arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
    button->setAutoDefault(false);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
    return button;
}

} // namespace

DelegatesTab::DelegatesTab(UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new DelegateTableModel(context.workspace, context.languages(), this))
{
    m_up = new QAction(icon(QLatin1StringView("go-up")), tr("Move up"), this);
    m_up->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Up));
    m_down = new QAction(icon(QLatin1StringView("go-down")), tr("Move down"), this);
    m_down->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    m_remove = new QAction(tr("Remove"), this);
    for (QAction *action : {m_up, m_down, m_remove}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(m_up, &QAction::triggered, this, [this] { moveBy(-1); });
    connect(m_down, &QAction::triggered, this, [this] { moveBy(1); });
    connect(m_remove, &QAction::triggered, this, &DelegatesTab::remove);

    m_add = new QPushButton(icon(QLatin1StringView("list-add")), tr("Add delegates…"));
    m_add->setToolTip(tr("Add delegates (Ctrl+N)"));
    m_add->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, &DelegatesTab::createNew);
    m_import = new QPushButton(tr("Import a list…"));
    m_import->setToolTip(tr("Delegates of this delegation from a spreadsheet"));
    m_import->setAutoDefault(false);
    connect(m_import, &QPushButton::clicked, this, &DelegatesTab::importList);
    m_groups = new QPushButton(tr("Groups"));
    m_groups->setAutoDefault(false);
    m_groupMenu = new QMenu(m_groups);
    m_groups->setMenu(m_groupMenu);
    connect(m_groupMenu, &QMenu::aboutToShow, this, &DelegatesTab::fillGroups);
    auto *buttons = new FlowLayout;
    const QList<QWidget *> reading{m_add, m_import, m_groups, buttonFor(m_up), buttonFor(m_down)};
    // Up and down go into another line together.
    auto *order = new QWidget;
    auto *orderRow = new QHBoxLayout(order);
    orderRow->setContentsMargins(0, 0, 0, 0);
    for (QWidget *button : reading.mid(3))
        orderRow->addWidget(button);
    for (QWidget *button : reading.mid(0, 3))
        buttons->addWidget(button);
    buttons->addWidget(order);

    m_view = new CardView;
    m_view->setAccessibleName(tr("Delegates in order of precedence"));
    m_view->setModel(m_model);
    m_view->setMinimumHeight(qRound(3 * em(this))); // at large text the buttons above keep their rows
    m_view->viewport()->setBackgroundRole(QPalette::Window);
    m_view->setDragDropMode(QAbstractItemView::InternalMove);
    m_view->setDefaultDropAction(Qt::MoveAction);
    auto *empty = new EmptyState;
    empty->setIcon(QStringLiteral("delegation"));
    empty->setText(tr("Who travels?"),
                   tr("Delegates are people of your file or new ones; several can be added in one go."));
    empty->setActions(tr("Add delegates…"), tr("Import a list…"));
    connect(empty, &EmptyState::secondaryClicked, this, &DelegatesTab::importList);
    connect(empty, &EmptyState::primaryClicked, this, &DelegatesTab::createNew);
    m_view->setEmptyState(empty);

    auto *side = new QWidget;
    m_name = new PlainLabel(QString(), PlainLabel::Role::Heading);
    m_name->setWordWrap(true);
    m_facts = new PlainLabel(QString(), PlainLabel::Role::Secondary);
    m_facts->setWordWrap(true);
    auto *openPerson = new QPushButton(tr("Open person"));
    openPerson->setAutoDefault(false);
    connect(openPerson, &QPushButton::clicked, this, [this] {
        if (const auto delegate = m_context.workspace.find<Delegate>(m_open))
            m_context.navigator.open(delegate->person.ref());
    });
    auto *personButtons = new FlowLayout;
    personButtons->addWidget(openPerson);
    personButtons->addWidget(buttonFor(m_remove));
    m_form = new DelegateForm(context);
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 8, 12);
    sideColumn->addWidget(m_name);
    sideColumn->addWidget(m_facts);
    sideColumn->addLayout(personButtons);
    sideColumn->addSpacing(8);
    sideColumn->addWidget(m_form);
    sideColumn->addStretch(1);
    auto *list = new QWidget;
    auto *listColumn = new QVBoxLayout(list);
    listColumn->setContentsMargins(0, 0, 0, 0);
    listColumn->addLayout(buttons);
    listColumn->addWidget(m_view, 1);
    m_panes = new SideBySide(list, m_view, side);
    m_panes->setBackText(tr("Delegates"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panes, 1);
    // Qt knows an order only of widgets in one window: not before they are put together.
    QWidget *before = this;
    for (QWidget *widget : reading)
        setTabOrder(std::exchange(before, widget), widget);
    setTabOrder(before, m_view);

    const auto openRow = [this](const QModelIndex &index) {
        if (const auto *row = m_model->rowAt(index))
            open(row->delegate.id);
    };
    connect(m_view, &QAbstractItemView::clicked, this, openRow);
    connect(m_view, &QAbstractItemView::activated, this, openRow);
    connect(m_view, &CardView::currentRowChanged, this, [this, openRow](const QModelIndex &index) {
        if (m_panes->isSideOpen())
            openRow(index);
        onPatched();
    });
    connect(m_view, &CardView::deletePressed, this, &DelegatesTab::remove);
    connect(m_panes, &SideBySide::sideClosed, this, [this] {
        m_form->commit();
        m_open = {};
        m_form->setRecord(0);
    });
    connect(m_model, &DelegateTableModel::rowsPatched, this, &DelegatesTab::onPatched);
    onPatched();
}

void DelegatesTab::setDelegation(DelegationId delegation)
{
    if (m_model->delegation() == delegation)
        return;
    commitPending();
    m_panes->closeSide();
    m_form->setDelegation(delegation);
    m_model->setDelegation(delegation);
}

DelegateId DelegatesTab::currentDelegate() const
{
    const auto *row = m_model->rowAt(m_view->currentIndex());
    return m_open ? m_open : row ? row->delegate.id : DelegateId();
}

void DelegatesTab::showDelegate(DelegateId delegate, bool flash)
{
    m_view->setCurrentIndex(m_model->indexOf(delegate));
    open(delegate);
    if (flash)
        m_form->binder().flash();
}

void DelegatesTab::showList()
{
    m_panes->closeSide();
    m_view->setFocus();
}

void DelegatesTab::open(DelegateId delegate)
{
    if (!m_model->indexOf(delegate).isValid())
        return;
    m_open = delegate;
    m_form->setRecord(delegate.value);
    m_panes->openSide(delegate.value);
    onPatched();
}

void DelegatesTab::onPatched()
{
    const bool writable = !m_context.workspace.isReadOnly() && m_model->delegation();
    m_add->setEnabled(writable);
    m_import->setEnabled(writable);
    m_groups->setEnabled(writable);
    if (m_open) {
        const QModelIndex index = m_model->indexOf(m_open);
        if (!index.isValid()) {
            m_panes->closeSide();
            return;
        }
        m_name->setText(index.data().toString());
        m_facts->setText(index.data(CardSubtitleRole).toString());
    }
    const QModelIndex current = m_model->indexOf(currentDelegate());
    m_up->setEnabled(writable && current.isValid() && current.row() > 0);
    m_down->setEnabled(writable && current.isValid() && current.row() + 1 < m_model->rowCount());
    m_remove->setEnabled(writable && current.isValid());
}

void DelegatesTab::moveBy(int rows)
{
    commitPending();
    m_model->moveBy(m_model->indexOf(currentDelegate()), rows);
    onPatched();
}

void DelegatesTab::importList()
{
    commitPending();
    if (m_model->delegation())
        m_context.navigator.importTable(QStringLiteral("delegates"), m_model->delegation().ref());
}

bool DelegatesTab::createNew()
{
    if (!m_model->delegation())
        return false;
    commitPending();
    AddDelegatesDialog dialog(m_context, m_model->delegation(), this);
    if (dialog.exec() != QDialog::Accepted || dialog.made().isEmpty())
        return true;
    m_view->setCurrentIndex(m_model->indexOf(dialog.made().first()));
    m_context.navigator.toast(tr("%n delegate(s) added", "", static_cast<int>(dialog.made().size())), true);
    return true;
}

void DelegatesTab::remove()
{
    commitPending();
    const QModelIndex index = m_model->indexOf(currentDelegate());
    const auto *row = m_model->rowAt(index);
    if (!row)
        return;
    const QString name = index.data().toString();
    const auto step = m_context.workspace.remove(row->delegate.id.ref());
    if (!step)
        return m_context.prompts.showError(this, step.error());
    m_view->setFocus(); // not on the button that would remove the next one
    m_context.navigator.toast(tr("Delegate removed: %1").arg(name), true);
}

bool DelegatesTab::deleteCurrent()
{
    if (!currentDelegate())
        return false;
    remove();
    return true;
}

void DelegatesTab::fillGroups()
{
    m_groupMenu->clear();
    const DelegationId delegation = m_model->delegation();
    connect(m_groupMenu->addAction(tr("New group…")), &QAction::triggered, this,
            [this, delegation] { GroupDialog(m_context, delegation, {}, this).exec(); });
    const auto groups = m_context.workspace.all<DelegationGroup>({equals("delegation_id", delegation)}, {{"position"}});
    if (!groups.isEmpty())
        m_groupMenu->addSeparator();
    for (const DelegationGroup &group : groups) {
        const QString name = shownLine(group.name.best(m_context.languages()));
        QMenu *menu = m_groupMenu->addMenu(QString(name).replace(u'&', QStringLiteral("&&")));
        if (m_open) {
            connect(
                menu->addAction(tr("Put the open delegate into it")), &QAction::triggered, this,
                [this, delegation, id = group.id] {
                    const Status done =
                        ItineraryEditor(m_context.workspace, m_context.languages()).setGroup(delegation, {m_open}, id);
                    if (!done)
                        m_context.prompts.showError(this, done.error());
                });
        }
        connect(menu->addAction(tr("Rename or change the lead…")), &QAction::triggered, this,
                [this, delegation, id = group.id] { GroupDialog(m_context, delegation, id, this).exec(); });
        connect(menu->addAction(tr("Delete group")), &QAction::triggered, this, [this, id = group.id, name] {
            const auto step = m_context.workspace.remove(id.ref());
            if (!step)
                return m_context.prompts.showError(this, step.error());
            m_context.navigator.toast(tr("Group deleted: %1").arg(name), true);
        });
    }
}

void DelegatesTab::commitPending()
{
    m_form->commit();
}

} // namespace scd

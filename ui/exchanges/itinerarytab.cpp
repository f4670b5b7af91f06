#include "ui/exchanges/itinerarytab.h"

#include "models/domain/text.h"
#include "ui/exchanges/dialogs.h"
#include "ui/exchanges/forms.h"
#include "ui/exchanges/itineraryview.h"
#include "ui/exchanges/sidebyside.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/findingtext.h"
#include "ui/widgets/flash.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace scd {

ItineraryTab::ItineraryTab(UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new ItineraryModel(context.workspace, context.formats(), context.languages(), this))
{
    auto *buttons = new FlowLayout;
    auto *add = new QPushButton(icon(QLatin1StringView("list-add")), tr("Add item…"), this);
    add->setToolTip(tr("Add an itinerary item (Ctrl+N)"));
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, &ItineraryTab::newItem);
    auto *more = new QPushButton(tr("Change"), this);
    more->setAutoDefault(false);
    auto *menu = new QMenu(more);
    more->setMenu(menu);
    buttons->addWidget(add);
    buttons->addWidget(more);

    m_view = new ItineraryView(context, *m_model);
    makeAction(tr("Duplicate item"), QKeySequence(Qt::CTRL | Qt::Key_D), &ItineraryTab::duplicate, true);
    makeAction(tr("Move item to another day…"), QKeySequence(Qt::CTRL | Qt::Key_M), &ItineraryTab::moveToDay, true);
    makeAction(tr("Move item to the day before"), QKeySequence(Qt::ALT | Qt::Key_Up), &ItineraryTab::moveEarlierDay,
               true);
    makeAction(tr("Move item to the day after"), QKeySequence(Qt::ALT | Qt::Key_Down), &ItineraryTab::moveLaterDay,
               true);
    makeAction(tr("Delete item"), {}, &ItineraryTab::remove, true);
    makeAction(tr("Copy a day…"), {}, &ItineraryTab::copyDay, false);
    makeAction(tr("Title of the day…"), QKeySequence(Qt::Key_F2), &ItineraryTab::nameDay, false);
    //: All items that are marked as drafts become confirmed.
    makeAction(tr("Confirm all drafts"), {}, &ItineraryTab::confirmDrafts, false);
    m_confirm = m_actions.constLast();
    makeAction(tr("Shift the whole itinerary…"), {}, &ItineraryTab::shift, false);
    makeAction(tr("Import a programme…"), {}, &ItineraryTab::importProgramme, false);
    for (QAction *action : std::as_const(m_actions)) {
        if (action->text() == tr("Copy a day…"))
            menu->addSeparator();
        menu->addAction(action);
    }

    m_form = new ItineraryItemForm(context);
    auto *side = new QWidget;
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 8, 12);
    m_itemTitle = new PlainLabel(QString(), PlainLabel::Role::Heading);
    m_itemTitle->setWordWrap(true);
    m_itemTimes = new PlainLabel(QString(), PlainLabel::Role::Secondary);
    m_itemTimes->setWordWrap(true);
    m_itemFindings = new MessageStrip;
    m_itemFindings->setClosable(false);
    m_itemFindings->hide();
    auto *itemButtons = new FlowLayout;
    for (qsizetype i : {qsizetype(1), qsizetype(0), qsizetype(4)}) {
        auto *button = new QPushButton(m_actions.at(i)->text());
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, m_actions.at(i), &QAction::trigger);
        itemButtons->addWidget(button);
    }
    sideColumn->addWidget(m_itemTitle);
    sideColumn->addWidget(m_itemTimes);
    sideColumn->addWidget(m_itemFindings);
    sideColumn->addLayout(itemButtons);
    sideColumn->addSpacing(8);
    sideColumn->addWidget(m_form);
    sideColumn->addStretch(1);
    auto *list = new QWidget;
    auto *listColumn = new QVBoxLayout(list);
    listColumn->setContentsMargins(0, 0, 0, 0);
    listColumn->addLayout(buttons);
    listColumn->addWidget(m_view, 1);
    m_panes = new SideBySide(list, m_view, side);
    m_panes->setBackText(tr("Programme"));

    m_empty = new EmptyState;
    m_empty->setIcon(QStringLiteral("itinerary"));
    m_empty->setText(tr("When do they come?"),
                     tr("As soon as the first and the last day are known, the programme has a place for each day."));
    m_empty->setActions(tr("Set the dates…"), tr("Import a programme…"));
    m_empty->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panes, 1);
    column->addWidget(m_empty, 1);
    // Qt knows an order only of widgets in one window: not before they are put together.
    setTabOrder(this, add);
    setTabOrder(add, more);
    setTabOrder(more, m_view);

    connect(m_empty, &EmptyState::primaryClicked, this, &ItineraryTab::shift);
    connect(m_empty, &EmptyState::secondaryClicked, this, &ItineraryTab::importProgramme);
    connect(m_view, &ItineraryView::opened, this, &ItineraryTab::open);
    connect(m_view, &ItineraryView::deletePressed, this, &ItineraryTab::remove);
    connect(m_view, &ItineraryView::currentRowChanged, this, &ItineraryTab::updateActions);
    connect(m_panes, &SideBySide::sideClosed, this, &ItineraryTab::closeItem);
    connect(m_model, &ItineraryModel::planChanged, this, &ItineraryTab::onPlanChanged);
    connect(m_model, &ItineraryModel::moveFailed, this,
            [this](const Error &error) { m_context.prompts.showError(this, error); });
    updateActions();
}

void ItineraryTab::makeAction(const QString &text, const QKeySequence &key, void (ItineraryTab::*slot)(),
                              bool needsItem)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    m_view->addAction(action);
    m_actions << action;
    if (needsItem)
        m_itemActions << action;
}

void ItineraryTab::setDelegation(DelegationId delegation)
{
    if (m_model->delegation() == delegation)
        return;
    commitPending();
    m_openItem = {};
    m_form->setRecord(0);
    m_panes->closeSide();
    m_model->setDelegation(delegation);
}

void ItineraryTab::showItem(ItineraryItemId item, bool flash)
{
    // Undo of a change in the list stays in the list.
    if (flash && !m_openItem) {
        showList(item);
        return flashWidget(m_view);
    }
    m_view->select(item);
    open(item);
    if (flash)
        m_form->binder().flash();
}

void ItineraryTab::showList(ItineraryItemId item)
{
    m_panes->closeSide();
    m_view->select(item);
    focusList();
}

void ItineraryTab::open(ItineraryItemId item)
{
    if (!m_model->indexOf(item).isValid())
        return;
    m_openItem = item;
    m_form->setRecord(item.value);
    m_panes->openSide(item.value);
    onPlanChanged();
}

void ItineraryTab::closeItem()
{
    m_form->commit();
    m_openItem = {};
    m_form->setRecord(0);
    updateActions();
}

void ItineraryTab::onPlanChanged()
{
    const ItineraryPlan &plan = m_model->plan();
    const bool empty = plan.delegation.id && plan.days.isEmpty();
    m_empty->setVisible(empty);
    m_panes->setVisible(!empty);
    if (m_openItem) {
        const QModelIndex index = m_model->indexOf(m_openItem);
        const PlanItem *item = m_model->itemAt(index);
        if (!item) {
            m_panes->closeSide(); // it was deleted
            return;
        }
        m_form->showPlan(plan);
        m_itemTitle->setText(shownLine(item->item.title.best(m_context.languages())));
        QStringList times{m_context.formats().heading(item->date), m_model->timeText(*item)};
        const WallTime home = wallTimeOf(item->interval.start, plan.homeZone);
        const bool areZonesKnown = !plan.homeZone.isEmpty() && !(plan.zone.isEmpty() && item->item.zone.isEmpty());
        if (areZonesKnown && home.time.isValid() && home.time != item->item.start)
            times << tr("at home %1").arg(m_context.formats().dateTime(home.date, home.time));
        times.removeAll(QString());
        m_itemTimes->setText(times.join(QStringLiteral(" · ")));
        QStringList sentences;
        bool grave = false;
        for (const PlanFinding &finding : m_model->findingsOf(index)) {
            sentences << FindingText::sentence(m_context, finding, m_openItem.ref());
            grave = grave || finding.severity != FindingSeverity::Hint;
        }
        m_itemFindings->setVisible(!sentences.isEmpty());
        m_itemFindings->setMessage(grave ? MessageStrip::Kind::Warning : MessageStrip::Kind::Info,
                                   sentences.join(u'\n'));
    }
    updateActions();
}

void ItineraryTab::updateActions()
{
    const bool writable = !m_context.workspace.isReadOnly();
    const bool item = writable && (m_openItem || m_view->currentItem());
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(m_itemActions.contains(action) ? item : writable && m_model->delegation());
    const auto hasDraft = [](const PlanDay &day) {
        return std::ranges::any_of(day.items,
                                   [](const PlanItem &each) { return each.item.status == ItemStatus::Draft; });
    };
    m_confirm->setEnabled(writable && std::ranges::any_of(m_model->plan().days, hasDraft));
}

void ItineraryTab::report(const Status &status)
{
    if (!status)
        m_context.prompts.showError(this, status.error());
}

bool ItineraryTab::createNew()
{
    newItem();
    return true;
}

void ItineraryTab::newItem()
{
    const ItineraryPlan &plan = m_model->plan();
    if (!plan.delegation.id)
        return;
    commitPending();
    const QDate date = m_view->currentDate().isValid() ? m_view->currentDate() : plan.delegation.start;
    NewItineraryItemDialog dialog(m_context, plan, date, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_view->select(dialog.made());
    m_view->setFocus();
    m_context.navigator.toast(tr("Item added"), true);
}

void ItineraryTab::duplicate()
{
    const ItineraryItemId item = m_openItem ? m_openItem : m_view->currentItem();
    if (!item)
        return;
    commitPending();
    const auto copy = ItineraryEditor(m_context.workspace, m_context.languages()).duplicateItem(item);
    if (!copy)
        return m_context.prompts.showError(this, copy.error());
    m_view->select(*copy);
    open(*copy);
    m_form->binder().flash();
}

void ItineraryTab::copyDay()
{
    CopyDayDialog dialog(m_context, m_model->plan(), m_view->currentDate(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_view->select(dialog.target());
    m_context.navigator.toast(tr("%n item(s) copied", "", dialog.copied()), true);
}

void ItineraryTab::moveToDay()
{
    const ItineraryItemId item = m_openItem ? m_openItem : m_view->currentItem();
    const PlanItem *planned = m_model->plan().item(item);
    if (!planned)
        return;
    commitPending();
    MoveItemDialog dialog(m_context, m_model->plan(), item, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_view->select(item);
    m_context.navigator.toast(tr("Item moved"), true);
}

void ItineraryTab::moveBy(int days)
{
    const ItineraryItemId item = m_openItem ? m_openItem : m_view->currentItem();
    const PlanItem *planned = m_model->plan().item(item);
    if (!planned)
        return;
    const QDate date = planned->date.addDays(days);
    if (!m_model->plan().day(date))
        return;
    report(ItineraryEditor(m_context.workspace, m_context.languages()).moveItem(item, date));
    m_view->select(item);
}

void ItineraryTab::confirmDrafts()
{
    commitPending();
    const auto count = ItineraryEditor(m_context.workspace, m_context.languages()).confirmDrafts(m_model->delegation());
    if (!count)
        return m_context.prompts.showError(this, count.error());
    m_context.navigator.toast(tr("%n item(s) confirmed", "", *count), true);
}

void ItineraryTab::shift()
{
    commitPending();
    ShiftDialog dialog(m_context, m_model->delegation(), this);
    if (dialog.exec() == QDialog::Accepted && !dialog.doneText().isEmpty())
        m_context.navigator.toast(dialog.doneText(), true);
}

void ItineraryTab::importProgramme()
{
    commitPending();
    m_context.navigator.importTable(QStringLiteral("programme"), m_model->delegation().ref());
}

void ItineraryTab::nameDay()
{
    const QDate date = m_view->currentDate().isValid() ? m_view->currentDate() : m_model->plan().delegation.start;
    if (date.isValid())
        DayDialog(m_context, m_model->plan(), date, this).exec();
}

void ItineraryTab::remove()
{
    const ItineraryItemId item = m_openItem ? m_openItem : m_view->currentItem();
    if (!item)
        return;
    commitPending();
    const QString title = shownLine(m_context.workspace.title(item.ref(), m_context.languages()));
    const auto step = m_context.workspace.remove(item.ref());
    if (!step)
        return m_context.prompts.showError(this, step.error());
    m_context.navigator.toast(tr("Item deleted: %1").arg(title), true);
}

bool ItineraryTab::deleteCurrent()
{
    if (!m_openItem && !m_view->currentItem())
        return false;
    remove();
    return true;
}

void ItineraryTab::commitPending()
{
    m_form->commit();
}

void ItineraryTab::focusList()
{
    m_view->setFocus();
}

} // namespace scd

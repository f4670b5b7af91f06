#include "ui/partners/partnerspage.h"

#include "models/domain/community.h"
#include "models/domain/text.h"
#include "ui/partners/newpartnerdialog.h"
#include "ui/partners/partnercard.h"
#include "ui/partners/partnerdetail.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/listdetail.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/searchfield.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace scd {

PartnersPage::PartnersPage(UiContext &context, QWidget *parent)
    : Page(context, parent)
    , m_view(new ListDetail(this))
    , m_pane(new DetailPane)
    , m_detail(new PartnerDetail(context))
    , m_model(new RecordListModel(
          context.workspace, EntityKind::Partnership,
          [&context](const Record &record) { return partnerCard(context, record); }, this))
    , m_listEmpty(new EmptyState)
    , m_stage(new ComboBox)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_view);
    m_view->title()->setText(tr("Partner cities"));
    m_view->newButton()->setText(tr("New"));
    m_view->newButton()->setToolTip(tr("New partner city"));
    m_view->newButton()->setEnabled(!context.workspace.isReadOnly());
    m_view->search()->setSubject(tr("Search partner cities"));
    m_stage->setAccessibleName(tr("Only partners at this stage"));
    m_stage->addItem(tr("At any stage"), QString());
    for (const Choice &choice : choices<PartnershipStage>())
        m_stage->addItem(choiceLabel(choice), QString::fromLatin1(choice.token));
    m_view->addFilter(m_stage);
    m_view->order()->addItem(tr("By name"), QByteArray("name"));
    m_view->order()->addItem(tr("By country"), QByteArray("country"));
    m_view->order()->addItem(tr("Oldest first"), QByteArray("since"));
    m_view->list()->setAccessibleName(tr("Partner cities"));
    m_view->list()->setModel(m_model);
    m_view->list()->setContextMenuPolicy(Qt::CustomContextMenu);
    m_listEmpty->setIcon(QStringLiteral("partner-cities"));
    m_view->list()->setEmptyState(m_listEmpty);
    m_pane->column()->addWidget(m_detail);
    m_pane->emptyState()->setIcon(QStringLiteral("partner-cities"));
    m_pane->emptyState()->setText(tr("No partner is chosen"),
                                  tr("Choose a city in the list to see its agreements, exchanges and history."));
    m_view->setDetail(m_pane);

    connect(m_view->newButton(), &QPushButton::clicked, this, &PartnersPage::createNew);
    connect(m_view->search(), &SearchField::searchChanged, this, &PartnersPage::applyFilter);
    connect(m_stage, &QComboBox::activated, this, &PartnersPage::applyFilter);
    connect(m_view->order(), &QComboBox::activated, this, &PartnersPage::applyFilter);
    connect(m_view->list(), &CardView::currentRowChanged, this, &PartnersPage::onCurrentRow);
    connect(m_view->list(), &CardView::deletePressed, this, &PartnersPage::deleteCurrent);
    connect(m_view->list(), &QWidget::customContextMenuRequested, this, &PartnersPage::showMenu);
    connect(m_view, &ListDetail::backPressed, this, &PartnersPage::commitPending);
    connect(m_detail, &PartnerDetail::deleteRequested, this, &PartnersPage::deleteCurrent);
    connect(m_listEmpty, &EmptyState::primaryClicked, this, &PartnersPage::createNew);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &PartnersPage::updateFooter);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PartnersPage::updateFooter);
    connect(&context.workspace, &Workspace::changed, this, [this] {
        if (m_detail->partnership() && !this->context().workspace.isVisible(m_detail->partnership().ref()))
            onCurrentRow(m_view->list()->currentIndex());
    });
    m_model->setAlsoShown({EntityKind::Community, EntityKind::Delegation, EntityKind::Exchange});
    applyFilter();
    setPartnership({});
}

QIcon PartnersPage::icon() const
{
    return scd::icon(QLatin1StringView("partner-cities"));
}

qint64 PartnersPage::count() const
{
    return context().workspace.count({.kind = EntityKind::Partnership});
}

bool PartnersPage::shows(EntityKind kind) const
{
    switch (kind) {
    case EntityKind::Partnership:
    case EntityKind::PartnershipEvent:
    case EntityKind::Agreement:
    case EntityKind::Signatory:
    case EntityKind::Attachment:
    case EntityKind::Community:
        return true;
    default:
        return false;
    }
}

void PartnersPage::applyFilter()
{
    const qint64 kept = m_detail->partnership().value;
    Selection selection{.kind = EntityKind::Partnership, .search = m_view->search()->text().trimmed()};
    const QString stage = m_stage->currentData().toString();
    if (!stage.isEmpty())
        selection.where << equals("stage", Value(stage));
    const QByteArray order = m_view->order()->currentData().toByteArray();
    const Order byName{"sort_key", false, "partner_id"};
    if (order == "country")
        selection.order = {{"country", false, "partner_id"}, byName};
    else if (order == "since")
        selection.order = {{"since"}, byName};
    else
        selection.order = {byName};
    m_selecting = true;
    m_model->setSelection(selection);
    if (const int row = m_model->rowOf(kept); row >= 0) {
        m_view->list()->setCurrentIndex(m_model->index(row));
        m_view->list()->scrollTo(m_model->index(row));
    }
    m_selecting = false;
    const bool filtered = !selection.search.isEmpty() || !selection.where.isEmpty();
    m_listEmpty->setText(filtered ? tr("No city fits") : tr("No partner city yet"),
                         filtered ? tr("Try fewer letters, or another stage.")
                                  : tr("Your sister cities and friendship cities will be listed here."));
    m_listEmpty->setActions(context().workspace.isReadOnly() ? QString() : tr("New partner city"));
    updateFooter();
}

void PartnersPage::updateFooter()
{
    m_view->footer()->setText(tr("%Ln partner(s)", nullptr, m_model->rowCount()));
}

void PartnersPage::onCurrentRow(const QModelIndex &current)
{
    if (m_selecting)
        return;
    setPartnership(PartnershipId(m_model->refAt(current.row()).id));
}

void PartnersPage::setPartnership(PartnershipId partnership)
{
    if (partnership != m_detail->partnership()) {
        m_detail->setPartnership(partnership);
        m_pane->scrollToTop();
    }
    m_pane->showRecord(bool(partnership));
}

PartnershipId PartnersPage::partnershipOf(Ref ref) const
{
    const Workspace &workspace = context().workspace;
    if (ref.kind == EntityKind::Partnership)
        return PartnershipId(ref.id);
    if (ref.kind == EntityKind::Community) {
        // The partner whose city it is, before one that merely is a partner of it.
        for (const char *column : {"partner_id", "home_id"}) {
            const auto ids =
                workspace.ids({.kind = EntityKind::Partnership, .where = {equals(column, Value(ref.id))}, .limit = 1});
            if (!ids.isEmpty())
                return PartnershipId(ids.first());
        }
        return {};
    }
    Ref owner = ref;
    for (int depth = 0; depth < 3 && owner && owner.kind != EntityKind::Partnership; ++depth) {
        const auto record = workspace.record(owner);
        owner = record ? ownerOf(*record) : Ref{};
    }
    return PartnershipId(owner.kind == EntityKind::Partnership ? owner.id : 0);
}

void PartnersPage::showRecord(Ref ref, bool flash)
{
    const PartnershipId partnership = partnershipOf(ref);
    if (!partnership || !context().workspace.isVisible(partnership.ref()))
        return;
    if (m_model->rowOf(partnership.value) < 0) {
        m_view->search()->clear();
        m_stage->setCurrentIndex(0);
        applyFilter();
    }
    const QModelIndex index = m_model->index(m_model->rowOf(partnership.value));
    m_view->list()->setCurrentIndex(index);
    m_view->list()->scrollTo(index);
    setPartnership(partnership);
    m_view->showDetail(true);
    m_detail->showPart(ref, flash);
}

Ref PartnersPage::currentRecord() const
{
    return m_detail->partnership().ref();
}

bool PartnersPage::createNew()
{
    if (context().workspace.isReadOnly())
        return false;
    commitPending();
    NewPartnerDialog dialog(context(), this);
    if (dialog.exec() == QDialog::Accepted)
        showRecord(dialog.created().ref(), false);
    return true;
}

bool PartnersPage::focusFilter()
{
    m_view->showDetail(false);
    m_view->search()->setFocus(Qt::ShortcutFocusReason);
    m_view->search()->selectAll();
    return true;
}

bool PartnersPage::deleteCurrent()
{
    const PartnershipId partnership = m_detail->partnership();
    const auto found = context().workspace.find<Partnership>(partnership);
    if (!found || context().workspace.isReadOnly())
        return false;
    const QString name = context().workspace.title(found->partner.ref(), context().languages());
    const int row = m_model->rowOf(partnership.value);
    const auto result = context().workspace.remove(partnership.ref());
    if (!result) {
        context().prompts.showError(this, result.error());
        return true;
    }
    const int next = std::min(row, m_model->rowCount() - 1);
    m_view->list()->setCurrentIndex(m_model->index(next));
    onCurrentRow(m_model->index(next));
    if (next < 0)
        m_view->showDetail(false);
    context().navigator.toast(tr("Partnership moved to the Trash: %1").arg(shownLine(name)), true);
    return true;
}

void PartnersPage::commitPending()
{
    m_detail->commit();
}

void PartnersPage::showMenu(const QPoint &position)
{
    const QModelIndex index = m_view->list()->indexAt(position);
    if (!index.isValid())
        return;
    m_view->list()->setCurrentIndex(index);
    const bool writable = !context().workspace.isReadOnly();
    QMenu menu(this);
    connect(menu.addAction(scd::icon(QLatin1StringView("document-open")), tr("Open")), &QAction::triggered, this,
            [this] { m_view->showDetail(true); });
    QAction *agreement = menu.addAction(scd::icon(QLatin1StringView("list-add")), tr("New agreement…"));
    connect(agreement, &QAction::triggered, m_detail, &PartnerDetail::newAgreement);
    QAction *event = menu.addAction(scd::icon(QLatin1StringView("list-add")), tr("New event…"));
    connect(event, &QAction::triggered, m_detail, &PartnerDetail::newEvent);
    connect(menu.addAction(scd::icon(QLatin1StringView("view-history")), tr("Changes")), &QAction::triggered, this,
            [this] { context().navigator.showHistory(currentRecord()); });
    menu.addSeparator();
    QAction *remove = menu.addAction(scd::icon(QLatin1StringView("edit-delete")), tr("Delete"));
    connect(remove, &QAction::triggered, this, &PartnersPage::deleteCurrent);
    for (QAction *action : {agreement, event, remove})
        action->setEnabled(writable);
    menu.exec(m_view->list()->viewport()->mapToGlobal(position));
}

} // namespace scd

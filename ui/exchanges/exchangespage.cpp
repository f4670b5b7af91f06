#include "ui/exchanges/exchangespage.h"

#include "models/domain/exchange.h"
#include "models/domain/itinerary.h"
#include "models/domain/partnership.h"
#include "models/domain/text.h"
#include "ui/exchanges/delegationpane.h"
#include "ui/exchanges/dialogs.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/listdetail.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QActionGroup>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace scd {

namespace {

/// Cards, and between them the headings of the three parts.
class DelegationCardDelegate final : public CardDelegate
{
public:
    using CardDelegate::CardDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (!index.data(DelegationListModel::HeadingRole).toBool())
            return CardDelegate::paint(painter, option, index);
        painter->save();
        QFont font = option.font;
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(colorsOf(option.palette).secondaryText);
        const int side = qRound(em(option.fontMetrics) * 0.9);
        painter->drawText(option.rect.adjusted(side, 0, -side, -qRound(side * 0.5)),
                          Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine, index.data().toString());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize card = CardDelegate::sizeHint(option, index);
        if (!index.data(DelegationListModel::HeadingRole).toBool())
            return card;
        return {card.width(), qRound(option.fontMetrics.height() * 2.0)};
    }
};

} // namespace

ExchangesPage::ExchangesPage(UiContext &context, QWidget *parent)
    : Page(info(), context, parent)
    , m_model(new DelegationListModel(context.workspace, context.formats(), context.languages(), this))
    , m_panes(new ListDetail)
    , m_stack(new QStackedWidget)
    , m_pane(new DelegationPane(context))
    , m_nothing(new EmptyState)
    , m_filter(new QPushButton(tr("Filter")))
    , m_filterMenu(new QMenu(m_filter))
    , m_listEmpty(new EmptyState)
{
    m_panes->title()->setText(title());
    m_panes->order()->hide();
    //: A button: a new exchange.
    m_panes->newButton()->setText(tr("New"));
    m_panes->newButton()->setToolTip(tr("Plan an exchange (Ctrl+N)"));
    m_panes->newButton()->setAccessibleName(tr("Plan an exchange…"));
    m_panes->newButton()->setEnabled(!context.workspace.isReadOnly());
    connect(m_panes->newButton(), &QPushButton::clicked, this, [this] { newExchange(); });
    m_panes->search()->setSubject(tr("Search exchanges"));
    connect(m_panes->search(), &SearchField::searchChanged, this, [this](const QString &text) {
        DelegationFilter filter = m_model->filter();
        filter.search = text;
        applyFilter(filter);
    });
    m_filter->setIcon(scd::icon(QLatin1StringView("view-filter")));
    m_filter->setMenu(m_filterMenu);
    m_filter->setAutoDefault(false);
    connect(m_filterMenu, &QMenu::aboutToShow, this, &ExchangesPage::fillFilter);
    m_panes->addFilter(m_filter);

    CardView *list = m_panes->list();
    list->setAccessibleName(tr("Exchanges"));
    list->setUniformItemSizes(false);
    list->setLayoutMode(QListView::Batched);
    auto *cards = new DelegationCardDelegate(list);
    cards->setLeastChipWidth(30); // a visit has a sentence for a name
    list->setItemDelegate(cards);
    list->setModel(m_model);
    list->setEmptyState(m_listEmpty);
    m_listEmpty->setIcon(QStringLiteral("delegation"));
    connect(m_listEmpty, &EmptyState::primaryClicked, this, [this] {
        if (m_model->filter() == DelegationFilter())
            newExchange();
        else
            applyFilter({});
    });
    connect(list, &CardView::currentRowChanged, this, &ExchangesPage::showCurrent);
    connect(list, &CardView::deletePressed, this, &ExchangesPage::removeDelegation);
    connect(m_panes, &ListDetail::backPressed, this, &ExchangesPage::commitPending);

    m_nothing->setIcon(QStringLiteral("delegation"));
    m_nothing->setText(tr("Exchanges"), tr("An exchange is what two cities do together: a visit here, and one there. "
                                           "Delegates, programme and everything on paper belong to it."));
    connect(m_nothing, &EmptyState::primaryClicked, this, [this] { newExchange(); });
    connect(m_listEmpty, &EmptyState::secondaryClicked, this,
            [this] { this->context().navigator.importTable({}, {}); });
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &ExchangesPage::showNothing);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ExchangesPage::showNothing);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_pane);
    m_panes->setDetail(m_stack);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panes);
    applyFilter({});
    list->setCurrentIndex(m_model->firstDelegation());
    showCurrent();
}

PageInfo ExchangesPage::info()
{
    return {.id = QStringLiteral("exchanges"),
            .title = tr("Exchanges"),
            .icon = QStringLiteral("delegation"),
            .shown = {EntityKind::Exchange, EntityKind::Delegation, EntityKind::DelegationGroup, EntityKind::Delegate,
                      EntityKind::ItineraryDay, EntityKind::ItineraryItem, EntityKind::ItemParticipant},
            .count = [](const Workspace &workspace) { return workspace.count({.kind = EntityKind::Exchange}); }};
}

DelegationId ExchangesPage::delegationOf(Ref ref) const
{
    if (ref.kind == EntityKind::Exchange) {
        const auto ids = context().workspace.ids(
            {EntityKind::Delegation, {equals("exchange_id", ExchangeId(ref.id))}, {{"start_date"}}});
        return ids.isEmpty() ? DelegationId() : DelegationId(ids.first());
    }
    while (ref && ref.kind != EntityKind::Delegation) {
        const auto record = context().workspace.record(ref);
        ref = record ? ownerOf(*record) : Ref{};
    }
    return DelegationId(ref.id);
}

void ExchangesPage::showRecord(Ref ref, bool flash)
{
    const DelegationId delegation = delegationOf(ref);
    if (!delegation || !context().workspace.isVisible(delegation.ref()))
        return;
    select(delegation);
    m_pane->showRecord(ref, flash);
    m_panes->showDetail(true);
}

void ExchangesPage::showListOf(Ref ref)
{
    const DelegationId delegation = delegationOf(ref);
    if (!delegation || !context().workspace.isVisible(delegation.ref()))
        return;
    select(delegation);
    m_pane->showListOf(ref);
    m_panes->showDetail(true);
}

void ExchangesPage::select(DelegationId delegation)
{
    if (!m_model->indexOf(delegation).isValid()) {
        m_panes->search()->clear();
        applyFilter({});
    }
    const QModelIndex index = m_model->indexOf(delegation);
    m_panes->list()->setCurrentIndex(index);
    if (index.isValid())
        m_panes->list()->scrollTo(index);
    showCurrent();
}

void ExchangesPage::showCurrent()
{
    const DelegationId delegation = m_model->delegationAt(m_panes->list()->currentIndex());
    if (delegation)
        m_pane->setDelegation(delegation);
    else if (!context().workspace.isVisible(m_pane->delegation().ref()))
        m_pane->setDelegation({});
    m_stack->setCurrentWidget(m_pane->delegation() ? static_cast<QWidget *>(m_pane) : m_nothing);
}

Ref ExchangesPage::currentRecord() const
{
    return m_pane->delegation() ? m_pane->currentRecord() : Ref{};
}

bool ExchangesPage::createNew(const QString & /*typed*/)
{
    if (context().workspace.isReadOnly())
        return false;
    if (m_pane->delegation() && m_pane->createNew())
        return true;
    newExchange();
    return true;
}

void ExchangesPage::newExchange(PartnershipId partnership)
{
    if (context().workspace.isReadOnly())
        return;
    commitPending();
    NewExchangeDialog dialog(context(), this);
    if (partnership)
        dialog.setPartnership(partnership);
    if (dialog.exec() != QDialog::Accepted)
        return;
    showRecord(dialog.made().delegation.ref(), false);
    context().navigator.toast(tr("Exchange planned"), true);
}

bool ExchangesPage::focusFilter()
{
    m_panes->focusSearch();
    return true;
}

QWidget *ExchangesPage::list() const
{
    return m_panes->list();
}

bool ExchangesPage::print()
{
    if (!m_pane->delegation())
        return false;
    m_pane->print(m_pane->view() == QStringLiteral("delegates") ? QStringLiteral("delegates")
                                                                : QStringLiteral("programme"));
    return true;
}

bool ExchangesPage::deleteCurrent()
{
    if (context().workspace.isReadOnly())
        return false;
    if (!m_pane->deletePart())
        removeDelegation();
    return true;
}

void ExchangesPage::removeDelegation()
{
    const DelegationId id = m_pane->delegation();
    if (!id || context().workspace.isReadOnly())
        return;
    // What is being typed belongs before the deletion: "Undo" takes back what came last.
    commitPending();
    const QString name = shownLine(context().workspace.title(id.ref(), context().languages()));
    if (const auto step = context().workspace.remove(id.ref()); !step)
        context().prompts.showError(this, step.error());
    else
        context().navigator.toast(tr("Delegation deleted: %1").arg(name), true);
}

QVariantMap ExchangesPage::place() const
{
    QVariantMap place = Page::place();
    place.insert(QStringLiteral("filter"), QVariant::fromValue(m_model->filter()));
    place.insert(QStringLiteral("view"), m_pane->view());
    place.insert(QStringLiteral("detail"), m_panes->isDetailShown());
    return place;
}

void ExchangesPage::setPlace(const QVariantMap &place)
{
    const auto filter = place.value(QStringLiteral("filter")).value<DelegationFilter>();
    m_panes->search()->setText(filter.search);
    applyFilter(filter);
    Page::setPlace(place);
    m_pane->showView(place.value(QStringLiteral("view")).toString());
    m_panes->showDetail(place.value(QStringLiteral("detail")).toBool());
}

void ExchangesPage::commitPending()
{
    m_pane->commitPending();
}

/// Of an empty list the list itself offers to fill it: the same button twice side by side would be one too many.
void ExchangesPage::showNothing()
{
    m_nothing->setActions(m_model->rowCount() > 0 ? tr("Plan an exchange…") : QString());
}

void ExchangesPage::applyFilter(const DelegationFilter &filter)
{
    const DelegationId shown = m_pane->delegation();
    m_model->setFilter(filter);
    DelegationFilter withoutWords = filter;
    withoutWords.search.clear();
    const bool filtered = withoutWords != DelegationFilter();
    m_filter->setText(filtered ? tr("Filter is on") : tr("Filter"));
    const bool all = filter == DelegationFilter();
    m_listEmpty->setText(all ? tr("No exchanges yet") : tr("Nothing fits"),
                         all ? QString() : tr("No exchange has these words or this filter."));
    const bool isWritable = !context().workspace.isReadOnly();
    m_listEmpty->setActions(all ? tr("Plan an exchange…") : tr("Show all"),
                            all && isWritable ? tr("Import a spreadsheet…") : QString());
    showNothing();
    if (const QModelIndex index = m_model->indexOf(shown); index.isValid())
        m_panes->list()->setCurrentIndex(index);
}

void ExchangesPage::fillFilter()
{
    m_filterMenu->clear();
    const DelegationFilter now = m_model->filter();
    const auto choice = [&](QMenu *menu, const QString &text, bool on, const DelegationFilter &filter) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(on);
        connect(action, &QAction::triggered, this, [this, filter] { applyFilter(filter); });
    };
    DelegationFilter plain;
    plain.search = now.search;
    choice(m_filterMenu, tr("All"), now == plain, plain);
    m_filterMenu->addSeparator();
    for (Direction direction : {Direction::Inbound, Direction::Outbound}) {
        DelegationFilter filter = now;
        filter.direction = now.direction == direction ? std::nullopt : std::optional(direction);
        choice(m_filterMenu, labelOf(direction), now.direction == direction, filter);
    }
    QMenu *statuses = m_filterMenu->addMenu(tr("Status"));
    for (std::size_t i = 0; i < choices<DelegationStatus>().size(); ++i) {
        const auto status = static_cast<DelegationStatus>(i);
        DelegationFilter filter = now;
        if (!filter.statuses.removeOne(status))
            filter.statuses << status;
        choice(statuses, labelOf(status), now.statuses.contains(status), filter);
    }
    QMenu *partners = m_filterMenu->addMenu(tr("Partner city"));
    Selection selection{EntityKind::Partnership};
    selection.limit = 40;
    for (const Record &record : context().workspace.records(selection)) {
        const auto partnership = fromRecord<Partnership>(record);
        DelegationFilter filter = now;
        const bool on = now.partnership == partnership.id;
        filter.partnership = on ? PartnershipId() : partnership.id;
        const QString name = shownLine(context().workspace.title(partnership.partner.ref(), context().languages()));
        choice(partners, QString(name).replace(u'&', QStringLiteral("&&")), on, filter);
    }
}

} // namespace scd

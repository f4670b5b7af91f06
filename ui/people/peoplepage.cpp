#include "ui/people/peoplepage.h"

#include "models/domain/delegation.h"
#include "models/domain/text.h"
#include "ui/people/newpersondialog.h"
#include "ui/people/personcard.h"
#include "ui/people/persondetail.h"
#include "ui/people/personform.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/choicechips.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/listdetail.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/referencesource.h"
#include "ui/widgets/searchfield.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSet>

namespace scd {

namespace {

constexpr qsizetype mostFilteredPeople = 20'000; // what one condition takes

/// People in delegations that are under way or still to come.
QList<Value> coming(const UiContext &context)
{
    QList<Value> delegations;
    for (const qint64 id : context.workspace.ids({.kind = EntityKind::Delegation,
                           .where = {{"end_date", Op::GreaterOrEqual, {context.clock.today().toString(Qt::ISODate)}}}}))
        delegations << Value(id);
    QSet<qint64> people;
    for (const Delegate &delegate :
         context.workspace.all<Delegate>({{"delegation_id", Op::In, delegations.mid(0, 1000)}}))
        people << delegate.person.value;
    QList<Value> values;
    for (const qint64 id : std::as_const(people)) {
        if (values.size() < mostFilteredPeople)
            values << Value(id);
    }
    return values;
}

} // namespace

PeoplePage::PeoplePage(UiContext &context, QWidget *parent)
    : Page(context, parent)
    , m_view(new ListDetail(this))
    , m_pane(new DetailPane)
    , m_detail(new PersonDetail(context))
    , m_model(new RecordListModel(
          context.workspace, EntityKind::Person,
          [&context](const Record &record) { return personCard(context, record); }, this))
    , m_listEmpty(new EmptyState)
    , m_who(new SegmentedControl)
    , m_where(new ReferencePicker)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_view);
    m_view->title()->setText(title());
    m_view->newButton()->setText(tr("New"));
    m_view->newButton()->setToolTip(tr("New person"));
    m_view->newButton()->setEnabled(!context.workspace.isReadOnly());
    m_view->search()->setSubject(tr("Search people"));
    m_who->setSegments({{QStringLiteral("all"), tr("Everyone")}, {QStringLiteral("delegates"), tr("Delegates")}});
    m_who->setAccessibleName(tr("Who is listed"));
    m_who->setToolTip(tr("Delegates are people in delegations that are under way or still to come"));
    m_view->addFilter(m_who);
    m_where->setPlaceholderText(tr("From any community"));
    m_where->setAccessibleName(tr("Only people from this community"));
    m_where->setProvider(
        [&context](const QString &typed) { return referenceEntries(context, EntityKind::Community, typed); });
    m_view->addFilter(m_where);
    m_view->order()->addItem(tr("By surname"), QByteArray("sort_key"));
    m_view->order()->addItem(tr("By given name"), QByteArray("given_names"));
    m_view->order()->addItem(tr("Newest first"), QByteArray("id"));
    m_view->list()->setAccessibleName(tr("People"));
    m_view->list()->setModel(m_model);
    m_view->list()->setContextMenuPolicy(Qt::CustomContextMenu);
    m_listEmpty->setIcon(QStringLiteral("user"));
    m_view->list()->setEmptyState(m_listEmpty);
    m_pane->column()->addWidget(m_detail);
    m_pane->emptyState()->setIcon(QStringLiteral("user"));
    m_pane->emptyState()->setText(tr("Nobody is chosen"), tr("Choose a person in the list to see and change everything "
                                                             "that is known about them."));
    m_view->setDetail(m_pane);

    connect(m_view->newButton(), &QPushButton::clicked, this, &PeoplePage::createNew);
    connect(m_view->search(), &SearchField::searchChanged, this, &PeoplePage::applyFilter);
    connect(m_who, &SegmentedControl::currentChanged, this, &PeoplePage::applyFilter);
    connect(m_where, &ReferencePicker::picked, this, &PeoplePage::applyFilter);
    connect(m_where, &ReferencePicker::cleared, this, &PeoplePage::applyFilter);
    connect(m_view->order(), &QComboBox::activated, this, &PeoplePage::applyFilter);
    connect(m_view->list(), &CardView::currentRowChanged, this, &PeoplePage::onCurrentRow);
    connect(m_view->list(), &CardView::deletePressed, this, &PeoplePage::deleteCurrent);
    connect(m_view->list(), &QWidget::customContextMenuRequested, this, &PeoplePage::showMenu);
    connect(m_view, &ListDetail::backPressed, this, &PeoplePage::commitPending);
    connect(m_detail, &PersonDetail::deleteRequested, this, &PeoplePage::deleteCurrent);
    connect(m_listEmpty, &EmptyState::primaryClicked, this, &PeoplePage::createNew);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &PeoplePage::updateFooter);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PeoplePage::updateFooter);
    connect(&context.workspace, &Workspace::changed, this, [this] {
        if (m_detail->person() && !this->context().workspace.isVisible(m_detail->person().ref()))
            onCurrentRow(m_view->list()->currentIndex());
    });
    m_model->setAlsoShown({EntityKind::Community, EntityKind::Office});
    applyFilter();
    setPerson({});
}

QIcon PeoplePage::icon() const
{
    return scd::icon(QLatin1StringView("user"));
}

qint64 PeoplePage::count() const
{
    return context().workspace.count({.kind = EntityKind::Person});
}

bool PeoplePage::shows(EntityKind kind) const
{
    return kind == EntityKind::Person || kind == EntityKind::ContactPoint || kind == EntityKind::SpokenLanguage ||
           kind == EntityKind::Office;
}

QList<Condition> PeoplePage::conditions() const
{
    QList<Condition> where;
    if (m_who->current() == QLatin1StringView("delegates"))
        where << Condition{"id", Op::In, coming(context())};
    if (const auto community = m_where->current())
        where << equals("community_id", Value(community->id));
    return where;
}

void PeoplePage::applyFilter()
{
    const qint64 kept = m_detail->person().value;
    Selection selection{
        .kind = EntityKind::Person, .where = conditions(), .search = m_view->search()->text().trimmed()};
    const QByteArray order = m_view->order()->currentData().toByteArray();
    if (order == "given_names")
        selection.order = {{"given_names"}, {"sort_key"}};
    else if (order == "id")
        selection.order = {{"id", true}};
    else
        selection.order = {{"sort_key"}};
    m_selecting = true;
    m_model->setSelection(selection);
    if (const int row = m_model->rowOf(kept); row >= 0) {
        m_view->list()->setCurrentIndex(m_model->index(row));
        m_view->list()->scrollTo(m_model->index(row));
    }
    m_selecting = false;
    const bool filtered = !selection.search.isEmpty() || !selection.where.isEmpty();
    m_listEmpty->setText(filtered ? tr("Nobody fits") : tr("No people yet"),
                         filtered ? tr("Try fewer letters, or another filter.")
                                  : tr("Delegates, hosts, officials and volunteers will be listed here."));
    m_listEmpty->setActions(context().workspace.isReadOnly() ? QString() : tr("New person"));
    updateFooter();
}

void PeoplePage::updateFooter()
{
    m_view->footer()->setText(tr("%Ln person(s)", nullptr, m_model->rowCount()));
}

void PeoplePage::onCurrentRow(const QModelIndex &current)
{
    if (m_selecting)
        return;
    setPerson(PersonId(m_model->refAt(current.row()).id));
}

void PeoplePage::setPerson(PersonId person)
{
    if (person != m_detail->person()) {
        m_detail->setPerson(person);
        m_pane->scrollToTop();
    }
    m_pane->showRecord(bool(person));
}

void PeoplePage::showRecord(Ref ref, bool flash)
{
    Ref person = ref;
    if (ref.kind != EntityKind::Person) {
        const auto part = context().workspace.record(ref);
        person = part ? ownerOf(*part) : Ref{};
    }
    if (!person || !context().workspace.isVisible(person))
        return;
    if (m_model->rowOf(person.id) < 0) {
        m_view->search()->clear();
        m_who->setCurrent(QStringLiteral("all"));
        m_where->setCurrent(std::nullopt);
        applyFilter();
    }
    const int row = m_model->rowOf(person.id);
    m_view->list()->setCurrentIndex(m_model->index(row));
    m_view->list()->scrollTo(m_model->index(row));
    setPerson(PersonId(person.id));
    m_view->showDetail(true);
    if (flash)
        m_detail->flash(ref);
}

Ref PeoplePage::currentRecord() const
{
    return m_detail->person().ref();
}

bool PeoplePage::createNew()
{
    if (context().workspace.isReadOnly())
        return false;
    commitPending();
    NewPersonDialog dialog(context(), this);
    if (dialog.exec() == QDialog::Accepted)
        showRecord(dialog.created().ref(), false);
    return true;
}

bool PeoplePage::focusFilter()
{
    m_view->showDetail(false);
    m_view->search()->setFocus(Qt::ShortcutFocusReason);
    m_view->search()->selectAll();
    return true;
}

bool PeoplePage::deleteCurrent()
{
    const PersonId person = m_detail->person();
    const auto found = context().workspace.find<Person>(person);
    if (!found || context().workspace.isReadOnly())
        return false;
    const int row = m_model->rowOf(person.value);
    const auto result = context().workspace.remove(person.ref());
    if (!result) {
        context().prompts.showError(this, result.error());
        return true;
    }
    // The next one takes its place, so that Del, Del, Del goes on.
    const int next = std::min(row, m_model->rowCount() - 1);
    m_view->list()->setCurrentIndex(m_model->index(next));
    onCurrentRow(m_model->index(next));
    if (next < 0)
        m_view->showDetail(false);
    context().navigator.toast(tr("Person moved to the Trash: %1").arg(shownLine(fullName(*found))), true);
    return true;
}

void PeoplePage::commitPending()
{
    m_detail->commit();
}

void PeoplePage::showMenu(const QPoint &position)
{
    const QModelIndex index = m_view->list()->indexAt(position);
    if (!index.isValid())
        return;
    m_view->list()->setCurrentIndex(index);
    QMenu menu(this);
    connect(menu.addAction(scd::icon(QLatin1StringView("document-open")), tr("Open")), &QAction::triggered, this,
            [this] { m_view->showDetail(true); });
    connect(menu.addAction(scd::icon(QLatin1StringView("view-history")), tr("History")), &QAction::triggered, this,
            [this] { context().navigator.showHistory(currentRecord()); });
    menu.addSeparator();
    QAction *remove = menu.addAction(scd::icon(QLatin1StringView("edit-delete")), tr("Delete"));
    remove->setEnabled(!context().workspace.isReadOnly());
    connect(remove, &QAction::triggered, this, &PeoplePage::deleteCurrent);
    menu.exec(m_view->list()->viewport()->mapToGlobal(position));
}

} // namespace scd

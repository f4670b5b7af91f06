#include "ui/widgets/recordlistpage.h"

#include "ui/widgets/cardview.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/listdetail.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/recorddetail.h"
#include "ui/widgets/searchfield.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace scd {

RecordListPage::RecordListPage(const PageInfo &info, UiContext &context, EntityKind kind,
                               const RecordListModel::CardsFunction &cards, QWidget *parent)
    : Page(info, context, parent)
    , m_kind(kind)
    , m_view(new ListDetail(this))
    , m_pane(new DetailPane)
    , m_model(new RecordListModel(context.workspace, kind, cards, this))
    , m_listEmpty(new EmptyState)
    , m_shown{kind, 0}
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_view);
}

void RecordListPage::setUp(RecordDetail *detail, const Texts &texts)
{
    m_texts = texts;
    m_detail = detail;
    connect(detail, &RecordDetail::deleteRequested, this, &RecordListPage::deleteCurrent);
    CardView *list = m_view->list();
    m_view->title()->setText(texts.heading);
    m_view->newButton()->setText(texts.newButton);
    m_view->newButton()->setToolTip(texts.newTip);
    m_view->newButton()->setEnabled(!context().workspace.isReadOnly());
    m_view->search()->setSubject(texts.search);
    list->setAccessibleName(texts.heading);
    list->setModel(m_model);
    list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_listEmpty->setIcon(iconName());
    list->setEmptyState(m_listEmpty);
    m_pane->column()->addWidget(detail);
    m_pane->emptyState()->setIcon(iconName());
    m_pane->emptyState()->setText(texts.nothingChosen, texts.howToChoose);
    m_view->setDetail(m_pane);

    connect(m_view->newButton(), &QPushButton::clicked, this, [this] { createNew(); });
    connect(m_view->search(), &SearchField::searchChanged, this, &RecordListPage::applyFilter);
    connect(m_view->order(), &QComboBox::activated, this, &RecordListPage::applyFilter);
    connect(list, &CardView::currentRowChanged, this, &RecordListPage::onCurrentRow);
    connect(list, &CardView::deletePressed, this, &RecordListPage::deleteCurrent);
    connect(list, &QWidget::customContextMenuRequested, this, &RecordListPage::showMenu);
    connect(m_view, &ListDetail::backPressed, this, &RecordListPage::commitPending);
    connect(m_listEmpty, &EmptyState::primaryClicked, this, [this] { createNew(); });
    connect(m_listEmpty, &EmptyState::secondaryClicked, this,
            [this] { context().navigator.importTable(m_texts.import, {}); });
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &RecordListPage::updateFooter);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RecordListPage::updateFooter);
    connect(&context().workspace, &Workspace::changed, this, [this] {
        if (m_shown && !context().workspace.isVisible(m_shown))
            onCurrentRow(m_view->list()->currentIndex());
    });
    applyFilter();
    setRecord({m_kind, 0});
}

void RecordListPage::applyFilter()
{
    const Selection selection{.kind = m_kind,
                              .where = conditions(),
                              .order = order(m_view->order()->currentData().toByteArray()),
                              .search = m_view->search()->text().trimmed()};
    m_selecting = true;
    m_model->setSelection(selection);
    if (const int row = m_model->rowOf(m_shown.id); row >= 0) {
        m_view->list()->setCurrentIndex(m_model->index(row));
        m_view->list()->scrollTo(m_model->index(row));
    }
    m_selecting = false;
    const bool isFiltered = !selection.search.isEmpty() || !selection.where.isEmpty();
    const bool isWritable = !context().workspace.isReadOnly();
    const auto [title, sentence] = emptyText(isFiltered);
    m_listEmpty->setText(title, sentence);
    m_listEmpty->setActions(isWritable ? m_texts.newTip : QString(),
                            isWritable && !isFiltered ? tr("Import a spreadsheet…") : QString());
    updateFooter();
}

void RecordListPage::updateFooter()
{
    m_view->footer()->setText(footerText(m_model->rowCount()));
}

void RecordListPage::onCurrentRow(const QModelIndex &current)
{
    if (!m_selecting)
        setRecord({m_kind, m_model->refAt(current.row()).id});
}

void RecordListPage::setRecord(Ref record)
{
    if (record != m_shown) {
        m_shown = record;
        m_detail->setRecord(record.id);
        m_pane->scrollToTop();
    }
    m_pane->showRecord(bool(record));
}

void RecordListPage::showRecord(Ref ref, bool flash)
{
    const Ref record = listed(ref);
    if (!record || !context().workspace.isVisible(record))
        return;
    if (m_model->rowOf(record.id) < 0) {
        m_view->search()->clear();
        clearConditions();
        applyFilter();
    }
    const QModelIndex index = m_model->index(m_model->rowOf(record.id));
    m_view->list()->setCurrentIndex(index);
    m_view->list()->scrollTo(index);
    setRecord(record);
    m_view->showDetail(true);
    showPart(ref, flash);
}

Ref RecordListPage::listed(Ref ref) const
{
    if (ref.kind == m_kind)
        return ref;
    const auto part = context().workspace.record(ref);
    return part ? ownerOf(*part) : Ref{};
}

void RecordListPage::showPart(Ref ref, bool flash)
{
    if (flash)
        m_detail->flash(ref);
}

void RecordListPage::fillMenu(QMenu &menu)
{
    QAction *history = menu.addAction(scd::icon(QLatin1StringView("view-history")),
                                      m_texts.history.isEmpty() ? tr("History") : m_texts.history);
    connect(history, &QAction::triggered, this, [this] { context().navigator.showHistory(currentRecord()); });
}

void RecordListPage::commitPending()
{
    m_detail->commit();
}

bool RecordListPage::createNew(const QString &typed)
{
    if (context().workspace.isReadOnly())
        return false;
    commitPending();
    if (const Ref made = create(typed))
        showRecord(made, false);
    return true;
}

bool RecordListPage::focusFilter()
{
    m_view->focusSearch();
    return true;
}

QWidget *RecordListPage::list() const
{
    return m_view->list();
}

bool RecordListPage::deleteCurrent()
{
    // What is being typed belongs before the deletion: "Undo" takes back what came last.
    commitPending();
    const Ref record = m_shown;
    if (!context().workspace.isVisible(record) || context().workspace.isReadOnly())
        return false;
    const QString done = deletedText();
    const int row = m_model->rowOf(record.id);
    if (const auto result = context().workspace.remove(record); !result) {
        context().prompts.showError(this, result.error());
        return true;
    }
    // The next one takes its place, so that Del, Del, Del goes on.
    const int next = std::min(row, m_model->rowCount() - 1);
    m_view->list()->setCurrentIndex(m_model->index(next));
    onCurrentRow(m_model->index(next));
    if (next < 0)
        m_view->showDetail(false);
    // Not on "Delete" of the next one, where a second Enter would delete that too.
    if (m_view->list()->isVisible())
        m_view->list()->setFocus();
    context().navigator.toast(done, true);
    return true;
}

void RecordListPage::showMenu(const QPoint &position)
{
    const QModelIndex index = m_view->list()->indexAt(position);
    if (!index.isValid())
        return;
    m_view->list()->setCurrentIndex(index);
    QMenu menu(this);
    connect(menu.addAction(scd::icon(QLatin1StringView("document-open")), m_texts.open), &QAction::triggered, this,
            [this] { m_view->showDetail(true); });
    fillMenu(menu);
    // What the frame can do with a whole list; a page alone has none of it.
    for (const char *name : {"import", "export", "copyList"}) {
        if (QAction *action = window()->findChild<QAction *>(QLatin1StringView(name), Qt::FindDirectChildrenOnly))
            menu.addAction(action);
    }
    menu.addSeparator();
    QAction *remove = menu.addAction(scd::icon(QLatin1StringView("edit-delete")), m_texts.remove);
    remove->setEnabled(!context().workspace.isReadOnly());
    connect(remove, &QAction::triggered, this, &RecordListPage::deleteCurrent);
    menu.exec(m_view->list()->viewport()->mapToGlobal(position));
}

QVariantMap RecordListPage::place() const
{
    QVariantMap place = Page::place();
    place.insert(QStringLiteral("search"), m_view->search()->text());
    place.insert(QStringLiteral("order"), m_view->order()->currentIndex());
    place.insert(QStringLiteral("detail"), m_view->isDetailShown());
    return place;
}

void RecordListPage::setPlace(const QVariantMap &place)
{
    m_view->order()->setCurrentIndex(place.value(QStringLiteral("order")).toInt());
    m_view->search()->setText(place.value(QStringLiteral("search")).toString());
    applyFilter();
    Page::setPlace(place);
    m_view->showDetail(place.value(QStringLiteral("detail")).toBool());
}

} // namespace scd

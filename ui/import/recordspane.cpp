#include "ui/import/recordspane.h"

#include "ui/import/helplabel.h"
#include "ui/import/rowpane.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QScopedValueRollback>
#include <QSplitter>

namespace scd {

RecordsPane::RecordsPane(UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_model(new RecordsModel(context.formats(), this))
    , m_filter(new ComboBox)
    , m_list(new CardView)
    , m_empty(new EmptyState)
    , m_row(new RowPane(context))
{
    auto *title = new PlainLabel(tr("What will be made of it"), PlainLabel::Role::Section);
    auto *help = makeHelp(tr("Choose rows to decide otherwise, several with Ctrl or Shift."), title);
    m_filter->setObjectName(QStringLiteral("filter"));
    auto *label = new PlainLabel(tr("Sho&w"));
    label->setBuddy(m_filter);
    m_list->setObjectName(QStringLiteral("records"));
    m_list->setAccessibleName(title->text());
    m_list->setAccessibleDescription(help->text());
    m_list->setModel(m_model);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setMinimumHeight(qRound(em(this) * 5.5));
    m_list->setEmptyState(m_empty);
    auto *above = new QHBoxLayout;
    above->setContentsMargins(0, 0, 0, 0);
    above->addWidget(label);
    above->addWidget(m_filter, 1);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_row);
    splitter->setHandleWidth(1);
    m_row->layout()->setContentsMargins(0, qRound(em(this) * 0.6), 0, 0);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({900, 1100});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(qRound(em(this) * 0.4));
    column->addWidget(title);
    column->addWidget(help);
    column->addLayout(above);
    column->addWidget(splitter, 1);
    fillFilters();

    connect(m_filter, &QComboBox::activated, this,
            [this](int item) { showFilter(static_cast<RecordsModel::Filter>(item)); });
    connect(m_list, &CardView::currentRowChanged, this, [this](const QModelIndex &current) {
        if (m_isShowing)
            return;
        m_current = m_model->sheetRow(current);
        showCurrent();
        if (m_current >= 0)
            Q_EMIT rowChosen(m_current);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_isShowing)
            showCurrent();
    });
    connect(m_row, &RowPane::decisionChosen, this,
            [this](RowDecision decision) { Q_EMIT decisionChosen(chosenRows(), decision); });
    connect(m_row, &RowPane::matchChosen, this, [this](Ref ref) { Q_EMIT matchChosen(m_current, ref); });
}

void RecordsPane::fillFilters()
{
    const auto count = [this](RecordsModel::Filter filter) { return locale().toString(m_model->count(filter)); };
    using Filter = RecordsModel::Filter;
    // In the order of RecordsModel::Filter.
    const QStringList texts{
        tr("All rows (%1)").arg(count(Filter::All)),  tr("To look at (%1)").arg(count(Filter::ToLookAt)),
        tr("New (%1)").arg(count(Filter::New)),       tr("Changed (%1)").arg(count(Filter::Changed)),
        tr("The same (%1)").arg(count(Filter::Same)), tr("Left out (%1)").arg(count(Filter::LeftOut))};
    for (int i = 0; i < texts.size(); ++i) {
        if (i < m_filter->count())
            m_filter->setItemText(i, texts.at(i));
        else
            m_filter->addItem(texts.at(i));
    }
    m_filter->setCurrentIndex(static_cast<int>(m_model->filter()));
}

void RecordsPane::setPreview(const std::shared_ptr<const ImportPreview> &preview)
{
    // What was chosen stays chosen when the plan is made anew.
    const QList<int> chosen = chosenRows();
    const QScopedValueRollback showing(m_isShowing, true);
    m_preview = preview;
    m_model->setPreview(preview);
    if (preview && preview->isReady())
        m_empty->setText(tr("No rows here"), tr("Choose “All rows” above to see every row."));
    else
        m_empty->setText(tr("Nothing yet"),
                         tr("What the rows become stands here as soon as it is clear what they are."));
    QModelIndex current = m_model->indexOfSheetRow(m_current);
    if (!current.isValid() && m_model->rowCount() > 0)
        current = m_model->index(0);
    m_current = m_model->sheetRow(current);
    m_list->selectionModel()->setCurrentIndex(current, QItemSelectionModel::ClearAndSelect);
    for (const int row : chosen) {
        if (const QModelIndex index = m_model->indexOfSheetRow(row); index.isValid() && chosen.size() > 1)
            m_list->selectionModel()->select(index, QItemSelectionModel::Select);
    }
    fillFilters();
    showCurrent();
}

void RecordsPane::showFilter(RecordsModel::Filter filter)
{
    m_model->setFilter(filter);
    m_filter->setCurrentIndex(static_cast<int>(filter));
    QModelIndex current = m_model->indexOfSheetRow(m_current);
    if (!current.isValid() && m_model->rowCount() > 0)
        current = m_model->index(0);
    m_list->setCurrentIndex(current);
    if (!current.isValid()) {
        m_current = -1;
        showCurrent();
    }
}

void RecordsPane::showRow(int sheetRow)
{
    if (m_model->planOf(sheetRow) == nullptr)
        return;
    const QScopedValueRollback showing(m_isShowing, true);
    if (!m_model->indexOfSheetRow(sheetRow).isValid())
        showFilter(RecordsModel::Filter::All);
    m_current = sheetRow;
    m_list->setCurrentIndex(m_model->indexOfSheetRow(sheetRow));
    showCurrent();
}

void RecordsPane::setEditable(bool editable)
{
    m_row->setEditable(editable);
}

QList<int> RecordsPane::chosenRows() const
{
    QList<int> rows;
    const QModelIndexList selected = m_list->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected)
        rows << m_model->sheetRow(index);
    if (rows.isEmpty() && m_current >= 0)
        rows << m_current;
    return rows;
}

void RecordsPane::showCurrent()
{
    m_row->setRow(m_preview, m_current, static_cast<int>(chosenRows().size()));
    // Beside an empty list it has nothing to say, and in a low window the list needs the room to say why it is empty.
    m_row->setVisible(m_current >= 0 || m_model->rowCount() > 0);
}

} // namespace scd

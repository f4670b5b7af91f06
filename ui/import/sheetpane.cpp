#include "ui/import/sheetpane.h"

#include "ui/import/columnheader.h"
#include "ui/import/helplabel.h"
#include "ui/import/importsentences.h"
#include "ui/import/sheetmodel.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QStandardItemModel>
#include <QStyle>
#include <QTableView>

namespace scd {

const QString SheetPane::leftOut = QStringLiteral("-");

SheetPane::SheetPane(UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new SheetModel(context.formats(), this))
    , m_view(new QTableView)
    , m_header(new ColumnHeader)
    , m_columnLabel(new PlainLabel)
    , m_target(new ComboBox)
    , m_targets(new QStandardItemModel(this))
{
    auto *title = new PlainLabel(tr("The sheet"), PlainLabel::Role::Section);
    auto *help = makeHelp(tr("Click the head of a column, or choose below, to say where it goes."), title);
    m_view->setObjectName(QStringLiteral("sheet"));
    m_view->setAccessibleName(tr("The sheet"));
    m_view->setAccessibleDescription(help->text());
    m_view->setHorizontalHeader(m_header);
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->setShowGrid(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(std::max(24, qRound(em(this) * 2.1)));
    m_header->setTargets(m_targets);

    m_target->setObjectName(QStringLiteral("target"));
    m_target->setModel(m_targets);
    m_columnLabel->setBuddy(m_target);
    m_columnLabel->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_columnLabel, 1);
    row->addWidget(m_target, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(qRound(em(this) * 0.4));
    column->addWidget(title);
    column->addWidget(help);
    column->addWidget(m_view, 1);
    column->addLayout(row);

    connect(m_header, &QHeaderView::sectionClicked, this, [this](int section) {
        const int current = std::max(0, m_view->currentIndex().row());
        m_view->setCurrentIndex(m_model->index(current, section));
        if (m_isEditable && m_model->mapping().column(section) != nullptr)
            m_header->choose(section, chosenTarget(section));
    });
    connect(m_header, &ColumnHeader::targetChosen, this, &SheetPane::targetChosen);
    connect(m_target, &QComboBox::activated, this, [this](int item) {
        Q_EMIT targetChosen(m_view->currentIndex().column(), m_target->itemData(item).toString());
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        showColumn();
        if (!m_isShowing && current.isValid())
            Q_EMIT rowChosen(current.row());
    });
    showColumn();
}

void SheetPane::setTable(const std::shared_ptr<const OpenedBook> &opened, const ImportTable &table)
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_model->setTable(opened, table);
    fillTargets();
    fitColumns();
    const TableArea &area = table.mapping.area;
    m_view->setCurrentIndex(m_model->index(std::max(0, area.firstRow), area.firstColumn));
    m_view->scrollTo(m_model->index(std::max(0, area.headerRow - 1), area.firstColumn),
                     QAbstractItemView::PositionAtTop);
    showColumn();
}

void SheetPane::setPreview(const std::shared_ptr<const ImportPreview> &preview)
{
    const bool isOther = m_model->mapping().purpose != preview->table.mapping.purpose;
    m_model->setPreview(preview);
    fillTargets();
    if (isOther)
        fitColumns();
    showColumn();
}

/// Wide enough for the head and for most of the first rows; long texts are cut, their tool tips have them whole.
void SheetPane::fitColumns()
{
    constexpr int rows = 30;
    const int most = qRound(em(this) * 15);
    const int first = std::max(0, m_model->mapping().area.firstRow);
    const QFontMetrics metrics(m_view->font());
    const int beside = style()->pixelMetric(QStyle::PM_SmallIconSize) + qRound(em(this) * 1.4);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int width = m_header->sectionSizeHint(column);
        for (int row = first; row < std::min(first + rows, m_model->rowCount()); ++row)
            width = std::max(width, metrics.horizontalAdvance(m_model->index(row, column).data().toString()) + beside);
        m_header->resizeSection(column, std::min(width, most));
    }
}

void SheetPane::showRow(int row)
{
    const QScopedValueRollback showing(m_isShowing, true);
    const QModelIndex index = m_model->index(row, std::max(0, m_view->currentIndex().column()));
    if (index.row() != m_view->currentIndex().row())
        m_view->setCurrentIndex(index);
}

void SheetPane::setEditable(bool editable)
{
    m_isEditable = editable;
    showColumn();
}

void SheetPane::focusTarget()
{
    m_target->setFocus(Qt::OtherFocusReason);
}

QString SheetPane::chosenTarget(int column) const
{
    const ColumnMapping *mapped = m_model->mapping().column(column);
    return mapped == nullptr ? QString() : mapped->isLeftOut ? leftOut : mapped->target;
}

void SheetPane::showColumn()
{
    const int column = m_view->currentIndex().column();
    const ColumnMapping *mapped = m_model->mapping().column(column);
    const bool isThere = mapped != nullptr;
    QString name = isThere ? ImportSentences::columnName(mapped, column) : QString();
    name.replace(u'&', QStringLiteral("&&"));
    m_columnLabel->setText(isThere ? tr("“%1” goes &into").arg(name) : tr("The column goes &into"));
    m_target->setEnabled(isThere && m_isEditable);
    m_target->setCurrentData(chosenTarget(column));
}

/// The fields of the purpose by their records; what a column of this sheet already goes into is among them.
void SheetPane::fillTargets()
{
    const Mapping &mapping = m_model->mapping();
    const Purpose *purpose = purposeById(mapping.purpose);
    if (purpose == nullptr)
        return;
    QStringList used;
    for (const ColumnMapping &column : mapping.columns) {
        if (!column.target.isEmpty() && !used.contains(column.target))
            used << column.target;
    }
    QStringList languages = languagesFrom(m_context.language);
    languages << mapping.language;
    languages.removeAll(QString());
    languages.removeDuplicates();
    const QString year = QString::number(m_context.clock.today().year());
    QList<Target> targets = targetsOf(*purpose, languages, {year});
    for (const QString &path : std::as_const(used)) {
        const bool isKnown =
            std::any_of(targets.begin(), targets.end(), [&path](const Target &target) { return target.path == path; });
        const Target target = targetByPath(*purpose, path);
        if (isKnown || !target.isValid())
            continue;
        const auto behind = std::find_if(targets.rbegin(), targets.rend(),
                                         [&target](const Target &other) { return other.part == target.part; });
        targets.insert(behind.base() - targets.begin(), target);
    }
    QStringList filling{mapping.purpose};
    for (const Target &target : std::as_const(targets))
        filling << target.path;
    if (filling == m_filledFor)
        return;
    m_filledFor = filling;
    m_targets->clear();
    const auto add = [this](const QString &text, const QString &path) {
        auto *item = new QStandardItem(text);
        item->setData(path, Qt::UserRole);
        m_targets->appendRow(item);
    };
    // A heading over the fields of each record; it cannot be chosen.
    const auto head = [this](const QString &text) {
        auto *item = new QStandardItem(text);
        item->setFlags(Qt::NoItemFlags);
        item->setData(QStringLiteral("|"), Qt::UserRole);
        m_targets->appendRow(item);
    };
    add(tr("The notes"), QString());
    add(tr("Nowhere: leave the column out"), leftOut);
    int part = -1;
    for (const Target &target : std::as_const(targets)) {
        if (target.part != part)
            head(purpose->parts[target.part].entity->translatedSingular());
        part = target.part;
        add(target.label(), target.path);
    }
}

} // namespace scd

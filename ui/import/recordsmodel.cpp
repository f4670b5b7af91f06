#include "ui/import/recordsmodel.h"

#include "models/domain/text.h"
#include "models/itemmodels/cardroles.h"
#include "ui/import/importsentences.h"

#include <algorithm>

namespace scd {

namespace {

ChipColor colorOf(const RowPlan &row)
{
    if (row.decision == RowDecision::Skip || row.changesNothing)
        return ChipColor::Neutral;
    return row.decision == RowDecision::Add ? ChipColor::Green : ChipColor::Blue;
}

} // namespace

RecordsModel::RecordsModel(const Formats &formats, QObject *parent)
    : QAbstractListModel(parent)
    , m_formats(formats)
{
}

void RecordsModel::setPreview(const std::shared_ptr<const ImportPreview> &preview)
{
    beginResetModel();
    m_preview = preview && preview->isReady() ? preview : nullptr;
    fill();
    endResetModel();
}

void RecordsModel::setFilter(Filter filter)
{
    if (m_filter == filter)
        return;
    beginResetModel();
    m_filter = filter;
    fill();
    endResetModel();
}

void RecordsModel::fill()
{
    m_rows.clear();
    if (!m_preview)
        return;
    const QList<RowPlan> &rows = m_preview->plan.rows;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (passes(rows[i], m_filter))
            m_rows << i;
    }
}

bool RecordsModel::passes(const RowPlan &row, Filter filter) const
{
    switch (filter) {
    case Filter::All:
        return true;
    case Filter::ToLookAt:
        return m_preview->doubts.contains(row.row);
    case Filter::New:
        return row.decision == RowDecision::Add && !row.changesNothing;
    case Filter::Changed:
        return row.decision == RowDecision::Update && !row.changesNothing;
    case Filter::Same:
        return row.decision != RowDecision::Skip && row.changesNothing;
    case Filter::LeftOut:
        return row.decision == RowDecision::Skip;
    }
    return true;
}

int RecordsModel::count(Filter filter) const
{
    if (!m_preview)
        return 0;
    const ImportReport &report = m_preview->report;
    switch (filter) {
    case Filter::All:
        return static_cast<int>(m_preview->plan.rows.size());
    case Filter::ToLookAt:
        return m_preview->doubtfulRows;
    case Filter::New:
        return report.added;
    case Filter::Changed:
        return report.updated;
    case Filter::Same:
        return report.unchanged;
    case Filter::LeftOut:
        return report.skipped;
    }
    return 0;
}

int RecordsModel::sheetRow(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? m_preview->plan.rows[m_rows[index.row()]].row : -1;
}

QModelIndex RecordsModel::indexOfSheetRow(int row) const
{
    if (!m_preview)
        return {};
    // Rows of a plan stand in the order of the sheet.
    const QList<RowPlan> &rows = m_preview->plan.rows;
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), row,
                                        [&rows](qsizetype one, int wanted) { return rows[one].row < wanted; });
    if (found == m_rows.end() || rows[*found].row != row)
        return {};
    return index(static_cast<int>(found - m_rows.begin()));
}

const RowPlan *RecordsModel::planOf(int sheetRow) const
{
    return m_preview ? m_preview->planOf(sheetRow) : nullptr;
}

int RecordsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString RecordsModel::subtitle(const RowPlan &row) const
{
    QStringList parts{ImportSentences::reason(row)};
    if (const auto changes = m_preview->changes.constFind(row.row); changes != m_preview->changes.constEnd())
        parts << tr("%Ln value(s) change", nullptr, static_cast<int>(changes->size()));
    if (const auto doubts = m_preview->doubts.constFind(row.row); doubts != m_preview->doubts.constEnd()) {
        const Doubt &first = m_preview->plan.doubts[doubts->first()];
        parts.prepend(ImportSentences(m_formats).doubtIn(first, m_preview->plan.mapping));
        if (doubts->size() > 1)
            parts.prepend(tr("%Ln to look at", nullptr, static_cast<int>(doubts->size())));
    }
    return parts.join(QStringLiteral(" · "));
}

QVariant RecordsModel::data(const QModelIndex &index, int role) const
{
    const int number = sheetRow(index);
    if (number < 0)
        return {};
    const RowPlan &row = m_preview->plan.rows[m_rows[index.row()]];
    const QString title = shownLine(row.title).isEmpty() ? tr("Without a name") : shownLine(row.title);
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case CardSubtitleRole:
        return subtitle(row);
    case CardChipRole:
        return ImportSentences::decision(row);
    case CardChipColorRole:
        return static_cast<int>(colorOf(row));
    case CardCountRole:
        //: A row of a sheet by its number, short
        return tr("Row %1").arg(number + 1);
    case CardIconRole:
        return m_preview->doubts.contains(number)  ? QStringLiteral("dialog-warning")
               : row.decision == RowDecision::Skip ? QStringLiteral("list-remove")
               : row.changesNothing                ? QStringLiteral("checkmark")
               : row.decision == RowDecision::Add  ? QStringLiteral("list-add")
                                                   : QStringLiteral("document-edit");
    case Qt::AccessibleTextRole:
        //: A row of a sheet for screen readers: its number, what it makes, what becomes of it, why
        return tr("Row %1, %2, %3, %4")
            .arg(QString::number(number + 1), title, ImportSentences::decision(row), subtitle(row));
    default:
        return {};
    }
}

} // namespace scd

#include "ui/import/sheetmodel.h"

#include "models/domain/text.h"
#include "ui/import/importsentences.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFont>

namespace scd {

namespace {

constexpr qsizetype longestShown = 200; // characters of a cell; all of it is in the tool tip

} // namespace

SheetModel::SheetModel(const Formats &formats, QObject *parent)
    : QAbstractTableModel(parent)
    , m_formats(formats)
{
}

void SheetModel::setTable(const std::shared_ptr<const OpenedBook> &opened, const ImportTable &table)
{
    beginResetModel();
    m_opened = opened;
    m_sheet = table.sheet;
    m_mapping = table.mapping;
    m_preview.reset();
    m_columns = sheet() == nullptr ? 0 : sheet()->columnCount();
    endResetModel();
}

void SheetModel::setPreview(const std::shared_ptr<const ImportPreview> &preview)
{
    m_preview = preview;
    m_mapping = preview->table.mapping;
    if (rowCount() == 0 || m_columns == 0)
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, m_columns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
}

const Sheet *SheetModel::sheet() const
{
    return m_opened && m_sheet >= 0 ? &m_opened->book.sheets.at(m_sheet) : nullptr;
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || sheet() == nullptr ? 0 : static_cast<int>(sheet()->rows.size());
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

CellOutcome SheetModel::outcome(int row, int column) const
{
    return m_preview && m_preview->isReady() ? m_preview->plan.outcomes.value(row).value(column, CellOutcome::Empty)
                                             : CellOutcome::Empty;
}

QString SheetModel::note(int row, int column) const
{
    if (!m_preview)
        return {};
    QStringList reasons;
    const ImportSentences sentences(m_formats);
    for (const qsizetype i : m_preview->doubts.value(row)) {
        const Doubt &doubt = m_preview->plan.doubts.at(i);
        if (doubt.column == column || doubt.column < 0)
            reasons << sentences.doubt(doubt);
    }
    return reasons.join(u'\n');
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || sheet() == nullptr)
        return {};
    const int row = index.row();
    const int column = index.column();
    const Cell cell = sheet()->at(row, column);
    const CellOutcome what = outcome(row, column);
    const bool isDoubtful = what == CellOutcome::Doubtful;
    switch (role) {
    case Qt::DisplayRole:
        return shownLine(cell.text.left(longestShown));
    case Qt::ToolTipRole: {
        const QString reason = isDoubtful ? note(row, column) : QString();
        const QString text = shownText(cell.text);
        return (reason.isEmpty() ? text : text + u'\n' + reason).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    }
    case Qt::AccessibleTextRole: {
        const QString text = shownLine(cell.text);
        const QString reason = isDoubtful ? note(row, column) : QString();
        //: A cell of a sheet, and why somebody should look at it
        return reason.isEmpty() ? text : tr("%1. Please look: %2").arg(text, reason);
    }
    case Qt::DecorationRole:
        return isDoubtful ? QVariant(icon(QLatin1StringView("dialog-warning"))) : QVariant();
    case Qt::BackgroundRole:
        if (isDoubtful)
            return mixed(QApplication::palette().color(QPalette::Base), colorsOf(QApplication::palette()).warning,
                         0.18);
        return {};
    case Qt::ForegroundRole:
        if (what == CellOutcome::Outside || what == CellOutcome::LeftOut || what == CellOutcome::Note)
            return colorsOf(QApplication::palette()).secondaryText;
        return {};
    case Qt::FontRole:
        if (what == CellOutcome::Header || what == CellOutcome::LeftOut) {
            QFont font = QApplication::font();
            font.setWeight(what == CellOutcome::Header ? QFont::DemiBold : QFont::Normal);
            font.setStrikeOut(what == CellOutcome::LeftOut);
            return font;
        }
        return {};
    case DoubtfulRole:
        return isDoubtful;
    default:
        return {};
    }
}

QString SheetModel::target(int column) const
{
    const ColumnMapping *mapped = m_mapping.column(column);
    if (mapped == nullptr)
        return {};
    if (mapped->isLeftOut)
        return tr("Left out", "a column");
    const Purpose *purpose = purposeById(m_mapping.purpose);
    const Target found =
        purpose == nullptr || mapped->target.isEmpty() ? Target() : targetByPath(*purpose, mapped->target);
    return found.isValid() ? found.label() : tr("Notes");
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role == Qt::DisplayRole)
            return section + 1;
        return {};
    }
    const ColumnMapping *mapped = m_mapping.column(section);
    const QString name = ImportSentences::columnName(mapped, section);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case TargetRole:
        return target(section);
    case Qt::AccessibleTextRole:
        //: A column of a sheet and the field that it goes into
        return target(section).isEmpty() ? name : tr("%1, goes into %2").arg(name, target(section));
    case Qt::ToolTipRole:
        return mapped == nullptr ? QVariant()
                                 : QVariant((tr("%1, goes into %2").arg(name, target(section)) + u'\n' +
                                             ImportSentences::columnReason(*mapped))
                                                .toHtmlEscaped()
                                                .replace(u'\n', QStringLiteral("<br>")));
    default:
        return {};
    }
}

} // namespace scd

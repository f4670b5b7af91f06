#include "ui/mainwindow/historymodel.h"

#include "models/domain/text.h"
#include "models/itemmodels/cardroles.h"

namespace scd {

namespace {

constexpr int portion = 100;

} // namespace

HistoryModel::HistoryModel(const UiContext &context, Ref ref, QObject *parent)
    : QAbstractListModel(parent)
    , m_context(context)
    , m_ref(ref)
{
    fetchMore({});
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    const HistoryEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shownLine(sentenceOf({entry.step.label, entry.step.arguments}));
    case CardSubtitleRole:
        return subtitle(entry);
    case CardChipRole:
        if (entry.isUndone)
            //: A change that was taken back
            return tr("Undone");
        //: A step of History that took another one back
        return entry.step.undoes ? tr("Undo", "step of history") : QString();
    case CardChipColorRole:
        return static_cast<int>(ChipColor::Neutral);
    case CardIdRole:
        return entry.step.id;
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(data(index, Qt::DisplayRole).toString(), subtitle(entry));
    default:
        return {};
    }
}

QString HistoryModel::subtitle(const HistoryEntry &entry) const
{
    const QDateTime moment = entry.step.stamp.moment().toLocalTime();
    QStringList parts{m_context.formats().dateTime(moment.date(), moment.time())};
    if (!entry.step.author.isEmpty())
        parts << shownLine(entry.step.author);
    if (!entry.laptopName.isEmpty())
        parts << shownLine(entry.laptopName);
    return parts.join(QStringLiteral(" · "));
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete;
}

void HistoryModel::fetchMore(const QModelIndex &)
{
    const int have = static_cast<int>(m_entries.size());
    const QList<HistoryEntry> more = m_context.workspace.history(portion, have, m_ref);
    m_complete = more.size() < portion;
    if (more.isEmpty())
        return;
    beginInsertRows({}, have, have + static_cast<int>(more.size()) - 1);
    m_entries << more;
    endInsertRows();
}

void HistoryModel::reload()
{
    beginResetModel();
    m_entries.clear();
    m_complete = false;
    endResetModel();
    fetchMore({});
}

void HistoryModel::refresh()
{
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace scd

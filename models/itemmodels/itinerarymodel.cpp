#include "models/itemmodels/itinerarymodel.h"

#include "models/domain/text.h"
#include "models/itemmodels/rowpatch.h"
#include "models/itemmodels/statuschips.h"

#include <algorithm>

namespace scd {

ItineraryModel::ItineraryModel(Workspace &workspace, const Formats &formats, const QStringList &languages,
                               QObject *parent)
    : QAbstractItemModel(parent)
    , m_workspace(workspace)
    , m_formats(formats)
    , m_languages(languages)
{
    connect(&workspace, &Workspace::changed, this, &ItineraryModel::onChanged);
}

void ItineraryModel::setDelegation(DelegationId delegation)
{
    beginResetModel();
    m_id = delegation;
    m_plan = loadPlan(m_workspace, delegation);
    look();
    endResetModel();
    Q_EMIT planChanged();
}

void ItineraryModel::onChanged(const Changes &changes)
{
    const auto concerns = [&](EntityKind kind) { return changes.touches(kind); };
    if (!m_id ||
        !std::ranges::any_of(QList{EntityKind::Delegation, EntityKind::DelegationGroup, EntityKind::Delegate,
                                   EntityKind::ItineraryDay, EntityKind::ItineraryItem, EntityKind::ItemParticipant,
                                   EntityKind::Venue, EntityKind::Community, EntityKind::Person,
                                   EntityKind::TravelPaper, EntityKind::Exchange, EntityKind::Partnership},
                             concerns))
        return;
    const ItineraryPlan wanted = loadPlan(m_workspace, m_id);
    patch(wanted);
    look();
    // Names of venues and groups, home times and findings stand in other rows than those that were changed.
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex section = index(row, 0);
        Q_EMIT dataChanged(section, section);
        if (const int items = rowCount(section))
            Q_EMIT dataChanged(index(0, 0, section), index(items - 1, 0, section));
    }
    Q_EMIT planChanged();
}

void ItineraryModel::look()
{
    m_findings = check(m_plan, m_workspace.clock().today(), m_plan.languages);
}

void ItineraryModel::patch(const ItineraryPlan &wanted)
{
    m_plan.delegation = wanted.delegation;
    m_plan.zone = wanted.zone;
    m_plan.homeZone = wanted.homeZone;
    m_plan.languages = wanted.languages;
    m_plan.groups = wanted.groups;
    m_plan.delegates = wanted.delegates;
    QList<QDate> present;
    for (const PlanDay &day : m_plan.days)
        present << day.date;
    QList<QDate> dates;
    for (const PlanDay &day : wanted.days)
        dates << day.date;
    patchRows(present, dates,
              {[this](int row) {
                   beginRemoveRows({}, row, row);
                   m_plan.days.removeAt(row);
                   endRemoveRows();
               },
               [&](int row, int wantedRow) {
                   beginInsertRows({}, row, row);
                   m_plan.days.insert(row, PlanDay{{}, wanted.days.at(wantedRow).date, {}, {}, {}});
                   endInsertRows();
               },
               [this](int from, int to) {
                   beginMoveRows({}, from, from, {}, to);
                   m_plan.days.move(from, to);
                   endMoveRows();
               }});
    for (int row = 0; row < m_plan.days.size(); ++row)
        patchItems(row, wanted.days.at(row));
}

void ItineraryModel::patchItems(int row, const PlanDay &wanted)
{
    const QModelIndex section = index(row, 0);
    QList<PlanItem> &items = m_plan.days[row].items;
    QList<ItineraryItemId> present;
    for (const PlanItem &item : items)
        present << item.item.id;
    QList<ItineraryItemId> ids;
    for (const PlanItem &item : wanted.items)
        ids << item.item.id;
    patchRows(present, ids,
              {[&](int at) {
                   beginRemoveRows(section, at, at);
                   items.removeAt(at);
                   endRemoveRows();
               },
               [&](int at, int wantedRow) {
                   beginInsertRows(section, at, at);
                   items.insert(at, wanted.items.at(wantedRow));
                   endInsertRows();
               },
               [&](int from, int to) {
                   beginMoveRows(section, from, from, section, to);
                   items.move(from, to);
                   endMoveRows();
               }});
    m_plan.days[row] = wanted;
}

int ItineraryModel::rowOf(QDate date) const
{
    for (int row = 0; row < m_plan.days.size(); ++row) {
        if (m_plan.days.at(row).date == date)
            return row;
    }
    return -1;
}

QDate ItineraryModel::dateOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() != 0)
        return QDate::fromJulianDay(static_cast<qint64>(index.internalId()));
    return m_plan.days.value(index.row()).date;
}

const PlanDay *ItineraryModel::dayAt(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() == 0 && index.row() < m_plan.days.size() ? &m_plan.days[index.row()]
                                                                                          : nullptr;
}

const PlanItem *ItineraryModel::itemAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    const int row = rowOf(dateOf(index));
    return row >= 0 && index.row() < m_plan.days.at(row).items.size() ? &m_plan.days.at(row).items.at(index.row())
                                                                      : nullptr;
}

QModelIndex ItineraryModel::indexOf(ItineraryItemId item) const
{
    for (int row = 0; row < m_plan.days.size(); ++row) {
        const QList<PlanItem> &items = m_plan.days.at(row).items;
        for (int at = 0; at < items.size(); ++at) {
            if (items.at(at).item.id == item)
                return index(at, 0, index(row, 0));
        }
    }
    return {};
}

QModelIndex ItineraryModel::indexOf(QDate date) const
{
    const int row = rowOf(date);
    return row < 0 ? QModelIndex() : index(row, 0);
}

QList<PlanFinding> ItineraryModel::findingsOf(const QModelIndex &index) const
{
    QList<PlanFinding> list;
    const PlanItem *item = itemAt(index);
    const QDate date = item ? QDate() : dateOf(index);
    for (const PlanFinding &finding : m_findings) {
        const bool mine = item ? finding.ref == item->item.id.ref() || finding.other == item->item.id.ref()
                               : finding.kind == FindingKind::EmptyDay && finding.date == date;
        if (mine)
            list << finding;
    }
    return list;
}

bool ItineraryModel::isParallel(const QModelIndex &index) const
{
    const PlanItem *item = itemAt(index);
    const PlanDay *day = item ? m_plan.day(item->date) : nullptr;
    return day && std::ranges::any_of(day->items, [&](const PlanItem &other) {
               return other.item.id != item->item.id && other.interval.meets(item->interval) &&
                      !m_plan.shareSomebody(other, *item);
           });
}

QModelIndex ItineraryModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(0));
    // A date stays the parent of its items wherever its own row goes.
    return createIndex(row, column, static_cast<quintptr>(m_plan.days.at(parent.row()).date.toJulianDay()));
}

QModelIndex ItineraryModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    const int row = rowOf(QDate::fromJulianDay(static_cast<qint64>(child.internalId())));
    return row < 0 ? QModelIndex() : createIndex(row, 0, quintptr(0));
}

int ItineraryModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_plan.days.size());
    const PlanDay *day = parent.column() == 0 ? dayAt(parent) : nullptr;
    return day ? static_cast<int>(day->items.size()) : 0;
}

int ItineraryModel::columnCount(const QModelIndex &) const
{
    return 1;
}

Qt::ItemFlags ItineraryModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled;
    return itemAt(index) ? flags | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren : flags;
}

QVariant ItineraryModel::data(const QModelIndex &index, int role) const
{
    if (const PlanDay *day = dayAt(index)) {
        switch (role) {
        case Qt::DisplayRole:
            return m_formats.heading(day->date);
        case Qt::AccessibleTextRole:
            return sectionText(*day);
        case CardSubtitleRole:
            return shownLine(day->title.best(m_languages));
        case CardIdRole:
            return day->id.value;
        default:
            return {};
        }
    }
    const PlanItem *planned = itemAt(index);
    if (!planned)
        return {};
    const ItineraryItem &item = planned->item;
    switch (role) {
    case Qt::DisplayRole:
        return shownLine(item.title.best(m_languages));
    case Qt::AccessibleTextRole: {
        QStringList parts{timeText(*planned), shownLine(item.title.best(m_languages)), venueText(*planned),
                          whoText(*planned), labelOf(item.status)};
        parts.removeAll(QString());
        if (const qsizetype findings = findingsOf(index).size())
            parts << tr("%n to look at", "findings of an item, for screen readers", static_cast<int>(findings));
        return parts.join(QStringLiteral(", "));
    }
    case CardSubtitleRole: {
        QStringList parts{venueText(*planned), whoText(*planned)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }
    case CardChipRole:
        return labelOf(item.status);
    case CardChipColorRole:
        return static_cast<int>(chipColorOf(item.status));
    case CardCountRole:
        return startText(*planned);
    case CardIdRole:
        return item.id.value;
    default:
        return {};
    }
}

} // namespace scd

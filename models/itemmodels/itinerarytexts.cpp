#include "models/domain/person.h"
#include "models/domain/text.h"
#include "models/itemmodels/itinerarymodel.h"

#include <QMimeData>
#include <algorithm>

namespace scd {

namespace {

const QString itemMime = QStringLiteral("application/x-sistercitydesk-item");

} // namespace

QString ItineraryModel::startText(const PlanItem &item) const
{
    return m_formats.time(item.item.start);
}

QString ItineraryModel::timeText(const PlanItem &planned) const
{
    const ItineraryItem &item = planned.item;
    if (!item.start.isValid())
        return {};
    if (item.openEnd)
        return tr("%1, open end").arg(m_formats.time(item.start));
    const WallTime end = planned.interval.endWall;
    if (end.date.isValid() && end.date != planned.date) {
        //: a time range that ends on another date: "10:30 PM – Apr 4, 5:00 AM"
        return tr("%1 – %2, %3")
            .arg(m_formats.time(item.start), m_formats.dayMonth(end.date), m_formats.time(item.end));
    }
    return m_formats.timeRange(item.start, item.end);
}

QString ItineraryModel::whoText(const PlanItem &item) const
{
    QStringList names;
    for (const DelegationGroup &group : m_plan.groups) {
        if (item.groups.contains(group.id))
            names << shownLine(group.name.best(m_languages));
    }
    QStringList people;
    for (const Delegate &delegate : m_plan.delegates) {
        if (!item.delegates.contains(delegate.id))
            continue;
        if (const auto person = m_workspace.find<Person>(delegate.person))
            people << shownLine(fullName(*person));
    }
    constexpr qsizetype most = 3;
    if (people.size() > most)
        names << tr("%n delegate(s)", "", static_cast<int>(people.size()));
    else
        names << people;
    return names.join(QStringLiteral(", "));
}

QString ItineraryModel::venueText(const PlanItem &item) const
{
    return item.item.venue ? shownLine(m_workspace.title(item.item.venue.ref(), m_languages)) : QString();
}

QString ItineraryModel::homeText(QDate date) const
{
    const auto ahead = secondsAhead(m_plan.zone, m_plan.homeZone, momentOf({date, QTime(12, 0), m_plan.zone}).utc);
    if (!ahead || m_plan.zone == m_plan.homeZone)
        return {};
    const int minutes = std::abs(*ahead) / 60;
    if (minutes == 0)
        return tr("Same time as at home");
    const QString clock = QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
    if (minutes % 60 != 0)
        return *ahead > 0 ? tr("%1 h ahead of home").arg(clock) : tr("%1 h behind home").arg(clock);
    return *ahead > 0 ? tr("%n hour(s) ahead of home", "", minutes / 60)
                      : tr("%n hour(s) behind home", "", minutes / 60);
}

QString ItineraryModel::sectionText(const PlanDay &day) const
{
    QStringList parts{m_formats.heading(day.date), shownLine(day.title.best(m_languages)),
                      tr("%n item(s)", "", static_cast<int>(day.items.size())), homeText(day.date)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QStringList ItineraryModel::mimeTypes() const
{
    return {itemMime};
}

QMimeData *ItineraryModel::mimeData(const QModelIndexList &indexes) const
{
    for (const QModelIndex &index : indexes) {
        if (const PlanItem *item = itemAt(index)) {
            auto *data = new QMimeData;
            data->setData(itemMime, QByteArray::number(item->item.id.value));
            return data;
        }
    }
    return nullptr;
}

/// Between two dates counts as the one before: that is where the items end that it is dropped behind.
QDate ItineraryModel::dropDate(int row, const QModelIndex &parent) const
{
    if (parent.isValid())
        return dateOf(parent);
    if (m_plan.days.isEmpty())
        return {};
    return m_plan.days.at(std::clamp<qsizetype>(row - 1, 0, m_plan.days.size() - 1)).date;
}

bool ItineraryModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int row, int,
                                     const QModelIndex &parent) const
{
    return data && data->hasFormat(itemMime) && dropDate(row, parent).isValid();
}

bool ItineraryModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                  const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const ItineraryItemId item(data->data(itemMime).toLongLong());
    const PlanItem *planned = m_plan.item(item);
    const QDate date = dropDate(row, parent);
    if (!planned || planned->date == date)
        return false;
    const Status moved = ItineraryEditor(m_workspace, m_languages).moveItem(item, date);
    if (!moved)
        Q_EMIT moveFailed(moved.error());
    // The workspace has moved the row; false keeps the view from removing it once more.
    return false;
}

} // namespace scd

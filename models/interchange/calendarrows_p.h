#pragma once

#include "models/interchange/calendarzones_p.h"
#include "models/interchange/propertytable_p.h"

#include <QSet>

namespace scd {

/// A moment with what its line says of the zone.
struct CalendarWhen
{
    CalendarMoment moment;
    QString zone; ///< as the file calls it; "" = floating or UTC
    QString text; ///< as it stands in the file
    bool isSet = false;

    bool isDay() const { return !moment.time.isValid(); }
};

/// An event as it stands in a calendar, before it is known when it happens.
struct CalendarEvent
{
    QString uid;
    CalendarWhen start;
    CalendarWhen end;
    QString duration;
    QString rule;
    QList<CalendarWhen> except;
    QList<CalendarWhen> further;
    CalendarWhen instead; ///< RECURRENCE-ID: which time of another event this one stands for
    QStringList people;
    QList<std::pair<QString, Cell>> cells;
    qint64 lineCount = 0;
};

/// Writes events as rows: one for each time that they happen.
class CalendarRows
{
public:
    CalendarRows(PropertyTable &table, CalendarZones &zones)
        : m_table(table)
        , m_zones(zones)
    {
    }

    /// This one stands for one time of another event of its UID. Before any is written.
    void addInstead(const CalendarEvent &event) { m_replaced.insert({event.uid, keyOf(event.instead)}); }
    Status write(CalendarEvent &event);

private:
    QDateTime keyOf(const CalendarWhen &when);
    void settle(CalendarWhen &when);
    CalendarWhen endOf(CalendarEvent &event);
    QDate lastDay(const CalendarEvent &event, const Recurrence &rule);
    std::optional<QList<QDate>> daysOf(const CalendarEvent &event);
    Status writeTime(const CalendarEvent &event, const CalendarWhen &start, const CalendarWhen &end);

    PropertyTable &m_table;
    CalendarZones &m_zones;
    QSet<std::pair<QString, QDateTime>> m_replaced; ///< times that another event stands for
};

} // namespace scd

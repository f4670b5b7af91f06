#pragma once

#include "models/domain/venue.h"
#include "models/interchange/contentwriter.h"
#include "models/interchange/exporttask.h"
#include "models/planning/itineraryplan.h"

namespace scd {

/// What the event of an item needs besides the item.
struct EventSource
{
    PlanItem item;
    QString zone; ///< of the place visited
    std::optional<Venue> venue;
    QString lead; ///< names
    QString interpreter;
    QStringList groups;
};

/// One VEVENT. `languages`: in which texts are written; the first that a text has.
class EventWriter
{
public:
    EventWriter(ContentWriter &writer, const ExportGate &gate, const QStringList &languages, qint64 file,
                const QDateTime &moment)
        : m_writer(writer)
        , m_gate(gate)
        , m_languages(languages)
        , m_file(file)
        , m_moment(moment)
    {
    }
    void write(const EventSource &source);

private:
    void writeTimes(const EventSource &source);
    void writeDescription(const EventSource &source);
    void writeVenue(const EventSource &source);
    void writeOwnLines(const EventSource &source);
    LocalText allowed(const char *column, const LocalText &text) const;

    ContentWriter &m_writer;
    const ExportGate &m_gate;
    const QStringList &m_languages;
    qint64 m_file;
    QDateTime m_moment;
};

} // namespace scd

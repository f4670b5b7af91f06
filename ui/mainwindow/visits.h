#pragma once

#include "models/domain/id.h"

#include <QList>
#include <QString>
#include <optional>

namespace scd {

/// A place in the program: a page and the record shown in it.
struct Place
{
    QString page;
    Ref record;

    bool operator==(const Place &) const = default;
};

/// Back and forward over the places that were visited, as a web browser does it. The record of the place that is left
/// is noted when it is left, because lists are walked through without each row being a place.
class Visits
{
public:
    /// A new place; what was forward of here is forgotten. Going where one is is no visit.
    void go(const Place &place);
    /// What is shown here has changed.
    void update(const Place &here);
    bool canGoBack() const { return m_index > 0; }
    bool canGoForward() const { return m_index + 1 < m_places.size(); }
    std::optional<Place> back();
    std::optional<Place> forward();

private:
    QList<Place> m_places;
    qsizetype m_index = -1;
};

} // namespace scd

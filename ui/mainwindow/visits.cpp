#include "ui/mainwindow/visits.h"

namespace scd {

namespace {

constexpr qsizetype most = 200;

} // namespace

void Visits::go(const Place &place)
{
    if (m_index >= 0 && m_places.at(m_index) == place)
        return;
    m_places.resize(m_index + 1);
    m_places << place;
    if (m_places.size() > most)
        m_places.removeFirst();
    m_index = m_places.size() - 1;
}

void Visits::update(const Place &here)
{
    if (m_index >= 0 && m_places.at(m_index).page == here.page)
        m_places[m_index] = here;
}

std::optional<Place> Visits::back()
{
    return canGoBack() ? std::optional(m_places.at(--m_index)) : std::nullopt;
}

std::optional<Place> Visits::forward()
{
    return canGoForward() ? std::optional(m_places.at(++m_index)) : std::nullopt;
}

} // namespace scd

#pragma once

#include "models/interchange/exporttask.h"

#include <memory>

namespace scd {

/// The fields of an itinerary that a calendar can hold.
const QList<ExportField> &calendarFields();

/// iCalendar of itinerary items: those of the request, or all of its delegations. Times are those of the clock on the
/// wall at the place, with the rules of its zone. With the class "public" only items of the public programme.
/// UIDs stay the same and SEQUENCE grows with each export, so that other programs bring up to date what they have.
/// What a calendar has no place for but import knows stands in lines of our own (X-SISTERCITY-…).
std::unique_ptr<ExportTask> visitCalendar(const Workspace &workspace, const ExportRequest &request);

} // namespace scd

#pragma once

#include "models/interchange/exporttask.h"

#include <memory>

namespace scd {

/// The fields of people that a vCard can hold.
const QList<ExportField> &cardFields();

/// vCard 3.0, which all programs and phones read, of people: those of the request, or behind its delegates and
/// volunteers, each once. What vCard has no place for but import knows stands in lines of our own (X-SISTERCITY-…), so
/// that names come back as they were.
std::unique_ptr<ExportTask> personCards(const Workspace &workspace, const ExportRequest &request);

} // namespace scd

#pragma once

#include "models/domain/formats.h"
#include "models/domain/result.h"

namespace scd {

/// What is wrong with a value and what to do, for the line beside the field. `formats` writes the dates in it.
QString problemSentence(const Problem &problem, const Formats &formats = Formats());

/// What happened, what is safe and what to do. Never shows Error::detail, which is for the log.
QString errorSentence(const Error &error);

} // namespace scd

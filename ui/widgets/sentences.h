#pragma once

#include "models/domain/formats.h"
#include "models/domain/result.h"

namespace scd {

/// What is wrong with a value and what to do, for the line beside the field. `formats` writes the dates in it.
QString problemSentence(const Problem &problem, const Formats &formats = Formats());

/// What happened, what is safe and what to do. Never shows Error::detail, which is for the log.
QString errorSentence(const Error &error);

/// The same for a sheet that was to be imported (the errors of readBook()); `name` is what the person calls it.
QString sheetErrorSentence(const Error &error, const QString &name);
/// The same for a mapping of import that was to be loaded (the errors of loadMapping()).
QString mappingErrorSentence(const Error &error, const QString &name);

} // namespace scd

#pragma once

#include <QString>

namespace scd {

/// Sends Qt's messages to a log file that only its owner can read, beside standard error. The file is renamed to
/// "….1" when it reaches a megabyte, and one old one is kept. Logs hold ids and kinds of errors, never what people
/// typed. Without a usable folder, messages go to standard error alone.
void startLogging(const QString &folder);

} // namespace scd

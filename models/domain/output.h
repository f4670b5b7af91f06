#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QString>

namespace scd {

/// What a system call that failed means for a person; `systemError` is its errno.
ErrorKind errorKindOf(int systemError);

/// Writes a finished file so that the file is the old one or the new one, never half of it.
/// Errors: NotFound (no such folder), ReadOnly, DiskFull, InputOutput.
Status writeOutput(const QString &path, const QByteArray &bytes);

} // namespace scd

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

/// A title as the name of a file, without its suffix: letters of any script, digits, hyphens and spaces, at most 80
/// characters; "Tena ⇄ Riverside · Mar 4–7" becomes "Tena - Riverside - Mar 4-7". Mail programs and Windows stumble
/// over others. Never a name that Windows keeps for its devices. `otherwise` when nothing is left.
QString fileNameOf(const QString &title, const QString &otherwise);

/// Where a new file is proposed: in the person's folder of documents. An empty suffix is that of a folder.
QString proposedPath(const QString &title, const QString &otherwise, const QString &suffix);

} // namespace scd

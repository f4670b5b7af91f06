#pragma once

#include <QByteArray>

namespace scd {

/// What a file's content says it is.
enum class FileKind { Empty, Text, VCard, Calendar, Archive, OldOffice, OtherDocument, Binary };

/// Looks at the first bytes only, so that a large file of the wrong kind costs nothing.
FileKind fileKind(const QByteArray &content);

} // namespace scd

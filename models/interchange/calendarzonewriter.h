#pragma once

#include "models/interchange/contentwriter.h"

#include <QDate>

namespace scd {

/// Writes the VTIMEZONE of an IANA zone with its changes from the year before `first` to the year after `last`, as this
/// computer knows them. Every zone that is named has to stand in the file: Outlook refuses it otherwise, and others
/// take the times for those of the reader. Nothing for a zone that is not known.
void writeZone(ContentWriter &writer, const QString &zone, QDate first, QDate last);

} // namespace scd

#pragma once

#include "models/domain/id.h"

#include <QByteArray>

namespace scd {

class Workspace;

/// What stays the same of a committee's file on all laptops and through all copies: the id of the committee. 0 for a
/// file without one.
qint64 fileIdentity(const Workspace &workspace);

/// The UID of a record for address books and calendars, as urn:uuid (RFC 4122, version 5): the same at every export
/// from every laptop, so that other programs bring up to date what they have. Tells nothing of the record.
QByteArray uidOf(qint64 file, Ref ref);

} // namespace scd

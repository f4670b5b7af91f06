#pragma once

#include "models/domain/attachment.h"
#include "models/workspace/workspace.h"

namespace scd {

constexpr qint64 largestAttachment = 10 * 1024 * 1024; ///< bytes

/// What the bytes are, by their beginning: "application/pdf", "image/jpeg", "image/png"; "" for anything else.
QString mediaTypeOf(const QByteArray &bytes);

/// Reads a file and keeps it with an agreement, as one step. TooLarge, WrongType, NotFound or InputOutput.
Result<AttachmentId> attachFile(Workspace &workspace, AgreementId agreement, const QString &path);

/// Writes a copy; an old file of that name stands until the new one is complete.
Status saveCopy(const Workspace &workspace, const Attachment &attachment, const QString &path);

} // namespace scd

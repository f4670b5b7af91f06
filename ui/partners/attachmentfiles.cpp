#include "ui/partners/attachmentfiles.h"

#include "models/domain/text.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace scd {

QString mediaTypeOf(const QByteArray &bytes)
{
    if (bytes.left(1024).contains("%PDF-"))
        return QStringLiteral("application/pdf");
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return QStringLiteral("image/jpeg");
    if (bytes.startsWith("\x89PNG\r\n\x1A\n"))
        return QStringLiteral("image/png");
    return {};
}

Result<AttachmentId> attachFile(Workspace &workspace, AgreementId agreement, const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return failure(ErrorKind::NotFound);
    if (file.size() > largestAttachment)
        return failure(ErrorKind::TooLarge);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::InputOutput, file.errorString());
    const QByteArray bytes = file.read(largestAttachment + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorKind::InputOutput, file.errorString());
    if (bytes.size() > largestAttachment) // it grew while it was read
        return failure(ErrorKind::TooLarge);
    const QString type = mediaTypeOf(bytes);
    if (type.isEmpty())
        return failure(ErrorKind::WrongType);
    Attachment attachment;
    attachment.agreement = agreement;
    attachment.fileName = keepablePart(QFileInfo(path).fileName()).right(200);
    attachment.mediaType = type;
    attachment.size = static_cast<int>(bytes.size());
    const auto result =
        workspace.change(labels::add(EntityKind::Attachment, attachment.fileName), [&](Edit &edit) -> Status {
            const auto hash = edit.keepBytes(bytes);
            if (!hash)
                return hash.error();
            attachment.hash = *hash;
            return edit.add(attachment);
        });
    if (!result)
        return result.error();
    return attachment.id;
}

Status saveCopy(const Workspace &workspace, const Attachment &attachment, const QString &path)
{
    const QByteArray bytes = workspace.bytes(attachment.hash);
    if (bytes.isEmpty())
        return failure(ErrorKind::NotFound);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorKind::ReadOnly, file.errorString());
    if (file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorKind::InputOutput, file.errorString());
    return Done{};
}

} // namespace scd

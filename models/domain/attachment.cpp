#include "models/domain/attachment.h"

namespace scd {

template <>
const Entity &entityOf<Attachment>()
{
    static const Entity description =
        Describe<Attachment>(EntityKind::Attachment, "attachment", QT_TRANSLATE_NOOP("Entity", "Attachment"),
                             QT_TRANSLATE_NOOP("Entity", "Attachments"))
            .field("agreement_id", &Attachment::agreement, QT_TRANSLATE_NOOP("Field", "Agreement"), {.required = true})
            .owned()
            .field("file_name", &Attachment::fileName, QT_TRANSLATE_NOOP("Field", "File name"),
                   {.required = true, .searchable = true})
            .field("media_type", &Attachment::mediaType, QT_TRANSLATE_NOOP("Field", "File type"),
                   {.group = "content", .required = true})
            .field("size", &Attachment::size, QT_TRANSLATE_NOOP("Field", "Size"), {.group = "content"})
            .field("hash", &Attachment::hash, QT_TRANSLATE_NOOP("Field", "Fingerprint"),
                   {.group = "content", .required = true})
            .title([](const Attachment &attachment, const QStringList &) { return attachment.fileName; })
            .build();
    return description;
}

template <>
const Entity &entityOf<Printout>()
{
    static const Entity description =
        Describe<Printout>(EntityKind::Printout, "printout", QT_TRANSLATE_NOOP("Entity", "Printed document"),
                           QT_TRANSLATE_NOOP("Entity", "Printed documents"))
            .field("delegation_id", &Printout::delegation, QT_TRANSLATE_NOOP("Field", "Delegation"), {.required = true})
            .owned()
            .field("document", &Printout::document, QT_TRANSLATE_NOOP("Field", "Document"), {.required = true})
            .field("revision", &Printout::revision, QT_TRANSLATE_NOOP("Field", "Revision"))
            .field("content_hash", &Printout::contentHash, QT_TRANSLATE_NOOP("Field", "Fingerprint"))
            .field("printed_at", &Printout::printedAt, QT_TRANSLATE_NOOP("Field", "Printed at"))
            .build();
    return description;
}

} // namespace scd

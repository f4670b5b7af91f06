#pragma once

#include "models/domain/entity.h"

namespace scd {

/// A scan or picture of an agreement. The bytes are kept once per content under their hash, never under the name
/// that they came with; the type is told from the content.
struct Attachment
{
    AttachmentId id;
    Presence presence = Presence::Alive;
    AgreementId agreement;
    QString fileName;        ///< as shown, without folders
    QString mediaType;       ///< application/pdf, image/jpeg or image/png
    std::optional<int> size; ///< bytes
    QString hash;            ///< BLAKE2b-256 of the bytes, hex

    bool operator==(const Attachment &) const = default;
};

/// A document that was printed or saved, so that the next one knows its revision and what it replaces.
struct Printout
{
    PrintoutId id;
    Presence presence = Presence::Alive;
    DelegationId delegation;
    QString document; ///< "programme", "days", "delegates"
    std::optional<int> revision;
    QString contentHash;
    QDateTime printedAt; ///< UTC

    bool operator==(const Printout &) const = default;
};

template <>
const Entity &entityOf<Attachment>();
template <>
const Entity &entityOf<Printout>();

} // namespace scd

#pragma once

#include "models/documents/documents.h"

namespace scd {

/// A text that a document would show in another language than wanted.
struct MissingText
{
    Ref ref;             ///< the record that it belongs to
    QByteArray column;   ///< the field, as in the catalogue
    QStringList lacking; ///< the languages that have no text
    QString shown;       ///< what stands there instead, shortened

    bool operator==(const MissingText &) const = default;
};

/// All of them in the order in which they are printed, each once. Texts that are empty in every language are not
/// missing.
QList<MissingText> missingTexts(DocumentKind kind, const DelegationData &data, const QStringList &languages);

} // namespace scd

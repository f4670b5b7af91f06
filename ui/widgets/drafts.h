#pragma once

#include "models/domain/id.h"

#include <QHash>
#include <QVariant>

namespace scd {

/// What somebody typed into one field and what the file did not take: refused by validate(), or a disk was full.
struct Draft
{
    QByteArray column;
    QVariant typed; ///< see FieldEditor::draft()
};

/// By record. Outlives the forms: a draft is there again when its record is shown again.
using Drafts = QHash<Ref, QList<Draft>>;

} // namespace scd

#pragma once

#include "models/workspace/workspace.h"

namespace scd {

/// Fills an empty file with the sample committee of resources/sample/committee.json: true places and years,
/// fictional people, dates counted from `today`, all texts in three languages. One step; Exists when the file
/// already has a committee.
Status makeSample(Workspace &workspace, QDate today);

/// The records of a JSON text in the form of committee.json (described there) as one step. Invalid for a kind,
/// column or key that is not known: the detail says which.
Status addRecords(Workspace &workspace, const QByteArray &json, QDate today, const Label &label);

} // namespace scd

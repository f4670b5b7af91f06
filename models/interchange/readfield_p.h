#pragma once

#include "models/interchange/cellreading.h"

namespace scd {

/// A cell into one field of the catalogue, by its kind.
void readField(const Cell &cell, const ReadContext &context, CellRead &read);

// Readings that make several values of one cell. Which columns they fill is said by the data (Target::roles).
void readPersonName(const Cell &cell, const ReadContext &context, CellRead &read);
void readPersonSurnames(const Cell &cell, const ReadContext &context, CellRead &read);
void readDietAllergies(const Cell &cell, const ReadContext &context, CellRead &read);
void readSpokenLanguages(const Cell &cell, const ReadContext &context, CellRead &read);
void readPosition(const Cell &cell, const ReadContext &context, CellRead &read);
void readMemberList(const Cell &cell, const ReadContext &context, CellRead &read);
void readCityZip(const Cell &cell, const ReadContext &context, CellRead &read);
void readCoordinates(const Cell &cell, const ReadContext &context, CellRead &read);
void readVenue(const Cell &cell, const ReadContext &context, CellRead &read);
void readTimeRange(const Cell &cell, const ReadContext &context, CellRead &read);
void readEndTime(const Cell &cell, const ReadContext &context, CellRead &read);
void readDateTime(const Cell &cell, const ReadContext &context, CellRead &read);
void readUntil(const Cell &cell, const ReadContext &context, CellRead &read);
void readZoneOfPlace(const Cell &cell, const ReadContext &context, CellRead &read);
void readRepetition(const Cell &cell, const ReadContext &context, CellRead &read);
/// "Formal / barong", "Closed shoes": what no choice says goes into a text that is shown as well.
void readChoiceAndText(const Cell &cell, const ReadContext &context, CellRead &read);
void readGroups(const Cell &cell, const ReadContext &context, CellRead &read);

/// Sets a value under the column that a role names; nothing when the purpose has no such part.
void setRole(const ReadContext &context, QLatin1StringView role, Value value, CellRead &read, int instance = -1);
/// A text under a role, in the language of the column where the field has languages.
void setRoleText(const ReadContext &context, QLatin1StringView role, const QString &text, CellRead &read,
                 int instance = -1);
/// The field of a role; nullptr when the purpose has no such part.
const Field *roleField(const ReadContext &context, QLatin1StringView role);

} // namespace scd

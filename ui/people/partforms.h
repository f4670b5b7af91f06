#pragma once

#include "models/domain/person.h"
#include "models/domain/volunteer.h"
#include "ui/widgets/recordform.h"

#include <functional>

namespace scd {

/// Rows of a person's page, each one record that saves by itself.
RecordForm *makeContactForm(UiContext &context, QWidget *parent);
RecordForm *makeLanguageForm(UiContext &context, QWidget *parent);
RecordForm *makeOfficeForm(UiContext &context, QWidget *parent);
RecordForm *makeVolunteerForm(UiContext &context, QWidget *parent);
RecordForm *makeHoursForm(UiContext &context, QWidget *parent);
RecordForm *makeCheckForm(UiContext &context, QWidget *parent);
RecordForm *makeTravelPaperForm(UiContext &context, QWidget *parent);

/// Hours of a year from what was typed: "2026" or "2026: 31.5"; without a year when there is none in it.
VolunteerHours hoursFrom(const QString &typed);

/// A contact from what was typed: an e-mail address, a web address, a number or else a place.
ContactPoint contactFrom(const QString &typed);

} // namespace scd

#pragma once

#include "models/domain/person.h"
#include "ui/widgets/recordform.h"

#include <functional>

namespace scd {

/// Rows of a person's page, each one record that saves by itself.
RecordForm *makeContactForm(UiContext &context, QWidget *parent);
RecordForm *makeLanguageForm(UiContext &context, QWidget *parent);
RecordForm *makeOfficeForm(UiContext &context, QWidget *parent);

/// A contact from what was typed: an e-mail address, a web address, a number or else a place.
ContactPoint contactFrom(const QString &typed);

} // namespace scd

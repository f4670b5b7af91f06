#pragma once

#include "models/domain/formats.h"
#include "models/domain/writtendate.h"

#include <QList>
#include <optional>

namespace scd {

/// A date as people type it: what readWrittenDate() reads, "today" and "tomorrow", and 3/4 without a year. Empty text:
/// an invalid date; impossible text: nothing.
std::optional<QDate> dateFromTyped(const QString &text, DateOrder order, QDate today, DaySense sense = DaySense::Any);
/// With the order that `formats` writes.
std::optional<QDate> dateFromTyped(const QString &text, const Formats &formats, QDate today,
                                   DaySense sense = DaySense::Any);

/// Several days as people type them: "Fri Jul 17, Sat Jul 18", "Jul 17-22; Aug 3", "17, 18 y 19 de julio", ISO dates.
/// In order, each once, at most 366; impossible text: nothing.
std::optional<QList<QDate>> datesFromTyped(const QString &text, DateOrder order, QDate today);
std::optional<QList<QDate>> datesFromTyped(const QString &text, const Formats &formats, QDate today);

/// A time as people type it: 14:05, 14.05, 14h05, 1405, 2:05 pm, 2 p. m., 9.
std::optional<QTime> timeFromTyped(const QString &text);

} // namespace scd

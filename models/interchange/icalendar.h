#pragma once

#include "models/interchange/table.h"

namespace scd {

/// Reads the events of a calendar (RFC 5545, and what older programs write). A row for each time that an event happens;
/// columns are named after properties: DTSTART and DTEND as the clock on the wall shows them with TZID beside, or as a
/// moment in UTC (Cell::isUtc), a day without a time where it lasts all day. DTEND of such a day is the last day.
/// A rule of repetition that is bounded is written out, up to 366 times in three years; another one stands in RRULE
/// and the event comes once. Alarms are passed over; tasks and other components are named in Book::notRead.
///
/// Without an event there is no sheet. Errors: TooLarge, Damaged (components stand in each other too deep), Cancelled.
Result<Book> readCalendar(const QByteArray &content, const ReadLimits &limits, const Progress &progress);

} // namespace scd

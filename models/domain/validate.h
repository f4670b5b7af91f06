#pragma once

#include "models/domain/result.h"

#include <QDate>
#include <optional>

namespace scd {

/// The problems that validation names. Each has its sentence in ui/widgets/sentences.cpp.
namespace problem {
inline constexpr const char *required = "required";
inline constexpr const char *tooLong = "tooLong"; ///< argument: the most characters
inline constexpr const char *badCharacters = "badCharacters";
inline constexpr const char *unknownZone = "unknownZone";
inline constexpr const char *endBeforeStart = "endBeforeStart"; ///< argument: the start, ISO
inline constexpr const char *impossibleDate = "impossibleDate";
inline constexpr const char *outOfRange = "outOfRange";
inline constexpr const char *sameCommunity = "sameCommunity"; ///< a partnership of a community with itself
inline constexpr const char *expiresBeforeSigned = "expiresBeforeSigned";
inline constexpr const char *badCode = "badCode";           ///< a delegation code with other than A-Z 0-9 -
inline constexpr const char *notAnAddress = "notAnAddress"; ///< an e-mail or web address that is none
inline constexpr const char *endsNextDay = "endsNextDay";   ///< a warning: ends after midnight
} // namespace problem

/// Whether Qt (that is, the IANA table of this computer) knows the zone.
bool isKnownZone(const QString &zone);
/// Something@something without spaces; "" passes.
bool isEmailLike(const QString &text);
/// An http or https address, the scheme may be missing; "" passes.
bool isWebLike(const QString &text);

/// A day on which somebody who is in a committee's file can have been born: not before 1900; an unknown one passes.
/// (Whether it lies in the future is for those to say who have a clock.)
bool isBirthDateLike(QDate day);
/// 0 to 120 years, or unknown.
bool isAgeLike(std::optional<int> years);

} // namespace scd

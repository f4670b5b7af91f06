#pragma once

#include <QString>

namespace scd {

/// Whether a text can be stored and come back as it is: no NUL or other control character (but line breaks and
/// tabs), no lone half of a surrogate pair. SQLite swallows a character after a lone surrogate and cuts at NUL.
bool isKeepable(const QString &text);

/// The text without the characters that isKeepable() refuses.
QString keepablePart(const QString &text);

/// For screen and paper: direction overrides (U+202A…E, U+2066…9) taken out, so that a name cannot turn round
/// what stands beside it. The stored text keeps them.
QString shownText(const QString &text);

/// One line for lists and titles: line breaks and runs of space become one space; shownText() applied.
QString shownLine(const QString &text);

/// For sorting: lower case, accents folded, ñ after n, punctuation left out. The same on every laptop,
/// whatever its language.
QString sortKey(const QString &text);

/// For finding: lower case, accents folded.
QString folded(const QString &text);

} // namespace scd

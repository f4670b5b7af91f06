#pragma once

#include <QString>

namespace scd {

/// Text files have no types: a spreadsheet program computes each cell that looks like a formula, also one that came
/// in with a form's answer (CWE-1236, OWASP ASVS 1.2.10; quotes do not help). In a safe file such a cell begins with
/// an apostrophe, which makes it text.
enum class FormulaGuard {
    Safe, ///< for spreadsheet programs
    Exact ///< for other programs: every cell as it is
};

/// Whether a spreadsheet program could compute this cell: it begins with = + - @ or a control character, also as
/// full-width form and after spaces and quotes. Not so for what starts with + or - and holds nothing but digits,
/// spaces, points and commas: a number, or a phone like "+593 929 160 308", which no program computes. A phone with
/// hyphens is guarded, because "+1-661-555-0129" would be shown as the result of a subtraction.
bool isRisky(QStringView text);

/// The text with an apostrophe before it when it is risky. Also "'=1" gets one more, so that unguarded() is exact.
QString guarded(const QString &text);
bool isGuarded(QStringView text);
QString unguarded(const QString &text);

/// Whether our CSV writer puts a cell in quotes that it has not guarded: where RFC 4180 wants them, around spaces at
/// an end, around each character that could be taken for the separator of the file, and around digits that would change
/// as a number. In the first cell also where its beginning would be taken for that of another kind of file.
bool needsQuotes(QStringView text, bool isFirst);

} // namespace scd

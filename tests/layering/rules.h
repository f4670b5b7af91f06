#pragma once

#include <QString>
#include <QStringList>

namespace scd::layering {

/// What one source file breaks of the rules of the house, one sentence each; empty when it breaks none.
/// `path` is relative to the project's root, with slashes; it decides which rules hold.
QStringList violations(const QString &path, const QString &text);

/// The code of a C++ file in two halves of the same line count: comments are gone from both, `code` has the string
/// literals emptied, `literals` has nothing but what stands in them.
struct Split
{
    QString code;
    QString literals;
};
Split split(const QString &text);

} // namespace scd::layering

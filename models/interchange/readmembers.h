#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace scd {

struct ReadMember
{
    QString name;
    std::optional<int> age;
};

struct ReadMembers
{
    QList<ReadMember> members;
    bool isUnsure = false; ///< something does not look like a name with or without an age
};

/// "Emma (14), Liam (9)", "Emma 14 y Liam 9", "Emma, 14; Liam, 9", "Karen Nguyen & Elena Nguyen". Text like "two boys,
/// 4 and 7" makes no members: it is unsure.
ReadMembers readMembers(const QString &text);

} // namespace scd

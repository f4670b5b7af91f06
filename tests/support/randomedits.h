#pragma once

#include "models/storage/migrator.h"
#include "models/workspace/workspace.h"

#include <QRandomGenerator>

namespace scd {

/// Where a file stands: how many steps its journal has, and the digest of its content.
struct FileState
{
    qint64 steps = 0;
    QString digest;

    bool operator==(const FileState &) const = default;
};
FileState stateOf(Workspace &workspace);

/// The steps of the program and two more, which take some time.
QList<Migration> withTestSteps(QList<Migration> migrations);

/// Random but valid changes of every kind of record and field through the workspace: what a committee does, faster.
/// The same seed does the same to the same file, but for the ids.
class RandomEdits
{
public:
    RandomEdits(Workspace &workspace, quint32 seed);

    /// One change: add, edit, delete, restore, undo or redo. The error is one of storage: values that validation
    /// refuses are drawn again.
    Status step();
    /// Steps that add one record of each kind, then one that writes every field of each of them.
    Status oneOfEach();
    /// Adds a record of a kind; of those it refers to there must be one.
    Status add(EntityKind kind);
    /// Writes new values into all fields of a record.
    Status editAll(EntityKind kind);

private:
    Status anyStep();
    Status edit(EntityKind kind);
    Status removeOrRestore(EntityKind kind);
    Value draw(const Field &field);
    void fill(Record &record);
    qint64 any(EntityKind kind);
    EntityKind anyKind();
    QString word();
    Status tryOften(const std::function<Status()> &attempt) const;

    Workspace &m_workspace;
    QRandomGenerator m_random;
};

} // namespace scd

#pragma once

#include "models/interchange/importplan.h"

namespace scd {

/// takeSnapshot() in steps of some milliseconds on the thread of the workspace, so that a window stays alive between
/// them. A change of the file meanwhile makes it useless.
class SnapshotReader
{
public:
    SnapshotReader(const Workspace &workspace, const Purpose &purpose, const ImportContext &context);

    /// Reads the next records; false at the end.
    bool step();
    ImportSnapshot take() { return std::move(m_snapshot); }

private:
    const Workspace &m_workspace;
    ImportSnapshot m_snapshot;
    QList<EntityKind> m_kinds; ///< still to be read
    qint64 m_last = 0;         ///< the last id of the first of them
};

} // namespace scd

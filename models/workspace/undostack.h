#pragma once

#include "models/workspace/label.h"

#include <QList>

namespace scd {

/// What can be undone and redone since the file was opened. Each entry is the steps of one action; a new change
/// clears what could be redone. Holds step ids only: the values are in the journal.
class UndoStack
{
public:
    struct Entry
    {
        Label label;
        QString mergeKey;
        QList<qint64> steps; ///< in the order in which they were made
    };

    /// Appends to the last entry when both have the same non-empty merge key and nothing was undone since.
    void push(qint64 step, const Label &label, const QString &mergeKey);
    const Entry *undoable() const { return m_position > 0 ? &m_entries[m_position - 1] : nullptr; }
    const Entry *redoable() const { return m_position < m_entries.size() ? &m_entries[m_position] : nullptr; }
    /// The top entry was undone by `steps`; redoing will take these back.
    void undone(const QList<qint64> &steps);
    void redone(const QList<qint64> &steps);

private:
    QList<Entry> m_entries;
    qsizetype m_position = 0;
    bool m_mergeable = false;
};

} // namespace scd

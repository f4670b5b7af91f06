#include "models/workspace/undostack.h"

namespace scd {

void UndoStack::push(qint64 step, const Label &label, const QString &mergeKey)
{
    m_entries.resize(m_position);
    if (m_mergeable && !mergeKey.isEmpty() && !m_entries.isEmpty() && m_entries.last().mergeKey == mergeKey) {
        m_entries.last().steps << step;
        return;
    }
    m_entries << Entry{label, mergeKey, {step}};
    m_position = m_entries.size();
    m_mergeable = true;
}

void UndoStack::undone(const QList<qint64> &steps)
{
    m_entries[--m_position].steps = steps;
    m_mergeable = false;
}

void UndoStack::redone(const QList<qint64> &steps)
{
    m_entries[m_position++].steps = steps;
    m_mergeable = false;
}

} // namespace scd

#pragma once

#include "models/interchange/exportreader.h"

namespace scd {

/// An export into one file on its way. Reads in steps of some milliseconds on the thread of the workspace, so that a
/// window stays alive between them; then writes what it has read in any thread.
class ExportTask
{
public:
    virtual ~ExportTask() = default;

    /// Why there is nothing to read.
    virtual Status status() const { return Done{}; }
    /// Reads the next records; false at the end.
    virtual bool step() = 0;
    virtual int percent() const = 0;
    /// The file. After the last step.
    virtual Result<QByteArray> write(const Progress &progress) = 0;
};

/// A field that a format which is no table has a place for.
struct ExportField
{
    EntityKind kind = EntityKind::Person;
    const char *column = "";
};

/// Which fields may leave with a class. Sealed ones never do: nobody can ask for one of them by name.
class ExportGate
{
public:
    explicit ExportGate(Sensitivity chosen)
        : m_chosen(chosen)
    {
    }
    bool lets(const ExportField &field) const
    {
        return mayLeave(entity(field.kind).field(field.column).sensitivity, m_chosen, false);
    }
    /// The value of a field, or an empty one.
    template <class V>
    V value(const ExportField &field, const V &value) const
    {
        return lets(field) ? value : V();
    }
    Sensitivity chosen() const { return m_chosen; }

private:
    Sensitivity m_chosen;
};

} // namespace scd

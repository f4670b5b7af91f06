#pragma once

#include "models/interchange/mapping.h"

#include <optional>

namespace scd {

/// The mappings that were used on this laptop, per shape of sheet (see shapeOf()), latest first. A value: whoever has
/// the settings keeps its bytes.
class MappingMemory
{
public:
    /// What cannot be read is forgotten.
    static MappingMemory fromBytes(const QByteArray &bytes);
    QByteArray toBytes() const;

    /// Nothing for a sheet without a header: its shape is "".
    void remember(const QString &shape, const Mapping &mapping);
    std::optional<Mapping> find(const QString &shape) const;
    qsizetype size() const { return m_all.size(); }

private:
    struct Entry
    {
        QString shape;
        Mapping mapping;
    };
    QList<Entry> m_all;
};

/// Whether this version knows the purpose and every target; the first path that it does not know otherwise.
std::optional<QString> unknownIn(const Mapping &mapping);

/// A mapping as a file to share: JSON, UTF-8. Errors: those of QSaveFile as InputOutput, ReadOnly.
Status saveMapping(const QString &path, const Mapping &mapping);
/// Errors: NotFound, InputOutput, TooLarge; WrongType and TooNew for other files; Invalid with the path that this
/// version does not know as `detail`.
Result<Mapping> loadMapping(const QString &path);

} // namespace scd

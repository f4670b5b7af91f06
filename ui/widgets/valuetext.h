#pragma once

#include "models/domain/formats.h"
#include "models/workspace/workspace.h"

namespace scd {

/// Writes values and changes as people read them: "Arrival: 14:20 → 15:05". For History and for what an
/// import will change.
class ValueText
{
    Q_DECLARE_TR_FUNCTIONS(scd::ValueText)

public:
    ValueText(const Workspace &workspace, const Formats &formats, const QStringList &languages);

    /// The value of a field; "" for none. Long texts are cut, line breaks and direction marks taken out.
    QString value(const Field &field, const Value &value) const;
    /// One line per cell of a record that changed; for a new record what it was made with.
    QStringList lines(const RowChange &change) const;
    /// "Person: Ana Ortega".
    QString record(Ref ref) const;

private:
    QString cellLine(const Entity &entity, const QString &column, const Value &before, const Value &after) const;

    const Workspace &m_workspace;
    Formats m_formats;
    QStringList m_languages;
};

} // namespace scd

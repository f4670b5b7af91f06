#include "models/interchange/importplan.h"

#include "models/domain/committee.h"
#include "models/domain/community.h"

namespace scd {

ImportSnapshot takeSnapshot(const Workspace &workspace, const Purpose &purpose, const ImportContext &context)
{
    ImportSnapshot snapshot;
    snapshot.context = context;
    if (!snapshot.context.today.isValid())
        snapshot.context.today = workspace.clock().today();
    QSet<EntityKind> kinds;
    for (const RowRecord &part : purpose.parts) {
        kinds << part.entity->kind;
        for (const Field &field : part.entity->fields) {
            if (field.kind == FieldKind::Reference)
                kinds << field.target;
        }
    }
    for (const EntityKind kind : std::as_const(kinds))
        snapshot.records.insert(kind, workspace.records({kind}));
    const QList<Committee> committees = workspace.all<Committee>();
    if (!committees.isEmpty())
        snapshot.home = committees.first().home.ref();
    if (!snapshot.home) {
        const QList<Community> ours = workspace.all<Community>({equals("ours", Value(qint64(1)))});
        if (!ours.isEmpty())
            snapshot.home = ours.first().id.ref();
    }
    if (context.into) {
        if (const auto into = workspace.record(context.into); into && workspace.isVisible(context.into))
            snapshot.into = *into;
    }
    return snapshot;
}

} // namespace scd

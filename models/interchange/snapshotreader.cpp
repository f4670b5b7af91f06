#include "models/interchange/snapshotreader.h"

#include "models/planning/overview.h"

namespace scd {

namespace {

constexpr int block = 200;

QList<EntityKind> kindsOf(const Purpose &purpose)
{
    QList<EntityKind> kinds;
    const auto add = [&kinds](EntityKind kind) {
        if (!kinds.contains(kind))
            kinds << kind;
    };
    for (const RowRecord &part : purpose.parts) {
        add(part.entity->kind);
        for (const Field &field : part.entity->fields) {
            if (field.kind == FieldKind::Reference)
                add(field.target);
        }
    }
    return kinds;
}

} // namespace

SnapshotReader::SnapshotReader(const Workspace &workspace, const Purpose &purpose, const ImportContext &context)
    : m_workspace(workspace)
    , m_kinds(kindsOf(purpose))
{
    m_snapshot.context = context;
    if (!m_snapshot.context.today.isValid())
        m_snapshot.context.today = workspace.clock().today();
    m_snapshot.home = ourCity(workspace).id.ref();
    if (context.into) {
        if (const auto into = workspace.record(context.into); into && workspace.isVisible(context.into))
            m_snapshot.into = *into;
        if (context.into.kind == EntityKind::Delegation && !m_snapshot.into.values.empty())
            m_snapshot.from = placesOf(workspace, fromRecord<Delegation>(m_snapshot.into)).from.id.ref();
    }
    for (const EntityKind kind : std::as_const(m_kinds))
        m_snapshot.records.insert(kind, {});
}

bool SnapshotReader::step()
{
    if (m_kinds.isEmpty())
        return false;
    const QList<Record> read = m_workspace.records(
        {.kind = m_kinds.first(), .where = {{"id", Op::Greater, {Value(m_last)}}}, .order = {{"id"}}, .limit = block});
    m_snapshot.records[m_kinds.first()] << read;
    m_last = read.isEmpty() ? 0 : read.last().id;
    if (read.size() < block) {
        m_kinds.removeFirst();
        m_last = 0;
    }
    return !m_kinds.isEmpty();
}

ImportSnapshot takeSnapshot(const Workspace &workspace, const Purpose &purpose, const ImportContext &context)
{
    SnapshotReader reader(workspace, purpose, context);
    while (reader.step()) {
    }
    return reader.take();
}

} // namespace scd

#include "models/interchange/planner_p.h"

#include "models/interchange/vocabulary.h"

using namespace Qt::StringLiterals;

namespace scd {

namespace {

QByteArray ownerColumn(const RowRecord &part)
{
    if (!part.owner.isEmpty())
        return part.owner;
    const int owner = part.entity->owner;
    return owner < 0 ? QByteArray() : QByteArray(part.entity->fields[static_cast<std::size_t>(owner)].column);
}

/// The time zone that a record has; "" when it has none.
QString zoneOf(const Record &record)
{
    if (record.values.empty())
        return {};
    const Entity &description = entity(record.kind);
    for (std::size_t i = 0; i < description.fields.size(); ++i) {
        if (description.fields[i].kind == FieldKind::Zone)
            return textOf(record.values[i]);
    }
    return {};
}

} // namespace

Planner::Planner(const Sheet &sheet, const Mapping &mapping, const Purpose &purpose, const ImportSnapshot &snapshot,
                 const PlanChoices &choices, ImportPlan &plan)
    : m_sheet(sheet)
    , m_purpose(purpose)
    , m_snapshot(snapshot)
    , m_choices(choices)
    , m_plan(plan)
    , m_notes(purpose.notesField())
    , m_reader(sheet, mapping, purpose, snapshot.context.today, zoneOf(snapshot.into),
               [this](EntityKind kind, const QString &text) { return find(kind, text); })
{
    index();
}

void Planner::index()
{
    for (auto it = m_snapshot.records.begin(); it != m_snapshot.records.end(); ++it) {
        QHash<qint64, const Record *> &known = m_known[it.key()];
        known.reserve(it->size());
        for (const Record &record : *it)
            known.insert(record.id, &record);
    }
    for (int i = 0; i < m_purpose.parts.size(); ++i) {
        const RowRecord &part = m_purpose.parts[i];
        const QList<Record> records = m_snapshot.records.value(part.entity->kind);
        const int position = part.entity->indexOf("position");
        for (const Record &record : records) {
            const qint64 owner = ownerOf(i, record);
            if (position >= 0) {
                qint64 &last = m_positions[{i, owner}];
                last = std::max(last, intOf(record.values[static_cast<std::size_t>(position)]));
            }
            if (part.match.isEmpty())
                m_children[{i, owner}].append(record.id);
        }
    }
    // Matching by contacts needs the parts of all, so it comes behind.
    for (int i = 0; i < m_purpose.parts.size(); ++i) {
        const RowRecord &part = m_purpose.parts[i];
        const EntityKind kind = part.entity->kind;
        if (part.match.isEmpty() || m_matchers.contains(kind))
            continue;
        RecordMatcher matcher(part);
        for (const Record &record : m_snapshot.records.value(kind))
            matcher.add(record.id, matcher.traitsOf(record, i, contactsOf(part, i, record.id)));
        m_matchers.emplace(kind, std::move(matcher));
    }
}

qint64 Planner::find(EntityKind kind, const QString &text)
{
    if (!m_names.contains(kind)) {
        QHash<QString, qint64> &names = m_names[kind];
        for (const Record &record : m_snapshot.records.value(kind)) {
            const QString name = normalized(titleOf(record));
            if (!name.isEmpty())
                names.insert(name, names.contains(name) ? -1 : record.id);
        }
    }
    return m_names[kind].value(normalized(text));
}

QString Planner::titleOf(const Record &record) const
{
    const Entity &description = entity(record.kind);
    return description.title ? description.title(record, m_snapshot.context.languages) : QString();
}

const Record *Planner::recordOf(qint64 handle) const
{
    if (const auto planned = m_index.constFind(handle); planned != m_index.constEnd())
        return &m_plan.records[*planned].record;
    if (handle > 0) {
        for (const RowRecord &part : m_purpose.parts) {
            if (const Record *record = m_known.value(part.entity->kind).value(handle))
                return record;
        }
    }
    return nullptr;
}

qint64 Planner::ownerOf(int part, const Record &record) const
{
    const QByteArray column = ownerColumn(m_purpose.parts[part]);
    return column.isEmpty() ? 0 : intOf(valueOf(record, column));
}

qint64 Planner::linked(const QString &name, const Row &row, int instance) const
{
    if (name == "$into"_L1)
        return m_snapshot.into.id;
    if (name == "$home"_L1)
        return m_snapshot.home.id;
    if (name == "$from"_L1)
        return m_snapshot.from.id;
    const int part = m_purpose.indexOf(name);
    if (part < 0)
        return 0;
    const RowRecord &record = m_purpose.parts[part];
    const qint64 handle = row.handles.value({part, record.isMany ? instance : 0});
    return handle == 0 && !record.fallback.isEmpty() ? linked(record.fallback, row, instance) : handle;
}

void Planner::finish()
{
    for (PlannedRecord &planned : m_plan.records) {
        const Entity &description = entity(planned.record.kind);
        for (std::size_t i = 0; i < description.fields.size(); ++i) {
            if (description.fields[i].kind != FieldKind::Reference)
                continue;
            const qint64 handle = intOf(planned.record.values[i]);
            if (handle < 0) {
                planned.links.append({static_cast<int>(i), static_cast<int>(-handle - 1)});
                planned.record.values[i] = Value();
            }
        }
    }
}

} // namespace scd

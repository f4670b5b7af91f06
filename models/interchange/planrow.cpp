// One row after the other: its records, what becomes of its cells, and how it is taken back.

#include "models/interchange/planner_p.h"

using namespace Qt::StringLiterals;

namespace scd {

int Planner::planned(qint64 handle, int part, int instance)
{
    if (const auto known = m_index.constFind(handle); known != m_index.constEnd())
        return *known;
    PlannedRecord planned;
    planned.part = part;
    planned.instance = instance;
    planned.isNew = false;
    planned.isChanged = false;
    planned.record = *recordOf(handle);
    const int index = static_cast<int>(m_plan.records.size());
    m_plan.records << std::move(planned);
    m_firstRow << -1;
    m_said << 0;
    m_index.insert(handle, index);
    return index;
}

bool Planner::makePart(int part, DraftPart draft, Row &row)
{
    const RowRecord &description = m_purpose.parts[part];
    Record record = compose(part, draft, row);
    MatchTraits traits;
    qint64 handle = identify(part, draft, record, row, traits);
    int index = 0;
    if (handle == 0) {
        if (!sift(part, draft, record, row))
            return false;
        index = static_cast<int>(m_plan.records.size());
        handle = -index - 1;
        const qint64 owner = ownerOf(part, record);
        if (const int position = description.entity->indexOf("position");
            position >= 0 && isNull(record.values[static_cast<std::size_t>(position)])) {
            record.values[static_cast<std::size_t>(position)] = ++m_positions[{part, owner}];
            row.positions.append({part, owner});
        }
        PlannedRecord planned;
        planned.part = part;
        planned.instance = draft.instance;
        planned.record = std::move(record);
        m_plan.records << std::move(planned);
        m_firstRow << row.plan.row;
        m_said << 0;
        for (const DraftValue &value : std::as_const(draft.values))
            row.said.append({index, value.field});
        m_index.insert(handle, index);
        row.isChanged = true;
        if (description.match.isEmpty())
            m_children[{part, owner}].append(handle);
        else
            m_matchers.at(description.entity->kind).add(handle, std::move(traits));
    } else {
        index = planned(handle, part, draft.instance);
        merge(index, draft, record, row);
    }
    row.handles.insert({part, draft.instance}, handle);
    row.claimed << handle;
    if (!row.plan.records.contains(index))
        row.plan.records << index;
    return true;
}

/// False when the record that the row stands for, or another that it needs, cannot be made.
bool Planner::makeParts(Row &row)
{
    for (int part = 0; part < m_purpose.parts.size(); ++part) {
        QList<DraftPart> drafts;
        for (const DraftPart &draft : std::as_const(row.draft.parts)) {
            if (draft.part == part)
                drafts << draft;
        }
        const bool isNeeded = part == m_purpose.main || m_purpose.parts[part].isAlways;
        if (drafts.isEmpty() && isNeeded)
            drafts << DraftPart{part, 0, {}};
        for (const DraftPart &draft : std::as_const(drafts)) {
            if (makePart(part, draft, row))
                continue;
            if (isNeeded)
                return false;
            for (const DraftValue &value : draft.values) {
                if (value.column >= 0)
                    row.draft.leave(value.column, m_reader.noteOf(row.plan.row, value.column), DoubtReason::RestOfCell,
                                    {});
            }
        }
    }
    return true;
}

/// What the row is called, and which record it is taken for.
void Planner::describe(Row &row) const
{
    const RowRecord &part = m_purpose.mainPart();
    const qint64 main = row.handles.value({m_purpose.main, 0});
    RowPlan &plan = row.plan;
    plan.title = titleOf(m_plan.records[m_index.value(main)].record);
    if (plan.title.isEmpty()) {
        QStringList names;
        for (const auto &[column, name] : part.links) {
            if (const Record *other = recordOf(linked(name, row, 0)))
                names << titleOf(*other);
        }
        plan.title = names.join(u" – "_s);
    }
    if (main > 0) {
        plan.match = {part.entity->kind, main};
        const Record *inFile = m_known[part.entity->kind].value(main);
        plan.matchTitle = inFile == nullptr ? QString() : titleOf(*inFile);
        if (plan.matchTitle.isEmpty())
            plan.matchTitle = plan.title;
    }
    plan.sameAsRow = m_mainRow.value(main, -1);
    if (main < 0 && plan.sameAsRow < 0)
        plan.reason = MatchReason::None;
    plan.proposed = main > 0 || plan.sameAsRow >= 0 ? RowDecision::Update : RowDecision::Add;
}

void Planner::keep(Row &row)
{
    for (const auto &[index, field] : std::as_const(row.said))
        m_said[index] |= quint64(1) << field;
    if (row.plan.sameAsRow < 0)
        m_mainRow.insert(row.handles.value({m_purpose.main, 0}), row.plan.row);
    row.plan.decision = row.plan.proposed;
    row.plan.changesNothing = !row.isChanged;
    for (const SetValue &value : std::as_const(row.set)) {
        const PlannedRecord &planned = m_plan.records[value.record];
        if (planned.isNew)
            continue;
        m_plan.changes << ImportedChange{
            row.plan.row, value.column, planned.record.ref(),
            value.field,  value.before, planned.record.values[static_cast<std::size_t>(value.field)]};
    }
}

/// As if the row had not been there: later rows meet nothing of it.
void Planner::takeBack(Row &row)
{
    for (auto set = row.set.rbegin(); set != row.set.rend(); ++set) {
        PlannedRecord &planned = m_plan.records[set->record];
        planned.record.values[static_cast<std::size_t>(set->field)] = set->before;
        planned.isChanged = set->wasChanged;
    }
    for (const int index : std::as_const(row.noted))
        m_noted[index].removeLast();
    for (const auto &key : std::as_const(row.positions))
        --m_positions[key];
    for (int index = static_cast<int>(m_plan.records.size()) - 1; index >= row.firstNew; --index) {
        const PlannedRecord &planned = m_plan.records.constLast();
        const qint64 handle = planned.isNew ? -index - 1 : planned.record.id;
        const RowRecord &part = m_purpose.parts[planned.part];
        if (planned.isNew && part.match.isEmpty())
            m_children[{planned.part, ownerOf(planned.part, planned.record)}].removeAll(handle);
        else if (planned.isNew)
            m_matchers.at(part.entity->kind).remove(handle);
        m_index.remove(handle);
        m_plan.records.removeLast();
        m_firstRow.removeLast();
        m_said.removeLast();
    }
    row.plan.records.clear();
    row.plan.decision = RowDecision::Skip;
    row.plan.changesNothing = true;
}

void Planner::writeOutcomes(const Row &row)
{
    QList<CellOutcome> &line = m_plan.outcomes[row.plan.row];
    for (const auto &[column, outcome] : row.draft.outcomes) {
        while (line.size() <= column)
            line << CellOutcome::Empty;
        line[column] = outcome;
    }
    m_plan.doubts << row.draft.doubts;
}

void Planner::planRow(int number)
{
    Row row;
    row.draft = m_reader.read(number);
    if (row.draft.isEmpty)
        return;
    row.plan.row = number;
    row.firstNew = static_cast<int>(m_plan.records.size());
    const bool isSkipped = m_choices.decisions.value(number, RowDecision::Update) == RowDecision::Skip;
    const bool isMade = makeParts(row);
    if (isMade) {
        writeNotes(row);
        check(row);
        writeNotes(row); // what was refused
        describe(row);
    } else {
        row.plan.reason = MatchReason::MissingRequired;
        row.plan.proposed = RowDecision::Skip;
    }
    if (isMade && !isSkipped)
        keep(row);
    else
        takeBack(row);
    if (isSkipped)
        row.draft.doubts.clear();
    for (auto &[column, outcome] : row.draft.outcomes) {
        if (isSkipped)
            outcome = CellOutcome::LeftOut;
        else if (!isMade && outcome != CellOutcome::LeftOut)
            outcome = CellOutcome::Doubtful;
    }
    m_plan.rows << row.plan;
    writeOutcomes(row);
}

} // namespace scd

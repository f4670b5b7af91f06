#include "models/interchange/planner_p.h"

#include "models/domain/text.h"
#include "models/domain/validate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

/// The value with what a sheet says put into it: of a text in several languages only one is set.
Value put(const Field &field, const Value &before, const DraftValue &draft)
{
    if (field.kind != FieldKind::LocalText)
        return draft.value;
    LocalText texts = LocalText::fromJson(textOf(before));
    texts.setText(draft.language, textOf(draft.value));
    return texts.toJson();
}

/// Text under what is there already, once.
QString below(const QString &text, const QString &line)
{
    if (line.isEmpty() || u'\n' + text + u'\n' == u'\n' + line + u'\n' ||
        (u'\n' + text + u'\n').contains(u'\n' + line + u'\n'))
        return text;
    return text.isEmpty() ? line : text + u'\n' + line;
}

Value noted(const Field &field, const Value &before, const QString &line, const QString &language)
{
    if (field.kind != FieldKind::LocalText)
        return below(textOf(before), line);
    LocalText texts = LocalText::fromJson(textOf(before));
    texts.setText(language, below(texts.text(language), line));
    return texts.toJson();
}

bool hasPart(const Purpose &purpose, const QString &path, int part, int field)
{
    return purpose.indexOf(path.section(u'.', 0, 0)) == part &&
           purpose.parts[part].entity->indexOf(path.section(u'.', 1).toLatin1()) == field;
}

Problems refusalsOf(const Record &record)
{
    Problems problems = validateRecord(record);
    problems.removeIf([](const Problem &problem) { return problem.severity != Severity::Refused; });
    return problems;
}

} // namespace

Record Planner::compose(int part, const DraftPart &draft, Row &row) const
{
    const RowRecord &description = m_purpose.parts[part];
    Record record = newRecord(description.entity->kind);
    for (const auto &[column, value] : description.defaults)
        scd::setValue(record, column, value);
    for (const auto &[column, name] : description.links) {
        if (const qint64 handle = linked(name, row, draft.instance); handle != 0)
            scd::setValue(record, column, Value(handle));
    }
    for (const DraftValue &value : draft.values) {
        const Field &field = description.entity->fields[static_cast<std::size_t>(value.field)];
        Value &place = record.values[static_cast<std::size_t>(value.field)];
        place = hasPart(m_purpose, m_purpose.notes, part, value.field)
                    ? noted(field, place, textOf(value.value), value.language)
                    : put(field, place, value);
    }
    return record;
}

/// Takes out values that the record refuses; false when it cannot be made without them.
bool Planner::sift(int part, DraftPart &draft, Record &record, Row &row) const
{
    const Entity &description = *m_purpose.parts[part].entity;
    for (int tries = 0; tries < 20; ++tries) {
        const Problems problems = refusalsOf(record);
        if (problems.isEmpty())
            return true;
        const Problem &problem = problems.first();
        const int field = description.indexOf(problem.column.toLatin1());
        const auto value = std::find_if(draft.values.begin(), draft.values.end(),
                                        [field](const DraftValue &one) { return one.field == field; });
        if (value == draft.values.end() || qstrcmp(problem.problem, problem::required) == 0) {
            const QString label =
                field < 0 ? problem.column : description.fields[static_cast<std::size_t>(field)].translatedLabel();
            row.draft.doubts << Doubt{row.draft.row, -1, DoubtReason::MissingRequired, label};
            return false;
        }
        const int column = value->column;
        draft.values.erase(value);
        row.draft.leave(column, m_reader.noteOf(row.draft.row, column), DoubtReason::Refused,
                        QString::fromLatin1(problem.problem));
        record = compose(part, draft, row);
    }
    return false;
}

qint64 Planner::identifyPart(int part, const DraftPart &draft, const Record &record, Row &row) const
{
    const RowRecord &description = m_purpose.parts[part];
    const qint64 owner = ownerOf(part, record);
    QList<qint64> candidates;
    for (const qint64 handle : m_children.value({part, owner})) {
        const Record *other = recordOf(handle);
        if (other == nullptr || row.claimed.contains(handle))
            continue;
        if (std::all_of(description.key.begin(), description.key.end(),
                        [&](const QByteArray &column) { return valueOf(*other, column) == valueOf(record, column); }))
            candidates << handle;
    }
    if (candidates.isEmpty())
        return 0;
    if (!description.exact.isEmpty()) {
        for (const qint64 handle : std::as_const(candidates)) {
            if (valueOf(*recordOf(handle), description.exact) == valueOf(record, description.exact))
                return handle;
        }
        // Which of several it replaces cannot be told: then it is one more. Others of the row may be the exact ones.
        QList<Value> taken;
        int wanted = 0;
        for (const DraftPart &other : row.draft.parts) {
            if (other.part != part || row.handles.contains({part, other.instance}))
                continue;
            Row dry = row;
            const Record composed = compose(part, other, dry);
            if (!std::all_of(description.key.begin(), description.key.end(), [&](const QByteArray &column) {
                    return valueOf(composed, column) == valueOf(record, column);
                }))
                continue;
            const Value exact = valueOf(composed, description.exact);
            const auto same = std::find_if(candidates.begin(), candidates.end(), [&](qint64 handle) {
                return valueOf(*recordOf(handle), description.exact) == exact;
            });
            if (other.instance != draft.instance && same != candidates.end())
                candidates.erase(same);
            else
                ++wanted;
        }
        if (candidates.size() != wanted)
            return 0;
    }
    return candidates.isEmpty() ? 0 : candidates.first();
}

qint64 Planner::identify(int part, const DraftPart &draft, const Record &record, Row &row, MatchTraits &traits)
{
    const RowRecord &description = m_purpose.parts[part];
    const bool isMain = part == m_purpose.main;
    if (description.match.isEmpty())
        return identifyPart(part, draft, record, row);
    const RecordMatcher &matcher = m_matchers.at(description.entity->kind);
    traits = matcher.traitsOf(record, part, contactsOf(description, part, row));
    if (isMain) {
        const auto chosen = m_choices.matches.constFind(row.plan.row);
        const bool isNew = m_choices.decisions.value(row.plan.row, RowDecision::Update) == RowDecision::Add;
        if (chosen != m_choices.matches.constEnd() || isNew) {
            const qint64 id = chosen == m_choices.matches.constEnd() ? 0 : chosen->id;
            row.plan.reason = id == 0 ? MatchReason::None : MatchReason::Chosen;
            return m_known.value(description.entity->kind).contains(id) ? id : 0;
        }
    }
    const Match match = matcher.find(traits);
    if (isMain) {
        row.plan.reason = match.reason;
        if (match.handle == 0 && match.namesake > 0)
            row.draft.doubts << Doubt{row.plan.row, -1, DoubtReason::SameNameAsRecord,
                                      titleOf(*recordOf(match.namesake))};
        else if (match.handle == 0 && match.namesake < 0 && m_mainRow.contains(match.namesake))
            row.draft.doubts << Doubt{row.plan.row, -1, DoubtReason::SameNameAsRow,
                                      QString::number(m_mainRow.value(match.namesake) + 1)};
    }
    return match.handle;
}

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
    m_plan.records << planned;
    m_firstRow << -1;
    m_said << 0;
    m_index.insert(handle, index);
    return index;
}

void Planner::setValue(int index, const DraftValue &draft, Row &row)
{
    PlannedRecord &planned = m_plan.records[index];
    const Entity &description = entity(planned.record.kind);
    const auto at = static_cast<std::size_t>(draft.field);
    const Field &field = description.fields[at];
    const Value before = planned.record.values[at];
    const bool isNotes = hasPart(m_purpose, m_purpose.notes, planned.part, draft.field);
    Value after = isNotes ? noted(field, before, textOf(draft.value), draft.language) : put(field, before, draft);
    row.said.append({index, draft.field});
    if (after == before)
        return;
    const bool isSaid = ((m_said[index] >> draft.field) & 1U) != 0;
    const bool isOtherLanguage =
        field.kind == FieldKind::LocalText && !LocalText::fromJson(textOf(before)).has(draft.language);
    if (isSaid && !isNotes && !isOtherLanguage) {
        if (draft.column >= 0)
            row.draft.leave(draft.column, m_reader.noteOf(row.plan.row, draft.column), DoubtReason::EarlierRowSays, {});
        return;
    }
    row.set << SetValue{index, draft.field, draft.column, before};
    planned.record.values[at] = std::move(after);
    planned.isChanged = true;
    row.isChanged = true;
}

void Planner::merge(int index, const DraftPart &draft, const Record &composed, Row &row)
{
    for (const DraftValue &value : draft.values)
        setValue(index, value, row);
    // Links of a record that is there already: only those that it lacks.
    const RowRecord &part = m_purpose.parts[draft.part];
    for (const auto &[column, name] : part.links) {
        const int field = part.entity->indexOf(column);
        const Value &value = composed.values[static_cast<std::size_t>(field)];
        if (isNull(value) || m_plan.records[index].record.values[static_cast<std::size_t>(field)] == value)
            continue;
        setValue(index, DraftValue{field, value, {}, -1}, row);
    }
    if (m_firstRow[index] < 0)
        m_firstRow[index] = row.plan.row;
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
        if (const int position = description.entity->indexOf("position");
            position >= 0 && isNull(record.values[static_cast<std::size_t>(position)]))
            record.values[static_cast<std::size_t>(position)] = ++m_positions[{part, ownerOf(part, record)}];
        PlannedRecord planned;
        planned.part = part;
        planned.instance = draft.instance;
        planned.record = std::move(record);
        m_plan.records << planned;
        m_firstRow << row.plan.row;
        m_said << 0;
        for (const DraftValue &value : std::as_const(draft.values))
            row.said.append({index, value.field});
        m_index.insert(handle, index);
        row.isChanged = true;
        if (description.match.isEmpty())
            m_children[{part, ownerOf(part, planned.record)}] << handle;
        else
            m_matchers.at(description.entity->kind).add(handle, std::move(traits));
    } else {
        index = planned(handle, part, draft.instance);
        // Withdrawn with a row that was no record: another row needs it now.
        if (m_plan.records[index].isNew && !m_plan.records[index].isChanged) {
            m_plan.records[index].isChanged = true;
            row.isChanged = true;
        }
        merge(index, draft, record, row);
    }
    row.handles.insert({part, draft.instance}, handle);
    row.claimed << handle;
    if (!row.plan.records.contains(index))
        row.plan.records << index;
    return true;
}

void Planner::check(Row &row)
{
    for (const int index : std::as_const(row.plan.records)) {
        PlannedRecord &planned = m_plan.records[index];
        if (planned.isNew && m_firstRow[index] == row.plan.row)
            continue; // was checked when it was made
        bool isTouched = std::any_of(row.set.begin(), row.set.end(),
                                     [index](const SetValue &value) { return value.record == index; });
        for (int tries = 0; isTouched && tries < 20; ++tries) {
            const Problems problems = refusalsOf(planned.record);
            isTouched = false;
            for (const Problem &problem : problems) {
                const int field = entity(planned.record.kind).indexOf(problem.column.toLatin1());
                const auto set = std::find_if(row.set.begin(), row.set.end(), [&](const SetValue &value) {
                    return value.record == index && value.field == field;
                });
                // What the file itself says is not judged by the sheet.
                if (set == row.set.end() && row.set.isEmpty())
                    continue;
                const qsizetype at = set == row.set.end() ? row.set.size() - 1 : set - row.set.begin();
                const SetValue value = row.set.takeAt(at);
                m_plan.records[value.record].record.values[static_cast<std::size_t>(value.field)] = value.before;
                if (value.column >= 0)
                    row.draft.leave(value.column, m_reader.noteOf(row.plan.row, value.column), DoubtReason::Refused,
                                    QString::fromLatin1(problem.problem));
                isTouched = true;
                break;
            }
        }
    }
}

void Planner::writeNotes(Row &row)
{
    row.draft.withhold(m_reader.sealedColumns());
    if (m_purpose.notes.isEmpty() || row.draft.notes.isEmpty())
        return;
    const int part = m_purpose.indexOf(m_purpose.notes.section(u'.', 0, 0));
    const qint64 handle = row.handles.value({part, 0});
    if (handle == 0)
        return;
    const int field = m_purpose.parts[part].entity->indexOf(m_purpose.notes.section(u'.', 1).toLatin1());
    std::sort(row.draft.notes.begin(), row.draft.notes.end(),
              [](const DraftNote &a, const DraftNote &b) { return a.column < b.column; });
    const QString language = m_plan.mapping.language.isEmpty() ? u"en"_s : m_plan.mapping.language;
    for (const DraftNote &note : std::as_const(row.draft.notes))
        setValue(m_index.value(handle), DraftValue{field, note.text, language, note.column}, row);
}

bool Planner::skip(Row &row, MatchReason reason)
{
    for (const int index : std::as_const(row.plan.records)) {
        if (m_plan.records[index].isNew && m_firstRow[index] == row.plan.row)
            m_plan.records[index].isChanged = false;
    }
    for (auto set = row.set.rbegin(); set != row.set.rend(); ++set)
        m_plan.records[set->record].record.values[static_cast<std::size_t>(set->field)] = set->before;
    row.set.clear();
    row.plan.records.clear();
    row.plan.reason = reason;
    row.plan.proposed = RowDecision::Skip;
    row.plan.decision = RowDecision::Skip;
    row.plan.changesNothing = true;
    return false;
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
    const bool isSkipped = m_choices.decisions.value(number, RowDecision::Update) == RowDecision::Skip;
    bool isMade = true;
    for (int part = 0; part < m_purpose.parts.size() && isMade; ++part) {
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
            if (isNeeded) {
                isMade = false;
                break;
            }
            for (const DraftValue &value : draft.values) {
                if (value.column >= 0)
                    row.draft.leave(value.column, m_reader.noteOf(number, value.column), DoubtReason::RestOfCell, {});
            }
        }
    }
    if (!isMade) {
        skip(row, MatchReason::MissingRequired);
        for (auto &[column, outcome] : row.draft.outcomes)
            outcome = outcome == CellOutcome::LeftOut ? outcome : CellOutcome::Doubtful;
        m_plan.rows << row.plan;
        writeOutcomes(row);
        return;
    }
    writeNotes(row);
    check(row);
    writeNotes(row); // what was refused
    for (const auto &[index, field] : std::as_const(row.said))
        m_said[index] |= quint64(1) << field;
    const qint64 main = row.handles.value({m_purpose.main, 0});
    const int mainIndex = m_index.value(main);
    row.plan.title = titleOf(m_plan.records[mainIndex].record);
    if (row.plan.title.isEmpty()) {
        QStringList names;
        for (const auto &[column, name] : m_purpose.mainPart().links) {
            const Record *other = recordOf(linked(name, row, 0));
            if (other != nullptr)
                names << titleOf(*other);
        }
        row.plan.title = names.join(u" – "_s);
    }
    if (main > 0) {
        row.plan.match = {m_purpose.mainPart().entity->kind, main};
        const Record *inFile = m_known[m_purpose.mainPart().entity->kind].value(main);
        row.plan.matchTitle = inFile == nullptr ? QString() : titleOf(*inFile);
        if (row.plan.matchTitle.isEmpty())
            row.plan.matchTitle = row.plan.title;
    }
    if (const auto earlier = m_mainRow.constFind(main); earlier != m_mainRow.constEnd())
        row.plan.sameAsRow = *earlier;
    else
        m_mainRow.insert(main, number);
    if (main < 0 && row.plan.sameAsRow < 0)
        row.plan.reason = MatchReason::None;
    row.plan.proposed = main > 0 || row.plan.sameAsRow >= 0 ? RowDecision::Update : RowDecision::Add;
    row.plan.decision = row.plan.proposed;
    row.plan.changesNothing = !row.isChanged;
    if (isSkipped) {
        const RowPlan proposed = row.plan;
        skip(row, proposed.reason);
        row.plan.proposed = proposed.proposed;
        for (auto &[column, outcome] : row.draft.outcomes)
            outcome = CellOutcome::LeftOut;
        row.draft.doubts.clear();
        if (proposed.sameAsRow < 0)
            m_mainRow.remove(main);
    } else {
        for (const SetValue &value : std::as_const(row.set)) {
            const PlannedRecord &planned = m_plan.records[value.record];
            if (planned.isNew)
                continue;
            m_plan.changes << ImportedChange{
                number,      value.column, planned.record.ref(),
                value.field, value.before, planned.record.values[static_cast<std::size_t>(value.field)]};
        }
    }
    m_plan.rows << row.plan;
    writeOutcomes(row);
}

} // namespace scd

// What the cells of a row say, put into the records that it means.

#include "models/domain/validate.h"
#include "models/interchange/planner_p.h"

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

/// Text under what is there already, once; where `old` is a line of it, in its place.
QString below(const QString &text, const QString &line, const QString &old)
{
    if (line.isEmpty() || (u'\n' + text + u'\n').contains(u'\n' + line + u'\n'))
        return text;
    QStringList lines = text.isEmpty() ? QStringList() : text.split(u'\n');
    if (const qsizetype at = lines.indexOf(old); !old.isEmpty() && at >= 0)
        lines[at] = line;
    else
        lines << line;
    return lines.join(u'\n');
}

Value noted(const Field &field, const Value &before, const QString &line, const QString &language,
            const QString &old = {})
{
    if (field.kind != FieldKind::LocalText)
        return below(textOf(before), line, old);
    LocalText texts = LocalText::fromJson(textOf(before));
    texts.setText(language, below(texts.text(language), line, old));
    return texts.toJson();
}

Problems refusalsOf(const Record &record)
{
    Problems problems = validateRecord(record);
    problems.removeIf([](const Problem &problem) { return problem.severity != Severity::Refused; });
    return problems;
}

} // namespace

Record Planner::compose(int part, const DraftPart &draft, const Row &row) const
{
    const RowRecord &description = m_purpose.parts[part];
    Record record = newRecord(description.entity->kind);
    // A sheet that has the column says it itself, also where a cell is empty or cannot be read.
    const auto isInSheet = [&](const QByteArray &column) {
        const QString path = description.name + u'.' + QString::fromLatin1(column);
        return std::ranges::any_of(m_plan.mapping.columns,
                                   [&](const ColumnMapping &mapped) { return mapped.target == path; });
    };
    for (const auto &[column, value] : description.defaults) {
        if (!textOf(value).startsWith(u'$'))
            scd::setValue(record, column, value);
        else if (isInSheet(column))
            continue;
        else if (const qint64 handle = linked(textOf(value), row, draft.instance); handle != 0)
            scd::setValue(record, column, Value(handle));
    }
    for (const auto &[column, name] : description.links) {
        if (const qint64 handle = linked(name, row, draft.instance); handle != 0)
            scd::setValue(record, column, Value(handle));
    }
    for (const DraftValue &value : draft.values) {
        const Field &field = description.entity->fields[static_cast<std::size_t>(value.field)];
        Value &place = record.values[static_cast<std::size_t>(value.field)];
        place = std::pair(part, value.field) == m_notes ? noted(field, place, textOf(value.value), value.language)
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

/// The one line of the file's own notes that begins with the same header: an earlier import of this column wrote it.
QString Planner::lineToCorrect(int index, const DraftValue &draft) const
{
    const PlannedRecord &planned = m_plan.records[index];
    const QString label = m_reader.labelOf(draft.column);
    if (planned.isNew || label.isEmpty() || !textOf(draft.value).startsWith(label))
        return {};
    const EntityKind kind = planned.record.kind;
    const Record *inFile = m_known.value(kind).value(planned.record.id);
    const Field &field = entity(kind).fields[static_cast<std::size_t>(draft.field)];
    const QString text = textOf(inFile->values[static_cast<std::size_t>(draft.field)]);
    QStringList lines =
        (field.kind == FieldKind::LocalText ? LocalText::fromJson(text).text(draft.language) : text).split(u'\n');
    lines.removeIf([&label](const QString &line) { return !line.startsWith(label); });
    // What another row of this sheet says too is no old state of this cell.
    return lines.size() == 1 && !m_noted.value(index).contains(lines.first()) ? lines.first() : QString();
}

void Planner::setValue(int index, const DraftValue &draft, Row &row)
{
    PlannedRecord &planned = m_plan.records[index];
    const Entity &description = entity(planned.record.kind);
    const auto at = static_cast<std::size_t>(draft.field);
    const Field &field = description.fields[at];
    const Value before = planned.record.values[at];
    const bool isNotes = std::pair(planned.part, draft.field) == m_notes;
    Value after = isNotes ? noted(field, before, textOf(draft.value), draft.language, lineToCorrect(index, draft))
                          : put(field, before, draft);
    if (isNotes) {
        m_noted[index] << textOf(draft.value);
        row.noted << index;
    }
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
    row.set << SetValue{index, draft.field, draft.column, before, planned.isChanged};
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
    const auto [part, field] = m_notes;
    const qint64 handle = row.handles.value({part, 0});
    if (handle == 0)
        return;
    std::sort(row.draft.notes.begin(), row.draft.notes.end(),
              [](const DraftNote &a, const DraftNote &b) { return a.column < b.column; });
    const QString language = m_plan.mapping.language.isEmpty() ? u"en"_s : m_plan.mapping.language;
    for (const DraftNote &note : std::as_const(row.draft.notes))
        setValue(m_index.value(handle), DraftValue{field, note.text, language, note.column}, row);
}

} // namespace scd

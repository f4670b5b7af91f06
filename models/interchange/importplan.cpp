#include "models/interchange/importplan.h"

#include "models/domain/text.h"
#include "models/interchange/planner_p.h"
#include "models/interchange/recognition.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

/// Every cell begins as what it is when no row of the table takes it.
QList<QList<CellOutcome>> initialOutcomes(const Sheet &sheet, const TableArea &area)
{
    QList<QList<CellOutcome>> outcomes;
    outcomes.reserve(sheet.rows.size());
    for (int row = 0; row < sheet.rows.size(); ++row) {
        const bool isHeader =
            area.headerRow >= 0 && row <= area.headerRow && row > area.headerRow - std::max(1, area.headerRows);
        QList<CellOutcome> line;
        line.reserve(sheet.rows[row].size());
        for (const Cell &cell : sheet.rows[row])
            line << (!cell.isFilled() ? CellOutcome::Empty : isHeader ? CellOutcome::Header : CellOutcome::Outside);
        outcomes << line;
    }
    return outcomes;
}

/// What stands below the table, line by line, as far as no other table begins.
QStringList linesBelow(const Sheet &sheet, const TableArea &area)
{
    qsizetype end = sheet.rows.size();
    for (const TableArea &other : findTables(sheet)) {
        const int top = other.headerRow >= 0 ? other.headerRow : other.firstRow;
        if (top > area.lastRow)
            end = std::min<qsizetype>(end, top);
    }
    QStringList lines;
    for (qsizetype row = area.lastRow + 1; row < end; ++row) {
        QStringList texts;
        for (const Cell &cell : sheet.rows[row]) {
            if (cell.isFilled())
                texts << keepablePart(cell.text).simplified();
        }
        if (!texts.isEmpty())
            lines << texts.join(u" · "_s);
    }
    return lines;
}

void addRemarks(const Sheet &sheet, const Purpose &purpose, ImportPlan &plan)
{
    const int field = purpose.remarks.isEmpty() || plan.into.id == 0
                          ? -1
                          : entity(plan.into.kind).indexOf(purpose.remarks.section(u'.', 1).toLatin1());
    if (field < 0)
        return;
    Value &value = plan.into.values[static_cast<std::size_t>(field)];
    QString text = textOf(value);
    QStringList lines = linesBelow(sheet, plan.mapping.area);
    for (const QString &other : plan.context.otherTexts)
        lines << other.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : std::as_const(lines)) {
        if ((u'\n' + text + u'\n').contains(u'\n' + line + u'\n'))
            continue;
        text += text.isEmpty() ? line : u'\n' + line;
        plan.intoChanged = true;
    }
    value = text;
}

} // namespace

int ImportPlan::count(RowDecision decision) const
{
    return static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [decision](const RowPlan &row) { return row.decision == decision; }));
}

int ImportPlan::effective() const
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [](const RowPlan &row) {
        return row.decision != RowDecision::Skip && !row.changesNothing;
    }));
}

Result<ImportPlan> makePlan(const Sheet &sheet, const Mapping &mapping, const ImportSnapshot &snapshot,
                            const PlanChoices &choices, const Progress &progress)
{
    const Purpose *purpose = purposeById(mapping.purpose);
    if (purpose == nullptr)
        return failure(ErrorKind::Invalid, u"purpose"_s);
    if (purpose->into && (snapshot.into.id == 0 || snapshot.into.kind != *purpose->into))
        return failure(ErrorKind::Invalid, u"into"_s);
    ImportPlan plan;
    plan.purpose = purpose->id;
    plan.mapping = mapping;
    plan.context = snapshot.context;
    plan.into = snapshot.into;
    plan.outcomes = initialOutcomes(sheet, mapping.area);
    const int first = std::max(0, mapping.area.firstRow);
    const int last = std::min(mapping.area.lastRow, static_cast<int>(sheet.rows.size()) - 1);
    Planner planner(sheet, mapping, *purpose, snapshot, choices, plan);
    constexpr int rowsBetween = 256;
    for (int row = first; row <= last; ++row) {
        if (progress && (row - first) % rowsBetween == 0 && !progress(100 * (row - first) / (last - first + 1)))
            return failure(ErrorKind::Cancelled);
        if (!mapping.area.totals.contains(row))
            planner.planRow(row);
    }
    planner.finish();
    addRemarks(sheet, *purpose, plan);
    return plan;
}

} // namespace scd

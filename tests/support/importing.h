#pragma once

#include "models/interchange/book.h"
#include "models/interchange/importplan.h"
#include "models/interchange/recognition.h"
#include "tests/support/temporaryfile.h"

/// Imports as the window does: what is recognised, put into the file.
namespace scd::importing {

/// The first sheet of a table as text; an empty one when it cannot be read.
inline Sheet sheetOf(const QString &csv)
{
    const auto book = readBook(csv.toUtf8());
    return book && !book->sheets.isEmpty() ? book->sheets[0] : Sheet();
}

inline ImportPlan planOf(const Workspace &workspace, const Sheet &sheet, const QString &purpose = {}, Ref into = {},
                         const PlanChoices &choices = {})
{
    const QList<TableArea> areas = findTables(sheet);
    if (areas.isEmpty())
        qFatal("no table");
    const QString best = purpose.isEmpty() ? guessPurposes(sheet, areas.first()).first().purpose : purpose;
    const Mapping mapping = proposeMapping(sheet, areas.first(), *purposeById(best));
    ImportContext context;
    context.fileName = QStringLiteral("sheet");
    context.today = QDate(2027, 3, 1);
    context.into = into;
    auto plan = makePlan(sheet, mapping, takeSnapshot(workspace, *purposeById(mapping.purpose), context), choices);
    if (!plan)
        qFatal("no plan: %s", qPrintable(plan.error().detail));
    return *plan;
}

/// The id of the step; 0 when nothing differed.
inline qint64 put(Workspace &workspace, const ImportPlan &plan)
{
    const auto step = importInto(workspace, plan);
    if (!step)
        qFatal("not written: %s", qPrintable(step.error().detail));
    return *step;
}

inline ImportPlan put(Workspace &workspace, const Sheet &sheet, const QString &purpose = {}, Ref into = {})
{
    const ImportPlan plan = planOf(workspace, sheet, purpose, into);
    put(workspace, plan);
    return plan;
}

/// "HEADER=text" of each cell of a row that is not empty.
inline QStringList cellsOf(const Sheet &sheet, int row)
{
    QStringList cells;
    for (int column = 0; column < sheet.columnCount(); ++column) {
        const Cell cell = sheet.at(row, column);
        if (cell.type != Cell::Type::Empty)
            cells << sheet.at(0, column).text + u'=' + cell.text;
    }
    return cells;
}

} // namespace scd::importing

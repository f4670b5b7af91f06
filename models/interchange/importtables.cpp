#include "models/interchange/importtables.h"

#include "models/interchange/recognition.h"

using namespace Qt::StringLiterals;

namespace scd {

namespace {

ImportTable proposed(const Sheet &sheet, int number, const TableArea &area, const QString &purpose,
                     const MappingMemory &memory, int score)
{
    ImportTable table;
    table.sheet = number;
    table.shape = shapeOf(sheet, area);
    table.score = score;
    const auto known = memory.find(table.shape);
    const bool isUsable = known && (purpose.isEmpty() || known->purpose == purpose);
    const Purpose *wanted = purposeById(isUsable ? known->purpose : purpose);
    if (wanted == nullptr)
        return table;
    table.mapping = proposeMapping(sheet, area, *wanted);
    if (isUsable) {
        table.mapping = applied(*known, table.mapping);
        table.isRemembered = true;
    }
    return table;
}

template <class Take>
void forTables(const Book &book, Take take)
{
    for (int i = 0; i < book.sheets.size(); ++i) {
        if (book.sheets[i].isHidden)
            continue;
        for (const TableArea &area : findTables(book.sheets[i]))
            take(i, area);
    }
}

} // namespace

QList<ImportTable> tablesOf(const Book &book, const MappingMemory &memory)
{
    QList<ImportTable> tables;
    forTables(book, [&](int i, const TableArea &area) {
        const Sheet &sheet = book.sheets[i];
        const auto known = memory.find(shapeOf(sheet, area));
        const PurposeGuess guess = guessPurposes(sheet, area).first();
        tables << proposed(sheet, i, area, known ? known->purpose : guess.purpose, memory, guess.score);
    });
    return tables;
}

QList<ImportTable> tablesFor(const Book &book, const QString &purpose, const MappingMemory &memory)
{
    QList<ImportTable> taken;
    ImportTable best;
    best.score = -1;
    forTables(book, [&](int i, const TableArea &area) {
        const QList<PurposeGuess> guesses = guessPurposes(book.sheets[i], area);
        for (const PurposeGuess &guess : guesses) {
            if (guess.purpose != purpose)
                continue;
            if (guesses.first().purpose == purpose)
                taken << proposed(book.sheets[i], i, area, purpose, memory, guess.score);
            else if (guess.score > best.score)
                best = proposed(book.sheets[i], i, area, purpose, memory, guess.score);
        }
    });
    if (taken.isEmpty() && best.score >= 0)
        taken << best;
    return taken;
}

QStringList otherTextsOf(const Book &book)
{
    QStringList texts;
    for (const Sheet &sheet : book.sheets) {
        if (sheet.isHidden || !findTables(sheet).isEmpty())
            continue;
        QStringList lines;
        for (const QList<Cell> &row : sheet.rows) {
            QStringList cells;
            for (const Cell &cell : row) {
                if (cell.isFilled())
                    cells << cell.text.simplified();
            }
            if (!cells.isEmpty())
                lines << cells.join(u" · "_s);
        }
        if (!lines.isEmpty())
            texts << lines.join(u'\n');
    }
    return texts;
}

Result<qint64> importTables(Workspace &workspace, const Book &book, const QList<ImportTable> &tables,
                            const ImportContext &context, QList<ImportPlan> *plans)
{
    return workspace.change(labels::imported(context.fileName), [&](Edit &edit) -> Status {
        for (const ImportTable &table : tables) {
            const Purpose *purpose = purposeById(table.mapping.purpose);
            if (purpose == nullptr)
                return failure(ErrorKind::Invalid, u"purpose"_s);
            // What an earlier table made is read back within the same transaction.
            const auto plan =
                makePlan(book.sheets[table.sheet], table.mapping, takeSnapshot(workspace, *purpose, context));
            if (!plan)
                return plan.error();
            SCD_TRY(applyPlan(edit, *plan));
            if (plans != nullptr)
                *plans << *plan;
        }
        return Done{};
    });
}

} // namespace scd

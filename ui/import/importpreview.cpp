#include "ui/import/importpreview.h"

#include "models/interchange/recognition.h"

#include <QRegularExpression>

namespace scd {

namespace {

void addWholeSheets(OpenedBook &opened, const QString &purpose)
{
    for (int i = 0; i < opened.book.sheets.size(); ++i) {
        const Sheet &sheet = opened.book.sheets[i];
        if (sheet.isHidden || sheet.rows.isEmpty())
            continue;
        ImportTable table;
        table.sheet = i;
        TableArea area;
        area.lastRow = static_cast<int>(sheet.rows.size()) - 1;
        area.lastColumn = sheet.columnCount() - 1;
        const Purpose *wanted = purposeById(purpose);
        table.mapping = proposeMapping(sheet, area, wanted == nullptr ? purposes().first() : *wanted);
        opened.tables << table;
    }
}

/// The cell that was read as `taken` though it can be another day.
std::optional<DateQuestion> questionOf(const QString &text, QDate taken)
{
    static const QRegularExpression number(QStringLiteral("\\d+"));
    const QDate other(taken.year(), taken.day(), taken.month());
    const auto first = number.match(text);
    if (!taken.isValid() || !other.isValid() || taken == other || !first.hasMatch())
        return {};
    const bool isDayFirst = first.captured().toInt() == taken.day();
    return DateQuestion{text, isDayFirst ? taken : other, isDayFirst ? other : taken};
}

void index(ImportPreview &preview, const Sheet &sheet)
{
    const ImportPlan &plan = preview.plan;
    for (qsizetype i = 0; i < plan.rows.size(); ++i)
        preview.rows.insert(plan.rows[i].row, i);
    for (qsizetype i = 0; i < plan.doubts.size(); ++i) {
        const Doubt &doubt = plan.doubts[i];
        preview.doubts[doubt.row] << i;
        if (doubt.reason == DoubtReason::DateOrder && doubt.column >= 0 && !preview.question)
            preview.question = questionOf(sheet.at(doubt.row, doubt.column).text.trimmed(),
                                          QDate::fromString(doubt.argument, Qt::ISODate));
    }
    for (qsizetype i = 0; i < plan.changes.size(); ++i)
        preview.changes[plan.changes[i].row] << i;
    for (auto it = preview.doubts.begin(); it != preview.doubts.end(); ++it)
        preview.doubtfulRows += preview.rows.contains(it.key()) ? 1 : 0;
    preview.report = reportOf(plan);
    for (int row = 0; row < sheet.rows.size(); ++row) {
        for (int column = 0; column < sheet.rows[row].size(); ++column) {
            const bool isCounted = plan.outcomes.value(row).value(column, CellOutcome::Empty) != CellOutcome::Empty;
            preview.lost += !isCounted && !sheet.rows[row][column].text.trimmed().isEmpty() ? 1 : 0;
        }
    }
}

void propose(ImportPreview &preview, const PreviewRequest &request, const Sheet &sheet, const Purpose &purpose)
{
    Mapping &mapping = preview.table.mapping;
    mapping = proposeMapping(sheet, mapping.area, purpose);
    preview.table.shape = shapeOf(sheet, mapping.area);
    const auto known = request.memory.find(preview.table.shape);
    preview.table.isRemembered = known && known->purpose == purpose.id;
    if (preview.table.isRemembered)
        mapping = applied(*known, mapping);
    if (request.loaded)
        mapping = applied(*request.loaded, mapping);
    if (mapping.needsDateOrder && request.answer != DateOrder::Unknown)
        mapping.tellDateOrder(request.answer);
}

} // namespace

const RowPlan *ImportPreview::planOf(int sheetRow) const
{
    const auto found = rows.constFind(sheetRow);
    return found == rows.constEnd() ? nullptr : &plan.rows[*found];
}

Result<OpenedBook> openTables(Result<Book> book, const QString &purpose, const MappingMemory &memory)
{
    if (!book)
        return book.error();
    OpenedBook opened;
    opened.book = std::move(*book);
    opened.tables = purpose.isEmpty() ? tablesOf(opened.book, memory) : tablesFor(opened.book, purpose, memory);
    opened.otherTexts = otherTextsOf(opened.book);
    opened.isGuess = opened.tables.isEmpty();
    if (opened.isGuess)
        addWholeSheets(opened, purpose);
    if (opened.tables.isEmpty())
        return failure(ErrorKind::WrongType, unreadable::empty.toString());
    return opened;
}

Result<ImportPreview> makePreview(const PreviewRequest &request, const ImportSnapshot &snapshot,
                                  const Progress &progress)
{
    ImportPreview preview;
    preview.table = request.table;
    const Sheet &sheet = request.opened->book.sheets[request.table.sheet];
    const Purpose *purpose = purposeById(request.table.mapping.purpose);
    if (purpose == nullptr)
        return failure(ErrorKind::Invalid, QStringLiteral("purpose"));
    if (request.isProposed)
        propose(preview, request, sheet, *purpose);
    auto plan = makePlan(sheet, preview.table.mapping, snapshot, request.choices, progress);
    if (plan) {
        preview.plan = std::move(*plan);
        index(preview, sheet);
    } else if (plan.error().kind == ErrorKind::Invalid) {
        preview.refusal = plan.error();
    } else {
        return plan.error();
    }
    return preview;
}

} // namespace scd

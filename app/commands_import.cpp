#include "app/commands.h"
#include "models/domain/output.h"
#include "models/domain/text.h"
#include "models/interchange/book.h"
#include "models/interchange/cells.h"
#include "models/interchange/csvwriter.h"
#include "models/interchange/importtables.h"
#include "ui/mainwindow/settings.h"
#include "ui/widgets/sentences.h"

#include <QFileInfo>

namespace scd {

namespace {

QString purposeNames()
{
    QStringList names;
    for (const Purpose &purpose : purposes())
        names << purpose.id.section(u':', -1);
    return names.join(QStringLiteral(", "));
}

const Purpose *purposeNamed(const QString &name)
{
    const Purpose *found = purposeById(name);
    return found != nullptr ? found : purposeById(QStringLiteral("kind:") + name);
}

/// The cells of every table as one CSV text.
Result<QByteArray> reportText(const Book &book, const QList<ImportTable> &tables, const QList<ImportPlan> &plans)
{
    Sheet report;
    for (qsizetype i = 0; i < plans.size(); ++i) {
        const Sheet &sheet = book.sheets[tables[i].sheet];
        QList<QStringList> lines = reportRows(plans[i], sheet);
        for (qsizetype line = 0; line < lines.size(); ++line) {
            if (line == 0 && i > 0)
                continue;
            QList<Cell> cells{textCell(line == 0 ? QStringLiteral("sheet") : sheet.name)};
            for (const QString &text : std::as_const(lines[line]))
                cells << textCell(text);
            report.rows << cells;
        }
    }
    return toCsv(report);
}

} // namespace

ExitCode Commands::refuseSheet(const Error &error, const QString &path)
{
    return fail(error.kind == ErrorKind::NotFound ? ExitCode::NotFound : ExitCode::Refused,
                sheetErrorSentence(error, path));
}

ExitCode Commands::refuseMapping(const Error &error, const QString &path)
{
    return fail(error.kind == ErrorKind::NotFound ? ExitCode::NotFound : ExitCode::Refused,
                mappingErrorSentence(error, path));
}

ExitCode Commands::import(const CommandArguments &arguments)
{
    const QString sheetPath = arguments.words.value(1);
    if (sheetPath.isEmpty())
        return misused(tr("Say which spreadsheet: import SHEET."));
    if (!arguments.importAs.isEmpty() && purposeNamed(arguments.importAs) == nullptr)
        return misused(
            tr("“%1” is nothing that can be imported; it can be: %2.").arg(arguments.importAs, purposeNames()));
    if (!arguments.report.isEmpty() && QFileInfo::exists(arguments.report))
        return cannotWrite(failure(ErrorKind::Exists), arguments.report);

    Settings settings;
    MappingMemory memory = MappingMemory::fromBytes(settings.value(Setting::ImportMappings).toByteArray());
    QString purpose = arguments.importAs.isEmpty() ? QString() : purposeNamed(arguments.importAs)->id;
    std::optional<Mapping> mapping;
    if (!arguments.mapping.isEmpty()) {
        const auto loaded = loadMapping(arguments.mapping);
        if (!loaded)
            return refuseMapping(loaded.error(), arguments.mapping);
        if (!purpose.isEmpty() && loaded->purpose != purpose)
            return misused(tr("The mapping “%1” is for something else than --as says.").arg(arguments.mapping));
        purpose = loaded->purpose;
        mapping = *loaded;
    }
    const auto book = readBook(sheetPath);
    if (!book)
        return refuseSheet(book.error(), sheetPath);
    QList<ImportTable> tables = purpose.isEmpty() ? tablesOf(*book, memory) : tablesFor(*book, purpose, memory);
    if (tables.isEmpty())
        return fail(ExitCode::Refused, tr("There is no table in “%1”. Nothing was changed.").arg(sheetPath));
    for (ImportTable &table : tables) {
        if (mapping)
            table.mapping = applied(*mapping, table.mapping);
    }

    ExitCode code = ExitCode::Ok;
    const auto workspace = open(arguments.file, code, arguments.dryRun ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    if (!workspace)
        return code;
    ImportContext context;
    context.fileName = QFileInfo(sheetPath).fileName();
    context.today = m_clock.today();
    context.languages = QStringList{settings.language(), QStringLiteral("en")};
    context.otherTexts = otherTextsOf(*book);
    if (!arguments.into.isEmpty()) {
        const auto into = delegation(*workspace, arguments.into);
        if (!into)
            return ExitCode::NotFound;
        context.into = into->id.ref();
    }
    for (const ImportTable &table : std::as_const(tables)) {
        if (purposeById(table.mapping.purpose)->into && !context.into)
            return misused(tr("Say which delegation the rows belong to: --into CODE."));
    }

    QList<ImportPlan> plans;
    if (arguments.dryRun) {
        for (const ImportTable &table : std::as_const(tables)) {
            auto plan = makePlan(book->sheets[table.sheet], table.mapping,
                                 takeSnapshot(*workspace, *purposeById(table.mapping.purpose), context));
            if (!plan)
                return fail(ExitCode::Refused, errorSentence(plan.error()));
            plans << std::move(*plan);
        }
    } else {
        const auto step = importTables(*workspace, *book, tables, context, &plans);
        if (!step)
            return fail(step.error().kind == ErrorKind::Invalid ? ExitCode::Refused : ExitCode::CannotWrite,
                        errorSentence(step.error()));
        for (const ImportTable &table : std::as_const(tables))
            memory.remember(table.shape, table.mapping);
        settings.set(Setting::ImportMappings, memory.toBytes());
    }
    for (qsizetype i = 0; i < plans.size(); ++i) {
        const ImportReport report = reportOf(plans[i]);
        const auto cells = [&report](CellOutcome outcome) { return report.cells.value(outcome); };
        m_out << shownLine(book->sheets[tables[i].sheet].name) << '\t' << plans[i].purpose << '\n'
              << tr("Rows: %1 to add, %2 to change, %3 the same, %4 left out.")
                     .arg(report.added)
                     .arg(report.updated)
                     .arg(report.unchanged)
                     .arg(report.skipped)
              << '\n'
              << tr("Cells: %1 in fields, %2 in notes, %3 to look at, %4 headers, %5 outside, %6 left out; %7 in all.")
                     .arg(cells(CellOutcome::Field))
                     .arg(cells(CellOutcome::Note))
                     .arg(cells(CellOutcome::Doubtful))
                     .arg(cells(CellOutcome::Header))
                     .arg(cells(CellOutcome::Outside))
                     .arg(cells(CellOutcome::LeftOut))
                     .arg(report.total() - cells(CellOutcome::Empty))
              << '\n';
    }
    if (arguments.dryRun)
        m_out << tr("Nothing was changed: this was a dry run.") << '\n';
    if (!arguments.report.isEmpty()) {
        const auto text = reportText(*book, tables, plans);
        const Status written = text ? writeOutput(arguments.report, *text) : Status(text.error());
        if (!written)
            return cannotWrite(written.error(), arguments.report);
    }
    return ExitCode::Ok;
}

} // namespace scd

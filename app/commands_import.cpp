#include "app/commands.h"
#include "models/domain/output.h"
#include "models/domain/text.h"
#include "models/interchange/book.h"
#include "models/interchange/cells.h"
#include "models/interchange/csvwriter.h"
#include "models/interchange/importtables.h"
#include "models/storage/filelock.h"
#include "ui/mainwindow/settings.h"
#include "ui/widgets/sentences.h"

#include <QDir>
#include <QFileInfo>
#include <QMap>

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

std::optional<DateOrder> dateOrderOf(const QString &word)
{
    if (word == QLatin1StringView("dmy"))
        return DateOrder::DayFirst;
    return word == QLatin1StringView("mdy") ? std::optional(DateOrder::MonthFirst) : std::nullopt;
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

/// What was asked for, checked before any file is read.
ExitCode Commands::checkImport(const CommandArguments &arguments, ImportChoice &choice)
{
    if (arguments.words.value(1).isEmpty())
        return misused(tr("Say which spreadsheet: import SHEET."));
    if (const Purpose *purpose = purposeNamed(arguments.importAs))
        choice.purpose = purpose->id;
    else if (!arguments.importAs.isEmpty())
        return misused(
            tr("“%1” is nothing that can be imported; it can be: %2.").arg(arguments.importAs, purposeNames()));
    choice.dateOrder = dateOrderOf(arguments.dateOrder);
    if (!choice.dateOrder && !arguments.dateOrder.isEmpty())
        return misused(tr("“%1” is no order of dates; it can be: dmy, mdy.").arg(arguments.dateOrder));
    for (const QString &output : {arguments.report, arguments.saveMapping}) {
        if (output.isEmpty())
            continue;
        if (QFileInfo::exists(output))
            return cannotWrite(failure(ErrorKind::Exists), output);
        if (!QFileInfo(output).absoluteDir().exists())
            return cannotWrite(failure(ErrorKind::NotFound), output);
    }
    if (arguments.mapping.isEmpty())
        return ExitCode::Ok;
    const auto loaded = loadMapping(arguments.mapping);
    if (!loaded)
        return refuseMapping(loaded.error(), arguments.mapping);
    if (!choice.purpose.isEmpty() && loaded->purpose != choice.purpose)
        return misused(tr("The mapping “%1” is for something else than --as says.").arg(arguments.mapping));
    choice.purpose = loaded->purpose;
    choice.mapping = *loaded;
    return ExitCode::Ok;
}

ExitCode Commands::import(const CommandArguments &arguments)
{
    ImportChoice choice;
    if (const ExitCode checked = checkImport(arguments, choice); checked != ExitCode::Ok)
        return checked;
    const QString sheetPath = arguments.words.at(1);
    const auto book = readBook(sheetPath);
    if (!book)
        return refuseSheet(book.error(), sheetPath);
    Settings settings;
    MappingMemory memory = MappingMemory::fromBytes(settings.value(Setting::ImportMappings).toByteArray());
    QList<ImportTable> tables =
        choice.purpose.isEmpty() ? tablesOf(*book, memory) : tablesFor(*book, choice.purpose, memory);
    if (tables.isEmpty())
        return fail(ExitCode::Refused, tr("There is no table in “%1”. Nothing was changed.").arg(sheetPath));
    if (!arguments.saveMapping.isEmpty() && tables.size() > 1)
        return misused(
            tr("“%1” holds several tables, which have a mapping each: choose one with --as.").arg(sheetPath));
    for (ImportTable &table : tables) {
        if (choice.mapping)
            table.mapping = applied(*choice.mapping, table.mapping);
        if (choice.dateOrder)
            table.mapping.tellDateOrder(*choice.dateOrder);
        if (purposeById(table.mapping.purpose)->into && arguments.into.isEmpty())
            return misused(tr("Say which delegation the rows belong to: --into CODE."));
    }

    ExitCode code = ExitCode::Ok;
    // A dry run is the import into a copy: what one table makes the next one finds, as it will be.
    std::unique_ptr<ReadingCopy> copy;
    auto workspace = open(arguments.file, code, arguments.dryRun ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    if (workspace && arguments.dryRun) {
        workspace.reset();
        auto made = ReadingCopy::make(arguments.file);
        if (!made)
            return fail(ExitCode::CannotWrite, errorSentence(made.error()));
        copy = std::move(*made);
        workspace = open(copy->path(), code, OpenMode::ReadWrite);
    }
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
    QList<ImportPlan> plans;
    const auto step = importTables(*workspace, *book, tables, context, &plans);
    if (!step)
        return fail(step.error().kind == ErrorKind::Invalid ? ExitCode::Refused : ExitCode::CannotWrite,
                    errorSentence(step.error()));
    if (!arguments.dryRun) {
        for (const ImportTable &table : std::as_const(tables))
            memory.remember(table.shape, table.mapping);
        settings.set(Setting::ImportMappings, memory.toBytes());
    }
    reportImport(*book, tables, plans);
    if (arguments.dryRun)
        m_out << tr("Nothing was changed: this was a dry run.") << '\n';
    if (!arguments.saveMapping.isEmpty()) {
        if (const Status saved = saveMapping(arguments.saveMapping, tables.first().mapping); !saved)
            return cannotWrite(saved.error(), arguments.saveMapping);
    }
    if (!arguments.report.isEmpty()) {
        const auto text = reportText(*book, tables, plans);
        const Status written = text ? writeOutput(arguments.report, *text) : Status(text.error());
        if (!written)
            return cannotWrite(written.error(), arguments.report);
    }
    return ExitCode::Ok;
}

/// What became of rows and cells, and how often there is something to look at, by the words of the report.
void Commands::reportImport(const Book &book, const QList<ImportTable> &tables, const QList<ImportPlan> &plans)
{
    for (qsizetype i = 0; i < plans.size(); ++i) {
        const ImportReport report = reportOf(plans[i]);
        const auto cells = [&report](CellOutcome outcome) { return report.cells.value(outcome); };
        m_out << shownLine(book.sheets[tables[i].sheet].name) << '\t' << plans[i].purpose << '\n'
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
        QMap<QString, int> doubts;
        for (const Doubt &doubt : plans[i].doubts)
            ++doubts[tokenOf(doubt.reason)];
        for (auto it = doubts.begin(); it != doubts.end(); ++it)
            m_out << it.key() << '\t' << it.value() << '\n';
    }
    if (!book.notRead.isEmpty())
        m_out << tr("What no table can hold was left out: %1.").arg(book.notRead.join(QStringLiteral(", "))) << '\n';
}

} // namespace scd

#include "app/commands.h"

#include "app/startup.h"
#include "models/domain/exchange.h"
#include "models/domain/partnership.h"
#include "models/domain/text.h"
#include "models/interchange/sample.h"
#include "models/storage/database.h"
#include "models/storage/filecheck.h"
#include "ui/widgets/sentences.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace scd {

namespace {

QString programName()
{
    return QStringLiteral("sistercitydesk");
}

} // namespace

Commands::Commands()
    : m_out(stdout)
    , m_error(stderr)
{
}

ExitCode Commands::help()
{
    m_out << tr("Sister City Desk: partner cities, exchanges, people and programmes of a committee.") << "\n\n"
          << tr("Without a command a window opens, with the file if one is given:") << "\n"
          << "  sistercitydesk [--file F]\n\n"
          << tr("Commands; they need no display:") << "\n"
          << "  --file NEW sample\n      " << tr("Makes the sample committee in the new file NEW.") << "\n"
          << "  --file F list delegations\n      "
          << tr("Code, first day, last day, partner and name of each delegation, with tabs between them.") << "\n"
          << "  --file F check\n      " << tr("Runs all checks of the file; 0 only when it is sound.") << "\n"
          << "  --file F print programme|days|delegates --delegation CODE --output OUT\n      "
          << tr("Prints into a file: the whole programme, one page a day, or the list of delegates.") << "\n"
          << "  --file F import SHEET [--as KIND] [--into CODE] [--mapping M] [--dry-run] …\n      "
          << tr("Imports a spreadsheet, an address book or a calendar as one step that can be undone.") << "\n"
          << "  --file F export KIND --output OUT\n      "
          << tr("Writes all records of a kind as a table, people as an address book, itineraries as a calendar.")
          << "\n"
          << "  --file F export committee --output FOLDER\n      "
          << tr("Writes everything as a new folder of tables that can be read without the program.") << "\n"
          << "  --file NEW import committee FOLDER\n      " << tr("Reads such a folder into the new file NEW.")
          << "\n\n"
          << tr("Options of export:") << "\n"
          << "  --format csv|xlsx|vcf|ics\n                        " << tr("if the name of the output does not say it")
          << "\n"
          << "  --delegation CODE     " << tr("only what belongs to this delegation") << "\n"
          << "  --columns a,b,c       " << tr("names of columns in their order; all if not said") << "\n"
          << "  --sensitivity public|internal|personal\n                        "
          << tr("what may leave: internal if not said") << "\n"
          << "  --exact               "
          << tr("for programs: tokens and ids, and cells that begin like formulas as they are") << "\n"
          << "  --language en|es|fil  " << tr("of the heads of columns and of words in cells") << "\n\n"
          << tr("Options of import:") << "\n"
          << "  --as KIND             "
          << tr("people, delegates, hosts, volunteers, partnerships, programme; as recognised if not said") << "\n"
          << "  --into CODE           " << tr("the delegation that delegates or a programme belong to") << "\n"
          << "  --mapping M           " << tr("a mapping that was saved: which column is what") << "\n"
          << "  --save-mapping M      " << tr("writes the mapping that is used into the new file M") << "\n"
          << "  --date-order dmy|mdy  " << tr("what 3/4/2027 means where the sheet does not prove it") << "\n"
          << "  --dry-run             " << tr("says what would be done and changes nothing") << "\n"
          << "  --report R            " << tr("writes a new CSV file: what became of every cell") << "\n\n"
          << tr("Options of print:") << "\n"
          << "  --languages en,es     " << tr("one or two of en, es, fil; the first one leads") << "\n"
          << "  --paper letter|a4     " << tr("the paper; letter if not said") << "\n"
          << "  --large-print         " << tr("larger type") << "\n"
          << "  --public-only         " << tr("leaves out what is not for everybody") << "\n"
          << "  --format pdf|html     " << tr("if the name of the output does not say it") << "\n\n"
          << tr("Exit codes:") << "\n"
          << "  0  " << tr("done") << "\n"
          << "  1  " << tr("the file, the folder or the delegation was not found") << "\n"
          << "  2  " << tr("the command was not understood") << "\n"
          << "  3  " << tr("the output could not be written, or is there already") << "\n"
          << "  4  " << tr("the file was refused: of another kind, newer, damaged or in use") << "\n"
          << "  5  " << tr("the check found faults") << "\n";
    return ExitCode::Ok;
}

ExitCode Commands::version()
{
    m_out << programName() << ' ' << QCoreApplication::applicationVersion() << "\n";
    return ExitCode::Ok;
}

ExitCode Commands::fail(ExitCode code, const QString &sentence)
{
    m_error << programName() << ": " << shownLine(sentence) << "\n";
    return code;
}

ExitCode Commands::misused(const QString &reason)
{
    //: After a sentence that says what was not understood
    return fail(ExitCode::Usage, tr("%1 See sistercitydesk --help.").arg(reason));
}

ExitCode Commands::misplaced(const QString &option, const QString &command)
{
    return misused(tr("“--%1” does not go with “%2”.").arg(option, command));
}

ExitCode Commands::refuse(const Error &error, const QString &path)
{
    if (error.kind == ErrorKind::NotFound)
        return fail(ExitCode::NotFound, tr("There is no file “%1”.").arg(path));
    return fail(ExitCode::Refused, Startup::sentence(error, path));
}

ExitCode Commands::cannotWrite(const Error &error, const QString &path)
{
    switch (error.kind) {
    case ErrorKind::Exists:
        return fail(ExitCode::CannotWrite, tr("“%1” is there already and was not overwritten.").arg(path));
    case ErrorKind::NotFound:
        return fail(ExitCode::CannotWrite, tr("“%1” was not written: there is no such folder.").arg(path));
    case ErrorKind::ReadOnly:
        return fail(ExitCode::CannotWrite, tr("“%1” was not written: its folder cannot be written.").arg(path));
    case ErrorKind::DiskFull:
        return fail(ExitCode::CannotWrite, tr("“%1” was not written: the disk is full.").arg(path));
    default:
        return fail(ExitCode::CannotWrite, tr("“%1” could not be written.").arg(path));
    }
}

ExitCode Commands::run(const CommandArguments &arguments)
{
    const QString command = arguments.words.value(0);
    const auto is = [&command](const char *word) { return command == QLatin1StringView(word); };
    const bool isFolder = arguments.words.value(1) == QLatin1StringView("committee") && (is("export") || is("import"));
    const bool hasObject = is("list") || is("print") || is("export") || is("import");
    const qsizetype words = is("import") && isFolder ? 3 : hasObject ? 2 : 1;
    if (arguments.words.size() > words)
        return misused(tr("“%1” is one word too many.").arg(arguments.words.at(words)));
    if (arguments.file.isEmpty())
        return misused(tr("Say which file: --file F."));
    if (is("sample"))
        return sample(arguments);
    if (is("check"))
        return check(arguments);
    if (is("list"))
        return list(arguments);
    if (is("print"))
        return print(arguments);
    if (is("export"))
        return isFolder ? exportFolder(arguments) : exportTable(arguments);
    if (is("import"))
        return isFolder ? importFolder(arguments) : import(arguments);
    return misused(tr("“%1” is not a command.").arg(command));
}

ExitCode Commands::sample(const CommandArguments &arguments)
{
    const QString path = arguments.file;
    if (QFileInfo::exists(path))
        return cannotWrite(failure(ErrorKind::Exists), path);
    if (!QFileInfo(path).absoluteDir().exists())
        return cannotWrite(failure(ErrorKind::NotFound), path);
    auto database = Database::open(path, OpenMode::Create, m_clock);
    if (!database.ok())
        return cannotWrite(database.error(), path);
    Status made = Done{};
    {
        Workspace workspace(std::move(*database), m_clock);
        made = makeSample(workspace, m_clock.today());
    }
    if (!made.ok()) {
        QFile::remove(path);
        return cannotWrite(made.error(), path);
    }
    m_out << tr("The sample committee is in “%1”.").arg(path) << "\n";
    return ExitCode::Ok;
}

std::unique_ptr<Workspace> Commands::open(const QString &path, ExitCode &code, OpenMode mode)
{
    auto database = Database::open(path, mode, m_clock);
    if (!database.ok()) {
        code = refuse(database.error(), path);
        return nullptr;
    }
    code = ExitCode::Ok;
    return std::make_unique<Workspace>(std::move(*database), m_clock);
}

std::optional<Delegation> Commands::delegation(const Workspace &workspace, const QString &code)
{
    const QList<Delegation> all = delegations(workspace);
    const auto found = std::find_if(all.begin(), all.end(), [&code](const Delegation &one) {
        return one.code.compare(code, Qt::CaseInsensitive) == 0;
    });
    if (found != all.end())
        return *found;
    QStringList known;
    for (const Delegation &one : all.mid(0, 50))
        known << one.code;
    fail(ExitCode::NotFound,
         known.isEmpty()
             ? tr("There is no delegation “%1”; the file has none yet.").arg(code)
             : tr("There is no delegation “%1”; there are: %2.").arg(code, known.join(QStringLiteral(", "))));
    return {};
}

QList<Delegation> Commands::delegations(const Workspace &workspace)
{
    return workspace.all<Delegation>({}, {{"start_date"}, {"code"}});
}

QString Commands::partnerOf(const Workspace &workspace, const Delegation &delegation, const QStringList &languages)
{
    const auto exchange = workspace.find<Exchange>(delegation.exchange);
    const auto partnership = exchange ? workspace.find<Partnership>(exchange->partnership) : std::nullopt;
    return partnership ? workspace.title(partnership->partner.ref(), languages) : QString();
}

ExitCode Commands::list(const CommandArguments &arguments)
{
    if (arguments.words.value(1) != QLatin1StringView("delegations"))
        return misused(tr("What to list is not known; it can be: delegations."));
    ExitCode code = ExitCode::Ok;
    const auto workspace = open(arguments.file, code);
    if (!workspace)
        return code;
    const QStringList languages{QLocale().name().section(u'_', 0, 0), QStringLiteral("en")};
    for (const Delegation &delegation : delegations(*workspace)) {
        const QStringList cells{
            delegation.code, delegation.start.toString(Qt::ISODate), delegation.end.toString(Qt::ISODate),
            shownLine(partnerOf(*workspace, delegation, languages)), shownLine(delegation.name.best(languages))};
        m_out << cells.join(u'\t') << "\n";
    }
    return ExitCode::Ok;
}

ExitCode Commands::check(const CommandArguments &arguments)
{
    const auto report = checkFile(arguments.file);
    if (!report.ok())
        return refuse(report.error(), arguments.file);
    for (const FileFinding &finding : report->findings) {
        static constexpr const char *kinds[] = {"structure", "schema",  "reference", "value",
                                                "search",    "journal", "attachment"};
        m_out << kinds[static_cast<int>(finding.kind)] << '\t' << finding.table << '\t' << finding.row << '\t'
              << shownLine(finding.detail) << "\n";
    }
    if (!report->isSound())
        return fail(ExitCode::Faults, tr("%n faults were found. Restore a backup, or ask for help with this list.",
                                         nullptr, static_cast<int>(report->findings.size())));
    m_out << tr("The file is sound: %1 records, %2 changes, digest %3.")
                 .arg(report->records)
                 .arg(report->steps)
                 .arg(report->digest)
          << "\n";
    return ExitCode::Ok;
}

} // namespace scd

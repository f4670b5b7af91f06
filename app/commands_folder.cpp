#include "app/commands.h"
#include "models/interchange/committeefolder.h"
#include "models/storage/database.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace scd {

ExitCode Commands::exportFolder(const CommandArguments &arguments)
{
    if (arguments.output.isEmpty())
        return misused(tr("Say where to: --output FOLDER."));
    const auto sensitivity = exportSensitivity(arguments.sensitivity);
    if (!sensitivity)
        return misused(
            tr("“%1” is no class that is known; it can be: public, internal, personal.").arg(arguments.sensitivity));
    ExitCode code = ExitCode::Ok;
    const auto workspace = open(arguments.file, code);
    if (!workspace)
        return code;
    CommitteeExport folder(*workspace, arguments.output, *sensitivity);
    while (folder.step()) {
    }
    if (const Status done = folder.finish(); !done.ok())
        return cannotWrite(done.error(), arguments.output);
    if (!folder.leftOut().isEmpty())
        m_out << tr("Left out, because they are more private than what you chose: %1.")
                     .arg(folder.leftOut().join(u", "_s))
              << "\n";
    return ExitCode::Ok;
}

/// Nothing of the folder was read: the file that was made for it is gone again.
ExitCode Commands::refuseFolder(const Error &error, const QString &folder, const QString &path)
{
    const QString why = error.detail.section(u' ', 0, 0);
    const QString where = error.detail.section(u' ', 1);
    switch (error.kind) {
    case ErrorKind::NotFound:
        if (why == unreadablefolder::folder)
            return fail(ExitCode::NotFound, tr("There is no folder “%1”.").arg(folder));
        return fail(ExitCode::NotFound, tr("“%1” is missing in the folder. Nothing was read.").arg(where));
    case ErrorKind::NotOurs:
        return fail(ExitCode::Refused, tr("“%1” is not a committee that was exported as a folder.").arg(folder));
    case ErrorKind::TooNew:
        return fail(ExitCode::Refused, tr("“%1” was made by a newer version of Sister City Desk.").arg(folder));
    case ErrorKind::TooLarge:
        return fail(ExitCode::Refused, tr("“%1” is too large to be read. Nothing was read.").arg(error.detail));
    case ErrorKind::Damaged:
        return fail(ExitCode::Refused,
                    why == unreadablefolder::attachment
                        ? tr("The attachment “%1” is not the one that was written. Nothing was read.").arg(where)
                        : tr("“%1” is not as it was written: rows or columns are missing or more. Nothing was read.")
                              .arg(where));
    case ErrorKind::Invalid:
        break;
    default:
        return cannotWrite(error, path);
    }
    if (why == unreadablefolder::partial)
        return fail(ExitCode::Refused,
                    tr("Something was left out when “%1” was written, so that it cannot be read back whole. Export "
                       "with --sensitivity personal.")
                        .arg(folder));
    const QString file = where.section(u':', 0, 0);
    const QString row = where.section(u':', 1);
    return fail(
        ExitCode::Refused,
        why == unreadablefolder::reference
            ? tr("Row %1 of “%2” refers to a record that is not in the folder. Nothing was read.").arg(row, file)
            : tr("Row %1 of “%2” cannot be kept as it is. Nothing was read.").arg(row, file));
}

ExitCode Commands::importFolder(const CommandArguments &arguments)
{
    if (arguments.words.value(2).isEmpty())
        return misused(tr("Say what to read: import committee FOLDER."));
    const QString path = arguments.file;
    const QString folder = arguments.words.at(2);
    if (QFileInfo::exists(path))
        return fail(
            ExitCode::CannotWrite,
            tr("“%1” is there already. A committee is only read back into a new file; nothing was changed.").arg(path));
    if (!QFileInfo(path).absoluteDir().exists())
        return cannotWrite(failure(ErrorKind::NotFound), path);
    auto database = Database::open(path, OpenMode::Create, m_clock);
    if (!database.ok())
        return cannotWrite(database.error(), path);
    Status read = Done{};
    {
        Workspace workspace(std::move(*database), m_clock);
        read = importCommittee(workspace, folder);
    }
    if (read.ok()) {
        m_out << tr("The committee of “%1” is in the new file “%2”.").arg(folder, path) << "\n";
        return ExitCode::Ok;
    }
    QFile::remove(path);
    return refuseFolder(read.error(), folder, path);
}

} // namespace scd

#include "app/commands.h"
#include "models/domain/output.h"
#include "models/interchange/exportformats.h"
#include "models/interchange/exportreader.h"
#include "ui/mainwindow/settings.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace scd {

ExitCode Commands::exportTable(const CommandArguments &arguments)
{
    const Entity *kind = exportKind(arguments.words.value(1));
    if (kind == nullptr)
        return misused(
            tr("What to export is not known; it can be: committee, %1.").arg(exportKindWords().join(u", "_s)));
    if (arguments.output.isEmpty())
        return misused(tr("Say where to: --output FILE."));
    const auto sensitivity = exportSensitivity(arguments.sensitivity);
    if (!sensitivity)
        return misused(
            tr("“%1” is no class that is known; it can be: public, internal, personal.").arg(arguments.sensitivity));
    if (!programLanguages().contains(arguments.language))
        return misused(tr("“%1” is no language of the program; it can be: en, es, fil.").arg(arguments.language));
    const QString token =
        arguments.format.isEmpty() ? QFileInfo(arguments.output).suffix().toLower() : arguments.format;
    const ExportFormat *format = exportFormat(token);
    if (format == nullptr || (!format->kinds.isEmpty() && !format->kinds.contains(kind->kind))) {
        QStringList known;
        for (const ExportFormat &other : exportFormats())
            known << QLatin1StringView(other.token);
        return misused(tr("“%1” is no format that is known; it can be: %2.").arg(token, known.join(u", "_s)));
    }
    ExitCode code = ExitCode::Ok;
    const auto workspace = open(arguments.file, code);
    if (!workspace)
        return code;
    ExportReader reader(*workspace, {.kind = kind->kind,
                                     .columns = arguments.columns,
                                     .sensitivity = *sensitivity,
                                     .exact = arguments.exact,
                                     .languages = languagesFrom(arguments.language)});
    if (const Status known = reader.status(); !known.ok())
        return misused(tr("There is no column “%1”.").arg(known.error().detail));
    if (reader.columns().taken.isEmpty())
        return misused(tr("No column may leave with this class."));
    while (reader.step()) {
    }
    const auto bytes = format->write(reader.take(), arguments.exact ? FormulaGuard::Exact : FormulaGuard::Safe, {});
    if (!bytes.ok())
        return cannotWrite(bytes.error(), arguments.output);
    if (const Status written = writeOutput(arguments.output, *bytes); !written.ok())
        return cannotWrite(written.error(), arguments.output);
    QStringList left;
    for (const ExportColumn &column : reader.columns().leftOut)
        left << column.id;
    if (!left.isEmpty())
        m_out << tr("Left out because of their class: %1.").arg(left.join(u", "_s)) << "\n";
    return ExitCode::Ok;
}

} // namespace scd

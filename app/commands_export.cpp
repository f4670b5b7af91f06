#include "app/commands.h"
#include "models/domain/itinerary.h"
#include "models/domain/output.h"
#include "models/interchange/exportformats.h"
#include "ui/mainwindow/settings.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

/// The records of a kind that belong to a delegation; nothing for a kind that does not.
std::optional<QList<qint64>> idsOfDelegation(const Workspace &workspace, const Entity &kind, DelegationId delegation)
{
    if (kind.kind == EntityKind::Delegation)
        return QList<qint64>{delegation.value};
    if (kind.kind == EntityKind::ItineraryItem) {
        QList<qint64> items;
        for (const ItineraryDay &day : workspace.all<ItineraryDay>({equals("delegation_id", delegation)}, {{"date"}})) {
            items << workspace.ids({.kind = kind.kind,
                                    .where = {equals("day_id", day.id)},
                                    .order = {{"start_time"}, {"position"}, {"id"}}});
        }
        return items;
    }
    if (kind.indexOf("delegation_id") < 0)
        return std::nullopt;
    return workspace.ids({.kind = kind.kind, .where = {equals("delegation_id", delegation)}, .order = {{"id"}}});
}

} // namespace

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
    if (format == nullptr || !format->holds(kind->kind)) {
        QStringList known;
        for (const ExportFormat &other : exportFormats()) {
            if (other.holds(kind->kind))
                known << QLatin1StringView(other.token);
        }
        return misused(tr("“%1” is no format that is known; it can be: %2.").arg(token, known.join(u", "_s)));
    }
    ExitCode code = ExitCode::Ok;
    const auto workspace = open(arguments.file, code);
    if (!workspace)
        return code;
    ExportRequest request{.kind = kind->kind,
                          .columns = arguments.columns,
                          .sensitivity = *sensitivity,
                          .exact = arguments.exact,
                          .languages = languagesFrom(arguments.language),
                          .moment = m_clock.now()};
    if (!arguments.delegation.isEmpty()) {
        const auto of = delegation(*workspace, arguments.delegation);
        if (!of)
            return ExitCode::NotFound;
        request.ids = idsOfDelegation(*workspace, *kind, of->id);
        if (!request.ids)
            return misplaced(QStringLiteral("delegation"), QString::fromLatin1(kind->table));
    }
    const auto choice = chooseColumns(*kind, request.languages, request.columns, *sensitivity);
    if (!choice)
        return misused(tr("There is no column “%1”.").arg(choice.error().detail));
    if (format->isTable() && choice->taken.isEmpty())
        return misused(tr("No column may leave with this class."));
    const auto task = beginExport(*format, *workspace, request);
    while (task->step()) {
    }
    const auto bytes = task->write({});
    if (!bytes.ok())
        return cannotWrite(bytes.error(), arguments.output);
    if (const Status written = writeOutput(arguments.output, *bytes); !written.ok())
        return cannotWrite(written.error(), arguments.output);
    QStringList left;
    if (format->isTable()) {
        for (const ExportColumn &column : choice->leftOut)
            left << column.id;
    } else {
        left = leftOut(*format, request);
    }
    if (!left.isEmpty())
        m_out << tr("Left out, because they are more private than what you chose: %1.").arg(left.join(u", "_s)) << "\n";
    return ExitCode::Ok;
}

} // namespace scd

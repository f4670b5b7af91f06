#pragma once

#include "app/commandline.h"
#include "models/domain/clock.h"
#include "models/domain/delegation.h"
#include "models/domain/result.h"
#include "models/interchange/mapping.h"
#include "models/storage/database.h"
#include "models/workspace/workspace.h"

#include <QCoreApplication>
#include <QTextStream>

namespace scd {

struct ImportPlan;
struct ImportTable;

/// What was asked on the command line.
struct CommandArguments
{
    QStringList words; ///< "print programme"
    QString file;
    QString delegation;
    QStringList languages;
    QString paper;
    QString format; ///< "" = by the ending of the output
    bool largePrint = false;
    bool publicOnly = false;
    QStringList columns;
    QString sensitivity;
    bool exact = false;
    QString language; ///< of an exported table
    QString output;
    QString importAs;    ///< purpose: "people"; "" = as recognised
    QString into;        ///< code of a delegation
    QString mapping;     ///< file of a mapping
    QString saveMapping; ///< new file for the mapping that is used
    QString dateOrder;   ///< of 3/4/2027: "dmy", "mdy"; "" = as the sheet proves it
    QString report;      ///< file for the report of every cell
    bool dryRun = false;
};

/// The commands for scripts and machines without a screen. Results go to standard output, each error as one sentence
/// to standard error.
class Commands
{
    Q_DECLARE_TR_FUNCTIONS(scd::Commands)

public:
    Commands();

    ExitCode help();
    ExitCode version();
    /// The arguments were not understood, for this reason.
    ExitCode misused(const QString &reason);
    /// An option stands with a command that has no use for it.
    ExitCode misplaced(const QString &option, const QString &command);
    ExitCode run(const CommandArguments &arguments);

private:
    ExitCode sample(const CommandArguments &arguments);
    ExitCode list(const CommandArguments &arguments);
    ExitCode check(const CommandArguments &arguments);
    ExitCode print(const CommandArguments &arguments);
    ExitCode exportTable(const CommandArguments &arguments);
    ExitCode exportFolder(const CommandArguments &arguments);
    ExitCode importFolder(const CommandArguments &arguments);
    ExitCode import(const CommandArguments &arguments);
    /// What the options of an import say.
    struct ImportChoice
    {
        QString purpose; ///< id; "" = as recognised
        std::optional<Mapping> mapping;
        std::optional<DateOrder> dateOrder;
    };
    ExitCode checkImport(const CommandArguments &arguments, ImportChoice &choice);
    void reportImport(const Book &book, const QList<ImportTable> &tables, const QList<ImportPlan> &plans);
    ExitCode refuseFolder(const Error &error, const QString &folder, const QString &path);
    ExitCode refuseSheet(const Error &error, const QString &path);
    ExitCode refuseMapping(const Error &error, const QString &path);
    ExitCode fail(ExitCode code, const QString &sentence);
    ExitCode refuse(const Error &error, const QString &path);
    ExitCode cannotWrite(const Error &error, const QString &path);
    /// An error has been said when there is none.
    std::unique_ptr<Workspace> open(const QString &path, ExitCode &code, OpenMode mode = OpenMode::ReadOnly);
    /// By its code; when there is none that has been said.
    std::optional<Delegation> delegation(const Workspace &workspace, const QString &code);
    static QList<Delegation> delegations(const Workspace &workspace);
    /// The name of the community on the other side.
    static QString partnerOf(const Workspace &workspace, const Delegation &delegation, const QStringList &languages);

    SystemClock m_clock;
    QTextStream m_out;
    QTextStream m_error;
};

} // namespace scd

#pragma once

#include "app/commandline.h"
#include "models/domain/clock.h"
#include "models/domain/delegation.h"
#include "models/domain/result.h"
#include "models/workspace/workspace.h"

#include <QCoreApplication>
#include <QTextStream>

namespace scd {

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
    ExitCode run(const CommandArguments &arguments);

private:
    ExitCode sample(const CommandArguments &arguments);
    ExitCode list(const CommandArguments &arguments);
    ExitCode check(const CommandArguments &arguments);
    ExitCode print(const CommandArguments &arguments);
    ExitCode exportTable(const CommandArguments &arguments);
    ExitCode exportFolder(const CommandArguments &arguments);
    ExitCode importFolder(const CommandArguments &arguments);
    ExitCode fail(ExitCode code, const QString &sentence);
    ExitCode refuse(const Error &error, const QString &path);
    ExitCode cannotWrite(const Error &error, const QString &path);
    /// Opened to read; an error has been said when there is none.
    std::unique_ptr<Workspace> open(const QString &path, ExitCode &code);
    static QList<Delegation> delegations(const Workspace &workspace);
    /// The name of the community on the other side.
    static QString partnerOf(const Workspace &workspace, const Delegation &delegation, const QStringList &languages);

    SystemClock m_clock;
    QTextStream m_out;
    QTextStream m_error;
};

} // namespace scd

#pragma once

#include <QStringList>

class QTextStream;

namespace scd {

/// How a command of the command line ended. Scripts rely on the numbers; --help says them.
enum class ExitCode {
    Ok = 0,
    NotFound = 1,    ///< no such file or delegation
    Usage = 2,       ///< not understood: what shells and other programs end with, too
    CannotWrite = 3, ///< the output could not be written, or is there already
    Refused = 4,     ///< the file cannot be opened: not ours, newer, damaged, locked
    Faults = 5,      ///< "check" found something
};

/// Whether the arguments ask for a command, help or the version: then no window and no display are needed.
bool wantsCommandLine(int argc, char **argv);

/// Runs the command and gives the exit code. Errors are one sentence on standard error.
int runCommandLine(int argc, char **argv);

/// The file that the window is to open, from "--file F" or the first argument; "" for none.
QString fileToOpen(const QStringList &arguments);

} // namespace scd

// A committee at work in a process of its own, which tests kill, starve and lie to.
// usage: storage_child create|edit|race|migrate|hold|backup FILE SEED COUNT
//        race: edit, without digests; migrate: opens with two steps of the schema that this program does not have
//
// Says on the standard output, one line each, written at once:
//   open              the file is open
//   ok STEPS DIGEST   a change was acknowledged; so many steps are in the journal now, and this is the content
//   error KIND        a change or the opening was refused
//   done              the end was reached

#include "models/storage/database.h"
#include "models/workspace/workspace.h"
#include "tests/support/randomedits.h"

#include <QCoreApplication>
#include <QThread>

#include <cstdio>

using namespace scd;

namespace {

void say(const QString &line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

void sayError(const Error &error)
{
    say(QStringLiteral("error %1 %2").arg(static_cast<int>(error.kind)).arg(error.detail));
}

void acknowledge(Workspace &workspace)
{
    const auto state = stateOf(workspace);
    say(QStringLiteral("ok %1 %2").arg(state.steps).arg(state.digest));
}

int work(const QString &mode, Workspace &workspace, quint32 seed, int count)
{
    if (mode == QLatin1StringView("hold")) {
        while (true)
            QThread::sleep(1);
    }
    if (mode == QLatin1StringView("backup")) {
        const auto made = workspace.database().backUp(BackupReason::Regular);
        if (made)
            acknowledge(workspace);
        else
            sayError(made.error());
        return 0;
    }
    RandomEdits edits(workspace, seed);
    const bool isRace = mode == QLatin1StringView("race");
    qint64 steps = stateOf(workspace).steps;
    QObject::connect(&workspace, &Workspace::changed, &workspace, [&] { ++steps; });
    for (int i = 0; i < count; ++i) {
        if (const Status done = edits.step(); done.ok() && isRace)
            say(QStringLiteral("ok %1").arg(steps));
        else if (done.ok())
            acknowledge(workspace);
        else
            sayError(done.error());
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    const QString mode = arguments[1];
    const SystemClock clock;
    OpenOptions options;
    options.backupFolder = arguments[2] + QStringLiteral(".backups");
    if (mode == QLatin1StringView("migrate"))
        options.migrations = withTestSteps(options.migrations);
    auto database = Database::open(
        arguments[2], mode == QLatin1StringView("create") ? OpenMode::Create : OpenMode::ReadWrite, clock, options);
    if (!database) {
        sayError(database.error());
        return 1;
    }
    Workspace workspace(std::move(*database), clock);
    say(QStringLiteral("open"));
    acknowledge(workspace);
    const int code = work(mode, workspace, arguments[3].toUInt(), arguments[4].toInt());
    say(QStringLiteral("done"));
    return code;
}

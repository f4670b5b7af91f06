#include "app/application.h"
#include "app/commandline.h"
#include "app/logging.h"
#include "ui/mainwindow/settings.h"
#include "ui/mainwindow/translatedialog.h"
#include "ui/mainwindow/translations.h"
#include "ui/mainwindow/widgetprompts.h"
#include "ui/widgets/enterkeyfilter.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/undokeyfilter.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>
#include <sys/stat.h>

namespace {

int runWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(QStringLiteral("org.sistercitydesk.SisterCityDesk"));
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    scd::startLogging(data + QStringLiteral("/log"));
    scd::installAccessibility();
    QApplication::setWindowIcon(scd::icon(QLatin1StringView("committee")));
    scd::UndoKeyFilter undoKeys;
    application.installEventFilter(&undoKeys);
    scd::EnterKeyFilter enterKey;
    application.installEventFilter(&enterKey);
    scd::Settings settings;
    scd::Translations translations(data + QStringLiteral("/translations"));
    scd::TextOriginFilter origins(translations);
    application.installEventFilter(&origins);
    scd::WidgetPrompts prompts;
    const scd::SystemClock clock;
    scd::Application program(application, settings, translations, prompts, clock);
    program.start(scd::fileToOpen(application.arguments()));
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    // What the program writes is for its owner alone.
    umask(077);
    QCoreApplication::setApplicationName(QStringLiteral("sistercitydesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SCD_VERSION));
    return scd::wantsCommandLine(argc, argv) ? scd::runCommandLine(argc, argv) : runWindow(argc, argv);
}

#include "app/application.h"

#include "models/domain/committee.h"
#include "models/domain/community.h"
#include "models/domain/validate.h"
#include "models/interchange/sample.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/settings.h"
#include "ui/mainwindow/translations.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimeZone>

namespace scd {

namespace {

constexpr int backupEvery = 30 * 60 * 1000;
constexpr qint64 largeFile =
    20'000'000; // bytes; copying and reading it back takes longer than a window may stand still

Theme themeOf(const QString &name)
{
    if (name == QLatin1StringView("light"))
        return Theme::Light;
    if (name == QLatin1StringView("dark"))
        return Theme::Dark;
    if (name == QLatin1StringView("contrast"))
        return Theme::HighContrast;
    return Theme::System;
}

} // namespace

Application::Application(QApplication &application, Settings &settings, Translations &translations, Prompts &prompts,
                         const Clock &clock)
    : m_settings(settings)
    , m_translations(translations)
    , m_prompts(prompts)
    , m_clock(clock)
    , m_theme(new ThemeKeeper(application, this))
{
    connect(&settings, &Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::Language || setting == Setting::Region)
            applyLanguage();
        if (setting == Setting::Theme || setting == Setting::TextPercent)
            applyTheme();
    });
    m_translations.setMarkMissing(settings.isOn(Setting::MarkMissing));
    applyTheme();
    applyLanguage();
    m_backupTimer.setInterval(backupEvery);
    connect(&m_backupTimer, &QTimer::timeout, this, [this] { backUp(BackupReason::Regular); });
    connect(&application, &QApplication::aboutToQuit, this, &Application::closeFile);
}

Application::~Application()
{
    closeFile();
}

void Application::applyLanguage()
{
    if (m_window)
        m_window->setLanguage(m_settings.language(), m_settings.region());
    m_translations.setLanguage(m_settings.language(), m_settings.region());
}

void Application::applyTheme()
{
    m_theme->set(themeOf(m_settings.text(Setting::Theme)), m_settings.textPercent());
}

QWidget *Application::anyWindow() const
{
    if (m_window)
        return m_window.get();
    return m_first.get();
}

void Application::start(const QString &path)
{
    if (path.isEmpty() || !openFile(path)) {
        if (!m_window)
            showFirstWindow(false);
    }
}

void Application::showFirstWindow(bool askForCity)
{
    if (!m_first) {
        m_first = std::make_unique<FirstWindow>(m_prompts, m_settings, m_translations);
        connect(m_first.get(), &FirstWindow::startRequested, this, &Application::startCommittee);
        connect(m_first.get(), &FirstWindow::sampleRequested, this, &Application::openSample);
        connect(m_first.get(), &FirstWindow::openRequested, this, &Application::chooseFile);
        // Queued: what dropped the file must not wait for the questions that opening asks.
        connect(m_first.get(), &FirstWindow::openFileRequested, this, &Application::openFile, Qt::QueuedConnection);
    }
    if (askForCity)
        m_first->askForCity();
    m_first->show();
    m_first->raise();
    m_first->activateWindow();
}

bool Application::openFile(const QString &path)
{
    if (m_workspace && QFileInfo(path) == QFileInfo(m_path)) {
        m_window->raise();
        m_window->activateWindow();
        return true;
    }
    if (m_window && !m_window->mayClose())
        return false;
    auto opened = Startup(m_prompts, m_clock, anyWindow()).open(path);
    if (!opened)
        return false;
    takeUp(std::move(*opened));
    return true;
}

void Application::chooseFile()
{
    const QString path = m_prompts.openFileName(anyWindow(), tr("Open a committee"), Startup::fileFilter());
    if (!path.isEmpty())
        openFile(path);
}

void Application::takeUp(OpenedFile file)
{
    // Not close(): the last window to be closed ends the program.
    closeFile();
    m_path = file.path;
    m_copy = std::move(file.copy);
    m_workspace = std::make_unique<Workspace>(std::move(file.database), m_clock);
    m_backupWorker = std::make_unique<Worker>();
    m_window = std::make_unique<MainWindow>(*m_workspace, m_clock, m_prompts, m_settings, m_translations);
    MainWindow *window = m_window.get();
    // Opening another file destroys the window: that is left until its own code has returned.
    connect(window, &MainWindow::openFileRequested, this, &Application::openFile, Qt::QueuedConnection);
    connect(window, &MainWindow::openRequested, this, &Application::chooseFile, Qt::QueuedConnection);
    connect(window, &MainWindow::restoreRequested, this, &Application::restore, Qt::QueuedConnection);
    connect(window, &MainWindow::newCommitteeRequested, this, [this] { showFirstWindow(true); });
    connect(window, &MainWindow::quitRequested, qApp, &QApplication::closeAllWindows);
    window->show();
    const bool isSample = m_path.contains(QStringLiteral("/samples/"));
    if (m_first) {
        m_first->hide();
        // They wait for a committee that can take them and is not the sample. When the window has shown itself: the
        // import stands over it.
        const bool takes = !m_workspace->isReadOnly() && !isSample;
        if (const QStringList dropped = takes ? m_first->takeDropped() : QStringList(); !dropped.isEmpty())
            QMetaObject::invokeMethod(
                window, [window, dropped] { window->importFiles(dropped); }, Qt::QueuedConnection);
    }
    if (!m_copy && !isSample)
        m_settings.addRecentFile(m_path);
    m_backupTimer.start();
}

void Application::closeFile()
{
    m_backupTimer.stop();
    m_backupWorker.reset();
    if (m_window)
        m_window->finish();
    m_window.reset();
    if (m_workspace)
        backUp(BackupReason::Exit);
    m_workspace.reset();
    m_copy.reset();
    m_path.clear();
}

void Application::backUp(BackupReason reason)
{
    if (!m_workspace || m_workspace->isReadOnly())
        return;
    const auto due = m_workspace->database().isBackupDue();
    if (!due.ok() || !*due)
        return;
    if (reason == BackupReason::Regular && QFileInfo(m_path).size() > largeFile) {
        backUpInWorker();
        return;
    }
    const auto made = m_workspace->database().backUp(reason);
    if (reason == BackupReason::Regular)
        noteBackup(made);
    else if (!made.ok())
        qWarning("backup failed: error %d", static_cast<int>(made.error().kind));
}

void Application::backUpInWorker()
{
    if (m_backupWorker->isRunning() || !m_workspace->database().writeAllowed().ok())
        return;
    (void)m_workspace->database().tidySearch(); // as Database::backUp() does
    const auto made = std::make_shared<Result<Backup>>(failure(ErrorKind::Cancelled));
    m_backupWorker->run([backups = m_workspace->database().backups(), path = m_path,
                         made] { *made = backups.makeOf(path, BackupReason::Regular); },
                        [this, made] { noteBackup(*made); });
}

void Application::noteBackup(const Result<Backup> &made)
{
    if (made.ok())
        return;
    qWarning("backup failed: error %d", static_cast<int>(made.error().kind));
    if (m_window)
        m_window->toast(tr("The backup could not be made; your changes are saved in the file itself"), false);
}

void Application::restore(const QString &backupPath)
{
    if (!m_workspace)
        return;
    const QString path = m_path;
    const Backups backups = m_workspace->database().backups();
    std::optional<Backup> chosen;
    for (const Backup &backup : backups.list()) {
        if (backup.path == backupPath)
            chosen = backup;
    }
    if (!chosen)
        return;
    closeFile();
    const auto restored = backups.restore(*chosen, path);
    if (!restored.ok())
        m_prompts.showError(nullptr, restored.error());
    if (!openFile(path))
        showFirstWindow(false);
    else if (restored.ok())
        m_window->toast(tr("The backup was restored; the file as it was is kept beside it"), false);
}

void Application::openSample()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/samples"));
    // Dates of the sample are counted from the day it was made, so a new day gets a new one.
    const QString path =
        folder.filePath(QStringLiteral("Sample %1.sistercity").arg(m_clock.today().toString(Qt::ISODate)));
    if (!folder.mkpath(QStringLiteral("."))) {
        m_prompts.showError(anyWindow(), failure(ErrorKind::ReadOnly));
        return;
    }
    if (!QFileInfo::exists(path)) {
        auto database = Database::open(path, OpenMode::Create, m_clock);
        Status made = Done{};
        if (!database.ok()) {
            made = database.error();
        } else {
            Workspace workspace(std::move(*database), m_clock);
            made = makeSample(workspace, m_clock.today());
        }
        if (!made.ok()) {
            QFile::remove(path);
            m_prompts.showError(anyWindow(), made.error());
            return;
        }
    }
    openFile(path);
}

bool Application::startCommittee(const NewCommittee &committee)
{
    QDir().mkpath(QFileInfo(committee.path).absolutePath());
    auto database = Database::open(committee.path, OpenMode::Create, m_clock);
    if (!database.ok()) {
        m_prompts.choose(anyWindow(), tr("The file was not made"), Startup::sentence(database.error(), committee.path),
                         {});
        return false;
    }
    Status done = Done{};
    {
        Workspace workspace(std::move(*database), m_clock);
        workspace.setAuthor(m_settings.text(Setting::Author));
        done = setUpCommittee(workspace, committee, m_settings.language());
    }
    if (!done.ok()) {
        // An empty file would stand in the way of the next try.
        QFile::remove(committee.path);
        m_prompts.showError(anyWindow(), done.error());
        return false;
    }
    return openFile(committee.path);
}

Status setUpCommittee(Workspace &workspace, const NewCommittee &committee, const QString &language)
{
    const auto step = workspace.change(
        labels::setUp(),
        [&](Edit &edit) -> Status {
            Community home;
            home.name = committee.city;
            home.country = committee.country;
            home.ours = true;
            // The laptop's zone is the committee's, unless it is a name that only this system knows.
            const QString zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
            home.zone = isKnownZone(zone) ? zone : QString();
            SCD_TRY(edit.add(home));
            Committee row;
            //: The name of a committee, made from the name of its city
            row.name.setText(language, Application::tr("%1 Sister Cities").arg(committee.city));
            row.home = home.id;
            return edit.add(row);
        },
        {}, Undoable::No);
    return step.ok() ? Status(Done{}) : Status(step.error());
}

} // namespace scd

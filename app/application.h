#pragma once

#include "app/startup.h"
#include "models/workspace/workspace.h"
#include "ui/mainwindow/firstwindow.h"
#include "ui/widgets/worker.h"

#include <QTimer>

class QApplication;

namespace scd {

class MainWindow;
class Settings;
class ThemeKeeper;
class Translations;

/// What lives as long as the program: settings, languages, theme, the window and the file that it shows. Opens and
/// closes files, and makes the backups in between.
class Application : public QObject
{
    Q_OBJECT

public:
    Application(QApplication &application, Settings &settings, Translations &translations, Prompts &prompts,
                const Clock &clock);
    ~Application() override;

    /// Opens the file, or with "" shows the first window.
    void start(const QString &path);
    bool openFile(const QString &path);
    /// Makes the file and opens it; false when it could not be made, after saying why.
    bool startCommittee(const NewCommittee &committee);
    void openSample();
    void showFirstWindow(bool askForCity);
    MainWindow *window() const { return m_window.get(); }
    FirstWindow *firstWindow() const { return m_first.get(); }

private:
    void takeUp(OpenedFile file);
    void closeFile();
    void chooseFile();
    void restore(const QString &backupPath);
    void backUp(BackupReason reason);
    void backUpInWorker();
    void noteBackup(const Result<Backup> &made);
    void applyLanguage();
    void applyTheme();
    QWidget *anyWindow() const;

    Settings &m_settings;
    Translations &m_translations;
    Prompts &m_prompts;
    const Clock &m_clock;
    ThemeKeeper *m_theme = nullptr;
    std::unique_ptr<FirstWindow> m_first;
    std::unique_ptr<ReadingCopy> m_copy;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    QString m_path;
    QTimer m_backupTimer;
    std::unique_ptr<Worker> m_backupWorker; ///< copies a large file while the window goes on
};

/// Puts the committee and its home community into an empty file.
Status setUpCommittee(Workspace &workspace, const NewCommittee &committee, const QString &language);

} // namespace scd

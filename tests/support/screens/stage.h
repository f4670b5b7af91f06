#pragma once

#include "models/domain/clock.h"
#include "models/storage/database.h"
#include "models/workspace/workspace.h"
#include "tests/support/fakeprompts.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/settings.h"
#include "ui/mainwindow/translations.h"
#include "ui/widgets/theme.h"

#include <QPixmap>
#include <QTemporaryDir>
#include <functional>
#include <memory>

namespace scd {

/// How the program looks in a picture.
struct Look
{
    QString language = QStringLiteral("en");
    Theme theme = Theme::Light;
    int textPercent = 100;
    QSize size = {1280, 800};
};

/// A whole program with one file, its own settings and a fixed day, in one look: for pictures, and for tests that
/// measure what a picture would show.
class Stage
{
public:
    enum class Content { Sample, Empty, ReadOnlySample };

    explicit Stage(const Look &look, Content content = Content::Sample);
    ~Stage();

    MainWindow &window() { return *m_window; }
    Workspace &workspace() { return *m_workspace; }
    Settings &settings() { return *m_settings; }
    Translations &translations() { return m_translations; }
    FakePrompts &prompts() { return m_prompts; }
    const Clock &clock() const { return m_clock; }
    const Look &look() const { return m_look; }
    /// As the settings dialog does it.
    void setLanguage(const QString &language);
    /// Lets everything be laid out and painted.
    static void settle();

private:
    void open(OpenMode mode);

    Look m_look;
    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<Settings> m_settings;
    Translations m_translations;
    FakePrompts m_prompts;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

/// Takes what a scene shows.
using Camera = std::function<void(const QString &name, QWidget *widget)>;

/// Plays every scene of the program in front of the camera: pages, dialogs, menus, empty and error states.
void playScenes(const Look &look, const Camera &camera);
/// The states of the import window; a part of the scenes.
void playImport(Stage &stage, const Camera &camera);
/// The pages of every document of the sample, as pictures with names.
void playDocuments(const Look &look, const std::function<void(const QString &name, const QImage &page)> &camera);

/// What does not fit in a widget and those below it: texts that are cut, widgets that lie over each other. One
/// sentence each, for a test's message.
QStringList layoutFaults(const QWidget *root);

} // namespace scd

#include "tests/support/screens/stage.h"

#include "app/application.h"
#include "models/interchange/sample.h"

#include <QApplication>

namespace scd {

Stage::Stage(const Look &look, Content content)
    : m_look(look)
    , m_clock(QDateTime(QDate(2027, 2, 22), QTime(17, 30), Qt::UTC))
    , m_settings(Settings::temporary())
    , m_translations(QString())
{
    applyTheme(*qApp, look.theme, look.textPercent);
    m_settings->set(Setting::Language, look.language);
    m_settings->set(Setting::Region, QStringLiteral("US"));
    m_settings->set(Setting::Author, QStringLiteral("Maria"));
    m_translations.setLanguage(look.language, QStringLiteral("US"));
    open(OpenMode::Create);
    const Status filled =
        content == Content::Empty
            ? setUpCommittee(*m_workspace, {QStringLiteral("Santa Clarita"), QStringLiteral("US"), {}}, look.language)
            : makeSample(*m_workspace, m_clock.today());
    if (!filled.ok())
        qFatal("the file for the pictures is empty: error %d", static_cast<int>(filled.error().kind));
    if (content == Content::ReadOnlySample) {
        m_workspace.reset();
        open(OpenMode::ReadOnly);
    }
    m_window = std::make_unique<MainWindow>(*m_workspace, m_clock, m_prompts, *m_settings, m_translations);
    m_window->resize(look.size);
    m_window->show();
    settle();
}

void Stage::open(OpenMode mode)
{
    auto database = Database::open(m_folder.filePath(QStringLiteral("Santa Clarita.sistercity")), mode, m_clock);
    if (!database.ok())
        qFatal("no file for the pictures: error %d", static_cast<int>(database.error().kind));
    m_workspace = std::make_unique<Workspace>(std::move(*database), m_clock);
}

Stage::~Stage()
{
    m_window.reset();
    m_workspace.reset();
}

void Stage::setLanguage(const QString &language)
{
    m_settings->set(Setting::Language, language);
    m_window->setLanguage(language, m_settings->region());
    m_translations.setLanguage(language, m_settings->region());
    settle();
}

void Stage::settle()
{
    for (int i = 0; i < 6; ++i) {
        QApplication::processEvents(QEventLoop::AllEvents, 50);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace scd

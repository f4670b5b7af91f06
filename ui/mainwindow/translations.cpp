#include "ui/mainwindow/translations.h"

#include "models/domain/formats.h"
#include "models/domain/localtext.h"
#include "ui/mainwindow/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTimer>

namespace scd {

namespace {

std::unique_ptr<QTranslator> loaded(const QString &name, const QStringList &folders)
{
    auto translator = std::make_unique<QTranslator>();
    for (const QString &folder : folders) {
        if (translator->load(name, folder))
            return translator;
    }
    return nullptr;
}

} // namespace

Translations::Translations(const QString &userFolder, QObject *parent)
    : QObject(parent)
    , m_userFolder(userFolder)
{
    // Linguist saves by writing a new file: wait for the end of it before reading.
    auto *settle = new QTimer(this);
    settle->setSingleShot(true);
    settle->setInterval(200);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, settle, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, settle, qOverload<>(&QTimer::start));
    connect(settle, &QTimer::timeout, this, [this] {
        remove();
        install();
        Q_EMIT reloaded();
    });
}

Translations::~Translations()
{
    remove();
}

void Translations::setLanguage(const QString &language, const QString &region)
{
    remove();
    m_language = language;
    m_region = region;
    QLocale::setDefault(Formats(language, region).locale());
    install();
}

QStringList Translations::available() const
{
    QStringList languages = programLanguages();
    for (const QString &file : userFiles()) {
        TsTranslator translator;
        if (translator.read(file).ok() && !languages.contains(translator.language()))
            languages << translator.language();
    }
    return languages;
}

QStringList Translations::userFiles() const
{
    QStringList files;
    if (m_userFolder.isEmpty())
        return files;
    const QDir folder(m_userFolder);
    for (const QString &name : folder.entryList({QStringLiteral("*.ts")}, QDir::Files, QDir::Time))
        files << folder.filePath(name);
    return files;
}

QString Translations::userFile() const
{
    for (const QString &file : userFiles()) {
        TsTranslator translator;
        if (translator.read(file).ok() && translator.language() == m_language)
            return file;
    }
    return {};
}

void Translations::remove()
{
    m_recorder.reset(); // a translator that is destroyed removes itself
    m_user.reset();
    m_own.reset();
    m_qt.reset();
    m_marker.reset();
}

void Translations::install()
{
    const bool english = m_language == QLatin1StringView("en");
    if (m_markMissing && !english) {
        m_marker = std::make_unique<MissingMarker>();
        QCoreApplication::installTranslator(m_marker.get());
    }
    const QString ours = QStringLiteral(":/i18n");
    m_qt = loaded(QStringLiteral("qtbase_") + m_language, {ours, QLibraryInfo::path(QLibraryInfo::TranslationsPath)});
    if (m_qt)
        QCoreApplication::installTranslator(m_qt.get());
    m_own = loaded(QStringLiteral("sistercitydesk_") + m_language, {ours});
    if (m_own)
        QCoreApplication::installTranslator(m_own.get());
    if (const QString file = userFile(); !file.isEmpty()) {
        m_user = std::make_unique<TsTranslator>();
        if (m_user->read(file).ok())
            QCoreApplication::installTranslator(m_user.get());
    }
    if (m_recording) {
        m_recorder = std::make_unique<MessageRecorder>();
        QCoreApplication::installTranslator(m_recorder.get());
    }
    watch();
}

void Translations::watch()
{
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
    QStringList wanted = userFiles();
    if (!m_userFolder.isEmpty() && QDir(m_userFolder).exists())
        wanted << m_userFolder;
    if (!wanted.isEmpty())
        m_watcher.addPaths(wanted);
}

void Translations::setMarkMissing(bool mark)
{
    if (m_markMissing == mark)
        return;
    m_markMissing = mark;
    remove();
    install();
}

void Translations::startRecording()
{
    if (m_recording)
        return;
    m_recording = true;
    if (!m_userFolder.isEmpty())
        QDir().mkpath(m_userFolder);
    // Installing sends LanguageChange: every widget asks for its texts again, and they are noted.
    remove();
    install();
}

QList<MessageKey> Translations::originsOf(const QString &shown) const
{
    return m_recorder ? m_recorder->originsOf(shown) : QList<MessageKey>();
}

} // namespace scd

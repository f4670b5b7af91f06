#include "ui/mainwindow/settings.h"

#include "models/domain/formats.h"
#include "models/domain/localtext.h"

#include <QFileInfo>
#include <QLocale>
#include <QSettings>
#include <QTemporaryDir>

namespace scd {

namespace {

struct Entry
{
    Setting setting;
    const char *name;
    QVariant standard;
};

const QList<Entry> &table()
{
    static const QList<Entry> entries{
        {Setting::Language, "language", QString()},
        {Setting::Region, "region", QString()},
        {Setting::TextPercent, "textPercent", 100},
        {Setting::Theme, "theme", QStringLiteral("system")},
        {Setting::Paper, "paper", QString()},
        {Setting::LargePrint, "largePrint", false},
        {Setting::Author, "author", QString()},
        {Setting::RecentFiles, "recentFiles", QStringList()},
        {Setting::RecentFinds, "recentFinds", QStringList()},
        {Setting::Geometry, "window/geometry", QByteArray()},
        {Setting::Splitters, "window/splitters", QVariantMap()},
        {Setting::LastPage, "window/page", QStringLiteral("today")},
        {Setting::LastRecord, "window/record", QString()},
        {Setting::PrintChoices, "print/choices", QVariantMap()},
        {Setting::PrintGrey, "print/grey", false},
        {Setting::ImportMappings, "import/mappings", QByteArray()},
        {Setting::MarkMissing, "translators/markMissing", false},
    };
    return entries;
}

const Entry &entryOf(Setting setting)
{
    return table().at(static_cast<qsizetype>(setting));
}

QString systemLanguage()
{
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        const QString language = wanted.section(u'-', 0, 0);
        if (language == QLatin1StringView("tl"))
            return QStringLiteral("fil");
        if (programLanguages().contains(language))
            return language;
    }
    return QStringLiteral("en");
}

} // namespace

Settings::Settings(QObject *parent)
    : QObject(parent)
    , m_store(std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("sistercitydesk"),
                                          QStringLiteral("sistercitydesk")))
{
}

Settings::Settings(std::unique_ptr<QTemporaryDir> folder)
    : m_folder(std::move(folder))
    , m_store(std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat))
{
}

Settings::~Settings() = default;

std::unique_ptr<Settings> Settings::temporary()
{
    return std::unique_ptr<Settings>(new Settings(std::make_unique<QTemporaryDir>()));
}

QVariant Settings::value(Setting setting) const
{
    const Entry &entry = entryOf(setting);
    QVariant value = m_store->value(QLatin1StringView(entry.name), entry.standard);
    // An ini file holds text: what was edited by hand into nonsense counts as not set.
    if (!value.convert(entry.standard.metaType()))
        return entry.standard;
    return value;
}

void Settings::set(Setting setting, const QVariant &value)
{
    if (this->value(setting) == value)
        return;
    m_store->setValue(QLatin1StringView(entryOf(setting).name), value);
    Q_EMIT changed(setting);
}

QString Settings::language() const
{
    const QString chosen = text(Setting::Language);
    return chosen.isEmpty() ? systemLanguage() : chosen;
}

int Settings::textPercent() const
{
    return std::clamp(value(Setting::TextPercent).toInt(), 85, 200);
}

QString Settings::paper() const
{
    const QString chosen = text(Setting::Paper);
    if (!chosen.isEmpty())
        return chosen;
    static const QList<QLocale::Territory> letter{QLocale::UnitedStates, QLocale::Canada, QLocale::Mexico,
                                                  QLocale::Philippines};
    // A system without a language of its own says nothing of paper: then as the dates are written.
    const QLocale system = QLocale::system();
    const bool isSystemSet = system.language() != QLocale::C && text(Setting::Region).isEmpty();
    const QLocale::Territory territory =
        isSystemSet ? system.territory() : Formats(language(), region()).locale().territory();
    return letter.contains(territory) ? QStringLiteral("letter") : QStringLiteral("a4");
}

void Settings::addRecentFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    set(Setting::RecentFiles, files.mid(0, 10));
}

void Settings::removeRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    set(Setting::RecentFiles, files);
}

} // namespace scd

#pragma once

#include <QObject>
#include <QStringList>
#include <QVariant>
#include <memory>

class QSettings;
class QTemporaryDir;

namespace scd {

/// What the program remembers about this laptop; what belongs to the committee is in its file. Each has one line in
/// the table of settings.cpp: its name in the settings file and its default.
enum class Setting {
    Language,       ///< QString "en", "es", "fil"; "" = as the system
    Region,         ///< QString "US", "EC", "PH"; "" = the usual one of the language
    TextPercent,    ///< int 85…200
    Theme,          ///< QString "system", "light", "dark", "contrast"
    Paper,          ///< QString "letter", "a4"
    LargePrint,     ///< bool: the size of the type on paper
    Author,         ///< QString: who sits here; stands in History
    RecentFiles,    ///< QStringList, latest first
    RecentFinds,    ///< QStringList: what was chosen in "Find or do", latest first
    Geometry,       ///< QByteArray
    Splitters,      ///< QVariantMap: object name -> state
    LastPage,       ///< QString
    LastRecord,     ///< QString "kind id"
    PrintChoices,   ///< QVariantMap: what was chosen last, and for which delegation; see PrintWindow
    PrintGrey,      ///< bool: black and white
    ImportMappings, ///< QByteArray: MappingMemory, what the columns of known sheets are
    MarkMissing,    ///< bool: for translators
};

/// The settings, behind a seam: tests use temporary() and never touch the user's.
class Settings : public QObject
{
    Q_OBJECT

public:
    /// The user's own.
    explicit Settings(QObject *parent = nullptr);
    ~Settings() override;
    /// Kept in a folder that goes with the object.
    static std::unique_ptr<Settings> temporary();

    QVariant value(Setting setting) const;
    QString text(Setting setting) const { return value(setting).toString(); }
    bool isOn(Setting setting) const { return value(setting).toBool(); }
    /// Emits changed() if it differs.
    void set(Setting setting, const QVariant &value);

    /// The language of the program: the chosen one, else the system's where we have it, else English.
    QString language() const;
    QString region() const { return text(Setting::Region); }
    int textPercent() const; ///< within 85…200
    /// The paper that was chosen, else Letter where it is used, else A4: "letter", "a4".
    QString paper() const;

    QStringList recentFiles() const { return value(Setting::RecentFiles).toStringList(); }
    /// Puts it first; ten are kept.
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);

Q_SIGNALS:
    void changed(scd::Setting setting);

private:
    explicit Settings(std::unique_ptr<QTemporaryDir> folder);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
};

} // namespace scd

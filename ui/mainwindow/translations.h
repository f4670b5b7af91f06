#pragma once

#include "ui/mainwindow/tstranslator.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <memory>

namespace scd {

/// The translators of the running program. Switches the language while it runs: every widget gets a LanguageChange.
/// Text is looked for in this order: the translator's own .ts file, the program's translation, Qt's, English.
class Translations : public QObject
{
    Q_OBJECT

public:
    /// `userFolder`: where translators put their .ts files; "" for none.
    explicit Translations(const QString &userFolder, QObject *parent = nullptr);
    ~Translations() override;

    /// Also sets the default locale, from language and region.
    void setLanguage(const QString &language, const QString &region);
    QString language() const { return m_language; }
    /// The languages of the program, and those of the user's .ts files.
    QStringList available() const;

    // For translators
    QString userFolder() const { return m_userFolder; }
    /// The .ts file in use for the language; "" for none.
    QString userFile() const;
    /// How many texts it has.
    qsizetype userCount() const { return m_user ? m_user->count() : 0; }
    void setMarkMissing(bool mark);
    bool marksMissing() const { return m_markMissing; }
    /// From now on the messages that the program asks for are noted, at some cost; asks for all of them again.
    void startRecording();
    bool isRecording() const { return m_recording; }
    QList<MessageKey> originsOf(const QString &shown) const;

Q_SIGNALS:
    /// The user's .ts file was read again after it was saved.
    void reloaded();

private:
    void remove();
    void install();
    void watch();
    QStringList userFiles() const;

    QString m_userFolder;
    QString m_language = QStringLiteral("en");
    QString m_region;
    bool m_markMissing = false;
    bool m_recording = false;
    std::unique_ptr<MissingMarker> m_marker;
    std::unique_ptr<QTranslator> m_qt;
    std::unique_ptr<QTranslator> m_own;
    std::unique_ptr<TsTranslator> m_user;
    std::unique_ptr<MessageRecorder> m_recorder;
    QFileSystemWatcher m_watcher;
};

} // namespace scd

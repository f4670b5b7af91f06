#pragma once

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace scd {

class BigChoice;
class ComboBox;
class DropZone;
class FieldMessage;
class LineEdit;
class MessageStrip;
class PlainLabel;
class Prompts;
class SegmentedControl;
class Settings;
class Translations;

/// What a new committee is started with: one thing, its city. The rest is filled in later, where it is used.
struct NewCommittee
{
    QString city;
    QString country; ///< ISO 3166-1 alpha-2
    QString path;    ///< of the file to make
};

/// The first window: start a committee, look around with a sample, open a file; the files that were open lately.
class FirstWindow : public QWidget
{
    Q_OBJECT

public:
    FirstWindow(Prompts &prompts, Settings &settings, const Translations &translations, QWidget *parent = nullptr);

    /// Shows the question for the city at once.
    void askForCity();
    /// Tables that were dropped here: they are imported as soon as there is a committee to take them. Forgets them.
    QStringList takeDropped();

Q_SIGNALS:
    void startRequested(const scd::NewCommittee &committee);
    void sampleRequested();
    void openRequested();
    void openFileRequested(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *buildChoices();
    QWidget *buildQuestion();
    void retranslate();
    void fillRecent();
    void fillCountries();
    void proposePath();
    void changePath();
    void start();
    void findMissing(const QString &path);
    void onDropped(const QStringList &paths);
    void showDropped();

    Prompts &m_prompts;
    Settings &m_settings;
    const Translations &m_translations;
    SegmentedControl *m_languages = nullptr;
    DropZone *m_drop = nullptr;
    MessageStrip *m_strip = nullptr;
    QStackedWidget *m_stack = nullptr;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_welcome = nullptr;
    BigChoice *m_start = nullptr;
    BigChoice *m_sample = nullptr;
    BigChoice *m_open = nullptr;
    PlainLabel *m_recentTitle = nullptr;
    QVBoxLayout *m_recent = nullptr;
    PlainLabel *m_questionTitle = nullptr;
    PlainLabel *m_cityLabel = nullptr;
    LineEdit *m_city = nullptr;
    FieldMessage *m_cityMessage = nullptr;
    PlainLabel *m_countryLabel = nullptr;
    ComboBox *m_country = nullptr;
    PlainLabel *m_place = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_create = nullptr;
    QString m_path;
    bool m_pathChosen = false;
    QStringList m_dropped;
};

/// A name for a new file in a folder that is not taken yet: "Santa Clarita.sistercity", "Santa Clarita 2.sistercity".
QString freeFilePath(const QString &folder, const QString &city);

} // namespace scd

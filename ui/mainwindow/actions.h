#pragma once

#include <QHash>
#include <QKeySequence>
#include <QObject>

class QAction;
class QActionGroup;

namespace scd {

/// Everything the program can be told to do from the frame. Pages go by their own list.
enum class Command {
    NewCommittee,
    OpenFile,
    Backups,
    Print,
    Import,
    Export,
    CopyList,
    PasteTable,
    Settings,
    Quit,
    Undo,
    Redo,
    FindOrDo,
    FindHere,
    NewHere,
    NewPartner,
    NewExchange,
    NewPerson,
    NewHousehold,
    Delete,
    RecordHistory,
    AllHistory,
    TextLarger,
    TextSmaller,
    TextNormal,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    ThemeContrast,
    Back,
    Forward,
    Shortcuts,
    TranslateThisApp,
    About,
};

/// What is fixed about a command.
struct CommandInfo
{
    Command command;
    const char *name; ///< for object names and settings: "print"
    const char *text; ///< with mnemonic, translated in context "scd::Actions"
    const char *icon;
    QList<QKeySequence> shortcuts;
    bool checkable = false;
    bool found = true; ///< offered by "Find or do"
};

const QList<CommandInfo> &commandTable();

/// All QActions of the frame in one place, with texts, icons and keys. Menus and windows take them from here.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QWidget *window);

    QAction *operator[](Command command) const { return m_actions.value(static_cast<int>(command)); }
    /// Texts again, after the language changed. Undo and Redo get theirs from the window.
    void retranslate();
    /// The text without mnemonic and dots, as "Find or do" shows it.
    static QString plainText(const QString &menuText);

private:
    QHash<int, QAction *> m_actions;
    QActionGroup *m_themes = nullptr;
};

} // namespace scd

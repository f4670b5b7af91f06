#include "ui/mainwindow/actions.h"

#include "ui/widgets/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QWidget>

namespace scd {

const QList<CommandInfo> &commandTable()
{
    using Keys = QList<QKeySequence>;
    static const QList<CommandInfo> table{
        //: File menu: a new file for another committee
        {Command::NewCommittee,
         "newCommittee",
         QT_TRANSLATE_NOOP("scd::Actions", "&New committee…"),
         "document-new",
         {}},
        {Command::OpenFile, "openFile", QT_TRANSLATE_NOOP("scd::Actions", "&Open…"), "document-open",
         Keys{QKeySequence(Qt::CTRL | Qt::Key_O)}},
        {Command::Backups, "backups", QT_TRANSLATE_NOOP("scd::Actions", "&Backups…"), "document-revert", {}},
        {Command::Print, "print", QT_TRANSLATE_NOOP("scd::Actions", "&Print…"), "document-print",
         Keys{QKeySequence(Qt::CTRL | Qt::Key_P)}},
        //: File menu: brings in a spreadsheet
        {Command::Import, "import", QT_TRANSLATE_NOOP("scd::Actions", "&Import…"), "document-import",
         Keys{QKeySequence(Qt::CTRL | Qt::Key_I)}},
        {Command::Export, "export", QT_TRANSLATE_NOOP("scd::Actions", "&Export…"), "document-export",
         Keys{QKeySequence(Qt::CTRL | Qt::Key_E)}},
        //: Puts the list of this page on the clipboard, for a spreadsheet program
        {Command::CopyList, "copyList", QT_TRANSLATE_NOOP("scd::Actions", "&Copy list as table"), "edit-copy",
         Keys{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}},
        //: Imports the table that is on the clipboard
        {Command::PasteTable, "pasteTable", QT_TRANSLATE_NOOP("scd::Actions", "&Paste a table…"), "edit-paste",
         Keys{QKeySequence(Qt::CTRL | Qt::Key_V)}},
        {Command::Settings, "settings", QT_TRANSLATE_NOOP("scd::Actions", "&Settings…"), "configure",
         Keys{QKeySequence(Qt::CTRL | Qt::Key_Comma)}},
        //: File menu: leave the program
        {Command::Quit, "quit", QT_TRANSLATE_NOOP("scd::Actions", "&Quit"), "application-exit",
         Keys{QKeySequence(Qt::CTRL | Qt::Key_Q)}},
        {Command::Undo, "undo", QT_TRANSLATE_NOOP("scd::Actions", "&Undo"), "edit-undo",
         Keys{QKeySequence(Qt::CTRL | Qt::Key_Z)}, false, false},
        {Command::Redo, "redo", QT_TRANSLATE_NOOP("scd::Actions", "&Redo"), "edit-redo",
         Keys{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)}, false, false},
        //: Opens the box that finds records and commands
        {Command::FindOrDo, "findOrDo", QT_TRANSLATE_NOOP("scd::Actions", "Find or &do…"), "search",
         Keys{QKeySequence(Qt::CTRL | Qt::Key_K)}, false, false},
        //: Puts the cursor in the filter of the list on this page
        {Command::FindHere, "findHere", QT_TRANSLATE_NOOP("scd::Actions", "&Find on this page"), "edit-find",
         Keys{QKeySequence(Qt::CTRL | Qt::Key_F)}},
        //: Makes a new record of the kind that the page shows
        {Command::NewHere, "newHere", QT_TRANSLATE_NOOP("scd::Actions", "&New on this page…"), "list-add",
         Keys{QKeySequence(Qt::CTRL | Qt::Key_N)}},
        //: Found by Ctrl+K; each goes to the page of its kind and opens its form
        {Command::NewPartner,
         "newPartner",
         QT_TRANSLATE_NOOP("scd::Actions", "New partner city…"),
         "partner-cities",
         {}},
        {Command::NewExchange, "newExchange", QT_TRANSLATE_NOOP("scd::Actions", "New exchange…"), "delegation", {}},
        {Command::NewPerson, "newPerson", QT_TRANSLATE_NOOP("scd::Actions", "New person…"), "user", {}},
        {Command::NewHousehold, "newHousehold", QT_TRANSLATE_NOOP("scd::Actions", "New host family…"), "host-home", {}},
        {Command::Delete, "delete", QT_TRANSLATE_NOOP("scd::Actions", "D&elete"), "edit-delete", {}},
        {Command::RecordHistory, "recordHistory", QT_TRANSLATE_NOOP("scd::Actions", "&History of this…"),
         "view-history", Keys{QKeySequence(Qt::CTRL | Qt::Key_H)}},
        {Command::AllHistory,
         "allHistory",
         QT_TRANSLATE_NOOP("scd::Actions", "History of &all changes…"),
         "view-history",
         {}},
        {Command::TextLarger, "textLarger", QT_TRANSLATE_NOOP("scd::Actions", "&Larger text"), "zoom-in",
         Keys{QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)}},
        {Command::TextSmaller, "textSmaller", QT_TRANSLATE_NOOP("scd::Actions", "&Smaller text"), "zoom-out",
         Keys{QKeySequence(Qt::CTRL | Qt::Key_Minus)}},
        {Command::TextNormal, "textNormal", QT_TRANSLATE_NOOP("scd::Actions", "&Normal text size"), "zoom-original",
         Keys{QKeySequence(Qt::CTRL | Qt::Key_0)}},
        {Command::ThemeSystem,
         "themeSystem",
         QT_TRANSLATE_NOOP("scd::Actions", "Colours like the &desktop"),
         "",
         {},
         true},
        {Command::ThemeLight, "themeLight", QT_TRANSLATE_NOOP("scd::Actions", "&Light colours"), "", {}, true},
        {Command::ThemeDark, "themeDark", QT_TRANSLATE_NOOP("scd::Actions", "D&ark colours"), "", {}, true},
        {Command::ThemeContrast, "themeContrast", QT_TRANSLATE_NOOP("scd::Actions", "&High contrast"), "", {}, true},
        //: To the place that was shown before, as in a web browser
        {Command::Back, "back", QT_TRANSLATE_NOOP("scd::Actions", "&Back"), "go-previous",
         Keys{QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Back)}},
        {Command::Forward, "forward", QT_TRANSLATE_NOOP("scd::Actions", "&Forward"), "go-next",
         Keys{QKeySequence(Qt::ALT | Qt::Key_Right), QKeySequence(Qt::Key_Forward)}},
        {Command::Shortcuts, "shortcuts", QT_TRANSLATE_NOOP("scd::Actions", "&Keyboard shortcuts"), "input-keyboard",
         Keys{QKeySequence(Qt::Key_F1)}},
        {Command::TranslateThisApp,
         "translate",
         QT_TRANSLATE_NOOP("scd::Actions", "&Translate this app…"),
         "preferences-desktop-locale",
         {}},
        {Command::About, "about", QT_TRANSLATE_NOOP("scd::Actions", "&About Sister City Desk"), "help-about", {}},
    };
    return table;
}

Actions::Actions(QWidget *window)
    : QObject(window)
    , m_themes(new QActionGroup(this))
{
    for (const CommandInfo &info : commandTable()) {
        auto *action = new QAction(window);
        action->setObjectName(QLatin1StringView(info.name));
        action->setShortcuts(info.shortcuts);
        action->setCheckable(info.checkable);
        // The desktop's own guesses (moving Quit and Settings) would lose the translation.
        action->setMenuRole(QAction::NoRole);
        if (*info.icon)
            action->setIcon(icon(QLatin1StringView(info.icon)));
        if (info.checkable)
            m_themes->addAction(action);
        window->addAction(action);
        m_actions.insert(static_cast<int>(info.command), action);
    }
    retranslate();
}

void Actions::retranslate()
{
    for (const CommandInfo &info : commandTable())
        m_actions.value(static_cast<int>(info.command))
            ->setText(QCoreApplication::translate("scd::Actions", info.text));
}

QString Actions::plainText(const QString &menuText)
{
    QString text = menuText;
    text.remove(u'&');
    if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

} // namespace scd

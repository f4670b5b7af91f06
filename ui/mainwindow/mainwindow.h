#pragma once

#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/settings.h"
#include "ui/mainwindow/visits.h"
#include "ui/widgets/page.h"

#include <QMainWindow>
#include <QPointer>

class QMenu;
class QStackedWidget;
class QTimer;
class QVBoxLayout;

namespace scd {

class CommandBox;
class FormBinder;
class DropZone;
class ImportWindow;
class MessageStrip;
class Sidebar;
class Toast;
class ToastHost;
class Translations;

/// The window of one open committee: menus, sidebar, the stack of pages, messages over them and toasts. Owns the pages
/// and what they work with; made by app/ for each file that is opened.
class MainWindow : public QMainWindow, public Navigator
{
    Q_OBJECT

public:
    MainWindow(Workspace &workspace, const Clock &clock, Prompts &prompts, Settings &settings,
               Translations &translations, QWidget *parent = nullptr);
    ~MainWindow() override;

    UiContext &context() { return m_context; }
    Actions &actions() { return *m_actions; }
    /// What is known of each page, made or not, in the order of the sidebar.
    QList<PageInfo> pageInfos() const { return m_infos; }
    /// Makes the page when it was not needed before; nullptr for an unknown id.
    Page *page(const QString &id);
    Page *currentPage() const;
    ToastHost &toasts() { return *m_toasts; }
    Sidebar &sidebar() { return *m_sidebar; }
    /// Formats and texts of records; call before the translators are changed.
    void setLanguage(const QString &language, const QString &region);
    /// Opens "Find or do".
    void findOrDo();
    /// Writes what is being typed; where something could not be saved it asks, and goes there when it shall be kept.
    bool mayClose();
    /// Writes what is being typed and remembers the window's state. Before it is closed or taken away.
    void finish();

    // Navigator
    void open(Ref ref) override;
    void openList(Ref ref) override;
    void createBeside(const QString &pageId, const QString &typed) override;
    void openPage(const QString &pageId) override;
    void createOn(const QString &pageId) override;
    void toast(const QString &text, bool undo) override;
    void toastSaved(const QString &text, const QString &path) override;
    void print(DelegationId delegation, const QString &document) override;
    void showHistory(Ref ref) override;
    void refusalsChanged() override;
    void importTable(const QString &purpose, Ref into) override;

    /// One import window after the other.
    void importFiles(const QStringList &paths, const QString &purpose = {}, Ref into = {});
    /// Imports what is on the clipboard: files that were copied, or a table as text.
    void pasteTable();

Q_SIGNALS:
    void newCommitteeRequested();
    void openRequested();
    void openFileRequested(const QString &path);
    /// A backup is to take the place of the open file.
    void restoreRequested(const QString &backup);
    void quitRequested();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    // mainwindow.cpp
    void listPages();
    Page *makePage(qsizetype index);
    MessageStrip *addStrip(QVBoxLayout *column, const char *name);
    void showReadFailure();
    void buildFrame();
    void retranslate();
    void updateStrips();
    void updateTitle();
    // mainwindow_state.cpp
    void rebuildPages();
    void noteSplitters();
    void restoreSplitters(const Page *page) const;
    void saveState();
    void restoreState();
    // mainwindow_menus.cpp
    void connectActions();
    void buildMenus();
    void fillRecentMenu();
    void updateThemeMarks();
    void run(Command command);
    void stepTextSize(int direction);
    void printHere();
    void copyList();
    // mainwindow_import.cpp
    /// False, with a sentence, in a file that is open for reading only.
    bool mayAdd();
    void importNext();
    ImportWindow *makeImportWindow();
    // mainwindow_navigation.cpp
    Page *homeOf(Ref &ref);
    void showPlace(Page *page, Ref record, bool flash);
    void visit(Page *page, Ref record);
    void travel(bool forward);
    void noteHere();
    void updateTravel();
    void focusPage();
    void cyclePane(bool backwards);
    // mainwindow_undo.cpp
    FormBinder *refusedForm() const;
    static QString refusedText(const FormBinder &form);
    void undoOrRedo(bool undo);
    void updateUndo();
    void followUndo(const Changes &changes);
    void sayUndone(const QString &text);

    UiContext m_context;
    Settings &m_settings;
    Translations &m_translations;
    Actions *m_actions = nullptr;
    Sidebar *m_sidebar = nullptr;
    QStackedWidget *m_stack = nullptr;
    MessageStrip *m_sampleStrip = nullptr;
    MessageStrip *m_readOnlyStrip = nullptr;
    MessageStrip *m_readFailedStrip = nullptr;
    std::optional<Error> m_readFailure;
    ToastHost *m_toasts = nullptr;
    QPointer<Toast> m_undone; ///< says what the last undo took back
    QList<PageInfo> m_infos;
    QList<Page *> m_pages;   ///< one for each of m_infos; nullptr until it is needed
    QVariantMap m_places;    ///< where pages stand that wait to be made anew
    QVariantMap m_splitters; ///< as left in this or an earlier run; of pages that are not made too
    QList<QAction *> m_pageActions;
    QMenu *m_recentMenu = nullptr;
    QTimer *m_rebuild = nullptr; ///< waits with the new pages until no dialog of the old ones is open
    Visits m_visits;
    DropZone *m_drop = nullptr;
    /// What waits until the import window is free.
    struct WaitingImport
    {
        QString path;
        QString purpose;
        Ref into;
    };
    QList<WaitingImport> m_waiting;
    QPointer<ImportWindow> m_importWindow;
    QPointer<CommandBox> m_commandBox;
};

} // namespace scd

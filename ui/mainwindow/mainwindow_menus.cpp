#include "ui/exchanges/exchangespage.h"
#include "ui/mainwindow/aboutdialog.h"
#include "ui/mainwindow/backupsdialog.h"
#include "ui/mainwindow/commandbox.h"
#include "ui/mainwindow/exportdialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/printwindow.h"
#include "ui/mainwindow/settingsdialog.h"
#include "ui/mainwindow/shortcutsdialog.h"
#include "ui/mainwindow/translatedialog.h"
#include "ui/mainwindow/translations.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/languagetextedit.h"

#include <QActionGroup>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>

namespace scd {

namespace {

const QList<std::pair<Command, QString>> &themeCommands()
{
    static const QList<std::pair<Command, QString>> list{{Command::ThemeSystem, QStringLiteral("system")},
                                                         {Command::ThemeLight, QStringLiteral("light")},
                                                         {Command::ThemeDark, QStringLiteral("dark")},
                                                         {Command::ThemeContrast, QStringLiteral("contrast")}};
    return list;
}

} // namespace

void MainWindow::connectActions()
{
    for (const CommandInfo &info : commandTable()) {
        const Command command = info.command;
        connect((*m_actions)[command], &QAction::triggered, this, [this, command] { run(command); });
    }
    auto *group = new QActionGroup(this);
    for (qsizetype i = 0; i < m_infos.size(); ++i) {
        auto *action = new QAction(this);
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setIcon(icon(m_infos.at(i).icon));
        action->setObjectName(QStringLiteral("page.") + m_infos.at(i).id);
        if (i < 9)
            action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
        addAction(action);
        connect(action, &QAction::triggered, this, [this, i] {
            openPage(m_infos.at(i).id);
            focusPage();
        });
        m_pageActions << action;
    }
    for (const auto &[command, theme] : themeCommands())
        (*m_actions)[command]->setData(theme);
    updateThemeMarks();
    updateTravel();
}

void MainWindow::buildMenus()
{
    const Actions &all = *m_actions;
    menuBar()->clear();
    // clear() leaves the menus themselves behind.
    qDeleteAll(menuBar()->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    const auto add = [&all](QMenu *menu, std::initializer_list<Command> commands) {
        for (Command command : commands)
            menu->addAction(all[command]);
    };
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->setObjectName(QStringLiteral("fileMenu"));
    add(file, {Command::NewCommittee, Command::OpenFile});
    m_recentMenu = file->addMenu(tr("Open &recent"));
    fillRecentMenu();
    file->addSeparator();
    add(file, {Command::Backups});
    file->addSeparator();
    add(file, {Command::Import, Command::Export});
    file->addSeparator();
    add(file, {Command::Print});
    file->addSeparator();
    add(file, {Command::Settings});
    file->addSeparator();
    add(file, {Command::Quit});

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    edit->setObjectName(QStringLiteral("editMenu"));
    add(edit, {Command::Undo, Command::Redo});
    edit->addSeparator();
    add(edit, {Command::FindOrDo, Command::FindHere});
    edit->addSeparator();
    add(edit, {Command::NewHere, Command::Delete, Command::CopyList, Command::PasteTable});
    edit->addSeparator();
    add(edit, {Command::RecordHistory, Command::AllHistory});

    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->setObjectName(QStringLiteral("viewMenu"));
    for (qsizetype i = 0; i < m_pageActions.size(); ++i) {
        m_pageActions.at(i)->setText(m_infos.at(i).title);
        view->addAction(m_pageActions.at(i));
    }
    view->addSeparator();
    add(view, {Command::TextLarger, Command::TextSmaller, Command::TextNormal});
    view->addSeparator();
    QMenu *theme = view->addMenu(tr("&Colours"));
    add(theme, {Command::ThemeSystem, Command::ThemeLight, Command::ThemeDark, Command::ThemeContrast});
    QMenu *language = view->addMenu(tr("L&anguage"));
    auto *languages = new QActionGroup(language);
    for (const QString &code : m_translations.available()) {
        QAction *action = language->addAction(ownLanguageName(code));
        action->setCheckable(true);
        action->setChecked(code == m_context.language);
        languages->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] { m_settings.set(Setting::Language, code); });
    }

    //: Menu: back and forward
    QMenu *go = menuBar()->addMenu(tr("&Go"));
    go->setObjectName(QStringLiteral("goMenu"));
    add(go, {Command::Back, Command::Forward});

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->setObjectName(QStringLiteral("helpMenu"));
    add(help, {Command::Shortcuts, Command::TranslateThisApp});
    help->addSeparator();
    add(help, {Command::About});
}

void MainWindow::fillRecentMenu()
{
    if (!m_recentMenu)
        return;
    m_recentMenu->clear();
    for (const QString &path : m_settings.recentFiles()) {
        const QFileInfo file(path);
        // An ampersand in a file name is no mnemonic.
        QString name = file.completeBaseName();
        name.replace(u'&', QStringLiteral("&&"));
        QAction *action = m_recentMenu->addAction(name);
        action->setToolTip(QDir::toNativeSeparators(path));
        action->setEnabled(file.exists());
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT openFileRequested(path); });
    }
    m_recentMenu->setEnabled(!m_recentMenu->isEmpty());
}

void MainWindow::updateThemeMarks()
{
    for (const auto &[command, theme] : themeCommands())
        (*m_actions)[command]->setChecked(m_settings.text(Setting::Theme) == theme);
}

void MainWindow::stepTextSize(int direction)
{
    static const QList<int> steps{85, 100, 115, 130, 150, 175, 200};
    const int now = m_settings.textPercent();
    int next = now;
    if (direction == 0)
        next = 100;
    for (const int step : steps) {
        if (direction > 0 && step > now) {
            next = step;
            break;
        }
        if (direction < 0 && step < now)
            next = step;
    }
    m_settings.set(Setting::TextPercent, next);
}

void MainWindow::run(Command command)
{
    Page *page = currentPage();
    const auto openDialog = [](QDialog *dialog) {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    switch (command) {
    case Command::NewCommittee:
        Q_EMIT newCommitteeRequested();
        break;
    case Command::OpenFile:
        Q_EMIT openRequested();
        break;
    case Command::Backups: {
        auto *dialog = new BackupsDialog(m_context, this);
        connect(dialog, &BackupsDialog::restoreRequested, this, &MainWindow::restoreRequested);
        openDialog(dialog);
        break;
    }
    case Command::Print:
        printHere();
        break;
    case Command::Import:
        importTable({}, {});
        break;
    case Command::PasteTable:
        pasteTable();
        break;
    case Command::Export:
        if (page)
            page->commitPending();
        openDialog(new ExportDialog(m_context, shownList(page), this));
        break;
    case Command::CopyList:
        if (page)
            page->commitPending();
        copyList();
        break;
    case Command::Settings:
        openDialog(new SettingsDialog(m_context, m_settings, m_translations, this));
        break;
    case Command::Quit:
        Q_EMIT quitRequested();
        break;
    case Command::Undo:
    case Command::Redo:
        undoOrRedo(command == Command::Undo);
        break;
    case Command::FindOrDo:
        findOrDo();
        break;
    case Command::FindHere:
        if (page && !page->focusFilter())
            findOrDo();
        break;
    case Command::NewHere:
        if (page)
            page->createNew();
        break;
    case Command::NewPartner:
        createOn(QStringLiteral("partners"));
        break;
    case Command::NewExchange:
        // Not its "new": that depends on what is shown of the delegation.
        openPage(QStringLiteral("exchanges"));
        if (auto *exchanges = qobject_cast<ExchangesPage *>(currentPage()); exchanges && mayAdd())
            exchanges->newExchange();
        break;
    case Command::NewPerson:
        createOn(QStringLiteral("people"));
        break;
    case Command::NewHousehold:
        createOn(QStringLiteral("hosting"));
        break;
    case Command::Delete:
        if (page)
            page->deleteCurrent();
        break;
    case Command::RecordHistory:
        if (page)
            page->commitPending();
        showHistory(page ? page->currentRecord() : Ref());
        break;
    case Command::AllHistory:
        if (page)
            page->commitPending();
        showHistory({});
        break;
    case Command::TextLarger:
        stepTextSize(1);
        break;
    case Command::TextSmaller:
        stepTextSize(-1);
        break;
    case Command::TextNormal:
        stepTextSize(0);
        break;
    case Command::ThemeSystem:
    case Command::ThemeLight:
    case Command::ThemeDark:
    case Command::ThemeContrast:
        m_settings.set(Setting::Theme, (*m_actions)[command]->data());
        break;
    case Command::Back:
    case Command::Forward:
        travel(command == Command::Forward);
        break;
    case Command::Shortcuts:
        openDialog(new ShortcutsDialog(*m_actions, m_pageActions, this));
        break;
    case Command::TranslateThisApp:
        openDialog(new TranslateDialog(m_settings, m_translations, this));
        break;
    case Command::About:
        openDialog(new AboutDialog(this));
        break;
    }
}

void MainWindow::printHere()
{
    Page *page = currentPage();
    if (page)
        page->commitPending();
    if (page && page->print())
        return;
    // A page without something to print of its own prints the programme of the next delegation.
    const QString today = m_context.clock.today().toString(Qt::ISODate);
    QList<qint64> next = m_context.workspace.ids({.kind = EntityKind::Delegation,
                                                  .where = {{"end_date", Op::GreaterOrEqual, {Value(today)}}},
                                                  .order = {{"start_date"}},
                                                  .limit = 1});
    if (next.isEmpty())
        next = m_context.workspace.ids({.kind = EntityKind::Delegation, .order = {{"start_date", true}}, .limit = 1});
    print(DelegationId(next.value(0)), {});
}

/// The list of the page with what people of the committee may see.
void MainWindow::copyList()
{
    const auto shown = shownList(currentPage());
    if (!shown) {
        toast(tr("There is no list on this page"), false);
        return;
    }
    auto *job = new ExportJob(this);
    connect(job, &ExportJob::finished, this,
            [this, job, count = static_cast<int>(shown->ids.size())](const Status &done) {
                job->deleteLater();
                if (!done.ok()) {
                    m_context.prompts.showError(this, done.error());
                    return;
                }
                auto *table = new QMimeData;
                table->setText(job->tsv());
                table->setHtml(job->html());
                QGuiApplication::clipboard()->setMimeData(table);
                toast(tr("%Ln record(s) copied as a table, without personal data", nullptr, count), false);
            });
    job->startClipboard(m_context.workspace,
                        {.kind = shown->kind, .ids = shown->ids, .languages = m_context.languages()});
}

void MainWindow::print(DelegationId delegation, const QString &document)
{
    if (!delegation) {
        toast(tr("There is no delegation to print yet"), false);
        return;
    }
    auto *window = new PrintWindow(m_context, m_settings, delegation, document, this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->open();
}

void MainWindow::findOrDo()
{
    if (Page *page = currentPage())
        page->commitPending();
    if (!m_commandBox) {
        m_commandBox = new CommandBox(m_context, m_settings, *m_actions, m_pageActions, this);
        connect(m_commandBox, &CommandBox::recordChosen, this, [this](Ref ref) {
            open(ref);
            focusPage();
        });
    }
    m_commandBox->popUp();
}

} // namespace scd

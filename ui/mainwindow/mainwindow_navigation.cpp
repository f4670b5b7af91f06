#include "models/domain/entity.h"
#include "ui/mainwindow/historydialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/sidebar.h"
#include "ui/widgets/toast.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QSplitter>
#include <QStackedWidget>

namespace scd {

namespace {

/// The chain of focus follows the order of tabbing; the first one inside the pane is its beginning.
QWidget *firstIn(const QWidget *pane)
{
    for (QWidget *widget = pane->nextInFocusChain(); widget && widget != pane; widget = widget->nextInFocusChain()) {
        if (pane->isAncestorOf(widget) && widget->isVisible() && widget->isEnabled() &&
            (widget->focusPolicy() & Qt::TabFocus))
            return widget;
    }
    return nullptr;
}

} // namespace

/// The page that shows the record, or else the record that it is a part of; `ref` becomes the one that is shown.
Page *MainWindow::homeOf(Ref &ref)
{
    for (int depth = 0; ref && depth < 5; ++depth) {
        for (qsizetype i = 0; i < m_infos.size(); ++i) {
            if (m_infos.at(i).shown.contains(ref.kind))
                return makePage(i);
        }
        const auto record = m_context.workspace.record(ref);
        ref = record ? ownerOf(*record) : Ref();
    }
    return nullptr;
}

void MainWindow::showPlace(Page *page, Ref record, bool flash)
{
    if (Page *before = currentPage(); before && before != page)
        before->commitPending();
    m_stack->setCurrentWidget(page);
    m_sidebar->setCurrent(static_cast<int>(m_pages.indexOf(page)));
    for (qsizetype i = 0; i < m_pageActions.size(); ++i)
        m_pageActions.at(i)->setChecked(m_pages.at(i) == page);
    if (record)
        page->showRecord(record, flash);
    updateUndo();
}

void MainWindow::noteHere()
{
    if (const Page *page = currentPage())
        m_visits.update({page->id(), page->currentRecord()});
}

void MainWindow::visit(Page *page, Ref record)
{
    noteHere();
    showPlace(page, record, false);
    m_visits.go({page->id(), page->currentRecord()});
    updateTravel();
}

void MainWindow::travel(bool forward)
{
    noteHere();
    const std::optional<Place> place = forward ? m_visits.forward() : m_visits.back();
    if (!place)
        return;
    if (Page *target = page(place->page)) {
        const bool there = place->record && m_context.workspace.isVisible(place->record);
        showPlace(target, there ? place->record : Ref(), false);
    }
    updateTravel();
}

void MainWindow::updateTravel()
{
    (*m_actions)[Command::Back]->setEnabled(m_visits.canGoBack());
    (*m_actions)[Command::Forward]->setEnabled(m_visits.canGoForward());
}

void MainWindow::open(Ref ref)
{
    if (Page *page = homeOf(ref))
        visit(page, ref);
}

void MainWindow::openList(Ref ref)
{
    Ref home = ref;
    if (Page *page = homeOf(home)) {
        visit(page, {});
        page->showListOf(ref);
    }
}

void MainWindow::openPage(const QString &pageId)
{
    Page *target = page(pageId);
    if (target && target != currentPage())
        visit(target, {});
}

void MainWindow::createBeside(const QString &pageId, const QString &typed)
{
    if (Page *other = page(pageId))
        other->createNew(typed);
}

void MainWindow::createOn(const QString &pageId)
{
    openPage(pageId);
    if (Page *shown = page(pageId); shown && mayAdd())
        shown->createNew();
}

void MainWindow::toast(const QString &text, bool undo)
{
    if (!undo) {
        m_toasts->show(text);
        return;
    }
    Toast *shown = m_toasts->show(text, tr("Undo"), [this] { (*m_actions)[Command::Undo]->trigger(); });
    // After another change "Undo" would take back that one instead.
    connect(&m_context.workspace, &Workspace::changed, shown, &Toast::dismiss);
}

void MainWindow::toastSaved(const QString &text, const QString &path)
{
    const QFileInfo saved(path);
    m_toasts->show(text, tr("Open folder"),
                   [this, folder = saved.isDir() ? saved.absoluteFilePath() : saved.absolutePath()] {
                       m_context.prompts.openFolder(folder);
                   });
}

void MainWindow::showHistory(Ref ref)
{
    auto *dialog = new HistoryDialog(m_context, ref, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// Ctrl+1 … Ctrl+9: from wherever the focus was to what the page lists.
void MainWindow::focusPage()
{
    Page *page = currentPage();
    QWidget *list = page ? page->list() : nullptr;
    if (QWidget *target = list && list->isVisible() ? list : page ? firstIn(page) : nullptr)
        target->setFocus(Qt::ShortcutFocusReason);
}

/// F6: sidebar, the panes of the page from left to right, the newest toast.
void MainWindow::cyclePane(bool backwards)
{
    QList<QWidget *> panes{m_sidebar};
    Page *page = currentPage();
    const auto *splitter = page ? page->findChild<QSplitter *>() : nullptr;
    if (splitter && splitter->isVisible()) {
        for (int i = 0; i < splitter->count(); ++i) {
            if (splitter->widget(i)->isVisible() && splitter->sizes().value(i) > 0)
                panes << splitter->widget(i);
        }
    } else if (page) {
        panes << page;
    }
    qsizetype here = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (QWidget *focus = focusWidget(); focus && (panes.at(i) == focus || panes.at(i)->isAncestorOf(focus)))
            here = i;
    }
    const qsizetype step = backwards ? -1 : 1;
    for (qsizetype i = 1; i <= panes.size() + 1; ++i) {
        const qsizetype next = here < 0 ? 0 : (here + step * i + 2 * (panes.size() + 1)) % (panes.size() + 1);
        if (next == panes.size()) {
            if (m_toasts->focusNewest())
                return;
            continue;
        }
        QWidget *pane = panes.at(next);
        if (QWidget *target = pane == m_sidebar ? static_cast<QWidget *>(m_sidebar->list()) : firstIn(pane)) {
            target->setFocus(backwards ? Qt::BacktabFocusReason : Qt::TabFocusReason);
            return;
        }
    }
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F6)
        cyclePane(event->modifiers().testFlag(Qt::ShiftModifier));
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton)
        travel(false);
    else if (event->button() == Qt::ForwardButton)
        travel(true);
    else
        QMainWindow::mousePressEvent(event);
}

} // namespace scd

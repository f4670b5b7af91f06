#include "ui/mainwindow/mainwindow.h"
#include "ui/widgets/formbinder.h"
#include "ui/widgets/toast.h"

#include <QTimer>
#include <algorithm>

// Undo and redo: first what a form refused, then the steps of the file, and how the window follows them.

namespace scd {

/// The form of the page that shows what was refused last; nullptr when nothing that is seen was refused.
FormBinder *MainWindow::refusedForm() const
{
    FormBinder *last = nullptr;
    const Page *page = currentPage();
    for (FormBinder *form : page ? page->findChildren<FormBinder *>() : QList<FormBinder *>()) {
        const auto *widget = qobject_cast<const QWidget *>(form->parent());
        if (widget && widget->isVisibleTo(page) && form->lastRefusal() > (last ? last->lastRefusal() : 0))
            last = form;
    }
    return last;
}

QString MainWindow::refusedText(const FormBinder &form)
{
    //: What undo takes back: text that a field refused; %1 is the label of the field
    return tr("What was typed in “%1”").arg(form.refusedLabel());
}

void MainWindow::refusalsChanged()
{
    updateUndo();
}

void MainWindow::undoOrRedo(bool undo)
{
    if (Page *page = currentPage())
        page->commitPending();
    if (FormBinder *refused = undo ? refusedForm() : nullptr) {
        const QString what = refusedText(*refused);
        if (refused->takeBackRefused())
            sayUndone(tr("Undone: %1").arg(what));
        return;
    }
    Workspace &workspace = m_context.workspace;
    const QString what = undo ? workspace.undoText() : workspace.redoText();
    const Status done = undo ? workspace.undo() : workspace.redo();
    if (done.ok())
        //: %1 is what was done, as a sentence: "Undone: Change arrival of Mayor's visit"
        sayUndone(undo ? tr("Undone: %1").arg(what) : tr("Done again: %1").arg(what));
    else if (done.error().kind != ErrorKind::NothingToDo)
        m_context.prompts.showError(this, done.error());
}

void MainWindow::updateUndo()
{
    const Workspace &workspace = m_context.workspace;
    QAction *undo = (*m_actions)[Command::Undo];
    QAction *redo = (*m_actions)[Command::Redo];
    const FormBinder *refused = refusedForm();
    undo->setEnabled(refused || workspace.canUndo());
    redo->setEnabled(workspace.canRedo());
    const auto quoted = [](QString text) { return text.replace(u'&', QStringLiteral("&&")); };
    const QString last = refused ? refusedText(*refused) : workspace.undoText();
    //: Edit menu: %1 is what was done, as a sentence: "Undo: Change arrival of Mayor's visit"
    undo->setText(last.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(quoted(last)));
    redo->setText(workspace.canRedo() ? tr("&Redo: %1").arg(quoted(workspace.redoText())) : tr("&Redo"));
}

/// One toast for it, however often the key is pressed.
void MainWindow::sayUndone(const QString &text)
{
    if (m_undone)
        m_undone->dismiss();
    m_undone = m_toasts->show(text);
}

/// After undo and redo the window goes to what changed, so that nobody undoes what they do not see.
void MainWindow::followUndo(const Changes &changes)
{
    if (!changes.isUndo || changes.list.isEmpty())
        return;
    Ref ref = changes.list.constFirst().ref;
    for (const Change &change : changes.list) {
        if (change.type != Change::Type::Removed && m_context.workspace.isVisible(change.ref)) {
            ref = change.ref;
            break;
        }
    }
    const bool hasList = ref.kind == EntityKind::ItineraryItem || ref.kind == EntityKind::Delegate;
    const bool isMany = hasList && std::ranges::count_if(changes.list, [&](const Change &change) {
                                       return change.ref.kind == ref.kind && m_context.workspace.isVisible(change.ref);
                                   }) > 1;
    // Later: the pages must have taken the change in before one of them is asked to show it.
    QTimer::singleShot(0, this, [this, ref, isMany] {
        Ref shown = ref;
        Page *page = homeOf(shown);
        if (!page)
            return;
        const bool visible = m_context.workspace.isVisible(shown);
        noteHere();
        // Of many no single one is meant: their list shows them.
        showPlace(page, visible && !isMany ? shown : Ref(), true);
        if (visible && isMany)
            page->showListOf(ref);
        m_visits.go({page->id(), page->currentRecord()});
        updateTravel();
    });
}

} // namespace scd

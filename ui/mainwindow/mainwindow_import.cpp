#include "ui/exchanges/exchangespage.h"
#include "ui/import/importwindow.h"
#include "ui/mainwindow/dropzone.h"
#include "ui/mainwindow/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QPointer>

namespace scd {

bool MainWindow::mayAdd()
{
    if (m_context.workspace.isReadOnly()) {
        toast(tr("This file is open for reading only: nothing can be added"), false);
        return false;
    }
    if (Page *page = currentPage())
        page->commitPending();
    return true;
}

ImportWindow *MainWindow::makeImportWindow()
{
    const MappingMemory memory = MappingMemory::fromBytes(m_settings.value(Setting::ImportMappings).toByteArray());
    auto *window = new ImportWindow(m_context, memory, this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &ImportWindow::memoryChanged, this,
            [this](const QByteArray &bytes) { m_settings.set(Setting::ImportMappings, bytes); });
    connect(window, &ImportWindow::newIntoRequested, this, [this, window = QPointer(window)] {
        // An exchange needs a partner city; where there is none, it comes first.
        const auto hasPartner = [this] { return m_context.workspace.count({EntityKind::Partnership}) > 0; };
        if (!hasPartner())
            createBeside(QStringLiteral("partners"), {});
        if (auto *exchanges = qobject_cast<ExchangesPage *>(page(QStringLiteral("exchanges")));
            exchanges && hasPartner())
            exchanges->newExchange();
        // The dialogs stood over the main window, which some window managers then take for the active one.
        if (window) {
            window->raise();
            window->activateWindow();
        }
    });
    // Queued: the window goes first.
    connect(window, &QDialog::finished, this, &MainWindow::importNext, Qt::QueuedConnection);
    m_importWindow = window;
    return window;
}

void MainWindow::importTable(const QString &purpose, Ref into)
{
    if (!mayAdd())
        return;
    const QString path = m_context.prompts.openFileName(this, tr("Import a table"), sheetFileFilter());
    if (!path.isEmpty())
        importFiles({path}, purpose, into);
}

void MainWindow::importFiles(const QStringList &paths, const QString &purpose, Ref into)
{
    for (const QString &path : paths) {
        if (DropZone::isCommittee(path)) {
            Q_EMIT openFileRequested(path);
            return;
        }
        m_waiting << WaitingImport{path, purpose, into};
    }
    importNext();
}

void MainWindow::importNext()
{
    if (m_importWindow && m_importWindow->isVisible())
        return;
    if (m_waiting.isEmpty() || !mayAdd()) {
        m_waiting.clear();
        return;
    }
    const WaitingImport next = m_waiting.takeFirst();
    ImportWindow *window = makeImportWindow();
    window->open();
    window->openFile(next.path, {next.purpose, next.into});
}

void MainWindow::pasteTable()
{
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    if (const QStringList paths = DropZone::filesIn(copied); !paths.isEmpty())
        return importFiles(paths);
    const QString text = copied == nullptr ? QString() : copied->text();
    if (text.trimmed().isEmpty()) {
        toast(tr("There is no table on the clipboard. Copy some rows of a spreadsheet first"), false);
        return;
    }
    if (!mayAdd())
        return;
    ImportWindow *window = makeImportWindow();
    window->open();
    window->openText(text);
}

} // namespace scd

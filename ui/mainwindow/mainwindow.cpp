#include "ui/mainwindow/mainwindow.h"

#include "models/domain/committee.h"
#include "models/domain/entity.h"
#include "models/domain/text.h"
#include "ui/mainwindow/commandbox.h"
#include "ui/mainwindow/dropzone.h"
#include "ui/mainwindow/pagelist.h"
#include "ui/mainwindow/sidebar.h"
#include "ui/mainwindow/translations.h"
#include "ui/widgets/formbinder.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/sentences.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/toast.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QDialog>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace scd {

MainWindow::MainWindow(Workspace &workspace, const Clock &clock, Prompts &prompts, Settings &settings,
                       Translations &translations, QWidget *parent)
    : QMainWindow(parent)
    , m_context{workspace, clock, prompts, *this, settings.language(), settings.region()}
    , m_settings(settings)
    , m_translations(translations)
    , m_actions(new Actions(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    // Queued: it may come in the middle of painting.
    connect(
        &workspace, &Workspace::readFailed, this,
        [this](const Error &error) {
            m_readFailure = error;
            showReadFailure();
        },
        Qt::QueuedConnection);
    m_rebuild = new QTimer(this);
    m_rebuild->setSingleShot(true);
    m_rebuild->setInterval(300);
    connect(m_rebuild, &QTimer::timeout, this, &MainWindow::rebuildPages);
    buildFrame();
    listPages();
    connectActions();
    m_drop = new DropZone(this);
    connect(m_drop, &DropZone::dropped, this, [this](const QStringList &paths) { importFiles(paths); });
    auto *recount = new QTimer(this);
    recount->setSingleShot(true);
    recount->setInterval(0);
    connect(recount, &QTimer::timeout, this, [this] {
        m_sidebar->refresh();
        updateStrips();
        updateTitle();
    });
    // A value that is typed changes no number of records.
    connect(&workspace, &Workspace::changed, recount, [recount](const Changes &changes) {
        const bool counts = std::any_of(changes.list.begin(), changes.list.end(), [](const Change &change) {
            return change.type != Change::Type::Updated || change.ref.kind == EntityKind::Committee;
        });
        if (counts)
            recount->start();
    });
    connect(&workspace, &Workspace::changed, this, &MainWindow::followUndo);
    connect(&workspace, &Workspace::undoStateChanged, this, &MainWindow::updateUndo);
    connect(&settings, &Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::RecentFiles)
            fillRecentMenu();
        if (setting == Setting::Theme)
            updateThemeMarks();
        if (setting == Setting::Author)
            m_context.workspace.setAuthor(m_settings.text(Setting::Author));
    });
    workspace.setAuthor(settings.text(Setting::Author));
    retranslate();
    restoreState();
}

MainWindow::~MainWindow()
{
    // The pages look at the workspace until they are gone; what they show must not be followed any more.
    disconnect(&m_context.workspace, nullptr, this, nullptr);
    // Pages and dialogs work with m_context, which goes before the children of a widget do.
    qDeleteAll(findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly));
    delete m_commandBox;
    delete takeCentralWidget();
}

void MainWindow::buildFrame()
{
    auto *central = new QWidget(this);
    auto *row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_sidebar = new Sidebar(central);
    row->addWidget(m_sidebar);
    auto *body = new QWidget(central);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_sampleStrip = addStrip(column, "sampleStrip");
    m_readOnlyStrip = addStrip(column, "readOnlyStrip");
    m_readFailedStrip = addStrip(column, "readFailedStrip");
    m_readFailedStrip->setClosable(true);
    m_readFailedStrip->parentWidget()->hide();
    connect(m_readFailedStrip, &MessageStrip::closed, this, [this] {
        m_readFailure.reset();
        showReadFailure();
    });
    m_stack = new QStackedWidget(central);
    column->addWidget(m_stack, 1);
    row->addWidget(body, 1);
    setCentralWidget(central);
    m_toasts = new ToastHost(this, body);
    connect(m_toasts, &ToastHost::roomChanged, column,
            [column](int pixels) { column->setContentsMargins(0, 0, 0, pixels); });
    connect(m_sampleStrip, &MessageStrip::actionTriggered, this, &MainWindow::newCommitteeRequested);
    connect(m_sidebar, &Sidebar::findRequested, this, &MainWindow::findOrDo);
    connect(m_sidebar, &Sidebar::chosen, this, [this](int index) { openPage(m_infos.at(index).id); });
    const qreal unit = em(this);
    setMinimumSize(qRound(unit * 40), qRound(unit * 28));
}

/// A message over the pages, in a frame whose margins go with it when it is hidden.
MessageStrip *MainWindow::addStrip(QVBoxLayout *column, const char *name)
{
    auto *frame = new QWidget;
    auto *inner = new QVBoxLayout(frame);
    const int margin = qRound(em(this) * 0.5);
    inner->setContentsMargins(margin, margin, margin, 0);
    auto *strip = new MessageStrip;
    strip->setObjectName(QLatin1StringView(name));
    strip->setClosable(false);
    inner->addWidget(strip);
    column->addWidget(frame);
    return strip;
}

void MainWindow::showReadFailure()
{
    m_readFailedStrip->parentWidget()->setVisible(m_readFailure.has_value());
    if (!m_readFailure)
        return;
    m_readFailedStrip->setMessage(MessageStrip::Kind::Error, errorSentence(*m_readFailure));
    m_readFailedStrip->show();
}

void MainWindow::listPages()
{
    m_infos.clear();
    for (const PageKind &kind : pageKinds())
        m_infos << kind.info();
    m_pages.fill(nullptr, m_infos.size());
    m_sidebar->setPages(m_infos, m_context.workspace);
}

Page *MainWindow::makePage(qsizetype index)
{
    if (m_pages.at(index))
        return m_pages.at(index);
    Page *page = pageKinds().at(index).make(m_context, m_stack);
    m_pages[index] = page;
    m_stack->addWidget(page);
    restoreSplitters(page);
    if (const QVariantMap place = m_places.take(page->id()).toMap(); !place.isEmpty())
        page->setPlace(place);
    return page;
}

Page *MainWindow::page(const QString &id)
{
    for (qsizetype i = 0; i < m_infos.size(); ++i) {
        if (m_infos.at(i).id == id)
            return makePage(i);
    }
    return nullptr;
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

void MainWindow::setLanguage(const QString &language, const QString &region)
{
    m_context.language = language;
    m_context.region = region;
}

void MainWindow::changeEvent(QEvent *event)
{
    // LocaleChange comes from the setLocale() of retranslate().
    if (event->type() == QEvent::LanguageChange) {
        if (!m_infos.isEmpty())
            rebuildPages();
        retranslate();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate()
{
    setLocale(m_context.formats().locale());
    m_actions->retranslate();
    buildMenus();
    updateUndo();
    m_sampleStrip->setMessage(MessageStrip::Kind::Info, tr("Sample data: look around and change what you like."));
    m_sampleStrip->setAction(tr("Start our own"));
    m_drop->setText(tr("Drop to import. You see what will be made of it before anything is changed."));
    m_readOnlyStrip->setMessage(MessageStrip::Kind::Warning,
                                tr("This file is open for reading only: changes cannot be saved."));
    showReadFailure();
    updateStrips();
    updateTitle();
}

void MainWindow::updateStrips()
{
    const QList<Committee> committees = m_context.workspace.all<Committee>();
    m_sampleStrip->parentWidget()->setVisible(!committees.isEmpty() && committees.constFirst().sample);
    m_readOnlyStrip->parentWidget()->setVisible(m_context.workspace.isReadOnly());
}

void MainWindow::updateTitle()
{
    const QList<Committee> committees = m_context.workspace.all<Committee>();
    const QString name =
        committees.isEmpty() ? QString() : shownLine(committees.constFirst().name.best(m_context.languages()));
    //: Title of the window: the committee, then the program
    setWindowTitle(name.isEmpty() ? tr("Sister City Desk") : tr("%1 — Sister City Desk").arg(name));
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_sidebar->setIconsOnly(width() < 900);
}

void MainWindow::finish()
{
    if (Page *page = currentPage())
        page->commitPending();
    saveState();
}

bool MainWindow::mayClose()
{
    if (Page *page = currentPage())
        page->commitPending();
    // Each is asked for by its name: nobody gives up what was not named.
    const Drafts drafts = m_context.drafts;
    for (auto draft = drafts.cbegin(); draft != drafts.cend(); ++draft) {
        const Ref ref = draft.key();
        if (!m_context.workspace.isVisible(ref))
            continue;
        const QByteArray column = draft.value().isEmpty() ? QByteArray() : draft.value().constFirst().column;
        const Entity &description = entity(ref.kind);
        const QString field = description.indexOf(column) < 0 ? QString() : description.field(column).translatedLabel();
        const QString title = shownLine(m_context.workspace.title(ref, m_context.languages()));
        const int answer =
            m_context.prompts.choose(this, tr("Something is not saved yet"),
                                     //: %1 is a field ("E-mail"), %2 the name of its record
                                     tr("What you typed in “%1” (%2) could not be saved; beside the field it says why.")
                                         .arg(field, title.isEmpty() ? description.translatedSingular() : title),
                                     {tr("Go back to it"), tr("Close without it")});
        if (answer == 1)
            continue;
        open(ref);
        activateWindow();
        for (FormBinder *form : currentPage()->findChildren<FormBinder *>()) {
            if (form->record() == ref)
                form->focusField(column.constData());
        }
        return false;
    }
    return true;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayClose()) {
        event->ignore();
        return;
    }
    finish();
    QMainWindow::closeEvent(event);
}

} // namespace scd

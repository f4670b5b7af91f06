#include "ui/mainwindow/mainwindow.h"

#include "models/domain/committee.h"
#include "models/domain/text.h"
#include "ui/exchanges/exchangespage.h"
#include "ui/mainwindow/commandbox.h"
#include "ui/mainwindow/sidebar.h"
#include "ui/mainwindow/translations.h"
#include "ui/mainwindow/trashpage.h"
#include "ui/partners/partnerspage.h"
#include "ui/people/peoplepage.h"
#include "ui/today/todaypage.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/toast.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QScreen>
#include <QSplitter>
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
    buildFrame();
    buildPages();
    connectActions();
    buildMenus();
    m_toasts = new ToastHost(this);
    auto *recount = new QTimer(this);
    recount->setSingleShot(true);
    recount->setInterval(0);
    connect(recount, &QTimer::timeout, this, [this] {
        m_sidebar->refresh();
        updateStrips();
        updateTitle();
    });
    connect(&workspace, &Workspace::changed, recount, [recount] { recount->start(); });
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
}

void MainWindow::buildFrame()
{
    auto *central = new QWidget(this);
    auto *row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_sidebar = new Sidebar(central);
    row->addWidget(m_sidebar);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_sampleStrip = new MessageStrip(central);
    m_sampleStrip->setObjectName(QStringLiteral("sampleStrip"));
    m_sampleStrip->setClosable(false);
    m_readOnlyStrip = new MessageStrip(central);
    m_readOnlyStrip->setObjectName(QStringLiteral("readOnlyStrip"));
    m_readOnlyStrip->setClosable(false);
    // Their margins go with them when they are hidden.
    for (MessageStrip *strip : {m_sampleStrip, m_readOnlyStrip}) {
        auto *frame = new QWidget(central);
        auto *inner = new QVBoxLayout(frame);
        const int margin = qRound(em(this) * 0.5);
        inner->setContentsMargins(margin, margin, margin, 0);
        inner->addWidget(strip);
        column->addWidget(frame);
    }
    m_stack = new QStackedWidget(central);
    column->addWidget(m_stack, 1);
    row->addLayout(column, 1);
    setCentralWidget(central);
    connect(m_sampleStrip, &MessageStrip::actionTriggered, this, &MainWindow::newCommitteeRequested);
    connect(m_sidebar, &Sidebar::findRequested, this, &MainWindow::findOrDo);
    connect(m_sidebar, &Sidebar::chosen, this, [this](int index) { openPage(m_pages.at(index)->id()); });
    const qreal unit = em(this);
    setMinimumSize(qRound(unit * 40), qRound(unit * 28));
}

void MainWindow::buildPages()
{
    m_pages << new TodayPage(m_context, m_stack) << new PartnersPage(m_context, m_stack)
            << new ExchangesPage(m_context, m_stack) << new PeoplePage(m_context, m_stack)
            << new TrashPage(m_context, m_stack);
    for (Page *page : std::as_const(m_pages)) {
        page->setObjectName(page->id() + QStringLiteral("Page"));
        m_stack->addWidget(page);
    }
    m_sidebar->setPages(m_pages);
}

void MainWindow::rebuildPages()
{
    // A page that is made anew cannot have forgotten to translate anything, least of all texts of records.
    Page *before = currentPage();
    const QString id = before ? before->id() : QString();
    const Ref record = before ? before->currentRecord() : Ref();
    if (before)
        before->commitPending();
    const QVariantMap splitters = splitterStates();
    m_sidebar->setPages({});
    qDeleteAll(m_pages);
    m_pages.clear();
    buildPages();
    restoreSplitters(splitters);
    if (Page *now = page(id))
        showPlace(now, record, false);
}

Page *MainWindow::page(const QString &id) const
{
    for (Page *page : m_pages) {
        if (page->id() == id)
            return page;
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
        if (!m_pages.isEmpty())
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
    m_readOnlyStrip->setMessage(MessageStrip::Kind::Warning,
                                tr("This file is open for reading only: changes cannot be saved."));
    updateStrips();
    updateTitle();
    m_sidebar->refresh();
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

void MainWindow::closeEvent(QCloseEvent *event)
{
    finish();
    QMainWindow::closeEvent(event);
}

QVariantMap MainWindow::splitterStates() const
{
    QVariantMap splitters;
    for (const Page *page : std::as_const(m_pages)) {
        for (const QSplitter *splitter : page->findChildren<QSplitter *>()) {
            if (!splitter->objectName().isEmpty() && splitter->isVisibleTo(page))
                splitters.insert(page->id() + u'.' + splitter->objectName(), splitter->saveState());
        }
    }
    return splitters;
}

void MainWindow::restoreSplitters(const QVariantMap &states)
{
    for (const Page *page : std::as_const(m_pages)) {
        for (QSplitter *splitter : page->findChildren<QSplitter *>()) {
            const QByteArray state = states.value(page->id() + u'.' + splitter->objectName()).toByteArray();
            if (!state.isEmpty())
                splitter->restoreState(state);
        }
    }
}

void MainWindow::saveState()
{
    m_settings.set(Setting::Geometry, saveGeometry());
    m_settings.set(Setting::Splitters, splitterStates());
    if (const Page *page = currentPage()) {
        const Ref ref = page->currentRecord();
        m_settings.set(Setting::LastPage, page->id());
        m_settings.set(Setting::LastRecord,
                       ref ? QStringLiteral("%1 %2").arg(static_cast<int>(ref.kind)).arg(ref.id) : QString());
    }
}

void MainWindow::restoreState()
{
    const qreal unit = em(this);
    resize(std::max(1180, qRound(unit * 72)), std::max(740, qRound(unit * 46)));
    const QByteArray geometry = m_settings.value(Setting::Geometry).toByteArray();
    if (!geometry.isEmpty())
        restoreGeometry(geometry);
    // A screen may be gone since: a window that nobody can see is put in the middle of what is there.
    const QRect bar(pos(), QSize(width(), qRound(unit * 3)));
    bool visible = false;
    for (const QScreen *screen : QGuiApplication::screens())
        visible = visible || screen->availableGeometry().intersected(bar).width() > 100;
    if (const QScreen *screen = QGuiApplication::primaryScreen(); screen && (!visible || geometry.isEmpty())) {
        const QRect room = screen->availableGeometry();
        resize(size().boundedTo(room.size()));
        move(room.center() - rect().center());
    }
    restoreSplitters(m_settings.value(Setting::Splitters).toMap());
    Page *last = page(m_settings.text(Setting::LastPage));
    const QStringList parts = m_settings.text(Setting::LastRecord).split(u' ');
    Ref ref;
    if (parts.size() == 2 && entityByNumber(parts.at(0).toInt()))
        ref = {static_cast<EntityKind>(parts.at(0).toInt()), parts.at(1).toLongLong()};
    if (!ref || !last || !last->shows(ref.kind) || !m_context.workspace.isVisible(ref))
        ref = {};
    visit(last ? last : m_pages.constFirst(), ref);
}

} // namespace scd

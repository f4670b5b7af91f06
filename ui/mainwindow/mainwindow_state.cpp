#include "ui/mainwindow/mainwindow.h"
#include "ui/widgets/theme.h"

#include <QAbstractScrollArea>
#include <QGuiApplication>
#include <QScreen>
#include <QScrollBar>
#include <QSplitter>
#include <QTimer>

// What the window remembers: from one run to the next, and while its pages are made anew.

namespace scd {

namespace {

/// How far each list and form of the page is scrolled, in the order in which they were made.
QList<int> scrollsOf(const Page &page)
{
    QList<int> scrolls;
    for (const QAbstractScrollArea *area : page.findChildren<QAbstractScrollArea *>())
        scrolls << area->verticalScrollBar()->value();
    return scrolls;
}

void restoreScrolls(const Page &page, const QList<int> &scrolls)
{
    const QList<QAbstractScrollArea *> areas = page.findChildren<QAbstractScrollArea *>();
    if (areas.size() != scrolls.size())
        return;
    for (qsizetype i = 0; i < areas.size(); ++i)
        areas.at(i)->verticalScrollBar()->setValue(scrolls.at(i));
}

} // namespace

void MainWindow::rebuildPages()
{
    // A dialog or menu of a page runs on the stack of that page's code: not under its feet.
    for (const Page *page : std::as_const(m_pages)) {
        QList<QWidget *> open;
        for (QWidget *widget : page ? page->findChildren<QWidget *>() : QList<QWidget *>()) {
            if (widget->isWindow() && widget->isVisible())
                open << widget;
        }
        if (!open.isEmpty()) {
            m_rebuild->start();
            return;
        }
    }
    // A page that is made anew cannot have forgotten to translate anything, least of all texts of records.
    const Page *before = currentPage();
    const QString id = before ? before->id() : QString();
    const QList<int> scrolled = before ? scrollsOf(*before) : QList<int>();
    const QString focused =
        before && focusWidget() && before->isAncestorOf(focusWidget()) ? focusWidget()->objectName() : QString();
    for (Page *page : std::as_const(m_pages)) {
        if (!page)
            continue;
        page->commitPending();
        m_places.insert(page->id(), page->place());
    }
    noteSplitters();
    const QList<Page *> old = std::exchange(m_pages, {});
    listPages();
    // The new one is shown first: an old page that is hidden while it goes could still write.
    if (Page *now = page(id)) {
        showPlace(now, {}, false);
        QTimer::singleShot(0, now, [now, scrolled, focused] {
            restoreScrolls(*now, scrolled);
            if (auto *field = focused.isEmpty() ? nullptr : now->findChild<QWidget *>(focused))
                field->setFocus(Qt::OtherFocusReason);
        });
    }
    qDeleteAll(old);
}

void MainWindow::noteSplitters()
{
    for (const Page *page : std::as_const(m_pages)) {
        for (const QSplitter *splitter : page ? page->findChildren<QSplitter *>() : QList<QSplitter *>()) {
            if (!splitter->objectName().isEmpty() && splitter->isVisibleTo(page))
                m_splitters.insert(page->id() + u'.' + splitter->objectName(), splitter->saveState());
        }
    }
}

void MainWindow::restoreSplitters(const Page *page) const
{
    for (QSplitter *splitter : page->findChildren<QSplitter *>()) {
        const QByteArray state = m_splitters.value(page->id() + u'.' + splitter->objectName()).toByteArray();
        if (!state.isEmpty())
            splitter->restoreState(state);
    }
}

void MainWindow::saveState()
{
    m_settings.set(Setting::Geometry, saveGeometry());
    noteSplitters();
    m_settings.set(Setting::Splitters, m_splitters);
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
    m_splitters = m_settings.value(Setting::Splitters).toMap();
    Page *last = page(m_settings.text(Setting::LastPage));
    const QStringList parts = m_settings.text(Setting::LastRecord).split(u' ');
    Ref ref;
    if (parts.size() == 2 && entityByNumber(parts.at(0).toInt()))
        ref = {static_cast<EntityKind>(parts.at(0).toInt()), parts.at(1).toLongLong()};
    if (!ref || !last || !last->shows(ref.kind) || !m_context.workspace.isVisible(ref))
        ref = {};
    visit(last ? last : makePage(0), ref);
}

} // namespace scd

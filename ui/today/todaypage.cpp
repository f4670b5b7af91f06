#include "ui/today/todaypage.h"

#include "models/domain/committee.h"
#include "models/domain/text.h"
#include "ui/today/cards.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/linklist.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace scd {

TodayPage::TodayPage(UiContext &context, QWidget *parent)
    : Page(info(), context, parent)
    , m_timer(new QTimer(this))
    , m_soon(new QTimer(this))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_date(new PlainLabel(QString(), PlainLabel::Role::Title))
    , m_committee(new PlainLabel(QString(), PlainLabel::Role::Secondary))
    , m_next(new PlainLabel(tr("Coming up after that"), PlainLabel::Role::Section, this))
    , m_nothing(new PlainLabel)
    , m_clockTitle(new PlainLabel(tr("What time is it there?"), PlainLabel::Role::Section))
    , m_clockArea(new QWidget)
    , m_occasionTitle(new PlainLabel(tr("Worth a thought"), PlainLabel::Role::Section))
    , m_occasions(new LinkList)
{
    m_date->setWordWrap(true);
    m_nothing->setWordWrap(true);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(32, 24, 32, 32);
    column->setSpacing(12);
    column->addWidget(m_date);
    column->addWidget(m_committee);
    column->addSpacing(4);
    m_delegationColumn = new QVBoxLayout;
    m_delegationColumn->setSpacing(12);
    column->addWidget(m_nothing);
    column->addLayout(m_delegationColumn);
    column->addSpacing(8);
    column->addWidget(m_clockTitle);
    new FlowLayout(m_clockArea);
    column->addWidget(m_clockArea);
    column->addSpacing(8);
    column->addWidget(m_occasionTitle);
    column->addWidget(m_occasions);
    column->addStretch(1);
    content->setMaximumWidth(qRound(60 * em(this)));
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    // It takes the focus, because it is read by scrolling.
    scroll->setAccessibleName(title());

    m_stack->addWidget(scroll);
    m_stack->addWidget(m_empty);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);

    connect(m_occasions, &LinkList::opened, this, [this](Ref ref) { this->context().navigator.open(ref); });
    connect(m_empty, &EmptyState::primaryClicked, this,
            [this] { this->context().navigator.createOn(QStringLiteral("partners")); });
    connect(m_empty, &EmptyState::secondaryClicked, this,
            [this] { this->context().navigator.createOn(QStringLiteral("exchanges")); });

    // Several changes in a row are read once.
    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    connect(m_soon, &QTimer::timeout, this, &TodayPage::refresh);
    connect(&context.workspace, &Workspace::changed, this, [this] {
        m_dirty = true;
        if (isVisible())
            m_soon->start();
    });
    m_timer->setInterval(10'000);
    connect(m_timer, &QTimer::timeout, this, &TodayPage::tick);
}

PageInfo TodayPage::info()
{
    return {.id = QStringLiteral("today"),
            .title = tr("Today"),
            .icon = QStringLiteral("view-calendar-day"),
            .shown = {},
            .count = {}};
}

bool TodayPage::print()
{
    if (m_overview.delegations.isEmpty())
        return false;
    context().navigator.print(m_overview.delegations.first().delegation.id, QStringLiteral("programme"));
    return true;
}

void TodayPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_dirty || m_overview.today != context().clock.today())
        refresh();
    else
        tick();
    m_timer->start();
}

void TodayPage::hideEvent(QHideEvent *event)
{
    m_timer->stop();
    Page::hideEvent(event);
}

/// The clocks go on; a new day is read anew.
void TodayPage::tick()
{
    if (m_overview.today != context().clock.today())
        return refresh();
    QList<Community> places;
    for (const PlaceClock &clock : std::as_const(m_overview.clocks))
        places << clock.community;
    m_overview.clocks = clocksOf(places, m_overview.home, context().clock.now());
    showClocks();
}

void TodayPage::refresh()
{
    m_dirty = false;
    m_overview = loadOverview(context().workspace);
    m_date->setText(context().formats().heading(m_overview.today));
    const auto committees = context().workspace.all<Committee>();
    const QString name = committees.isEmpty() ? QString() : committees.first().name.best(context().languages());
    m_committee->setText(shownLine(name));
    m_committee->setVisible(!name.isEmpty());
    showDelegations();
    showClocks();
    showOccasions();
    showEmptyState();
}

void TodayPage::showEmptyState()
{
    const bool fresh = !m_overview.hasPartners && m_overview.delegations.isEmpty();
    m_empty->setIcon(QStringLiteral("partner-cities"));
    m_empty->setText(tr("Your committee is ready"),
                     tr("Here you will see who comes next, what is still missing, and what time it is with your "
                        "partners. Begin with a partner city."));
    m_empty->setActions(tr("Add a partner city…"), tr("Plan an exchange…"));
    m_stack->setCurrentIndex(fresh ? 1 : 0);
}

void TodayPage::showDelegations()
{
    const qsizetype wanted = m_overview.delegations.size();
    while (m_cards.size() > wanted)
        delete m_cards.takeLast();
    while (m_cards.size() < wanted) {
        m_cards << new DelegationCard(context());
        m_delegationColumn->addWidget(m_cards.last());
        if (m_cards.size() == 1)
            m_delegationColumn->addWidget(m_next);
    }
    for (qsizetype i = 0; i < wanted; ++i)
        m_cards.at(i)->showDelegation(m_overview.delegations.at(i), i == 0);
    m_next->setVisible(wanted > 1);
    m_nothing->setText(tr("No delegation is on its way, and none is planned with dates."));
    m_nothing->setVisible(wanted == 0);
}

void TodayPage::showClocks()
{
    while (m_clocks.size() > m_overview.clocks.size())
        delete m_clocks.takeLast();
    while (m_clocks.size() < m_overview.clocks.size()) {
        m_clocks << new ClockCard(context(), m_clockArea);
        m_clockArea->layout()->addWidget(m_clocks.last());
    }
    for (qsizetype i = 0; i < m_clocks.size(); ++i)
        m_clocks.at(i)->showClock(m_overview.clocks.at(i));
    m_clockTitle->setVisible(!m_clocks.isEmpty());
    m_clockArea->setVisible(!m_clocks.isEmpty());
}

void TodayPage::showOccasions()
{
    QList<LinkList::Link> links;
    for (const Occasion &occasion : std::as_const(m_overview.occasions)) {
        const QString place = shownLine(occasion.partner.name);
        const QString when = QStringLiteral("%1 · %2").arg(context().formats().date(occasion.date),
                                                           Formats::relativeDay(occasion.date, m_overview.today));
        if (occasion.kind == OccasionKind::Anniversary) {
            links << LinkList::Link{occasion.ref, tr("%n year(s) with %1", "an anniversary", occasion.years).arg(place),
                                    when, QStringLiteral("partner-cities")};
        } else {
            const QString title = shownLine(context().workspace.title(occasion.ref, context().languages()));
            links << LinkList::Link{occasion.ref, tr("“%1” expires", "an agreement").arg(title), when,
                                    QStringLiteral("agreement")};
        }
    }
    m_occasions->setLinks(links);
    flatten(m_occasions);
    m_occasions->setVisible(!links.isEmpty());
    m_occasionTitle->setVisible(!links.isEmpty());
}

} // namespace scd

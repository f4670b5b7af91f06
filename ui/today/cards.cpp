#include "ui/today/cards.h"

#include "models/domain/text.h"
#include "models/itemmodels/statuschips.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/findingtext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/linklist.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <cstdlib>

namespace scd {

namespace {

/// A flag as tall as a line of text; paints nothing for an unknown country.
class Flag final : public QWidget
{
public:
    explicit Flag(QWidget *parent = nullptr)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    void setCountry(const QString &country)
    {
        m_icon = flagIcon(country);
        setVisible(!m_icon.isNull());
        update();
    }
    QSize sizeHint() const override
    {
        const int height = qRound(em(this) * 1.1);
        return {height * 4 / 3, height};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_icon.paint(&painter, rect());
    }

private:
    QIcon m_icon;
};

} // namespace

void flatten(LinkList *list)
{
    for (QPushButton *button : list->findChildren<QPushButton *>())
        button->setFlat(true);
}

Panel::Panel(QWidget *parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(20, 16, 20, 16);
    m_column->setSpacing(6);
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors colors = colorsOf(palette());
    painter.setPen(QPen(colors.highContrast ? colors.border : colors.hairline, 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
}

// The clock of a place --------------------------------------------------------------------------------------------

ClockCard::ClockCard(UiContext &context, QWidget *parent)
    : Panel(parent)
    , m_context(context)
    , m_flag(new Flag)
    , m_place(new PlainLabel(QString(), PlainLabel::Role::Strong))
    , m_time(new PlainLabel(QString(), PlainLabel::Role::Title))
    , m_day(new PlainLabel(QString(), PlainLabel::Role::Body))
    , m_difference(new PlainLabel(QString(), PlainLabel::Role::Secondary))
    , m_hint(new ChipLabel)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_flag);
    head->addWidget(m_place, 1);
    column()->addLayout(head);
    column()->addWidget(m_time);
    column()->addWidget(m_day);
    column()->addWidget(m_difference);
    column()->addSpacing(4);
    column()->addWidget(m_hint, 0, Qt::AlignLeft);
    QSizePolicy policy = m_hint->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // all clocks are equally tall
    m_hint->setSizePolicy(policy);
    setMinimumWidth(qRound(em(this) * 14));
}

QString ClockCard::differenceText(const PlaceClock &clock) const
{
    if (clock.ours)
        return tr("Our city");
    if (!clock.secondsAhead)
        return {};
    const int minutes = std::abs(*clock.secondsAhead) / 60;
    if (minutes == 0)
        return tr("Same time as here");
    const bool ahead = *clock.secondsAhead > 0;
    if (minutes % 60 != 0) {
        const QString hours = QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
        return ahead ? tr("%1 h ahead of us").arg(hours) : tr("%1 h behind us").arg(hours);
    }
    return ahead ? tr("%n hour(s) ahead of us", "", minutes / 60) : tr("%n hour(s) behind us", "", minutes / 60);
}

void ClockCard::showClock(const PlaceClock &clock)
{
    static_cast<Flag *>(m_flag)->setCountry(clock.community.country);
    const Formats formats = m_context.formats();
    m_place->setText(shownLine(clock.community.name));
    m_time->setText(formats.time(clock.now.time));
    QString day = Formats::capitalised(formats.weekday(clock.now.date));
    if (clock.daysAhead > 0)
        day = tr("%1, tomorrow", "a weekday, seen from our city").arg(day);
    else if (clock.daysAhead < 0)
        day = tr("%1, yesterday", "a weekday, seen from our city").arg(day);
    m_day->setText(day);
    m_difference->setText(differenceText(clock));
    switch (clock.hint) {
    case CallHint::Good:
        m_hint->setChip(tr("Good time to call"), ChipColor::Green);
        break;
    case CallHint::Early:
        m_hint->setChip(tr("Early morning"), ChipColor::Amber);
        break;
    case CallHint::Late:
        m_hint->setChip(tr("Late evening"), ChipColor::Amber);
        break;
    case CallHint::Asleep:
        m_hint->setChip(tr("Night there"), ChipColor::Neutral);
        break;
    }
    m_hint->setVisible(!clock.ours);
}

// A delegation ----------------------------------------------------------------------------------------------------

DelegationCard::DelegationCard(UiContext &context, QWidget *parent)
    : Panel(parent)
    , m_context(context)
    , m_flag(new Flag)
    , m_title(new PlainLabel(QString(), PlainLabel::Role::Heading))
    , m_facts(new PlainLabel(QString(), PlainLabel::Role::Secondary))
    , m_countdown(new PlainLabel(QString(), PlainLabel::Role::Title))
    , m_status(new ChipLabel)
    , m_todayTitle(new PlainLabel(tr("Today"), PlainLabel::Role::Section))
    , m_today(new LinkList)
    , m_missingTitle(new PlainLabel(tr("To look at"), PlainLabel::Role::Section))
    , m_missing(new LinkList)
    , m_open(new QPushButton(tr("Open")))
    , m_print(new QPushButton(scd::icon(QLatin1StringView("document-print")), tr("Print programme")))
{
    m_title->setWordWrap(true);
    m_facts->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_flag, 0, Qt::AlignVCenter);
    head->addWidget(m_title, 1);
    head->addWidget(m_status, 0, Qt::AlignVCenter);
    column()->addWidget(m_countdown);
    column()->addLayout(head);
    column()->addWidget(m_facts);
    auto *buttons = new FlowLayout;
    m_open->setAutoDefault(false);
    m_print->setAutoDefault(false);
    buttons->addWidget(m_open);
    buttons->addWidget(m_print);
    column()->addSpacing(4);
    column()->addLayout(buttons);
    column()->addSpacing(8);
    column()->addWidget(m_todayTitle);
    column()->addWidget(m_today);
    column()->addWidget(m_missingTitle);
    column()->addWidget(m_missing);
    connect(m_open, &QPushButton::clicked, this, [this] { m_context.navigator.open(m_id.ref()); });
    connect(m_print, &QPushButton::clicked, this,
            [this] { m_context.navigator.print(m_id, QStringLiteral("programme")); });
    for (LinkList *list : {m_today, m_missing})
        connect(list, &LinkList::opened, this, [this](Ref ref) { m_context.navigator.open(ref); });
}

QString DelegationCard::countdown(const UpcomingDelegation &upcoming) const
{
    const bool inbound = upcoming.delegation.direction == Direction::Inbound;
    const QString place = shownLine(upcoming.partner.name);
    if (upcoming.daysUntil <= 0) {
        return inbound ? tr("%1 is with us", "a partner city").arg(place)
                       : tr("We are in %1", "a partner city").arg(place);
    }
    if (upcoming.daysUntil == 1)
        return inbound ? tr("%1 arrives tomorrow", "a partner city").arg(place)
                       : tr("We leave for %1 tomorrow", "a partner city").arg(place);
    return inbound ? tr("%1 arrives in %n day(s)", "a partner city", upcoming.daysUntil).arg(place)
                   : tr("We leave for %1 in %n day(s)", "a partner city", upcoming.daysUntil).arg(place);
}

void DelegationCard::showDelegation(const UpcomingDelegation &upcoming, bool large)
{
    m_id = upcoming.delegation.id;
    static_cast<Flag *>(m_flag)->setCountry(upcoming.partner.country);
    const QString name = upcoming.delegation.name.best(m_context.languages());
    m_title->setText(shownLine(name.isEmpty() ? upcoming.delegation.code : name));
    m_title->setRole(large ? PlainLabel::Role::Section : PlainLabel::Role::Strong);
    m_status->setChip(labelOf(upcoming.delegation.status), chipColorOf(upcoming.delegation.status));
    const Formats formats = m_context.formats();
    QStringList facts{formats.dateRange(upcoming.delegation.start, upcoming.delegation.end, Formats::Length::Long)};
    if (upcoming.people > 0)
        facts << tr("%n people", "", upcoming.people);
    m_countdown->setText(countdown(upcoming));
    m_countdown->setWordWrap(true);
    m_countdown->setRole(large ? PlainLabel::Role::Title : PlainLabel::Role::Heading);
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_print->setVisible(large);
    m_open->setDefault(false);

    const bool running = upcoming.daysUntil <= 0;
    QList<LinkList::Link> today;
    for (const PlanItem &item : upcoming.today) {
        if (item.item.status == ItemStatus::Cancelled)
            continue;
        QString venue = item.item.venue
                            ? shownLine(m_context.workspace.title(item.item.venue.ref(), m_context.languages()))
                            : QString();
        const QString time = formats.time(item.item.start);
        const QString title = shownLine(item.item.title.best(m_context.languages()));
        today << LinkList::Link{item.item.id.ref(), time.isEmpty() ? title : QStringLiteral("%1  %2").arg(time, title),
                                venue, QStringLiteral("itinerary")};
    }
    m_todayTitle->setVisible(running && large);
    m_today->setVisible(running && large);
    m_today->setEmptyText(tr("Nothing is planned for today."));
    m_today->setLinks(today);
    flatten(m_today);

    // One line for each kind of thing, with the first of them behind it.
    QList<LinkList::Link> missing;
    QList<FindingKind> kinds;
    for (const PlanFinding &finding : upcoming.findings) {
        if (kinds.contains(finding.kind))
            continue;
        kinds << finding.kind;
        const auto count = std::count_if(upcoming.findings.begin(), upcoming.findings.end(),
                                         [&](const PlanFinding &other) { return other.kind == finding.kind; });
        missing << LinkList::Link{finding.ref,
                                  FindingText::summary(finding.kind, static_cast<int>(count)),
                                  {},
                                  finding.severity == FindingSeverity::Hint ? QStringLiteral("dialog-information")
                                                                            : QStringLiteral("dialog-warning")};
    }
    constexpr qsizetype most = 6;
    m_missing->setLinks(missing.mid(0, large ? most : 2));
    flatten(m_missing);
    m_missing->setEmptyText(tr("Everything is there."));
    m_missingTitle->setVisible(large);
    m_missing->setVisible(large || !missing.isEmpty());
}

} // namespace scd

#include "ui/exchanges/delegationpane.h"

#include "models/domain/exchange.h"
#include "models/domain/text.h"
#include "models/itemmodels/statuschips.h"
#include "ui/exchanges/delegatestab.h"
#include "ui/exchanges/dialogs.h"
#include "ui/exchanges/forms.h"
#include "ui/exchanges/itinerarytab.h"
#include "ui/exchanges/returnvisit.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choicechips.h"
#include "ui/widgets/findingtext.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace scd {

namespace {

const QString overviewView = QStringLiteral("overview");
const QString delegatesView = QStringLiteral("delegates");
const QString itineraryView = QStringLiteral("itinerary");

} // namespace

DelegationPane::DelegationPane(UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_header(new PageHeader)
    , m_findings(new MessageStrip)
    , m_views(new SegmentedControl)
    , m_stack(new QStackedWidget)
    , m_delegates(new DelegatesTab(context))
    , m_itinerary(new ItineraryTab(context))
{
    const auto printButton = [this](const QString &text, const QString &document, bool primary) {
        QPushButton *button =
            m_header->addButton(text, primary ? QStringLiteral("document-print") : QString(), primary);
        connect(button, &QPushButton::clicked, this, [this, document] { print(document); });
    };
    printButton(tr("Print programme"), QStringLiteral("programme"), true);
    printButton(tr("One page per day"), QStringLiteral("days"), false);
    printButton(tr("Delegation list"), QStringLiteral("delegates"), false);
    connect(m_header->addButton(tr("Shift dates…")), &QPushButton::clicked, this, &DelegationPane::shiftDates);

    m_findings->setClosable(false);
    m_findings->setAction(tr("Look"));
    connect(m_findings, &MessageStrip::actionTriggered, this, &DelegationPane::lookAtFirst);
    m_views->setSegments(
        {{overviewView, tr("Overview")}, {delegatesView, tr("Delegates")}, {itineraryView, tr("Itinerary")}});
    m_views->setAccessibleName(tr("Views of the delegation"));
    connect(m_views, &SegmentedControl::currentChanged, this, [this](const QString &view) {
        commitPending();
        showView(view);
        Q_EMIT recordShown();
    });

    // The views scroll: at large text the header keeps its room, and they give way.
    m_stack->setMinimumHeight(qRound(6 * em(this)));
    m_stack->addWidget(makeOverview());
    m_stack->addWidget(m_delegates);
    m_stack->addWidget(m_itinerary);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 16, 0);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(m_views, 0, Qt::AlignLeft);
    // Below the views, which must not move under the mouse: it is on the first of them only.
    column->addWidget(m_findings);
    column->addWidget(m_stack, 1);
    showView(overviewView);

    connect(m_form, &RecordForm::stateTextChanged, m_header, &PageHeader::setState);
    connect(&m_itinerary->model(), &ItineraryModel::planChanged, this, &DelegationPane::refresh);
    connect(&m_delegates->model(), &DelegateTableModel::rowsPatched, this, &DelegationPane::refresh);
    connect(&context.workspace, &Workspace::changed, this, [this](const Changes &changes) {
        if (m_id && (changes.touches(EntityKind::Delegation) || changes.touches(EntityKind::Exchange)))
            refresh();
    });
}

QWidget *DelegationPane::makeOverview()
{
    m_form = makeDelegationForm(m_context);
    m_exchangeForm = makeExchangeForm(m_context);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 12, 24);
    column->setSpacing(16);
    column->addWidget(m_form);
    column->addWidget(m_exchangeForm);
    m_return = new ReturnVisit(m_context);
    column->addWidget(m_return);
    column->addStretch(1);
    content->setMaximumWidth(qRound(46 * em(this)));
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

void DelegationPane::setDelegation(DelegationId delegation)
{
    if (delegation == m_id)
        return;
    commitPending();
    m_id = delegation;
    m_form->setRecord(delegation.value);
    const auto record = m_context.workspace.find<Delegation>(delegation);
    m_exchangeForm->setRecord(record ? record->exchange.value : 0);
    m_delegates->setDelegation(delegation);
    m_itinerary->setDelegation(delegation);
    refresh();
    Q_EMIT recordShown();
}

void DelegationPane::refresh()
{
    const auto delegation = m_context.workspace.find<Delegation>(m_id);
    if (!delegation)
        return;
    const Community partner = partnerOf(m_context.workspace, delegation->exchange);
    const QString name = delegation->name.best(m_context.languages());
    m_header->setTitle(shownLine(name.isEmpty() ? delegation->code : name));
    m_header->setCountry(partner.country);
    m_header->chip()->setChip(labelOf(delegation->status), chipColorOf(delegation->status));
    QStringList facts;
    if (delegation->start.isValid() || delegation->end.isValid())
        facts << m_context.formats().dateRange(delegation->start, delegation->end, Formats::Length::Long);
    if (!partner.name.isEmpty()) {
        facts << (delegation->direction == Direction::Inbound ? tr("from %1", "a partner city visits us")
                                                              : tr("to %1", "we visit a partner city"))
                     .arg(shownLine(partner.name));
    }
    facts << tr("%n people", "", m_delegates->model().peopleCount());
    m_header->setSubtitle(facts.join(QStringLiteral(" · ")));

    const QList<PlanFinding> &findings = m_itinerary->model().findings();
    const bool grave = !findings.isEmpty() && findings.first().severity != FindingSeverity::Hint;
    m_findings->setVisible(view() == overviewView && !findings.isEmpty());
    QStringList summaries = FindingText::summaries(findings);
    constexpr qsizetype most = 4;
    if (summaries.size() > most) {
        const int more = static_cast<int>(summaries.size() - most);
        summaries = summaries.mid(0, most);
        summaries << tr("%n more", "kinds of things to look at", more);
    }
    m_findings->setMessage(grave ? MessageStrip::Kind::Warning : MessageStrip::Kind::Info,
                           summaries.join(QStringLiteral(" · ")));
    m_return->showFor(*delegation);
}

void DelegationPane::shiftDates()
{
    commitPending();
    ShiftDialog dialog(m_context, m_id, this);
    if (dialog.exec() == QDialog::Accepted && !dialog.doneText().isEmpty())
        m_context.navigator.toast(dialog.doneText(), true);
}

void DelegationPane::lookAtFirst()
{
    const QList<PlanFinding> &findings = m_itinerary->model().findings();
    if (findings.isEmpty())
        return;
    const PlanFinding &first = findings.first();
    if (first.ref.kind == EntityKind::ItineraryItem || first.ref.kind == EntityKind::Delegate)
        return showRecord(first.ref, false);
    switch (first.kind) {
    case FindingKind::NoDelegates:
        return showView(delegatesView);
    case FindingKind::EmptyDay:
        return showView(itineraryView);
    case FindingKind::NoLeader:
        showView(overviewView);
        return m_form->binder().focusField("leader_id");
    case FindingKind::NoDates:
        showView(overviewView);
        return m_form->binder().focusField("start_date");
    default:
        showView(overviewView);
        m_form->binder().focusField("emergency_phone");
    }
}

void DelegationPane::showListOf(Ref ref)
{
    if (ref.kind == EntityKind::Delegate) {
        showView(delegatesView);
        m_delegates->showList();
    } else if (ref.kind == EntityKind::ItineraryItem) {
        showView(itineraryView);
        m_itinerary->showList(ItineraryItemId(ref.id));
    } else {
        showRecord(ref, false);
    }
}

void DelegationPane::showRecord(Ref ref, bool flash)
{
    switch (ref.kind) {
    case EntityKind::Delegate:
        showView(delegatesView);
        m_delegates->showDelegate(DelegateId(ref.id), flash);
        break;
    case EntityKind::DelegationGroup:
        showView(delegatesView);
        break;
    case EntityKind::ItineraryItem:
        showView(itineraryView);
        m_itinerary->showItem(ItineraryItemId(ref.id), flash);
        break;
    case EntityKind::ItemParticipant:
        if (const auto who = m_context.workspace.find<ItemParticipant>(ItemParticipantId(ref.id)))
            showRecord(who->item.ref(), flash);
        return;
    case EntityKind::ItineraryDay:
        showView(itineraryView);
        break;
    case EntityKind::Exchange:
        showView(overviewView);
        if (flash)
            m_exchangeForm->binder().flash();
        break;
    default:
        if (flash) {
            showView(overviewView);
            m_form->binder().flash();
        }
    }
    Q_EMIT recordShown();
}

Ref DelegationPane::currentRecord() const
{
    if (view() == delegatesView && m_delegates->openDelegate())
        return m_delegates->openDelegate().ref();
    if (view() == itineraryView && m_itinerary->openItem())
        return m_itinerary->openItem().ref();
    return m_id.ref();
}

void DelegationPane::showView(const QString &view)
{
    m_views->setCurrent(view);
    m_stack->setCurrentIndex(view == delegatesView ? 1 : view == itineraryView ? 2 : 0);
    // The other views say it where it is, and need the room.
    m_findings->setVisible(view == overviewView && !m_itinerary->model().findings().isEmpty());
}

QString DelegationPane::view() const
{
    return m_views->current();
}

bool DelegationPane::createNew()
{
    if (!m_id)
        return false;
    if (view() == delegatesView)
        return m_delegates->createNew();
    return view() == itineraryView && m_itinerary->createNew();
}

bool DelegationPane::deletePart()
{
    if (view() == delegatesView)
        return m_delegates->deleteCurrent();
    return view() == itineraryView && m_itinerary->deleteCurrent();
}

void DelegationPane::print(const QString &document)
{
    commitPending();
    if (m_id)
        m_context.navigator.print(m_id, document);
}

void DelegationPane::commitPending()
{
    m_form->commit();
    m_exchangeForm->commit();
    m_delegates->commitPending();
    m_itinerary->commitPending();
}

} // namespace scd

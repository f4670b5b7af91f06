#include "ui/partners/agreementlist.h"
#include "ui/partners/agreementpanel.h"
#include "ui/partners/communityform.h"
#include "ui/partners/partnerdetail.h"
#include "ui/partners/timelineview.h"
#include "ui/widgets/choicechips.h"
#include "ui/widgets/linklist.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plainform.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"
#include "ui_eventform.h"
#include "ui_partnershipform.h"

#include <QPushButton>
#include <QVBoxLayout>

// The four sections of a partner.

namespace scd {

namespace {

QVBoxLayout *columnOf(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(qRound(em(widget)));
    return column;
}

} // namespace

QWidget *PartnerDetail::makePartnershipSection()
{
    auto *section = new QWidget(this);
    auto *column = columnOf(section);
    auto *form = new PlainForm<Ui::PartnershipForm>(context(), EntityKind::Partnership, section);
    column->addWidget(form);
    addForm(form);
    column->addWidget(new PlainLabel(tr("Exchanges"), PlainLabel::Role::Section, section));
    m_exchanges = new LinkList(section);
    m_exchanges->setEmptyText(tr("No exchange with this city yet."));
    column->addWidget(m_exchanges);
    connect(m_exchanges, &LinkList::opened, this, [this](Ref ref) { context().navigator.open(ref); });
    return section;
}

QWidget *PartnerDetail::makeCitySection()
{
    auto *section = new QWidget(this);
    auto *column = columnOf(section);
    m_which = new SegmentedControl(section);
    m_which->setAccessibleName(tr("Which of the two cities"));
    column->addWidget(m_which, 0, Qt::AlignLeft);
    m_city = new CommunityForm(context(), section);
    column->addWidget(m_city);
    connect(m_which, &SegmentedControl::currentChanged, this,
            [this](const QString &token) { showCity(CommunityId(token.toLongLong())); });
    addForm(m_city, false);
    return section;
}

QWidget *PartnerDetail::makeAgreementSection()
{
    auto *section = new QWidget(this);
    auto *column = columnOf(section);
    m_agreements = new AgreementList(context(), section);
    m_agreement = new AgreementPanel(context(), section);
    column->addWidget(m_agreements);
    column->addWidget(m_agreement);
    m_agreement->hide();
    connect(m_agreements, &AgreementList::opened, this, &PartnerDetail::showAgreement);
    connect(m_agreements, &AgreementList::newRequested, this, &PartnerDetail::newAgreement);
    connect(m_agreements, &AgreementList::deleteRequested, this,
            [this](AgreementId agreement) { removePart(agreement.ref()); });
    connect(m_agreement, &AgreementPanel::backPressed, this, [this] { showAgreement({}); });
    connect(m_agreement, &AgreementPanel::deleteRequested, this,
            [this] { removePart(m_agreement->agreement().ref()); });
    connect(m_agreement, &AgreementPanel::stateTextChanged, header(), &PageHeader::setState);
    return section;
}

QWidget *PartnerDetail::makeHistorySection()
{
    auto *section = new QWidget(this);
    auto *column = columnOf(section);
    auto *hint = new PlainLabel(tr("Agreements, delegations and events, the newest first. Choose an event to change "
                                   "it; Enter or a double click opens the others."),
                                PlainLabel::Role::Secondary, section);
    hint->setWordWrap(true);
    column->addWidget(hint);
    m_timeline = new TimelineView(context(), section);
    column->addWidget(m_timeline);
    m_eventPane = new QWidget(section);
    auto *pane = columnOf(m_eventPane);
    auto *head = new SectionHeader(tr("The chosen event"), m_eventPane);
    QPushButton *remove = head->addButton(tr("Delete this event"), QStringLiteral("edit-delete"));
    remove->setEnabled(isWritable());
    pane->addWidget(head);
    m_event = new PlainForm<Ui::EventForm>(context(), EntityKind::PartnershipEvent, m_eventPane);
    pane->addWidget(m_event);
    addForm(m_event, false);
    column->addWidget(m_eventPane);
    m_eventPane->hide();
    connect(remove, &QPushButton::clicked, this, [this] { removePart(m_event->record()); });
    connect(m_timeline, &TimelineView::currentEntryChanged, this,
            [this](Ref ref) { showEvent(PartnershipEventId(ref.kind == EntityKind::PartnershipEvent ? ref.id : 0)); });
    connect(m_timeline, &TimelineView::entryOpened, this, &PartnerDetail::openEntry);
    return section;
}

} // namespace scd

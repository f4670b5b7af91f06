#include "ui/partners/partnerdetail.h"

#include "models/domain/community.h"
#include "models/domain/exchange.h"
#include "models/domain/text.h"
#include "ui/partners/agreementlist.h"
#include "ui/partners/agreementpanel.h"
#include "ui/partners/communityform.h"
#include "ui/partners/flagpair.h"
#include "ui/partners/newagreementdialog.h"
#include "ui/partners/neweventdialog.h"
#include "ui/partners/partnercard.h"
#include "ui/partners/timelineview.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choicechips.h"
#include "ui/widgets/linklist.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace scd {

PartnerDetail::PartnerDetail(UiContext &context, QWidget *parent)
    : RecordDetail(context, EntityKind::Partnership, parent)
    , m_flags(new FlagPair(this))
    , m_switch(new SegmentedControl(this))
{
    column()->setSpacing(qRound(em(this)));
    column()->insertWidget(0, m_flags);
    QPushButton *agreement = header()->addButton(tr("New agreement…"), QStringLiteral("list-add"), true);
    QPushButton *event = header()->addButton(tr("New event…"), QStringLiteral("list-add"));
    // "History" is that of the two cities here.
    QPushButton *history = addRecordButtons();
    history->setText(tr("Changes"));
    history->setToolTip(tr("Who changed what, and when"));
    for (QPushButton *button : {agreement, event})
        button->setEnabled(isWritable());
    connect(agreement, &QPushButton::clicked, this, &PartnerDetail::newAgreement);
    connect(event, &QPushButton::clicked, this, &PartnerDetail::newEvent);

    m_switch->setAccessibleName(tr("What is shown of the partner"));
    m_switch->setSegments({{QStringLiteral("0"), tr("Partnership")},
                           {QStringLiteral("1"), tr("City")},
                           {QStringLiteral("2"), tr("Agreements")},
                           {QStringLiteral("3"), tr("History")}});
    column()->addWidget(m_switch, 0, Qt::AlignLeft);
    m_sections = {makePartnershipSection(), makeCitySection(), makeAgreementSection(), makeHistorySection()};
    for (QWidget *section : std::as_const(m_sections))
        column()->addWidget(section);
    column()->addStretch(1);
    connect(m_switch, &SegmentedControl::currentChanged, this,
            [this](const QString &token) { showSection(static_cast<Section>(token.toInt())); });
    showSection(Section::Partnership);
}

void PartnerDetail::refresh(const Changes &changes)
{
    updateHeader();
    if (changes.touches(EntityKind::Exchange))
        updateLinks();
    if (m_agreement->agreement() && !context().workspace.isVisible(m_agreement->agreement().ref()))
        showAgreement({});
    if (m_event->record() && !context().workspace.isVisible(m_event->record()))
        showEvent({});
}

void PartnerDetail::load()
{
    const PartnershipId id = partnership();
    const auto found = context().workspace.find<Partnership>(id);
    m_agreements->setPartnership(id);
    showAgreement({});
    showEvent({});
    m_timeline->setPartnership(id);
    showCity(found ? found->partner : CommunityId());
    updateLinks();
}

void PartnerDetail::updateHeader()
{
    const auto found = context().workspace.find<Partnership>(partnership());
    if (!found)
        return;
    const auto home = context().workspace.find<Community>(found->home).value_or(Community());
    const auto partner = context().workspace.find<Community>(found->partner).value_or(Community());
    m_flags->setPlaces({shownLine(home.name), home.country}, {shownLine(partner.name), partner.country});
    header()->setTitle(shownLine(partner.name));
    header()->chip()->setChip(labelOf(found->stage), stageColor(found->stage));
    header()->chip()->show();
    QStringList facts{shownLine(partner.officialName.best(context().languages())), partnershipLine(context(), *found)};
    facts.removeAll(QString());
    header()->setSubtitle(facts.join(QStringLiteral(" · ")));
    m_which->setSegments({{QString::number(partner.id.value), shownLine(partner.name)},
                          {QString::number(home.id.value), shownLine(home.name)}});
    m_which->setCurrent(QString::number(m_city->record().id));
}

void PartnerDetail::updateLinks()
{
    QList<LinkList::Link> links;
    for (const Exchange &exchange :
         context().workspace.all<Exchange>({equals("partnership_id", partnership())}, {{"id", true}})) {
        QStringList types;
        for (const ExchangeType type : exchange.types)
            types << labelOf(type);
        links << LinkList::Link{exchange.id.ref(), shownLine(exchange.name.best(context().languages())),
                                types.join(QStringLiteral(" · ")), QStringLiteral("delegation")};
    }
    m_exchanges->setLinks(links);
}

void PartnerDetail::showSection(Section section)
{
    commit();
    m_section = section;
    m_switch->setCurrent(QString::number(static_cast<int>(section)));
    for (int i = 0; i < m_sections.size(); ++i)
        m_sections.at(i)->setVisible(i == static_cast<int>(section));
}

void PartnerDetail::showCity(CommunityId community)
{
    m_city->setRecord(community.value);
    m_which->setCurrent(QString::number(community.value));
}

void PartnerDetail::showAgreement(AgreementId agreement)
{
    m_agreement->setAgreement(agreement);
    m_agreement->setVisible(bool(agreement));
    m_agreements->setVisible(!agreement);
}

void PartnerDetail::showEvent(PartnershipEventId event)
{
    m_event->setRecord(event.value);
    m_eventPane->setVisible(bool(event));
}

void PartnerDetail::openEntry(Ref ref)
{
    switch (ref.kind) {
    case EntityKind::Agreement:
        showPart(ref, false);
        break;
    case EntityKind::Delegation:
        context().navigator.open(ref);
        break;
    case EntityKind::Partnership:
        showSection(Section::Partnership);
        break;
    default:
        break;
    }
}

void PartnerDetail::showPart(Ref ref, bool flash)
{
    const auto record = context().workspace.record(ref);
    if (!record)
        return;
    switch (ref.kind) {
    case EntityKind::Community:
        showSection(Section::City);
        showCity(CommunityId(ref.id));
        break;
    case EntityKind::Agreement:
        showSection(Section::Agreements);
        showAgreement(AgreementId(ref.id));
        break;
    case EntityKind::Signatory:
    case EntityKind::Attachment:
        showSection(Section::Agreements);
        showAgreement(AgreementId(ownerOf(*record).id));
        if (flash)
            m_agreement->flash(ref);
        break;
    case EntityKind::PartnershipEvent:
        showSection(Section::History);
        m_timeline->selectRef(ref);
        break;
    default:
        if (flash)
            showSection(Section::Partnership);
        break;
    }
}

Ref PartnerDetail::part() const
{
    switch (m_section) {
    case Section::City:
        return m_city->record();
    case Section::Agreements:
        return m_agreement->agreement().ref();
    case Section::History:
        return m_event->record();
    case Section::Partnership:
        break;
    }
    return {};
}

bool PartnerDetail::commit()
{
    const bool forms = RecordDetail::commit();
    return m_agreement->commit() && forms;
}

void PartnerDetail::newAgreement()
{
    commit();
    NewAgreementDialog dialog(context(), partnership(), this);
    if (dialog.exec() == QDialog::Accepted)
        showPart(dialog.created().ref(), false);
}

void PartnerDetail::newEvent()
{
    commit();
    NewEventDialog dialog(context(), partnership(), this);
    if (dialog.exec() == QDialog::Accepted)
        showPart(dialog.created().ref(), false);
}

void PartnerDetail::removePart(Ref ref)
{
    commit();
    const QString name = shownLine(context().workspace.title(ref, context().languages()));
    const auto result = context().workspace.remove(ref);
    if (!result)
        context().prompts.showError(this, result.error());
    else
        context().navigator.toast(tr("Moved to the Trash: %1").arg(name), true);
}

} // namespace scd

#include "ui/people/persondetail.h"

#include "models/domain/community.h"
#include "models/domain/delegation.h"
#include "models/domain/household.h"
#include "models/domain/text.h"
#include "ui/people/personcard.h"
#include "ui/people/personform.h"
#include "ui/people/personrows.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/linklist.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowseditor.h"

#include <QVBoxLayout>

namespace scd {

PersonDetail::PersonDetail(UiContext &context, QWidget *parent)
    : RecordDetail(context, EntityKind::Person, parent)
    , m_form(new PersonForm(context, this))
{
    addRecordButtons();
    addForm(m_form);
    column()->addWidget(m_form);
    m_contacts = addRows(tr("Contacts"), makeContactRows(context));
    addRows(tr("Languages spoken"), makeLanguageRows(context));
    addRows(tr("Offices held"), makeOfficeRows(context, [this] { return person(); }));
    m_volunteer = addRows(tr("As a volunteer"), makeVolunteerRows(context));
    addRows(tr("Hours given"), makeHoursRows(context));
    addRows(tr("Checks"), makeCheckRows(context));
    addRows(tr("Travel papers"), makeTravelPaperRows(context));

    m_hostingTitle = new PlainLabel(tr("Host family"), PlainLabel::Role::Section, this);
    column()->addWidget(m_hostingTitle);
    m_hosting = new LinkList(this);
    column()->addWidget(m_hosting);
    column()->addWidget(new PlainLabel(tr("Delegations"), PlainLabel::Role::Section, this));
    m_delegations = new LinkList(this);
    m_delegations->setEmptyText(tr("Not in a delegation yet."));
    column()->addWidget(m_delegations);
    column()->addStretch(1);
    for (LinkList *links : {m_hosting, m_delegations})
        connect(links, &LinkList::opened, this, [this](Ref ref) { this->context().navigator.open(ref); });
}

void PersonDetail::load()
{
    offerVolunteering(m_volunteer);
    updateHosting();
    updateLinks();
}

void PersonDetail::refresh(const Changes &changes)
{
    updateHeader();
    if (changes.touches(EntityKind::Delegate) || changes.touches(EntityKind::Delegation))
        updateLinks();
    if (changes.touches(EntityKind::Household) || changes.touches(EntityKind::HouseholdMember))
        updateHosting();
    if (changes.touches(EntityKind::Volunteer))
        offerVolunteering(m_volunteer);
}

void PersonDetail::updateHeader()
{
    const auto found = context().workspace.find<Person>(person());
    if (!found)
        return;
    header()->setTitle(shownLine(fullName(*found)));
    header()->setSubtitle(personLine(context(), *found));
    const auto community = context().workspace.find<Community>(found->community);
    header()->setCountry(community ? community->country : QString());
    header()->chip()->hide();
}

void PersonDetail::updateHosting()
{
    QList<LinkList::Link> links;
    for (const HouseholdMember &member : context().workspace.all<HouseholdMember>({equals("person_id", person())})) {
        const auto household = context().workspace.find<Household>(member.household);
        if (household && context().workspace.isVisible(household->id.ref()))
            links << LinkList::Link{household->id.ref(), shownLine(household->name), shownLine(household->city),
                                    QStringLiteral("host-home")};
    }
    m_hosting->setLinks(links);
    m_hosting->setVisible(!links.isEmpty());
    m_hostingTitle->setVisible(!links.isEmpty());
}

void PersonDetail::updateLinks()
{
    QList<LinkList::Link> links;
    const Formats formats = context().formats();
    QList<std::pair<QDate, LinkList::Link>> dated;
    for (const Delegate &delegate : context().workspace.all<Delegate>({equals("person_id", person())})) {
        const auto delegation = context().workspace.find<Delegation>(delegate.delegation);
        if (!delegation || !context().workspace.isVisible(delegation->id.ref()))
            continue;
        //: A link to a delegation: its dates and the person's part in it, "Mar 4–7, 2027 · Member"
        const QString detail =
            tr("%1 · %2").arg(formats.dateRange(delegation->start, delegation->end), labelOf(delegate.role));
        dated << std::pair(delegation->start,
                           LinkList::Link{delegation->id.ref(), shownLine(delegation->name.best(context().languages())),
                                          detail, QStringLiteral("delegation")});
    }
    std::stable_sort(dated.begin(), dated.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    for (const auto &entry : std::as_const(dated))
        links << entry.second;
    m_delegations->setLinks(links);
}

} // namespace scd

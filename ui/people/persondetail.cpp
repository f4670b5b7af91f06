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
#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace scd {

PersonDetail::PersonDetail(UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_header(new PageHeader(this))
    , m_form(new PersonForm(context, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(qRound(em(this) * 1.2));
    column->addWidget(m_header);
    QPushButton *history = m_header->addButton(tr("History"), QStringLiteral("view-history"));
    QPushButton *remove = m_header->addButton(tr("Delete"), QStringLiteral("edit-delete"));
    remove->setEnabled(!context.workspace.isReadOnly());
    connect(history, &QPushButton::clicked, this, [this] { m_context.navigator.showHistory(m_person.ref()); });
    connect(remove, &QPushButton::clicked, this, &PersonDetail::deleteRequested);
    column->addWidget(m_form);

    m_contacts = addRows(tr("Contacts"), makeContactRows(context));
    addRows(tr("Languages spoken"), makeLanguageRows(context));
    addRows(tr("Offices held"), makeOfficeRows(context, [this] { return m_person; }));
    m_volunteer = addRows(tr("As a volunteer"), makeVolunteerRows(context));
    addRows(tr("Hours given"), makeHoursRows(context));
    addRows(tr("Checks"), makeCheckRows(context));
    addRows(tr("Travel papers"), makeTravelPaperRows(context));

    m_hostingTitle = new PlainLabel(tr("Host family"), PlainLabel::Role::Section, this);
    column->addWidget(m_hostingTitle);
    m_hosting = new LinkList(this);
    column->addWidget(m_hosting);
    column->addWidget(new PlainLabel(tr("Delegations"), PlainLabel::Role::Section, this));
    m_delegations = new LinkList(this);
    m_delegations->setEmptyText(tr("Not in a delegation yet."));
    column->addWidget(m_delegations);
    column->addStretch(1);
    for (LinkList *links : {m_hosting, m_delegations})
        connect(links, &LinkList::opened, this, [this](Ref ref) { m_context.navigator.open(ref); });
    connect(m_form, &RecordForm::stateTextChanged, m_header, &PageHeader::setState);
    connect(&context.workspace, &Workspace::changed, this, [this](const Changes &changes) {
        if (!m_person)
            return;
        updateHeader();
        if (changes.touches(EntityKind::Delegate) || changes.touches(EntityKind::Delegation))
            updateLinks();
        if (changes.touches(EntityKind::Household) || changes.touches(EntityKind::HouseholdMember))
            updateHosting();
        if (changes.touches(EntityKind::Volunteer))
            offerVolunteering(m_volunteer);
    });
}

RowsEditor *PersonDetail::addRows(const QString &title, RowsEditor *editor)
{
    layout()->addWidget(new PlainLabel(title, PlainLabel::Role::Section, this));
    layout()->addWidget(editor);
    m_rows << editor;
    return editor;
}

void PersonDetail::setPerson(PersonId person)
{
    if (person == m_person)
        return;
    commit();
    m_person = person;
    m_form->setRecord(person.value);
    for (RowsEditor *rows : std::as_const(m_rows))
        rows->setOwner(person.value);
    offerVolunteering(m_volunteer);
    updateHeader();
    updateHosting();
    updateLinks();
}

bool PersonDetail::commit()
{
    bool all = m_form->commit();
    for (RowsEditor *rows : std::as_const(m_rows))
        all = rows->commit() && all;
    return all;
}

void PersonDetail::updateHeader()
{
    const auto person = m_context.workspace.find<Person>(m_person);
    if (!person)
        return;
    m_header->setTitle(shownLine(fullName(*person)));
    m_header->setSubtitle(personLine(m_context, *person));
    const auto community = m_context.workspace.find<Community>(person->community);
    m_header->setCountry(community ? community->country : QString());
    m_header->chip()->hide();
}

void PersonDetail::updateHosting()
{
    QList<LinkList::Link> links;
    for (const HouseholdMember &member : m_context.workspace.all<HouseholdMember>({equals("person_id", m_person)})) {
        const auto household = m_context.workspace.find<Household>(member.household);
        if (household && m_context.workspace.isVisible(household->id.ref()))
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
    const Formats formats = m_context.formats();
    QList<std::pair<QDate, LinkList::Link>> dated;
    for (const Delegate &delegate : m_context.workspace.all<Delegate>({equals("person_id", m_person)})) {
        const auto delegation = m_context.workspace.find<Delegation>(delegate.delegation);
        if (!delegation || !m_context.workspace.isVisible(delegation->id.ref()))
            continue;
        //: A link to a delegation: its dates and the person's part in it, "Mar 4–7, 2027 · Member"
        const QString detail =
            tr("%1 · %2").arg(formats.dateRange(delegation->start, delegation->end), labelOf(delegate.role));
        dated << std::pair(delegation->start,
                           LinkList::Link{delegation->id.ref(), shownLine(delegation->name.best(m_context.languages())),
                                          detail, QStringLiteral("delegation")});
    }
    std::stable_sort(dated.begin(), dated.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    for (const auto &entry : std::as_const(dated))
        links << entry.second;
    m_delegations->setLinks(links);
}

void PersonDetail::flash(Ref ref)
{
    for (RowsEditor *rows : std::as_const(m_rows)) {
        if (rows->showRow(ref.id, true))
            return;
    }
}

} // namespace scd

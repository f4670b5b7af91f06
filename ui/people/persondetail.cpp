#include "ui/people/persondetail.h"

#include "models/domain/community.h"
#include "models/domain/delegation.h"
#include "models/domain/text.h"
#include "ui/people/partforms.h"
#include "ui/people/personcard.h"
#include "ui/people/personform.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/linklist.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/placechoices.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/referencepicker.h"
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

    m_contacts =
        addRows(tr("Contacts"), new RowsEditor(context, EntityKind::ContactPoint, "person_id",
                                               [&context](QWidget *row) { return makeContactForm(context, row); }));
    m_contacts->setAdder(tr("Add an e-mail address, a number or an address"),
                         [](const QString &typed) { return std::optional(toRecord(contactFrom(typed))); });

    m_languages = addRows(tr("Languages spoken"),
                          new RowsEditor(context, EntityKind::SpokenLanguage, "person_id",
                                         [&context](QWidget *row) { return makeLanguageForm(context, row); }));
    auto *adder = new ReferencePicker;
    adder->setPlaceholderText(tr("Add a language"));
    adder->setAccessibleName(tr("Add a language"));
    const TokenChoices languages(TokenChoices::Kind::Languages, context.language);
    adder->setProvider([languages](const QString &typed) { return languages.find(typed); });
    connect(adder, &ReferencePicker::picked, this, [this, adder, languages](const ReferencePicker::Entry &entry) {
        SpokenLanguage spoken;
        spoken.language = languages.tokenOf(entry.id);
        m_languages->addRecord(toRecord(spoken));
        adder->setCurrent(std::nullopt);
    });
    m_languages->setAdderWidget(adder);

    m_offices =
        addRows(tr("Offices held"), new RowsEditor(context, EntityKind::Office, "person_id",
                                                   [&context](QWidget *row) { return makeOfficeForm(context, row); }));
    m_offices->setAdder(tr("Add an office: type its title"), [this](const QString &typed) {
        Office office;
        office.title.setText(m_context.language, typed);
        if (const auto owner = m_context.workspace.find<Person>(m_person))
            office.community = owner->community;
        return std::optional(toRecord(office));
    });

    column->addWidget(new PlainLabel(tr("Delegations"), PlainLabel::Role::Section, this));
    m_delegations = new LinkList(this);
    m_delegations->setEmptyText(tr("Not in a delegation yet."));
    column->addWidget(m_delegations);
    column->addStretch(1);
    connect(m_delegations, &LinkList::opened, this, [this](Ref ref) { m_context.navigator.open(ref); });
    connect(m_form, &RecordForm::stateTextChanged, m_header, &PageHeader::setState);
    connect(&context.workspace, &Workspace::changed, this, [this](const Changes &changes) {
        if (!m_person)
            return;
        updateHeader();
        if (changes.touches(EntityKind::Delegate) || changes.touches(EntityKind::Delegation))
            updateLinks();
    });
}

RowsEditor *PersonDetail::addRows(const QString &title, RowsEditor *editor)
{
    layout()->addWidget(new PlainLabel(title, PlainLabel::Role::Section, this));
    layout()->addWidget(editor);
    return editor;
}

void PersonDetail::setPerson(PersonId person)
{
    if (person == m_person)
        return;
    commit();
    m_person = person;
    m_form->setRecord(person.value);
    for (RowsEditor *rows : {m_contacts, m_languages, m_offices})
        rows->setOwner(person.value);
    updateHeader();
    updateLinks();
}

bool PersonDetail::commit()
{
    bool all = m_form->commit();
    for (RowsEditor *rows : {m_contacts, m_languages, m_offices})
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
    for (RowsEditor *rows : {m_contacts, m_languages, m_offices}) {
        if (rows->showRow(ref.id, true))
            return;
    }
}

} // namespace scd

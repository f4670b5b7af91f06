#include "models/domain/text.h"
#include "ui/exchanges/dialogs.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/referencepicker.h"
#include "ui/widgets/referencesource.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>

namespace scd {

AddDelegatesDialog::AddDelegatesDialog(UiContext &context, DelegationId delegation, QWidget *parent)
    : SmallDialog(context, tr("Add delegates"), tr("Add"), parent)
    , m_delegation(delegation)
    , m_search(new ReferencePicker)
    , m_given(new LineEdit)
    , m_surname(new LineEdit)
    , m_pasted(new TextEdit)
    , m_list(new QListWidget)
    , m_role(new ComboBox)
    , m_group(new ComboBox(this))
{
    m_search->setObjectName(QStringLiteral("search"));
    m_given->setObjectName(QStringLiteral("givenNames"));
    m_surname->setObjectName(QStringLiteral("surname"));
    m_pasted->setObjectName(QStringLiteral("pasted"));
    m_list->setObjectName(QStringLiteral("people"));
    m_role->setObjectName(QStringLiteral("role"));

    m_search->setProvider(
        [this](const QString &typed) { return referenceEntries(this->context(), EntityKind::Person, typed); });
    m_search->setNewText(tr("New person"));
    connect(m_search, &ReferencePicker::picked, this, [this](const ReferencePicker::Entry &entry) {
        addPerson(PersonId(entry.id));
        m_search->setCurrent(std::nullopt);
    });
    connect(m_search, &ReferencePicker::newRequested, this, [this](const QString &typed) {
        // As it was typed, whole: which part is the surname nobody can guess.
        m_given->setText(typed.trimmed());
        m_search->setCurrent(std::nullopt);
        m_given->setFocus();
    });
    auto *addTyped = new QPushButton(tr("Put on the list"));
    addTyped->setAutoDefault(false);
    connect(addTyped, &QPushButton::clicked, this, &AddDelegatesDialog::addTyped);
    auto *takePasted = new QPushButton(tr("Put all on the list"));
    takePasted->setAutoDefault(false);
    connect(takePasted, &QPushButton::clicked, this, &AddDelegatesDialog::takePasted);
    m_pasted->setLineLimits(2, 5);

    form()->addField(tr("&Find a person"), m_search);
    form()->addField(tr("or a new one: &given names"), m_given);
    auto *surname = new QWidget;
    auto *surnameRow = new QHBoxLayout(surname);
    surnameRow->setContentsMargins(0, 0, 0, 0);
    surnameRow->addWidget(m_surname, 1);
    surnameRow->addWidget(addTyped);
    surname->setFocusProxy(m_surname);
    form()->addField(tr("&Surname"), surname);
    auto *pasted = new QWidget;
    auto *pastedColumn = new QVBoxLayout(pasted);
    pastedColumn->setContentsMargins(0, 0, 0, 0);
    pastedColumn->addWidget(m_pasted);
    pastedColumn->addWidget(takePasted, 0, Qt::AlignLeft);
    pasted->setFocusProxy(m_pasted);
    form()->addField(tr("or &paste names"), pasted, tr("One a line. Each line is kept as it is; nothing is split."));
    m_given->setAccessibleName(tr("Given names of a new person"));
    m_surname->setAccessibleName(tr("Surname of a new person"));
    m_pasted->setAccessibleName(tr("Names to paste, one a line"));

    m_list->setAccessibleName(tr("People to be added"));
    m_list->setMaximumHeight(m_list->fontMetrics().height() * 8);
    auto *listLabel = new PlainLabel(tr("To be added"), PlainLabel::Role::Section);
    listLabel->setBuddy(m_list);
    column()->addWidget(listLabel);
    column()->addWidget(m_list, 1);
    auto *removeHint = new PlainLabel(tr("Del takes a name off the list."), PlainLabel::Role::Secondary);
    column()->addWidget(removeHint);

    for (const Choice &choice : choices<DelegateRole>())
        m_role->addItem(choiceLabel(choice), QString::fromLatin1(choice.token));
    m_group->addItem(tr("No group"), QVariant::fromValue<qint64>(0));
    for (const auto &group :
         context.workspace.all<DelegationGroup>({equals("delegation_id", delegation)}, {{"position"}}))
        m_group->addItem(shownLine(group.name.best(context.languages())), group.id.value);
    auto *forAll = new FieldForm;
    forAll->addField(tr("&Role of all"), m_role);
    if (m_group->count() > 1)
        forAll->addField(tr("Gr&oup of all"), m_group);
    else
        m_group->hide();
    column()->addWidget(forAll);
    m_search->setFocus();
    updateButton();
}

void AddDelegatesDialog::add(const NewDelegate &one, const QString &name)
{
    m_people << one;
    m_list->addItem(shownLine(name));
    updateButton();
}

void AddDelegatesDialog::addPerson(PersonId id)
{
    for (const NewDelegate &one : std::as_const(m_people)) {
        if (one.person == id)
            return;
    }
    add(NewDelegate{id, {}}, context().workspace.title(id.ref(), context().languages()));
}

void AddDelegatesDialog::addTyped()
{
    Person person;
    person.givenNames = m_given->text().trimmed();
    person.surname1 = m_surname->text().trimmed();
    if (person.givenNames.isEmpty() && person.surname1.isEmpty())
        return;
    add(NewDelegate{{}, person}, fullName(person));
    m_given->clear();
    m_surname->clear();
    m_given->setFocus();
}

void AddDelegatesDialog::takePasted()
{
    for (const QString &line : m_pasted->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
        Person person;
        person.givenNames = line.trimmed();
        if (!person.givenNames.isEmpty())
            add(NewDelegate{{}, person}, person.givenNames);
    }
    m_pasted->clear();
}

void AddDelegatesDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && m_list->hasFocus() && m_list->currentRow() >= 0) {
        m_people.removeAt(m_list->currentRow());
        delete m_list->takeItem(m_list->currentRow());
        updateButton();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (m_given->hasFocus() || m_surname->hasFocus()) &&
        !(m_given->text() + m_surname->text()).trimmed().isEmpty()) {
        addTyped();
        return;
    }
    SmallDialog::keyPressEvent(event);
}

void AddDelegatesDialog::updateButton()
{
    const int count = static_cast<int>(m_people.size());
    okButton()->setText(count > 0 ? tr("Add %n people", "", count) : tr("Add"));
    okButton()->setEnabled(count > 0);
}

Status AddDelegatesDialog::apply()
{
    // Nothing that was typed is lost because a button was not pressed.
    addTyped();
    takePasted();
    DelegateDefaults defaults;
    defaults.role = enumOf<DelegateRole>(m_role->currentData().toString());
    defaults.group = DelegationGroupId(m_group->currentData().toLongLong());
    const auto made =
        ItineraryEditor(context().workspace, context().languages()).addDelegates(m_delegation, m_people, defaults);
    if (!made) {
        if (made.error().kind == ErrorKind::NothingToDo)
            showProblem(tr("All of them are in this delegation already."));
        return made.error();
    }
    m_made = *made;
    return Done{};
}

} // namespace scd

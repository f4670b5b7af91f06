#include "ui/people/newpersondialog.h"

#include "models/domain/text.h"
#include "ui/people/partforms.h"
#include "ui/people/personcard.h"
#include "ui/widgets/referencesource.h"
#include "ui_newpersondialog.h"

namespace scd {

NewPersonDialog::NewPersonDialog(UiContext &context, QWidget *parent)
    : SmallDialog(context, tr("New person"), tr("Add person"), parent)
    , m_ui(std::make_unique<Ui::NewPersonDialog>())
{
    auto *content = new QWidget(this);
    m_ui->setupUi(content);
    setContent(content);
    m_ui->community->setProvider(
        [&context](const QString &text) { return referenceEntries(context, EntityKind::Community, text); });
    m_ui->similar->hide();
    for (QLineEdit *edit : {static_cast<QLineEdit *>(m_ui->givenNames), static_cast<QLineEdit *>(m_ui->surname1)})
        connect(edit, &QLineEdit::textChanged, this, &NewPersonDialog::updateSimilar);
}

NewPersonDialog::~NewPersonDialog() = default;

void NewPersonDialog::setTyped(const QString &name)
{
    // Not split by guess: the person who types knows which part is which.
    m_ui->givenNames->setText(name);
}

Person NewPersonDialog::typed() const
{
    Person person;
    person.givenNames = m_ui->givenNames->text().simplified();
    person.surname1 = m_ui->surname1->text().simplified();
    person.surname2 = m_ui->surname2->text().simplified();
    if (const auto home = m_ui->community->current())
        person.community = CommunityId(home->id);
    return person;
}

void NewPersonDialog::updateSimilar()
{
    const Person person = typed();
    QStringList names;
    if (person.givenNames.size() + person.surname1.size() >= 4) {
        const QString words = QStringLiteral("%1 %2").arg(person.givenNames.section(u' ', 0, 0), person.surname1);
        for (const Ref &ref : context().workspace.search(words, {EntityKind::Person}, 3)) {
            if (const auto other = context().workspace.find<Person>(PersonId(ref.id))) {
                const QString line = personLine(context(), *other);
                names << (line.isEmpty() ? shownLine(fullName(*other))
                                         : QStringLiteral("%1 (%2)").arg(shownLine(fullName(*other)), line));
            }
        }
    }
    //: %1 is one or more names.
    m_ui->similar->setText(names.isEmpty() ? QString()
                                           : tr("Already in the file: %1. Is it the same person?")
                                                 .arg(context().formats().locale().createSeparatedList(names)));
    m_ui->similar->setVisible(!names.isEmpty());
}

QString NewPersonDialog::similarText() const
{
    return m_ui->similar->text();
}

Status NewPersonDialog::apply()
{
    Person person = typed();
    const QString contact = m_ui->contact->text().trimmed();
    const auto result =
        context().workspace.change(labels::add(EntityKind::Person, fullName(person)), [&](Edit &edit) -> Status {
            SCD_TRY(edit.add(person));
            if (contact.isEmpty())
                return Done{};
            ContactPoint point = contactFrom(contact);
            point.person = person.id;
            point.position = 1;
            return edit.add(point);
        });
    if (!result)
        return result.error();
    m_created = person.id;
    return Done{};
}

} // namespace scd

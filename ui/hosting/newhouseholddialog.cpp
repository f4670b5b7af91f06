#include "ui/hosting/newhouseholddialog.h"

#include "models/domain/community.h"
#include "models/domain/text.h"
#include "ui/hosting/householdcard.h"
#include "ui/widgets/fieldeditor.h"
#include "ui/widgets/formwidgets.h"
#include "ui/widgets/sentences.h"
#include "ui/widgets/theme.h"
#include "ui_newhouseholddialog.h"

#include <QPushButton>

namespace scd {

namespace {

/// The community of the file that has the town's name; none when it has none or several.
CommunityId communityNamed(const Workspace &workspace, const QString &city)
{
    CommunityId found;
    for (const Ref &ref : workspace.search(city, {EntityKind::Community}, 5)) {
        const auto community = workspace.find<Community>(CommunityId(ref.id));
        if (!community || folded(community->name) != folded(city))
            continue;
        if (found)
            return {};
        found = community->id;
    }
    return found;
}

} // namespace

NewHouseholdDialog::NewHouseholdDialog(UiContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::NewHouseholdDialog>())
{
    m_ui->setupUi(this);
    new FormShaper(this);
    setMinimumWidth(qRound(em(this) * 34));
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Add host family"));
    m_ui->similar->hide();
    m_ui->refused->hide();
    connect(m_ui->name, &QLineEdit::textChanged, this, &NewHouseholdDialog::updateSimilar);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &NewHouseholdDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

NewHouseholdDialog::~NewHouseholdDialog() = default;

void NewHouseholdDialog::updateSimilar()
{
    const QString name = m_ui->name->text().simplified();
    QStringList names;
    if (name.size() >= 3) {
        for (const Ref &ref : m_context.workspace.search(name, {EntityKind::Household}, 3)) {
            if (const auto other = m_context.workspace.find<Household>(HouseholdId(ref.id))) {
                const QString line = householdLine(m_context, *other);
                names << (line.isEmpty() ? shownLine(other->name)
                                         : QStringLiteral("%1 (%2)").arg(shownLine(other->name), line));
            }
        }
    }
    //: %1 is one or more families.
    m_ui->similar->setText(names.isEmpty() ? QString()
                                           : tr("Already in the file: %1. Is it the same family?")
                                                 .arg(m_context.formats().locale().createSeparatedList(names)));
    m_ui->similar->setVisible(!names.isEmpty());
}

QString NewHouseholdDialog::similarText() const
{
    return m_ui->similar->text();
}

void NewHouseholdDialog::refuse(const QString &sentence, QWidget *field)
{
    m_ui->refused->setText(sentence);
    m_ui->refused->show();
    field->setFocus();
}

void NewHouseholdDialog::accept()
{
    const auto guests = makeFieldEditor(entityOf<Household>().field("guests_most"), m_ui->guests, m_context);
    if (const QString unreadable = guests->unreadable(); !unreadable.isEmpty())
        return refuse(unreadable, m_ui->guests);
    Household household;
    household.name = m_ui->name->text().simplified();
    household.city = m_ui->city->text().simplified();
    household.community = communityNamed(m_context.workspace, household.city);
    household.phone = m_ui->phone->text().trimmed();
    household.email = m_ui->email->text().trimmed();
    household.guestsMost = Codec<std::optional<int>>::fromValue(guests->value());
    const auto result = m_context.workspace.change(labels::add(EntityKind::Household, household.name),
                                                   [&household](Edit &edit) { return edit.add(household); });
    if (result) {
        m_created = household.id;
        QDialog::accept();
        return;
    }
    const Problems &problems = result.error().problems;
    if (problems.isEmpty())
        return refuse(errorSentence(result.error()), m_ui->name);
    const QString column = problems.first().column;
    QWidget *field = column == QLatin1StringView("email")         ? static_cast<QWidget *>(m_ui->email)
                     : column == QLatin1StringView("guests_most") ? m_ui->guests
                                                                  : m_ui->name;
    refuse(problemSentence(problems.first(), m_context.formats()), field);
}

} // namespace scd

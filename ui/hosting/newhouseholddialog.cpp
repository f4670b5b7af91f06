#include "ui/hosting/newhouseholddialog.h"

#include "models/domain/community.h"
#include "models/domain/text.h"
#include "ui/hosting/householdcard.h"
#include "ui/widgets/fieldeditor.h"
#include "ui_newhouseholddialog.h"

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
    : SmallDialog(context, tr("New host family"), tr("Add host family"), parent)
    , m_ui(std::make_unique<Ui::NewHouseholdDialog>())
{
    auto *content = new QWidget(this);
    m_ui->setupUi(content);
    setContent(content);
    m_ui->similar->hide();
    connect(m_ui->name, &QLineEdit::textChanged, this, &NewHouseholdDialog::updateSimilar);
}

NewHouseholdDialog::~NewHouseholdDialog() = default;

void NewHouseholdDialog::setTyped(const QString &name)
{
    m_ui->name->setText(name);
}

void NewHouseholdDialog::updateSimilar()
{
    const QString name = m_ui->name->text().simplified();
    QStringList names;
    if (name.size() >= 3) {
        for (const Ref &ref : context().workspace.search(name, {EntityKind::Household}, 3)) {
            if (const auto other = context().workspace.find<Household>(HouseholdId(ref.id))) {
                const QString line = householdLine(context(), *other);
                names << (line.isEmpty() ? shownLine(other->name)
                                         : QStringLiteral("%1 (%2)").arg(shownLine(other->name), line));
            }
        }
    }
    //: %1 is one or more families.
    m_ui->similar->setText(names.isEmpty() ? QString()
                                           : tr("Already in the file: %1. Is it the same family?")
                                                 .arg(context().formats().locale().createSeparatedList(names)));
    m_ui->similar->setVisible(!names.isEmpty());
}

QString NewHouseholdDialog::similarText() const
{
    return m_ui->similar->text();
}

Status NewHouseholdDialog::apply()
{
    const auto guests = makeFieldEditor(entityOf<Household>().field("guests_most"), m_ui->guests, context());
    if (const QString unreadable = guests->unreadable(); !unreadable.isEmpty())
        return refuse(m_ui->guests, unreadable);
    Household household;
    household.name = m_ui->name->text().simplified();
    household.city = m_ui->city->text().simplified();
    household.community = communityNamed(context().workspace, household.city);
    household.phone = m_ui->phone->text().trimmed();
    household.email = m_ui->email->text().trimmed();
    household.guestsMost = Codec<std::optional<int>>::fromValue(guests->value());
    const auto result = context().workspace.change(labels::add(EntityKind::Household, household.name),
                                                   [&household](Edit &edit) { return edit.add(household); });
    if (!result)
        return refuse(result.error(),
                      {{QStringLiteral("email"), m_ui->email}, {QStringLiteral("guests_most"), m_ui->guests}});
    m_created = household.id;
    return Done{};
}

} // namespace scd

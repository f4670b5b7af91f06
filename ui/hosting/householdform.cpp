#include "ui/hosting/householdform.h"

#include "ui/hosting/memberform.h"
#include "ui/widgets/rowseditor.h"
#include "ui/widgets/taborder.h"
#include "ui_householdform.h"

namespace scd {

HouseholdForm::HouseholdForm(UiContext &context, QWidget *parent)
    : RecordForm(context, EntityKind::Household, parent)
    , m_ui(std::make_unique<Ui::HouseholdForm>())
{
    m_ui->setupUi(this);
    m_ui->addressField->setLineLimits(2, 6);
    m_ui->roomsField->setLineLimits(2, 8);
    m_ui->allergiesField->setLineLimits(1, 6);
    m_ui->preferencesField->setLineLimits(2, 10);
    bind();
    // After bind(): a row of a member has a name of its own, which is not the family's.
    m_members = new RowsEditor(context, EntityKind::HouseholdMember, "household_id",
                               [&context](QWidget *row) { return new MemberForm(context, row); });
    m_members->setObjectName(QStringLiteral("members"));
    //: %1 is a name with an age, as an example: "Emma (14)"
    m_members->setAdder(
        tr("Add who lives there: a name, or %1").arg(QStringLiteral("Emma (14)")),
        [&context](const QString &typed) { return std::optional(toRecord(memberFrom(typed, context.clock.today()))); });
    m_members->setEmptyText(tr("Nobody is noted yet."));
    auto *place = new QVBoxLayout(m_ui->membersPlace);
    place->setContentsMargins(0, 0, 0, 0);
    place->addWidget(m_members);
    putInTabOrder(m_ui->membersPlace, m_members);
}

HouseholdForm::~HouseholdForm() = default;

void HouseholdForm::setRecord(qint64 id)
{
    RecordForm::setRecord(id);
    m_members->setOwner(id);
}

bool HouseholdForm::commit()
{
    const bool own = RecordForm::commit();
    return m_members->commit() && own;
}

} // namespace scd

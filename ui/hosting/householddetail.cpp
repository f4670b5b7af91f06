#include "ui/hosting/householddetail.h"

#include "models/domain/text.h"
#include "ui/hosting/householdcard.h"
#include "ui/hosting/householdform.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/rowseditor.h"

#include <QVBoxLayout>

namespace scd {

HouseholdDetail::HouseholdDetail(UiContext &context, QWidget *parent)
    : RecordDetail(context, EntityKind::Household, parent)
    , m_form(new HouseholdForm(context, this))
{
    addRecordButtons();
    addForm(m_form);
    column()->addWidget(m_form);
    column()->addStretch(1);
}

void HouseholdDetail::refresh(const Changes &)
{
    const auto household = context().workspace.find<Household>(HouseholdId(record().id));
    if (!household)
        return;
    QStringList facts{householdLine(context(), *household), membersLine(context(), household->id)};
    facts.removeAll(QString());
    header()->setTitle(shownLine(household->name));
    header()->setSubtitle(facts.join(QStringLiteral(" · ")));
    header()->chip()->hide();
}

void HouseholdDetail::flash(Ref part)
{
    m_form->members()->showRow(part.id, true);
}

} // namespace scd

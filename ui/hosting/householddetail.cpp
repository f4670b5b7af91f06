#include "ui/hosting/householddetail.h"

#include "models/domain/text.h"
#include "ui/hosting/householdcard.h"
#include "ui/hosting/householdform.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/rowseditor.h"
#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace scd {

HouseholdDetail::HouseholdDetail(UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_header(new PageHeader(this))
    , m_form(new HouseholdForm(context, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(qRound(em(this) * 1.2));
    column->addWidget(m_header);
    column->addWidget(m_form);
    column->addStretch(1);
    QPushButton *history = m_header->addButton(tr("History"), QStringLiteral("view-history"));
    QPushButton *remove = m_header->addButton(tr("Delete"), QStringLiteral("edit-delete"));
    remove->setEnabled(!context.workspace.isReadOnly());
    connect(history, &QPushButton::clicked, this, [this] { m_context.navigator.showHistory(m_household.ref()); });
    connect(remove, &QPushButton::clicked, this, &HouseholdDetail::deleteRequested);
    connect(m_form, &RecordForm::stateTextChanged, m_header, &PageHeader::setState);
    connect(&context.workspace, &Workspace::changed, this, [this](const Changes &changes) {
        if (m_household && (changes.touches(m_household.ref()) || changes.touches(EntityKind::HouseholdMember)))
            updateHeader();
    });
}

void HouseholdDetail::setHousehold(HouseholdId household)
{
    if (household == m_household)
        return;
    commit();
    m_household = household;
    m_form->setRecord(household.value);
    updateHeader();
}

bool HouseholdDetail::commit()
{
    return m_form->commit();
}

void HouseholdDetail::updateHeader()
{
    const auto household = m_context.workspace.find<Household>(m_household);
    if (!household)
        return;
    QStringList facts{householdLine(m_context, *household), membersLine(m_context, household->id)};
    facts.removeAll(QString());
    m_header->setTitle(shownLine(household->name));
    m_header->setSubtitle(facts.join(QStringLiteral(" · ")));
    m_header->chip()->hide();
}

void HouseholdDetail::flash(Ref ref)
{
    m_form->members()->showRow(ref.id, true);
}

} // namespace scd

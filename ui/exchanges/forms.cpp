#include "ui/exchanges/forms.h"

#include "models/domain/text.h"
#include "models/domain/venue.h"
#include "ui/widgets/choicechips.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/plainform.h"
#include "ui/widgets/referencesource.h"
#include "ui_delegateform.h"
#include "ui_delegationform.h"
#include "ui_exchangeform.h"
#include "ui_itineraryitemform.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace scd {

RecordForm *makeExchangeForm(UiContext &context, QWidget *parent)
{
    return new PlainForm<Ui::ExchangeForm>(context, EntityKind::Exchange, parent,
                                           [](const auto &ui) { ui.goalsField->setLineLimits(2, 8); });
}

RecordForm *makeDelegationForm(UiContext &context, QWidget *parent)
{
    return new PlainForm<Ui::DelegationForm>(context, EntityKind::Delegation, parent, [](const auto &ui) {
        ui.purposeField->setMultiLine(true);
        ui.notesField->setLineLimits(2, 10);
    });
}

DelegateForm::DelegateForm(UiContext &context, QWidget *parent)
    : RecordForm(context, EntityKind::Delegate, parent)
    , m_ui(std::make_unique<Ui::DelegateForm>())
{
    m_ui->setupUi(this);
    bind();
    // Only the groups of this delegation, not those of all.
    m_ui->group_idField->setProvider([this](const QString &typed) {
        QList<ReferencePicker::Entry> starts;
        QList<ReferencePicker::Entry> contains;
        if (!m_delegation)
            return starts;
        UiContext &ui = this->context();
        for (const auto &group :
             ui.workspace.all<DelegationGroup>({equals("delegation_id", m_delegation)}, {{"position"}})) {
            const QString name = shownLine(group.name.best(ui.languages()));
            const QString wanted = folded(typed.trimmed());
            const ReferencePicker::Entry entry{group.id.value, name, {}, {}};
            if (folded(name).startsWith(wanted))
                starts << entry;
            else if (folded(name).contains(wanted))
                contains << entry;
        }
        return starts + contains;
    });
    binder().setNewRecord("group_id", tr("New group"), [this](const QString &typed) -> qint64 {
        UiContext &ui = this->context();
        const QString name = typed.trimmed().isEmpty() ? tr("New group") : typed.trimmed();
        const auto made =
            ItineraryEditor(ui.workspace, ui.languages()).addGroup(m_delegation, LocalText{{ui.language, name}});
        return made ? made->value : 0;
    });
}

DelegateForm::~DelegateForm() = default;

ItineraryItemForm::ItineraryItemForm(UiContext &context, QWidget *parent)
    : RecordForm(context, EntityKind::ItineraryItem, parent)
    , m_ui(std::make_unique<Ui::ItineraryItemForm>())
{
    m_ui->setupUi(this);
    m_ui->notesField->setMultiLine(true);
    m_ui->plan_bField->setMultiLine(true);
    auto *row = new QVBoxLayout(m_ui->participants);
    row->setContentsMargins(0, 0, 0, 0);
    m_chips = new ChoiceChips(m_ui->participants);
    m_chips->setAccessibleName(tr("Who takes part"));
    m_people = new QPushButton(tr("Single delegates"), m_ui->participants);
    m_people->setAutoDefault(false);
    m_menu = new QMenu(m_people);
    m_people->setMenu(m_menu);
    row->addWidget(m_chips);
    row->addWidget(m_people, 0, Qt::AlignLeft);
    // Queued: taking them makes new chips, and the one that was clicked must be through with its click.
    connect(m_chips, &ChoiceChips::selectedChanged, this, &ItineraryItemForm::takeChips, Qt::QueuedConnection);
    bind();
    binder().setNewRecord("venue_id", tr("New venue"), [this](const QString &typed) -> qint64 {
        UiContext &ui = this->context();
        Venue venue;
        venue.name.setText(ui.language, typed.trimmed().isEmpty() ? tr("New venue") : typed.trimmed());
        venue.community = placesOf(ui.workspace, m_plan.delegation).visited.id;
        const auto step = ui.workspace.change(labels::add(EntityKind::Venue, venue.name.best(ui.languages())),
                                              [&](Edit &edit) { return edit.add(venue); });
        return step ? venue.id.value : 0;
    });
}

ItineraryItemForm::~ItineraryItemForm() = default;

void ItineraryItemForm::showPlan(const ItineraryPlan &plan)
{
    m_plan = plan;
    const PlanItem *item = m_plan.item(ItineraryItemId(record().id));
    const QStringList languages = context().languages();
    QList<ChipChoice> choices{{QStringLiteral("all"), tr("Everyone")}};
    QStringList selected;
    for (const DelegationGroup &group : m_plan.groups) {
        const QString token = QStringLiteral("g%1").arg(group.id.value);
        choices << ChipChoice{token, shownLine(group.name.best(languages))};
        if (item && item->groups.contains(group.id))
            selected << token;
    }
    for (const Delegate &delegate : m_plan.delegates) {
        if (!item || !item->delegates.contains(delegate.id))
            continue;
        const QString token = QStringLiteral("d%1").arg(delegate.id.value);
        choices << ChipChoice{token, shownLine(context().workspace.title(delegate.person.ref(), languages))};
        selected << token;
    }
    if (selected.isEmpty())
        selected << QStringLiteral("all");
    m_chips->setChoices(choices);
    m_chips->setSelected(selected);
    m_chips->setEnabled(item && !context().workspace.isReadOnly());
    fillPeople();
}

void ItineraryItemForm::takeChips(const QStringList &selected)
{
    const PlanItem *item = m_plan.item(ItineraryItemId(record().id));
    if (!item)
        return;
    QSet<DelegationGroupId> groups;
    QSet<DelegateId> delegates;
    // "Everyone" put on takes the others away; another one put on takes "Everyone" away.
    const bool everyone = selected.contains(QStringLiteral("all")) && !item->isForEveryone();
    for (const QString &token : selected) {
        if (everyone)
            break;
        if (token.startsWith(u'g'))
            groups.insert(DelegationGroupId(token.mid(1).toLongLong()));
        if (token.startsWith(u'd'))
            delegates.insert(DelegateId(token.mid(1).toLongLong()));
    }
    const Status done =
        ItineraryEditor(context().workspace, context().languages()).setParticipants(item->item.id, groups, delegates);
    if (!done)
        context().prompts.showError(this, done.error());
    // Also where nothing changed: the last chip that was taken off means everyone.
    showPlan(loadPlan(context().workspace, m_plan.delegation.id));
}

void ItineraryItemForm::fillPeople()
{
    m_menu->clear();
    const PlanItem *item = m_plan.item(ItineraryItemId(record().id));
    m_people->setEnabled(item && !m_plan.delegates.isEmpty() && !context().workspace.isReadOnly());
    if (!item)
        return;
    const QStringList languages = context().languages();
    for (const Delegate &delegate : m_plan.delegates) {
        QString name = shownLine(context().workspace.title(delegate.person.ref(), languages));
        QAction *action = m_menu->addAction(name.replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(item->delegates.contains(delegate.id));
        connect(action, &QAction::triggered, this, [this, id = delegate.id](bool on) {
            const PlanItem *now = m_plan.item(ItineraryItemId(record().id));
            if (!now)
                return;
            QSet<DelegateId> delegates = now->delegates;
            if (on)
                delegates.insert(id);
            else
                delegates.remove(id);
            const Status done = ItineraryEditor(context().workspace, context().languages())
                                    .setParticipants(now->item.id, now->groups, delegates);
            if (!done)
                context().prompts.showError(this, done.error());
        });
    }
}

} // namespace scd

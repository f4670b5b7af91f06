#include "ui/exchanges/groupdialog.h"

#include "ui/widgets/fieldrow.h"
#include "ui/widgets/languagetextedit.h"
#include "ui/widgets/referencepicker.h"
#include "ui/widgets/referencesource.h"

namespace scd {

GroupDialog::GroupDialog(UiContext &context, DelegationId delegation, DelegationGroupId group, QWidget *parent)
    : SmallDialog(context, group ? tr("Group") : tr("New group"), group ? tr("Save") : tr("Add"), parent)
    , m_group(context.workspace.find<DelegationGroup>(group).value_or(DelegationGroup{}))
    , m_name(new LanguageTextEdit)
    , m_lead(new ReferencePicker)
{
    m_group.delegation = delegation;
    m_name->setObjectName(QStringLiteral("name"));
    m_lead->setObjectName(QStringLiteral("lead"));
    m_name->setCurrentLanguage(context.language);
    m_name->setValue(m_group.name);
    m_lead->setProvider(
        [this](const QString &typed) { return referenceEntries(this->context(), EntityKind::Person, typed); });
    if (m_group.leader)
        m_lead->setCurrent(referenceEntry(context, m_group.leader.ref()));
    m_nameRow = form()->addField(tr("&Name"), m_name,
                                 tr("A part of the delegation with a programme of its own, such "
                                    "as “Officials” or “Youth”."));
    form()->addField(tr("&Led by"), m_lead);
    m_name->setFocus();
}

Status GroupDialog::apply()
{
    m_group.name = m_name->value();
    m_group.leader = m_lead->current() ? PersonId(m_lead->current()->id) : PersonId();
    if (m_group.name.isEmpty())
        return refuse(m_nameRow, tr("Give the group a name."));
    if (!m_group.id) {
        m_group.position = static_cast<int>(context().workspace.count(
                               {EntityKind::DelegationGroup, {equals("delegation_id", m_group.delegation)}})) +
                           1;
    }
    const QString title = m_group.name.best(context().languages());
    const Label label =
        m_group.id ? labels::edit(EntityKind::DelegationGroup, entityOf<DelegationGroup>().field("name"), title)
                   : labels::add(EntityKind::DelegationGroup, title);
    const auto step = context().workspace.change(
        label, [this](Edit &edit) { return m_group.id ? edit.update(m_group) : edit.add(m_group); });
    if (!step)
        return step.error();
    return Done{};
}

} // namespace scd

#include "ui/partners/neweventdialog.h"

#include "ui_neweventdialog.h"

namespace scd {

NewEventDialog::NewEventDialog(UiContext &context, PartnershipId partnership, QWidget *parent)
    : SmallDialog(context, tr("New event"), tr("Add event"), parent)
    , m_partnership(partnership)
    , m_ui(std::make_unique<Ui::NewEventDialog>())
{
    auto *content = new QWidget(this);
    m_ui->setupUi(content);
    setContent(content);
    for (const Choice &choice : choices<PartnershipEventType>())
        m_ui->type->addItem(choiceLabel(choice), QString::fromLatin1(choice.token));
    m_ui->date->setFormats(context.formats());
    m_ui->date->setToday(context.clock.today());
    m_ui->date->setDate(context.clock.today());
}

NewEventDialog::~NewEventDialog() = default;

Status NewEventDialog::apply()
{
    m_ui->date->commit();
    if (m_ui->date->isImpossible())
        return refuse(m_ui->date, m_ui->date->problem());
    PartnershipEvent event;
    event.partnership = m_partnership;
    event.type = enumOf<PartnershipEventType>(m_ui->type->currentData().toString());
    event.date = m_ui->date->date();
    event.summary.setText(context().language, m_ui->summary->text().trimmed());
    const auto result =
        context().workspace.change(labels::add(EntityKind::PartnershipEvent, m_ui->summary->text().trimmed()),
                                   [&event](Edit &edit) { return edit.add(event); });
    if (!result)
        return refuse(result.error(), {{QStringLiteral("summary"), m_ui->summary}});
    m_created = event.id;
    return Done{};
}

} // namespace scd

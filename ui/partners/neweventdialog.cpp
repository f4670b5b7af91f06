#include "ui/partners/neweventdialog.h"

#include "ui/widgets/formwidgets.h"
#include "ui/widgets/sentences.h"
#include "ui/widgets/theme.h"
#include "ui_neweventdialog.h"

#include <QPushButton>

namespace scd {

NewEventDialog::NewEventDialog(UiContext &context, PartnershipId partnership, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_partnership(partnership)
    , m_ui(std::make_unique<Ui::NewEventDialog>())
{
    m_ui->setupUi(this);
    new FormShaper(this);
    setMinimumWidth(qRound(em(this) * 34));
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Add event"));
    for (const Choice &choice : choices<PartnershipEventType>())
        m_ui->type->addItem(choiceLabel(choice), QString::fromLatin1(choice.token));
    m_ui->date->setFormats(context.formats());
    m_ui->date->setToday(context.clock.today());
    m_ui->date->setDate(context.clock.today());
    m_ui->refused->hide();
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &NewEventDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

NewEventDialog::~NewEventDialog() = default;

void NewEventDialog::accept()
{
    m_ui->date->commit();
    PartnershipEvent event;
    event.partnership = m_partnership;
    event.type = enumOf<PartnershipEventType>(m_ui->type->currentData().toString());
    event.date = m_ui->date->date();
    event.summary.setText(m_context.language, m_ui->summary->text().trimmed());
    QString sentence = m_ui->date->isImpossible() ? m_ui->date->problem() : QString();
    if (sentence.isEmpty()) {
        const auto result =
            m_context.workspace.change(labels::add(EntityKind::PartnershipEvent, m_ui->summary->text().trimmed()),
                                       [&event](Edit &edit) { return edit.add(event); });
        if (result) {
            m_created = event.id;
            QDialog::accept();
            return;
        }
        const Problems &problems = result.error().problems;
        sentence =
            problems.isEmpty() ? errorSentence(result.error()) : problemSentence(problems.first(), m_context.formats());
        m_ui->summary->setFocus();
    }
    m_ui->refused->setText(sentence);
    m_ui->refused->show();
}

} // namespace scd

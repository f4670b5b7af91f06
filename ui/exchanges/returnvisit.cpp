#include "ui/exchanges/returnvisit.h"

#include "models/planning/itineraryedit.h"
#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace scd {

ReturnVisit::ReturnVisit(UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_text(new PlainLabel)
    , m_button(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(new PlainLabel(tr("The visit in the other direction"), PlainLabel::Role::Section));
    m_text->setWordWrap(true);
    column->addWidget(m_text);
    m_button->setAutoDefault(false);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    connect(m_button, &QPushButton::clicked, this, &ReturnVisit::open);
}

void ReturnVisit::showFor(const Delegation &delegation)
{
    m_visit = delegation;
    m_other = {};
    std::optional<Delegation> back;
    for (const Delegation &other :
         m_context.workspace.all<Delegation>({equals("exchange_id", delegation.exchange)}, {{"start_date"}})) {
        if (other.id != delegation.id && other.direction != delegation.direction)
            back = other;
    }
    if (!back) {
        m_text->setText(tr("Nothing is planned yet. Exchanges live from going both ways."));
        m_button->setText(tr("Plan the return visit"));
        m_button->setEnabled(!m_context.workspace.isReadOnly());
        return;
    }
    m_other = back->id;
    const QString dates =
        back->start.isValid() ? m_context.formats().dateRange(back->start, back->end) : tr("No dates yet");
    m_text->setText(QStringLiteral("%1 · %2").arg(back->code, dates));
    m_button->setText(tr("Go to the return visit"));
    m_button->setEnabled(true);
}

void ReturnVisit::open()
{
    if (!m_other) {
        const Direction back = m_visit.direction == Direction::Inbound ? Direction::Outbound : Direction::Inbound;
        const auto made =
            ItineraryEditor(m_context.workspace, m_context.languages()).newDelegation(m_visit.exchange, back);
        if (!made)
            return m_context.prompts.showError(this, made.error());
        m_other = *made;
        m_context.navigator.toast(tr("Return visit planned"), true);
    }
    m_context.navigator.open(m_other.ref());
}

} // namespace scd

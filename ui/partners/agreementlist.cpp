#include "ui/partners/agreementlist.h"

#include "models/domain/attachment.h"
#include "models/domain/text.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace scd {

AgreementList::AgreementList(UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new RecordListModel(context.workspace, EntityKind::Agreement,
                                  RecordListModel::eachAlone([this](const Record &record) { return card(record); }),
                                  this))
    , m_view(new CardView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    m_view->setAccessibleName(tr("Agreements"));
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setModel(m_model);
    auto *empty = new EmptyState;
    empty->setIcon(QStringLiteral("agreement"));
    empty->setText(tr("No agreement yet"), tr("Keep here what was signed, by whom, and the scan of it."));
    empty->setActions(context.workspace.isReadOnly() ? QString() : tr("New agreement"));
    m_view->setEmptyState(empty);
    m_model->setAlsoShown({EntityKind::Attachment});
    connect(empty, &EmptyState::primaryClicked, this, &AgreementList::newRequested);
    const auto open = [this](const QModelIndex &index) { Q_EMIT opened(AgreementId(m_model->refAt(index.row()).id)); };
    connect(m_view, &QAbstractItemView::clicked, this, open);
    connect(m_view, &QAbstractItemView::activated, this, open);
    connect(m_view, &CardView::deletePressed, this, [this] {
        if (m_view->currentIndex().isValid())
            Q_EMIT deleteRequested(AgreementId(m_model->refAt(m_view->currentIndex().row()).id));
    });
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &AgreementList::fit);
    connect(m_model, &QAbstractItemModel::modelReset, this, &AgreementList::fit);
}

void AgreementList::setPartnership(PartnershipId partnership)
{
    m_model->setSelection({.kind = EntityKind::Agreement,
                           .where = {equals("partnership_id", partnership)},
                           .order = {{"signed_on", true}}});
    fit();
}

void AgreementList::fit()
{
    const int rows = m_model->rowCount();
    const int height = rows == 0 ? qRound(em(this) * 18) : rows * std::max(1, m_view->sizeHintForRow(0)) + 12;
    m_view->setFixedHeight(height);
}

void AgreementList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fit();
    QWidget::changeEvent(event);
}

Card AgreementList::card(const Record &record) const
{
    const auto agreement = fromRecord<Agreement>(record);
    const Formats formats = m_context.formats();
    Card card;
    card.icon = QStringLiteral("agreement");
    card.title = shownLine(agreement.title.best(m_context.languages()));
    QStringList parts{labelOf(agreement.type)};
    if (agreement.signedOn.isValid() && !agreement.signedAt.isEmpty())
        //: When and where an agreement was signed: "Mar 4, 2001, Tena"
        parts << tr("%1, %2").arg(formats.date(agreement.signedOn), shownLine(agreement.signedAt));
    else
        parts << formats.date(agreement.signedOn) << shownLine(agreement.signedAt);
    const auto scans = static_cast<int>(
        m_context.workspace.count({.kind = EntityKind::Attachment, .where = {equals("agreement_id", agreement.id)}}));
    if (scans > 0)
        parts << tr("%n scan(s)", nullptr, scans);
    parts.removeAll(QString());
    card.subtitle = parts.join(QStringLiteral(" · "));
    const QDate today = m_context.clock.today();
    if (agreement.expiresOn.isValid() && agreement.expiresOn < today) {
        card.chip = tr("Expired");
        card.chipColor = ChipColor::Red;
    } else if (agreement.expiresOn.isValid() && agreement.expiresOn < today.addMonths(6)) {
        card.chip = tr("Expires soon");
        card.chipColor = ChipColor::Amber;
    } else if (agreement.signedOn.isValid()) {
        card.chip = tr("In force");
        card.chipColor = ChipColor::Green;
    }
    return card;
}

} // namespace scd

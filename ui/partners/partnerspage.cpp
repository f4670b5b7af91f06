#include "ui/partners/partnerspage.h"

#include "models/domain/community.h"
#include "models/domain/partnership.h"
#include "models/domain/text.h"
#include "ui/partners/newpartnerdialog.h"
#include "ui/partners/partnercard.h"
#include "ui/partners/partnerdetail.h"
#include "ui/widgets/carddelegate.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/listdetail.h"

#include <QMenu>

namespace scd {

PartnersPage::PartnersPage(UiContext &context, QWidget *parent)
    : RecordListPage(
          info(), context, EntityKind::Partnership,
          RecordListModel::eachAlone([&context](const Record &record) { return partnerCard(context, record); }), parent)
    , m_detail(new PartnerDetail(context))
    , m_stage(new ComboBox)
{
    m_stage->setAccessibleName(tr("Only partners at this stage"));
    m_stage->addItem(tr("At any stage"), QString());
    for (const Choice &choice : choices<PartnershipStage>())
        m_stage->addItem(choiceLabel(choice), QString::fromLatin1(choice.token));
    view()->addFilter(m_stage);
    view()->order()->addItem(tr("By name"), QByteArray("name"));
    view()->order()->addItem(tr("By country"), QByteArray("country"));
    view()->order()->addItem(tr("Oldest first"), QByteArray("since"));
    connect(m_stage, &QComboBox::activated, this, &PartnersPage::applyFilter);
    auto *cards = new CardDelegate(view()->list());
    cards->setLeastChipWidth(24);
    view()->list()->setItemDelegate(cards);
    model()->setAlsoShown({EntityKind::Community, EntityKind::Delegation, EntityKind::Exchange});
    setUp(m_detail, {.heading = tr("Partner cities"),
                     .newTip = tr("New partner city"),
                     .search = tr("Search partner cities"),
                     .nothingChosen = tr("No partner is chosen"),
                     .howToChoose = tr("Choose a city in the list to see its agreements, exchanges and history."),
                     .newButton = tr("New"),
                     .open = tr("Open"),
                     .remove = tr("Delete"),
                     .import = QStringLiteral("partnerships"),
                     .history = tr("Changes")});
}

PageInfo PartnersPage::info()
{
    return {.id = QStringLiteral("partners"),
            .title = tr("Partners"),
            .icon = QStringLiteral("partner-cities"),
            .shown = {EntityKind::Partnership, EntityKind::PartnershipEvent, EntityKind::Agreement,
                      EntityKind::Signatory, EntityKind::Attachment, EntityKind::Community},
            .count = [](const Workspace &workspace) { return workspace.count({.kind = EntityKind::Partnership}); }};
}

Ref PartnersPage::listed(Ref ref) const
{
    const Workspace &workspace = context().workspace;
    if (ref.kind == EntityKind::Community) {
        // The partner whose city it is, before one that merely is a partner of it.
        for (const char *column : {"partner_id", "home_id"}) {
            const auto ids =
                workspace.ids({.kind = EntityKind::Partnership, .where = {equals(column, Value(ref.id))}, .limit = 1});
            if (!ids.isEmpty())
                return {EntityKind::Partnership, ids.first()};
        }
        return {};
    }
    Ref owner = ref;
    for (int depth = 0; depth < 3 && owner && owner.kind != EntityKind::Partnership; ++depth) {
        const auto record = workspace.record(owner);
        owner = record ? ownerOf(*record) : Ref{};
    }
    return owner.kind == EntityKind::Partnership ? owner : Ref{};
}

void PartnersPage::showPart(Ref ref, bool flash)
{
    m_detail->showPart(ref, flash);
}

QList<Condition> PartnersPage::conditions() const
{
    const QString stage = m_stage->currentData().toString();
    return stage.isEmpty() ? QList<Condition>() : QList<Condition>{equals("stage", Value(stage))};
}

QList<Order> PartnersPage::order(const QByteArray &chosen) const
{
    const Order byName{"sort_key", false, "partner_id"};
    if (chosen == "country")
        return {{"country", false, "partner_id"}, byName};
    if (chosen == "since")
        return {{"since"}, byName};
    return {byName};
}

void PartnersPage::clearConditions()
{
    m_stage->setCurrentIndex(0);
}

Ref PartnersPage::create(const QString &typed)
{
    NewPartnerDialog dialog(context(), this);
    dialog.setTyped(typed);
    return dialog.exec() == QDialog::Accepted ? dialog.created().ref() : Ref{};
}

void PartnersPage::fillMenu(QMenu &menu)
{
    QAction *agreement = menu.addAction(scd::icon(QLatin1StringView("list-add")), tr("New agreement…"));
    connect(agreement, &QAction::triggered, m_detail, &PartnerDetail::newAgreement);
    QAction *event = menu.addAction(scd::icon(QLatin1StringView("list-add")), tr("New event…"));
    connect(event, &QAction::triggered, m_detail, &PartnerDetail::newEvent);
    RecordListPage::fillMenu(menu);
    for (QAction *action : {agreement, event})
        action->setEnabled(!context().workspace.isReadOnly());
}

QString PartnersPage::footerText(int rows) const
{
    return tr("%Ln partner(s)", nullptr, rows);
}

std::pair<QString, QString> PartnersPage::emptyText(bool filtered) const
{
    if (filtered)
        return {tr("No city fits"), tr("Try fewer letters, or another stage.")};
    return {tr("No partner city yet"), tr("Your sister cities and friendship cities will be listed here.")};
}

QString PartnersPage::deletedText() const
{
    const auto found = context().workspace.find<Partnership>(PartnershipId(currentRecord().id));
    const QString name = found ? context().workspace.title(found->partner.ref(), context().languages()) : QString();
    return tr("Partnership moved to the Trash: %1").arg(shownLine(name));
}

QVariantMap PartnersPage::place() const
{
    QVariantMap place = RecordListPage::place();
    place.insert(QStringLiteral("stage"), m_stage->currentIndex());
    place.insert(QStringLiteral("section"), static_cast<int>(m_detail->section()));
    place.insert(QStringLiteral("part"), QVariant::fromValue(m_detail->part()));
    return place;
}

void PartnersPage::setPlace(const QVariantMap &place)
{
    m_stage->setCurrentIndex(place.value(QStringLiteral("stage")).toInt());
    RecordListPage::setPlace(place);
    if (const Ref part = place.value(QStringLiteral("part")).value<Ref>())
        m_detail->showPart(part, false);
    m_detail->showSection(static_cast<PartnerDetail::Section>(place.value(QStringLiteral("section")).toInt()));
}

} // namespace scd

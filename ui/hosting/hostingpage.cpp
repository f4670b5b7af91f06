#include "ui/hosting/hostingpage.h"

#include "models/domain/text.h"
#include "ui/hosting/householdcard.h"
#include "ui/hosting/householddetail.h"
#include "ui/hosting/newhouseholddialog.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/listdetail.h"

#include <QMenu>

namespace scd {

HostingPage::HostingPage(UiContext &context, QWidget *parent)
    : RecordListPage(
          info(), context, EntityKind::Household,
          [&context](const Record &record) { return householdCard(context, record); }, parent)
    , m_detail(new HouseholdDetail(context))
{
    view()->order()->addItem(tr("By name"), QByteArray("sort_key"));
    view()->order()->addItem(tr("By city"), QByteArray("city"));
    view()->order()->addItem(tr("Most guests first"), QByteArray("guests_most"));
    view()->order()->addItem(tr("Newest first"), QByteArray("id"));
    connect(m_detail, &HouseholdDetail::deleteRequested, this, &HostingPage::deleteCurrent);
    setUp(m_detail, {.heading = tr("Hosting"),
                     .newTip = tr("New host family"),
                     .search = tr("Search host families"),
                     .nothingChosen = tr("No family is chosen"),
                     .howToChoose = tr("Choose a family in the list to see and change what is known of its home."),
                     .newButton = tr("New"),
                     .open = tr("Open"),
                     .remove = tr("Delete"),
                     .import = QStringLiteral("hosts")});
}

PageInfo HostingPage::info()
{
    return {.id = QStringLiteral("hosting"),
            .title = tr("Hosting"),
            .icon = QStringLiteral("host-home"),
            .shown = {EntityKind::Household, EntityKind::HouseholdMember},
            .count = [](const Workspace &workspace) { return workspace.count({.kind = EntityKind::Household}); }};
}

Ref HostingPage::listed(Ref ref) const
{
    if (ref.kind == EntityKind::Household)
        return ref;
    const auto part = context().workspace.record(ref);
    return part ? ownerOf(*part) : Ref{};
}

void HostingPage::setDetail(Ref record)
{
    m_detail->setHousehold(HouseholdId(record.id));
}

void HostingPage::showPart(Ref ref, bool flash)
{
    if (flash)
        m_detail->flash(ref);
}

QList<Order> HostingPage::order(const QByteArray &chosen) const
{
    if (chosen == "city")
        return {{"city"}, {"sort_key"}};
    if (chosen == "guests_most")
        return {{"guests_most", true}, {"sort_key"}};
    if (chosen == "id")
        return {{"id", true}};
    return {{"sort_key"}};
}

Ref HostingPage::create()
{
    NewHouseholdDialog dialog(context(), this);
    return dialog.exec() == QDialog::Accepted ? dialog.created().ref() : Ref{};
}

void HostingPage::fillMenu(QMenu &menu)
{
    connect(menu.addAction(scd::icon(QLatin1StringView("view-history")), tr("History")), &QAction::triggered, this,
            [this] { context().navigator.showHistory(currentRecord()); });
}

QString HostingPage::footerText(int rows) const
{
    return tr("%Ln host family(ies)", nullptr, rows);
}

std::pair<QString, QString> HostingPage::emptyText(bool filtered) const
{
    if (filtered)
        return {tr("No family fits"), tr("Try fewer letters.")};
    return {tr("No host families yet"), tr("Families that give guests a bed, a dinner or a ride will be listed here.")};
}

QString HostingPage::deletedText() const
{
    const auto found = context().workspace.find<Household>(m_detail->household());
    return tr("Host family moved to the Trash: %1").arg(found ? shownLine(found->name) : QString());
}

void HostingPage::commitPending()
{
    m_detail->commit();
}

} // namespace scd

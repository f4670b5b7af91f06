#include "ui/hosting/hostingpage.h"

#include "models/domain/text.h"
#include "ui/hosting/householdcard.h"
#include "ui/hosting/householddetail.h"
#include "ui/hosting/newhouseholddialog.h"
#include "ui/widgets/choicechips.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/listdetail.h"

namespace scd {

namespace {

/// Families that offer a night from today on.
QList<Value> withNightsToCome(const UiContext &context)
{
    constexpr qsizetype most = 20'000; // what one condition takes
    QList<Value> ids;
    const QDate today = context.clock.today();
    for (const Household &family : context.workspace.all<Household>({{"nights", Op::NotEqual, {Value(QString())}}})) {
        const bool toCome =
            std::any_of(family.nights.cbegin(), family.nights.cend(), [today](QDate night) { return night >= today; });
        if (toCome && ids.size() < most)
            ids << Value(family.id.value);
    }
    return ids;
}

} // namespace

HostingPage::HostingPage(UiContext &context, QWidget *parent)
    : RecordListPage(
          info(), context, EntityKind::Household,
          RecordListModel::eachAlone([&context](const Record &record) { return householdCard(context, record); }),
          parent)
    , m_detail(new HouseholdDetail(context))
    , m_which(new FilterChips)
{
    ChoiceChips *chips = m_which->chips();
    chips->setChoices({{QStringLiteral("nights"), tr("Nights to come")},
                       {QStringLiteral("guests"), tr("Takes guests")},
                       {QStringLiteral("pets"), tr("No pets")},
                       {QStringLiteral("smoking"), tr("No smoking indoors")},
                       {QStringLiteral("stairs"), tr("No stairs")}});
    chips->setObjectName(QStringLiteral("which"));
    chips->setAccessibleName(tr("Only families with"));
    chips->setToolTip(tr("Only families of whom all of this is known"));
    view()->addFilter(m_which);
    connect(chips, &ChoiceChips::selectedChanged, this, &HostingPage::applyFilter);
    view()->order()->addItem(tr("By name"), QByteArray("sort_key"));
    view()->order()->addItem(tr("By city"), QByteArray("city"));
    view()->order()->addItem(tr("Most guests first"), QByteArray("guests_most"));
    view()->order()->addItem(tr("Newest first"), QByteArray("id"));
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

QList<Condition> HostingPage::conditions() const
{
    const QStringList which = m_which->chips()->selected();
    QList<Condition> where;
    if (which.contains(QStringLiteral("nights")))
        where << Condition{"id", Op::In, withNightsToCome(context())};
    if (which.contains(QStringLiteral("guests")))
        where << Condition{"guests_most", Op::GreaterOrEqual, {Value(qint64(1))}};
    if (which.contains(QStringLiteral("pets")))
        where << equals("pets", Value(tokenOf(Pet::None)));
    if (which.contains(QStringLiteral("smoking")))
        where << Condition{"smoking", Op::In, {Value(tokenOf(Smoking::None)), Value(tokenOf(Smoking::OutsideOnly))}};
    if (which.contains(QStringLiteral("stairs")))
        where << equals("stairs", Value(tokenOf(Answer::No)));
    return where;
}

void HostingPage::clearConditions()
{
    m_which->chips()->setSelected({});
    m_which->refresh();
}

Ref HostingPage::create(const QString &typed)
{
    NewHouseholdDialog dialog(context(), this);
    dialog.setTyped(typed);
    return dialog.exec() == QDialog::Accepted ? dialog.created().ref() : Ref{};
}

QString HostingPage::footerText(int rows) const
{
    return tr("%Ln host family(ies)", nullptr, rows);
}

std::pair<QString, QString> HostingPage::emptyText(bool filtered) const
{
    if (filtered)
        return {tr("No family fits"), tr("Try fewer letters, or fewer filters.")};
    return {tr("No host families yet"), tr("Families that give guests a bed, a dinner or a ride will be listed here.")};
}

QString HostingPage::deletedText() const
{
    const auto found = context().workspace.find<Household>(HouseholdId(currentRecord().id));
    return tr("Host family moved to the Trash: %1").arg(found ? shownLine(found->name) : QString());
}

QVariantMap HostingPage::place() const
{
    QVariantMap place = RecordListPage::place();
    place.insert(QStringLiteral("which"), m_which->chips()->selected());
    return place;
}

void HostingPage::setPlace(const QVariantMap &place)
{
    m_which->chips()->setSelected(place.value(QStringLiteral("which")).toStringList());
    m_which->refresh();
    RecordListPage::setPlace(place);
}

} // namespace scd

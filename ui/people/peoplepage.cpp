#include "ui/people/peoplepage.h"

#include "models/domain/delegation.h"
#include "models/domain/text.h"
#include "ui/people/newpersondialog.h"
#include "ui/people/personcard.h"
#include "ui/people/persondetail.h"
#include "ui/widgets/choicechips.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/listdetail.h"
#include "ui/widgets/referencesource.h"

#include <QSet>

namespace scd {

namespace {

constexpr qsizetype mostFilteredPeople = 20'000; // what one condition takes

/// People in delegations that are under way or still to come.
QList<Value> coming(const UiContext &context)
{
    QList<Value> delegations;
    for (const qint64 id : context.workspace.ids({.kind = EntityKind::Delegation,
                           .where = {{"end_date", Op::GreaterOrEqual, {context.clock.today().toString(Qt::ISODate)}}}}))
        delegations << Value(id);
    QSet<qint64> people;
    for (const Delegate &delegate :
         context.workspace.all<Delegate>({{"delegation_id", Op::In, delegations.mid(0, 1000)}}))
        people << delegate.person.value;
    QList<Value> values;
    for (const qint64 id : std::as_const(people)) {
        if (values.size() < mostFilteredPeople)
            values << Value(id);
    }
    return values;
}

} // namespace

PeoplePage::PeoplePage(UiContext &context, QWidget *parent)
    : RecordListPage(
          info(), context, EntityKind::Person,
          [&context](const QList<Record> &records) { return personCards(context, records); }, parent)
    , m_detail(new PersonDetail(context))
    , m_who(new SegmentedControl)
    , m_where(new ReferencePicker)
{
    m_who->setSegments({{QStringLiteral("all"), tr("Everyone")}, {QStringLiteral("delegates"), tr("Delegates")}});
    m_who->setAccessibleName(tr("Who is listed"));
    m_who->setToolTip(tr("Delegates are people in delegations that are under way or still to come"));
    view()->addFilter(m_who);
    m_where->setPlaceholderText(tr("From any community"));
    m_where->setAccessibleName(tr("Only people from this community"));
    m_where->setProvider(
        [&context](const QString &typed) { return referenceEntries(context, EntityKind::Community, typed); });
    view()->addFilter(m_where);
    view()->order()->addItem(tr("By surname"), QByteArray("sort_key"));
    view()->order()->addItem(tr("By given name"), QByteArray("given_names"));
    view()->order()->addItem(tr("Newest first"), QByteArray("id"));
    connect(m_who, &SegmentedControl::currentChanged, this, &PeoplePage::applyFilter);
    connect(m_where, &ReferencePicker::picked, this, &PeoplePage::applyFilter);
    connect(m_where, &ReferencePicker::cleared, this, &PeoplePage::applyFilter);
    model()->setAlsoShown({EntityKind::Community, EntityKind::Office});
    setUp(m_detail, {.heading = tr("People"),
                     .newTip = tr("New person"),
                     .search = tr("Search people"),
                     .nothingChosen = tr("Nobody is chosen"),
                     .howToChoose = tr("Choose a person in the list to see and change everything "
                                       "that is known about them."),
                     .newButton = tr("New"),
                     .open = tr("Open"),
                     .remove = tr("Delete"),
                     .import = QStringLiteral("people")});
}

PageInfo PeoplePage::info()
{
    return {.id = QStringLiteral("people"),
            .title = tr("People"),
            .icon = QStringLiteral("user"),
            .shown = {EntityKind::Person, EntityKind::ContactPoint, EntityKind::SpokenLanguage, EntityKind::Office,
                      EntityKind::PersonCheck, EntityKind::TravelPaper, EntityKind::Volunteer,
                      EntityKind::VolunteerHours},
            .count = [](const Workspace &workspace) { return workspace.count({.kind = EntityKind::Person}); }};
}

QList<Condition> PeoplePage::conditions() const
{
    QList<Condition> where;
    if (m_who->current() == QLatin1StringView("delegates"))
        where << Condition{"id", Op::In, coming(context())};
    if (const auto community = m_where->current())
        where << equals("community_id", Value(community->id));
    return where;
}

QList<Order> PeoplePage::order(const QByteArray &chosen) const
{
    if (chosen == "given_names")
        return {{"given_names"}, {"sort_key"}};
    if (chosen == "id")
        return {{"id", true}};
    return {{"sort_key"}};
}

void PeoplePage::clearConditions()
{
    m_who->setCurrent(QStringLiteral("all"));
    m_where->setCurrent(std::nullopt);
}

Ref PeoplePage::create(const QString &typed)
{
    NewPersonDialog dialog(context(), this);
    dialog.setTyped(typed);
    return dialog.exec() == QDialog::Accepted ? dialog.created().ref() : Ref{};
}

QString PeoplePage::footerText(int rows) const
{
    return tr("%Ln person(s)", nullptr, rows);
}

std::pair<QString, QString> PeoplePage::emptyText(bool filtered) const
{
    if (filtered)
        return {tr("Nobody fits"), tr("Try fewer letters, or another filter.")};
    return {tr("No people yet"), tr("Delegates, hosts, officials and volunteers will be listed here.")};
}

QString PeoplePage::deletedText() const
{
    const auto found = context().workspace.find<Person>(PersonId(currentRecord().id));
    return tr("Person moved to the Trash: %1").arg(found ? shownLine(fullName(*found)) : QString());
}

QVariantMap PeoplePage::place() const
{
    QVariantMap place = RecordListPage::place();
    place.insert(QStringLiteral("who"), m_who->current());
    place.insert(QStringLiteral("where"), QVariant::fromValue(m_where->current()));
    return place;
}

void PeoplePage::setPlace(const QVariantMap &place)
{
    m_who->setCurrent(place.value(QStringLiteral("who")).toString());
    m_where->setCurrent(place.value(QStringLiteral("where")).value<std::optional<ReferencePicker::Entry>>());
    RecordListPage::setPlace(place);
}

} // namespace scd

#include "ui/people/personcard.h"

#include "models/domain/community.h"
#include "models/domain/text.h"
#include "models/planning/officesheld.h"
#include "ui/widgets/referencesource.h"

namespace scd {

namespace {

QString lineOf(const UiContext &context, const Office &office, const std::optional<Community> &home)
{
    QStringList parts{shownLine(office.title.best(context.languages()))};
    if (home)
        parts << placeLine(context, *home);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

Card cardOf(const UiContext &context, const Person &person, const Office &office, const std::optional<Community> &home)
{
    Card card;
    card.title = shownLine(listName(person));
    card.subtitle = lineOf(context, office, home);
    if (!person.nickname.isEmpty())
        card.count = QStringLiteral("“%1”").arg(shownLine(person.nickname));
    if (home)
        card.country = home->country;
    if (card.country.isEmpty())
        card.icon = QStringLiteral("user");
    return card;
}

} // namespace

QString personLine(const UiContext &context, const Person &person)
{
    const auto offices = officesOn(context.workspace, {Value(person.id.value)}, context.clock.today());
    return lineOf(context, offices.value(person.id), context.workspace.find<Community>(person.community));
}

QList<Card> personCards(const UiContext &context, const QList<Record> &records)
{
    QList<Person> persons;
    QList<Value> ids;
    QList<Value> homes;
    for (const Record &record : records) {
        persons << fromRecord<Person>(record);
        ids << Value(record.id);
        if (const Value home(persons.last().community.value); persons.last().community && !homes.contains(home))
            homes << home;
    }
    const auto offices = officesOn(context.workspace, ids, context.clock.today());
    QHash<CommunityId, Community> communities;
    for (const Community &community : context.workspace.all<Community>({{"id", Op::In, homes}}))
        communities.insert(community.id, community);
    QList<Card> cards;
    for (const Person &person : std::as_const(persons)) {
        const auto home = communities.constFind(person.community);
        cards << cardOf(context, person, offices.value(person.id),
                        home == communities.constEnd() ? std::nullopt : std::optional(*home));
    }
    return cards;
}

} // namespace scd

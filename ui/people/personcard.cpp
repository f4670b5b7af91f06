#include "ui/people/personcard.h"

#include "models/domain/community.h"
#include "models/domain/text.h"
#include "ui/widgets/referencesource.h"

namespace scd {

std::optional<Office> officeOn(const Workspace &workspace, PersonId person, QDate day)
{
    std::optional<Office> best;
    for (const Office &office : workspace.all<Office>({equals("person_id", person)})) {
        if ((office.from.isValid() && office.from > day) || (office.to.isValid() && office.to < day))
            continue;
        if (!best || office.rank.value_or(1000) < best->rank.value_or(1000))
            best = office;
    }
    return best;
}

namespace {

QString lineOf(const UiContext &context, const Person &person, const std::optional<Community> &home)
{
    QStringList parts;
    if (const auto office = officeOn(context.workspace, person.id, context.clock.today()))
        parts << shownLine(office->title.best(context.languages()));
    if (home)
        parts << placeLine(context, *home);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString personLine(const UiContext &context, const Person &person)
{
    return lineOf(context, person, context.workspace.find<Community>(person.community));
}

Card personCard(const UiContext &context, const Record &record)
{
    const auto person = fromRecord<Person>(record);
    Card card;
    card.title = shownLine(listName(person));
    // Read once: a list paints hundreds of cards in a second.
    const auto home = context.workspace.find<Community>(person.community);
    card.subtitle = lineOf(context, person, home);
    if (!person.nickname.isEmpty())
        card.count = QStringLiteral("“%1”").arg(shownLine(person.nickname));
    if (home)
        card.country = home->country;
    if (card.country.isEmpty())
        card.icon = QStringLiteral("user");
    return card;
}

} // namespace scd

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

QString personLine(const UiContext &context, const Person &person)
{
    QStringList parts;
    if (const auto office = officeOn(context.workspace, person.id, context.clock.today()))
        parts << shownLine(office->title.best(context.languages()));
    parts << placeLine(context, person.community);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

Card personCard(const UiContext &context, const Record &record)
{
    const auto person = fromRecord<Person>(record);
    Card card;
    card.title = shownLine(listName(person));
    card.subtitle = personLine(context, person);
    if (!person.nickname.isEmpty())
        card.count = QStringLiteral("“%1”").arg(shownLine(person.nickname));
    if (const auto community = context.workspace.find<Community>(person.community))
        card.country = community->country;
    if (card.country.isEmpty())
        card.icon = QStringLiteral("user");
    return card;
}

} // namespace scd

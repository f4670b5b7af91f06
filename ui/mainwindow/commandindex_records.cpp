#include "models/domain/agreement.h"
#include "models/domain/community.h"
#include "models/domain/delegation.h"
#include "models/domain/exchange.h"
#include "models/domain/household.h"
#include "models/domain/itinerary.h"
#include "models/domain/person.h"
#include "models/domain/text.h"
#include "resources/isonames.h"
#include "ui/mainwindow/commandindex.h"
#include "ui/widgets/icons.h"

// Records in "Find or do": their group, icon and second line.

namespace scd {

namespace {

Found::Group groupOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Person:
        return Found::Group::People;
    case EntityKind::Community:
    case EntityKind::Partnership:
        return Found::Group::Cities;
    case EntityKind::Agreement:
        return Found::Group::Agreements;
    case EntityKind::ItineraryItem:
    case EntityKind::ItineraryDay:
        return Found::Group::Itinerary;
    case EntityKind::Household:
        return Found::Group::Hosting;
    default:
        return Found::Group::Exchanges;
    }
}

const char *iconOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Person:
        return "user";
    case EntityKind::Community:
    case EntityKind::Partnership:
        return "partner-cities";
    case EntityKind::Agreement:
        return "agreement";
    case EntityKind::ItineraryItem:
    case EntityKind::ItineraryDay:
        return "itinerary";
    case EntityKind::Household:
        return "host-home";
    default:
        return "delegation";
    }
}

} // namespace

QString CommandIndex::subtitleOf(Ref ref) const
{
    const Workspace &workspace = m_context.workspace;
    const Formats formats = m_context.formats();
    const QStringList languages = m_context.languages();
    const auto both = [](const QString &a, const QString &b) {
        return a.isEmpty() || b.isEmpty() ? a + b : a + QStringLiteral(" · ") + b;
    };
    switch (ref.kind) {
    case EntityKind::Person:
        if (const auto person = workspace.find<Person>(PersonId(ref.id)))
            return workspace.title(person->community.ref(), languages);
        break;
    case EntityKind::Community:
        if (const auto community = workspace.find<Community>(CommunityId(ref.id)))
            return both(community->region, countryName(community->country, m_context.language));
        break;
    case EntityKind::Delegation:
        if (const auto delegation = workspace.find<Delegation>(DelegationId(ref.id)))
            return both(formats.dateRange(delegation->start, delegation->end), delegation->code);
        break;
    case EntityKind::ItineraryItem:
        if (const auto item = workspace.find<ItineraryItem>(ItineraryItemId(ref.id))) {
            if (const auto day = workspace.find<ItineraryDay>(item->day))
                return both(formats.date(day->date), workspace.title(day->delegation.ref(), languages));
        }
        break;
    case EntityKind::Household:
        if (const auto household = workspace.find<Household>(HouseholdId(ref.id)))
            return household->city;
        break;
    default:
        return entity(ref.kind).translatedSingular();
    }
    return {};
}

Found CommandIndex::findingOf(Ref ref) const
{
    Found finding;
    finding.group = groupOf(ref.kind);
    finding.key = QStringLiteral("go %1 %2").arg(static_cast<int>(ref.kind)).arg(ref.id);
    finding.title = shownLine(m_context.workspace.title(ref, m_context.languages()));
    finding.icon = icon(QLatin1StringView(iconOf(ref.kind)));
    finding.ref = ref;
    return finding;
}

QString CommandIndex::groupTitle(Found::Group group)
{
    switch (group) {
    case Found::Group::Recent:
        //: Heading in "Find or do": what was chosen lately
        return tr("Recent");
    case Found::Group::People:
        return tr("People");
    case Found::Group::Cities:
        return tr("Cities");
    case Found::Group::Exchanges:
        return tr("Exchanges");
    case Found::Group::Agreements:
        return tr("Agreements");
    case Found::Group::Itinerary:
        return tr("Itinerary");
    case Found::Group::Hosting:
        //: Heading in "Find or do"
        return tr("Host families");
    case Found::Group::Commands:
        //: Heading in "Find or do": things that the program can do
        return tr("Commands");
    }
    return {};
}

} // namespace scd

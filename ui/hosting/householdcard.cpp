#include "ui/hosting/householdcard.h"

#include "models/domain/text.h"
#include "resources/isonames.h"

#include <QCoreApplication>

namespace scd {

namespace {

/// The context of the texts for translators.
class HouseholdCard
{
    Q_DECLARE_TR_FUNCTIONS(scd::HouseholdCard)

public:
    static QString guests(int most) { return tr("%n guest(s)", "that a family can host", most); }
    static QString adults(int count) { return tr("%n adult(s)", nullptr, count); }
    static QString children(int count) { return tr("%n child(ren)", nullptr, count); }
};

} // namespace

QString householdLine(const UiContext &context, const Household &household)
{
    QStringList languages;
    for (const QString &code : household.languages)
        languages << languageName(code, context.language);
    QStringList parts{shownLine(household.city), languages.join(QStringLiteral(", "))};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString membersLine(const UiContext &context, HouseholdId household)
{
    int adults = 0;
    int children = 0;
    for (const HouseholdMember &member : context.workspace.all<HouseholdMember>({equals("household_id", household)}))
        ++(member.relation == MemberRelation::Child ? children : adults);
    QStringList parts;
    if (adults > 0)
        parts << HouseholdCard::adults(adults);
    if (children > 0)
        parts << HouseholdCard::children(children);
    return parts.join(QStringLiteral(", "));
}

Card householdCard(const UiContext &context, const Record &record)
{
    const auto household = fromRecord<Household>(record);
    Card card;
    card.title = shownLine(household.name);
    card.subtitle = householdLine(context, household);
    card.icon = QStringLiteral("host-home");
    if (household.guestsMost)
        card.count = HouseholdCard::guests(*household.guestsMost);
    return card;
}

} // namespace scd

#pragma once

#include "models/domain/agreement.h"
#include "models/domain/committee.h"
#include "models/domain/exchange.h"
#include "models/planning/itineraryedit.h"
#include "tests/support/temporaryfile.h"

namespace scd {

inline LocalText english(const QString &text)
{
    return {{QStringLiteral("en"), text}};
}

/// Santa Clarita with Tena and one delegation of four people from Monday 2027-03-08 to Friday 2027-03-12; today is
/// 2027-03-01.
struct SmallCommittee : TemporaryFile
{
    SmallCommittee()
    {
        const auto step = workspace->change(labels::sample(), [this](Edit &edit) -> Status {
            ours.name = QStringLiteral("Santa Clarita");
            ours.country = QStringLiteral("US");
            ours.zone = QStringLiteral("America/Los_Angeles");
            ours.ours = true;
            SCD_TRY(edit.add(ours));
            tena.name = QStringLiteral("Tena");
            tena.country = QStringLiteral("EC");
            tena.zone = QStringLiteral("America/Guayaquil");
            SCD_TRY(edit.add(tena));
            committee.name = english(QStringLiteral("Our committee"));
            committee.home = ours.id;
            committee.emergencyPhone = QStringLiteral("+1 661 555 0100");
            SCD_TRY(edit.add(committee));
            partnership.home = ours.id;
            partnership.partner = tena.id;
            partnership.stage = PartnershipStage::SisterCity;
            partnership.since = 2001;
            SCD_TRY(edit.add(partnership));
            agreement.partnership = partnership.id;
            agreement.signedOn = QDate(2001, 3, 20);
            agreement.title = english(QStringLiteral("Sister city agreement"));
            return edit.add(agreement);
        });
        if (!step)
            qFatal("no committee: %s", qPrintable(step.error().detail));
        NewExchange wish;
        wish.partnership = partnership.id;
        wish.name = english(QStringLiteral("Mayor's visit"));
        wish.start = start;
        wish.end = start.addDays(4);
        const auto made = editor.newExchange(wish);
        if (!made)
            qFatal("no exchange");
        exchange = made->exchange;
        visit = made->delegation;
        returnVisit = made->returnVisit;
        QList<NewDelegate> people;
        for (const QString &name :
             {QStringLiteral("Ana"), QStringLiteral("Bruno"), QStringLiteral("Carla"), QStringLiteral("Dario")}) {
            Person person;
            person.givenNames = name;
            person.surname1 = QStringLiteral("Grefa");
            people << NewDelegate{{}, person};
        }
        const auto added = editor.addDelegates(visit, people);
        if (!added)
            qFatal("no delegates");
        delegates = *added;
    }

    ItineraryItemId add(int day, QTime from, QTime to, const QString &title,
                        const QList<DelegationGroupId> &groups = {})
    {
        ItineraryItem item;
        item.start = from;
        item.end = to;
        item.title = english(title);
        const auto made = editor.addItem(visit, start.addDays(day), item, groups);
        return made ? *made : ItineraryItemId();
    }
    ItineraryPlan plan() const { return loadPlan(*workspace, visit); }

    const QDate start{2027, 3, 8};
    Community ours;
    Community tena;
    Committee committee;
    Partnership partnership;
    Agreement agreement;
    ItineraryEditor editor{*workspace, {QStringLiteral("en")}};
    ExchangeId exchange;
    DelegationId visit;
    DelegationId returnVisit;
    QList<DelegateId> delegates;
};

} // namespace scd

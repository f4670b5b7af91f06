#include "ui/widgets/findingtext.h"

#include "models/domain/text.h"
#include "ui/widgets/languagetextedit.h"

namespace scd {

QString FindingText::sentence(const UiContext &context, const PlanFinding &finding, Ref seenFrom)
{
    const Ref otherRef = seenFrom && seenFrom == finding.other ? finding.ref : finding.other;
    const auto titleOf = [&](Ref ref) { return shownLine(context.workspace.title(ref, context.languages())); };
    switch (finding.kind) {
    case FindingKind::NoDates:
        return tr("The dates are not known yet.");
    case FindingKind::NoLeader:
        return tr("Nobody leads this delegation yet.");
    case FindingKind::NoEmergencyPhone:
        return tr("There is no emergency phone. Every page that is printed needs one.");
    case FindingKind::NoDelegates:
        return tr("There are no delegates yet.");
    case FindingKind::PapersExpire:
        return tr("A travel paper expires before the visit ends.");
    case FindingKind::EndBeforeStart:
        return tr("Ends before it starts. Check the times, or the days on which it ends.");
    case FindingKind::Overlap:
        return tr("Overlaps with “%1”, and the same people take part.").arg(titleOf(otherRef));
    case FindingKind::TwoOpenEnds:
        return tr("Has an open end, and so has “%1” at the same time. Give one of them an end.").arg(titleOf(otherRef));
    case FindingKind::PersonInTwoPlaces:
        return tr("%1 is also needed at “%2” at this time.", "a person and an itinerary item")
            .arg(titleOf(finding.person.ref()), titleOf(otherRef));
    case FindingKind::OutsideDates:
        return tr("Outside of the dates of the delegation.");
    case FindingKind::SkippedTime:
        return tr("This time does not exist: clocks go forward that night.");
    case FindingKind::EmptyDay:
        return tr("Nothing is planned for this day.");
    case FindingKind::MissingVenue:
        return tr("No venue yet.");
    case FindingKind::MissingLead:
        return tr("Nobody leads it yet.");
    case FindingKind::MissingTranslation: {
        QStringList names;
        for (const QString &language : finding.languages)
            names << ownLanguageName(language);
        return tr("Missing in %1.", "one or more languages").arg(context.formats().locale().createSeparatedList(names));
    }
    case FindingKind::Unconfirmed:
        return tr("Still a draft, and the visit is near.");
    }
    return {};
}

QString FindingText::summary(FindingKind kind, int count)
{
    switch (kind) {
    case FindingKind::NoDates:
        return tr("No dates yet");
    case FindingKind::NoLeader:
        return tr("No leader yet");
    case FindingKind::NoEmergencyPhone:
        return tr("No emergency phone");
    case FindingKind::NoDelegates:
        return tr("No delegates yet");
    case FindingKind::PapersExpire:
        //: People whose passport or visa is not valid until the last day of the visit
        return tr("%n delegate(s) whose papers expire before the visit ends", "", count);
    case FindingKind::EndBeforeStart:
        return tr("%n item(s) end before they start", "", count);
    case FindingKind::Overlap:
        return tr("%n overlap(s)", "of itinerary items", count);
    case FindingKind::TwoOpenEnds:
        return tr("%n time(s) two open ends at once", "", count);
    case FindingKind::PersonInTwoPlaces:
        return tr("%n time(s) somebody is needed in two places", "", count);
    case FindingKind::OutsideDates:
        return tr("%n item(s) outside of the dates", "", count);
    case FindingKind::SkippedTime:
        return tr("%n time(s) that do not exist", "", count);
    case FindingKind::EmptyDay:
        return tr("%n day(s) without a programme", "", count);
    case FindingKind::MissingVenue:
        return tr("%n item(s) without a venue", "", count);
    case FindingKind::MissingLead:
        return tr("%n item(s) that nobody leads", "", count);
    case FindingKind::MissingTranslation:
        return tr("%n item(s) not translated", "", count);
    case FindingKind::Unconfirmed:
        return tr("%n item(s) not confirmed", "", count);
    }
    return {};
}

QStringList FindingText::summaries(const QList<PlanFinding> &findings)
{
    QList<FindingKind> order;
    QHash<int, int> counts;
    for (const PlanFinding &finding : findings) {
        if (counts[static_cast<int>(finding.kind)]++ == 0)
            order << finding.kind;
    }
    QStringList list;
    for (FindingKind kind : order)
        list << summary(kind, counts.value(static_cast<int>(kind)));
    return list;
}

} // namespace scd

#include "models/planning/itineraryplan.h"

#include <algorithm>

namespace scd {

namespace {

bool needsVenue(ItemType type)
{
    switch (type) {
    case ItemType::Flight:
    case ItemType::Transfer:
    case ItemType::FamilyTime:
    case ItemType::FreeTime:
    case ItemType::Rest:
    case ItemType::Other:
        return false;
    case ItemType::Visit:
    case ItemType::Meeting:
    case ItemType::Ceremony:
    case ItemType::CourtesyCall:
    case ItemType::Meal:
    case ItemType::Reception:
    case ItemType::Workshop:
    case ItemType::Performance:
    case ItemType::Sightseeing:
        break;
    }
    return true;
}

bool needsLead(ItemType type)
{
    switch (type) {
    case ItemType::Flight:
    case ItemType::FamilyTime:
    case ItemType::FreeTime:
    case ItemType::Rest:
    case ItemType::Other:
    case ItemType::Meal:
        return false;
    default:
        return true;
    }
}

class Checker
{
public:
    Checker(const ItineraryPlan &plan, QDate today, const QStringList &languages)
        : m_plan(plan)
        , m_today(today)
        , m_languages(languages)
    {
    }

    QList<PlanFinding> run()
    {
        if (!m_plan.delegation.id)
            return {};
        checkDelegation();
        QList<const PlanItem *> timed;
        for (const PlanDay &day : m_plan.days) {
            checkDay(day);
            for (const PlanItem &item : day.items) {
                if (item.item.status == ItemStatus::Cancelled)
                    continue;
                checkItem(item);
                if (item.interval.start.isValid())
                    timed << &item;
            }
        }
        std::stable_sort(timed.begin(), timed.end(),
                         [](const PlanItem *a, const PlanItem *b) { return a->interval.start < b->interval.start; });
        checkPairs(timed);
        std::stable_sort(m_findings.begin(), m_findings.end(),
                         [](const PlanFinding &a, const PlanFinding &b) { return a.severity < b.severity; });
        return m_findings;
    }

private:
    void add(FindingKind kind, FindingSeverity severity, Ref ref, Ref other = {}, QDate date = {}, PersonId person = {},
             const QStringList &languages = {})
    {
        m_findings << PlanFinding{kind, severity, ref, other, date, person, languages};
    }

    bool isOver() const { return m_plan.delegation.end.isValid() && m_plan.delegation.end < m_today; }

    void checkDelegation()
    {
        const Delegation &delegation = m_plan.delegation;
        const Ref ref = delegation.id.ref();
        if (!delegation.start.isValid() || !delegation.end.isValid())
            add(FindingKind::NoDates, FindingSeverity::Warning, ref);
        if (isOver())
            return; // what was missing then cannot be mended any more
        if (delegation.emergencyPhone.trimmed().isEmpty())
            add(FindingKind::NoEmergencyPhone, FindingSeverity::Error, ref);
        if (!delegation.leader)
            add(FindingKind::NoLeader, FindingSeverity::Warning, ref);
        if (m_plan.delegates.isEmpty())
            add(FindingKind::NoDelegates, FindingSeverity::Warning, ref);
        for (const DelegateId delegate : m_plan.withExpiringPapers)
            add(FindingKind::PapersExpire, FindingSeverity::Warning, delegate.ref());
    }

    void checkDay(const PlanDay &day)
    {
        const Delegation &delegation = m_plan.delegation;
        const bool outside = (delegation.start.isValid() && day.date < delegation.start) ||
                             (delegation.end.isValid() && day.date > delegation.end);
        if (day.items.isEmpty() && !outside && !isOver())
            add(FindingKind::EmptyDay, FindingSeverity::Hint, delegation.id.ref(), {}, day.date);
        for (const PlanItem &item : day.items) {
            if (outside && item.item.status != ItemStatus::Cancelled)
                add(FindingKind::OutsideDates, FindingSeverity::Warning, item.item.id.ref(), {}, day.date);
        }
    }

    void checkItem(const PlanItem &planned)
    {
        const ItineraryItem &item = planned.item;
        const Ref ref = item.id.ref();
        if (planned.interval.seconds().value_or(0) < 0)
            add(FindingKind::EndBeforeStart, FindingSeverity::Error, ref, {}, planned.date);
        if (planned.interval.startReading == Reading::Gap || planned.interval.endReading == Reading::Gap)
            add(FindingKind::SkippedTime, FindingSeverity::Error, ref, {}, planned.date);
        if (isOver())
            return;
        if (!item.venue && needsVenue(item.type))
            add(FindingKind::MissingVenue, FindingSeverity::Hint, ref, {}, planned.date);
        if (!item.lead && needsLead(item.type))
            add(FindingKind::MissingLead, FindingSeverity::Hint, ref, {}, planned.date);
        QStringList missing;
        for (const LocalText *text : {&item.title, &item.notes, &item.bring, &item.meetingPoint, &item.planB}) {
            for (const QString &language : text->missing(m_languages)) {
                if (!missing.contains(language))
                    missing << language;
            }
        }
        if (!missing.isEmpty())
            add(FindingKind::MissingTranslation, FindingSeverity::Hint, ref, {}, planned.date, {}, missing);
        const QDate start = m_plan.delegation.start;
        const bool close = start.isValid() && m_today.daysTo(start) <= closeToStart;
        if (item.status == ItemStatus::Draft && close)
            add(FindingKind::Unconfirmed, FindingSeverity::Warning, ref, {}, planned.date);
    }

    /// Only neighbours in time are compared: a list of starts is swept once.
    void checkPairs(const QList<const PlanItem *> &timed)
    {
        QList<const PlanItem *> running;
        for (const PlanItem *item : timed) {
            running.removeIf([&](const PlanItem *before) {
                const bool openToday = before->item.openEnd && before->date == item->date;
                return !openToday && before->interval.start != item->interval.start &&
                       !(before->interval.end.isValid() && before->interval.end > item->interval.start);
            });
            for (const PlanItem *before : running)
                checkPair(*before, *item);
            // What has an end brings what is open to an end when it begins with the same people.
            if (!item->item.openEnd) {
                running.removeIf([&](const PlanItem *before) {
                    return before->item.openEnd && before->interval.start != item->interval.start &&
                           m_plan.shareSomebody(*before, *item);
                });
            }
            running << item;
        }
    }

    void checkPair(const PlanItem &before, const PlanItem &item)
    {
        const Ref ref = item.item.id.ref();
        const Ref other = before.item.id.ref();
        const bool bothOpen = before.item.openEnd && item.item.openEnd;
        const bool meet = before.interval.meets(item.interval);
        if (!meet && !bothOpen)
            return;
        if (m_plan.shareSomebody(before, item)) {
            add(bothOpen ? FindingKind::TwoOpenEnds : FindingKind::Overlap, FindingSeverity::Warning, ref, other,
                item.date);
        }
        if (!meet || (before.item.venue && before.item.venue == item.item.venue))
            return;
        QSet<PersonId> busy;
        for (PersonId person : {before.item.lead, before.item.interpreter}) {
            if (person && (person == item.item.lead || person == item.item.interpreter) && !busy.contains(person)) {
                busy.insert(person);
                add(FindingKind::PersonInTwoPlaces, FindingSeverity::Error, ref, other, item.date, person);
            }
        }
    }

    const ItineraryPlan &m_plan;
    QDate m_today;
    QStringList m_languages;
    QList<PlanFinding> m_findings;
};

} // namespace

QList<PlanFinding> check(const ItineraryPlan &plan, QDate today, const QStringList &languages)
{
    return Checker(plan, today, languages).run();
}

} // namespace scd

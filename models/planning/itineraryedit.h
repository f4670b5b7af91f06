#pragma once

#include "models/domain/partnership.h"
#include "models/domain/person.h"
#include "models/planning/itineraryplan.h"
#include "models/workspace/workspace.h"

namespace scd {

/// Somebody to be added to a delegation: a person of the file, or (without `person`) a new one.
struct NewDelegate
{
    PersonId person;
    Person newPerson = {};
};

struct DelegateDefaults
{
    DelegateRole role = DelegateRole::Member;
    DelegateStatus status = DelegateStatus::Confirmed;
    DelegationGroupId group = {};
};

/// What a shift of the travel dates does, or would do.
struct ShiftReport
{
    QDate start; ///< the new first and last day
    QDate end;
    QList<ItineraryItemId> moving;
    QList<ItineraryItemId> staying; ///< fixed bookings keep their date
};
ShiftReport previewShift(const ItineraryPlan &plan, int days);

struct NewExchange
{
    PartnershipId partnership;
    LocalText name;
    Direction direction = Direction::Inbound;
    QDate start;
    QDate end;
    LocalText purpose;
    bool planReturnVisit = true;
};
struct NewExchangeResult
{
    ExchangeId exchange;
    DelegationId delegation;
    DelegationId returnVisit; ///< none when it was not wanted
};

/// "TENA-2027-IN": the partner's name in A-Z and digits, the year, the direction; "-2" … when it is taken.
QString proposedCode(const QString &partner, int year, Direction direction, const QStringList &taken);

/// A new item as it is proposed for a date: it starts when the last one of that date ends, where that one ends; the
/// first at nine.
ItineraryItem proposedItem(const ItineraryPlan &plan, QDate date);

/// The same item at another time of day: the end moves along, also over midnight.
ItineraryItem movedTo(ItineraryItem item, QTime start);

/// Every change of exchanges, delegations and programmes that touches more than one record: each call is one undo
/// step. Labels name records in the first of `languages` that has a name. Lives as long as the workspace.
class ItineraryEditor
{
public:
    ItineraryEditor(Workspace &workspace, QStringList languages);

    /// Writes down the dates of the delegation that have no day yet.
    Status ensureDays(DelegationId delegation);
    /// The title and notes of a date; the day is made when there is none.
    Status setDayTexts(DelegationId delegation, QDate date, const LocalText &title, const LocalText &notes);

    Result<ItineraryItemId> addItem(DelegationId delegation, QDate date, ItineraryItem item,
                                    const QList<DelegationGroupId> &groups = {},
                                    const QList<DelegateId> &delegates = {});
    /// A copy right behind, as a draft: what was booked for one is not booked for the other.
    Result<ItineraryItemId> duplicateItem(ItineraryItemId item);
    /// To another date of the same delegation, at another time when `start` is valid.
    Status moveItem(ItineraryItemId item, QDate date, QTime start = {});
    /// Items and participants of a date to another one, as drafts. What is there stays. Gives the number of copies.
    Result<int> copyDay(DelegationId delegation, QDate from, QDate to);
    /// Every draft of the programme becomes certain, so that paper does not say "to be confirmed". Gives how many.
    Result<int> confirmDrafts(DelegationId delegation);
    /// The travel dates, and with them days and items; items with `fixed` stay on their date.
    Result<ShiftReport> shiftItinerary(DelegationId delegation, int days);
    /// Both empty: everybody.
    Status setParticipants(ItineraryItemId item, const QSet<DelegationGroupId> &groups,
                           const QSet<DelegateId> &delegates);

    /// Who is in the delegation already is left out. Gives the new delegates, last in precedence.
    Result<QList<DelegateId>> addDelegates(DelegationId delegation, const QList<NewDelegate> &people,
                                           const DelegateDefaults &defaults = {});
    /// Precedence 1, 2, 3 … in the order given.
    Status reorderDelegates(DelegationId delegation, const QList<DelegateId> &order);
    Status setGroup(DelegationId delegation, const QList<DelegateId> &delegates, DelegationGroupId group);
    Result<DelegationGroupId> addGroup(DelegationId delegation, const LocalText &name);

    /// The exchange, its delegation with a day for each date, and the return visit without dates.
    Result<NewExchangeResult> newExchange(const NewExchange &wish);
    /// Another delegation of an exchange: the return visit.
    Result<DelegationId> newDelegation(ExchangeId exchange, Direction direction, QDate start = {}, QDate end = {});

private:
    QString title(Ref ref) const { return m_workspace.title(ref, m_languages); }
    std::optional<ItineraryDay> dayOn(DelegationId delegation, QDate date) const;
    Result<ItineraryDayId> getOrMakeDay(Edit &edit, DelegationId delegation, QDate date);
    Status makeDays(Edit &edit, const Delegation &delegation);
    Result<ItineraryItemId> copyItem(Edit &edit, const ItineraryItem &item, ItineraryDayId day);
    /// `year` is for the code of a delegation whose days are not known yet.
    Status makeDelegation(Edit &edit, Delegation &delegation, const Partnership &partnership, int year);

    Workspace &m_workspace;
    QStringList m_languages;
};

} // namespace scd

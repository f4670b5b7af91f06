#include "models/planning/itineraryedit.h"

#include <algorithm>

namespace scd {

ItineraryEditor::ItineraryEditor(Workspace &workspace, QStringList languages)
    : m_workspace(workspace)
    , m_languages(std::move(languages))
{
}

std::optional<ItineraryDay> ItineraryEditor::dayOn(DelegationId delegation, QDate date) const
{
    const auto days = m_workspace.all<ItineraryDay>(
        {equals("delegation_id", delegation), equals("date", Value(date.toString(Qt::ISODate)))});
    return days.isEmpty() ? std::nullopt : std::optional(days.first());
}

Result<ItineraryDayId> ItineraryEditor::getOrMakeDay(Edit &edit, DelegationId delegation, QDate date)
{
    if (!date.isValid())
        return failure(ErrorKind::Invalid, QStringLiteral("no date"));
    if (const auto day = dayOn(delegation, date))
        return day->id;
    ItineraryDay day;
    day.delegation = delegation;
    day.date = date;
    SCD_TRY(edit.add(day));
    return day.id;
}

Status ItineraryEditor::makeDays(Edit &edit, const Delegation &delegation)
{
    if (!delegation.start.isValid() || !delegation.end.isValid())
        return Done{};
    constexpr int most = 366; // a visit; a longer range is a typing error
    const QDate end = std::min(delegation.end, delegation.start.addDays(most));
    for (QDate date = delegation.start; date <= end; date = date.addDays(1))
        SCD_TRY(getOrMakeDay(edit, delegation.id, date));
    return Done{};
}

Status ItineraryEditor::ensureDays(DelegationId id)
{
    const auto delegation = m_workspace.find<Delegation>(id);
    if (!delegation)
        return failure(ErrorKind::NotFound);
    const auto step = m_workspace.change(
        labels::edit(EntityKind::Delegation, entityOf<Delegation>().field("start_date"), title(id.ref())),
        [&](Edit &edit) { return makeDays(edit, *delegation); });
    if (!step)
        return step.error();
    return Done{};
}

Status ItineraryEditor::setDayTexts(DelegationId delegation, QDate date, const LocalText &dayTitle,
                                    const LocalText &notes)
{
    const auto step = m_workspace.change(
        labels::edit(EntityKind::ItineraryDay, entityOf<ItineraryDay>().field("title"), date.toString(Qt::ISODate)),
        [&](Edit &edit) -> Status {
            const auto id = getOrMakeDay(edit, delegation, date);
            if (!id)
                return id.error();
            auto day = m_workspace.find<ItineraryDay>(*id);
            if (!day)
                return failure(ErrorKind::NotFound);
            day->title = dayTitle;
            day->notes = notes;
            return edit.update(*day);
        });
    if (!step)
        return step.error();
    return Done{};
}

Result<ItineraryItemId> ItineraryEditor::addItem(DelegationId delegation, QDate date, ItineraryItem item,
                                                 const QList<DelegationGroupId> &groups,
                                                 const QList<DelegateId> &delegates)
{
    const auto step = m_workspace.change(labels::add(EntityKind::ItineraryItem, item.title.best(m_languages)),
                                         [&](Edit &edit) -> Status {
                                             const auto day = getOrMakeDay(edit, delegation, date);
                                             if (!day)
                                                 return day.error();
                                             item.id = {};
                                             item.day = *day;
                                             SCD_TRY(edit.add(item));
                                             for (DelegationGroupId group : groups) {
                                                 ItemParticipant who{{}, Presence::Alive, item.id, group, {}};
                                                 SCD_TRY(edit.add(who));
                                             }
                                             for (DelegateId delegate : delegates) {
                                                 ItemParticipant who{{}, Presence::Alive, item.id, {}, delegate};
                                                 SCD_TRY(edit.add(who));
                                             }
                                             return Done{};
                                         });
    if (!step)
        return step.error();
    return item.id;
}

Result<ItineraryItemId> ItineraryEditor::copyItem(Edit &edit, const ItineraryItem &original, ItineraryDayId day)
{
    ItineraryItem copy = original;
    copy.id = {};
    copy.day = day;
    copy.status = ItemStatus::Draft;
    copy.fixed = false;
    copy.booking.clear();
    SCD_TRY(edit.add(copy));
    for (ItemParticipant who : m_workspace.all<ItemParticipant>({equals("item_id", original.id)})) {
        who.id = {};
        who.item = copy.id;
        SCD_TRY(edit.add(who));
    }
    return copy.id;
}

Result<ItineraryItemId> ItineraryEditor::duplicateItem(ItineraryItemId id)
{
    const auto item = m_workspace.find<ItineraryItem>(id);
    if (!item)
        return failure(ErrorKind::NotFound);
    ItineraryItemId copy;
    const auto step =
        m_workspace.change(labels::add(EntityKind::ItineraryItem, title(id.ref())), [&](Edit &edit) -> Status {
            const auto made = copyItem(edit, *item, item->day);
            if (!made)
                return made.error();
            copy = *made;
            return Done{};
        });
    if (!step)
        return step.error();
    return copy;
}

Status ItineraryEditor::moveItem(ItineraryItemId id, QDate date, QTime start)
{
    const auto item = m_workspace.find<ItineraryItem>(id);
    const auto day = item ? m_workspace.find<ItineraryDay>(item->day) : std::nullopt;
    if (!day)
        return failure(ErrorKind::NotFound);
    const auto step = m_workspace.change(labels::moveItem(title(id.ref())), [&](Edit &edit) -> Status {
        const auto target = getOrMakeDay(edit, day->delegation, date);
        if (!target)
            return target.error();
        ItineraryItem moved = movedTo(*item, start);
        moved.day = *target;
        return edit.update(moved);
    });
    if (!step)
        return step.error();
    return Done{};
}

Result<int> ItineraryEditor::confirmDrafts(DelegationId delegation)
{
    QList<ItineraryItem> drafts;
    for (const PlanDay &day : loadPlan(m_workspace, delegation).days) {
        for (const PlanItem &planned : day.items) {
            if (planned.item.status == ItemStatus::Draft)
                drafts << planned.item;
        }
    }
    if (drafts.isEmpty())
        return failure(ErrorKind::NothingToDo);
    const int count = static_cast<int>(drafts.size());
    const auto step =
        m_workspace.change(labels::confirmItems(count, title(delegation.ref())), [&](Edit &edit) -> Status {
            for (ItineraryItem &item : drafts) {
                item.status = ItemStatus::Confirmed;
                if (const Status done = edit.update(item); !done)
                    return done;
            }
            return Done{};
        });
    if (!step)
        return step.error();
    return count;
}

Result<int> ItineraryEditor::copyDay(DelegationId delegation, QDate from, QDate to)
{
    const auto source = dayOn(delegation, from);
    if (!source || from == to)
        return failure(ErrorKind::NothingToDo);
    const auto items = m_workspace.all<ItineraryItem>({equals("day_id", source->id)});
    const auto step = m_workspace.change(labels::copyDay(title(delegation.ref())), [&](Edit &edit) -> Status {
        const auto target = getOrMakeDay(edit, delegation, to);
        if (!target)
            return target.error();
        for (const ItineraryItem &item : items) {
            const auto made = copyItem(edit, item, *target);
            if (!made)
                return made.error();
        }
        auto day = m_workspace.find<ItineraryDay>(*target);
        if (!day || !day->title.isEmpty() || source->title.isEmpty())
            return Done{};
        day->title = source->title;
        return edit.update(*day);
    });
    if (!step)
        return step.error();
    return static_cast<int>(items.size());
}

Result<ShiftReport> ItineraryEditor::shiftItinerary(DelegationId id, int days)
{
    const ItineraryPlan plan = loadPlan(m_workspace, id);
    if (!plan.delegation.id)
        return failure(ErrorKind::NotFound);
    const ShiftReport report = previewShift(plan, days);
    const auto step = m_workspace.change(labels::shiftItinerary(title(id.ref()), days), [&](Edit &edit) -> Status {
        Delegation delegation = plan.delegation;
        delegation.start = report.start;
        delegation.end = report.end;
        SCD_TRY(edit.update(delegation));
        // From the far end, so that no two days ever have one date.
        auto list = m_workspace.all<ItineraryDay>({equals("delegation_id", id)}, {{"date", days > 0}});
        for (ItineraryDay &day : list) {
            day.date = day.date.addDays(days);
            SCD_TRY(edit.update(day));
        }
        for (const PlanDay &day : plan.days) {
            for (const PlanItem &planned : day.items) {
                if (!planned.item.fixed)
                    continue;
                const auto target = getOrMakeDay(edit, id, day.date);
                if (!target)
                    return target.error();
                ItineraryItem item = planned.item;
                item.day = *target;
                SCD_TRY(edit.update(item));
            }
        }
        return Done{};
    });
    if (!step)
        return step.error();
    return report;
}

Status ItineraryEditor::setParticipants(ItineraryItemId item, const QSet<DelegationGroupId> &groups,
                                        const QSet<DelegateId> &delegates)
{
    const auto present = m_workspace.all<ItemParticipant>({equals("item_id", item)});
    const auto step = m_workspace.change(
        labels::edit(EntityKind::ItemParticipant, entityOf<ItemParticipant>().field("group_id"), title(item.ref())),
        [&](Edit &edit) -> Status {
            QSet<DelegationGroupId> newGroups = groups;
            QSet<DelegateId> newDelegates = delegates;
            for (const ItemParticipant &who : present) {
                const bool stays = who.group ? newGroups.remove(who.group) : newDelegates.remove(who.delegate);
                if (!stays)
                    SCD_TRY(edit.remove(who.id.ref()));
            }
            for (DelegationGroupId group : std::as_const(newGroups)) {
                ItemParticipant who{{}, Presence::Alive, item, group, {}};
                SCD_TRY(edit.add(who));
            }
            for (DelegateId delegate : std::as_const(newDelegates)) {
                ItemParticipant who{{}, Presence::Alive, item, {}, delegate};
                SCD_TRY(edit.add(who));
            }
            return Done{};
        });
    if (!step)
        return step.error();
    return Done{};
}

} // namespace scd

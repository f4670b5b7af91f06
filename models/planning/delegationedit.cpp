#include "models/domain/committee.h"
#include "models/domain/exchange.h"
#include "models/planning/itineraryedit.h"

#include <algorithm>

namespace scd {

Result<QList<DelegateId>> ItineraryEditor::addDelegates(DelegationId delegation, const QList<NewDelegate> &people,
                                                        const DelegateDefaults &defaults)
{
    QSet<PersonId> present;
    int last = 0;
    for (const Delegate &delegate : m_workspace.all<Delegate>({equals("delegation_id", delegation)})) {
        present.insert(delegate.person);
        last = std::max(last, delegate.precedence.value_or(0));
    }
    QList<NewDelegate> wanted;
    for (const NewDelegate &one : people) {
        if (one.person && present.contains(one.person))
            continue;
        if (one.person)
            present.insert(one.person);
        wanted << one;
    }
    if (wanted.isEmpty())
        return failure(ErrorKind::NothingToDo);
    QList<DelegateId> made;
    const auto label = labels::addDelegates(static_cast<int>(wanted.size()), title(delegation.ref()));
    const auto step = m_workspace.change(label, [&](Edit &edit) -> Status {
        for (const NewDelegate &one : wanted) {
            Delegate delegate;
            delegate.delegation = delegation;
            delegate.person = one.person;
            if (!one.person) {
                Person person = one.newPerson;
                SCD_TRY(edit.add(person));
                delegate.person = person.id;
            }
            delegate.role = defaults.role;
            delegate.status = defaults.status;
            delegate.group = defaults.group;
            delegate.precedence = ++last;
            SCD_TRY(edit.add(delegate));
            made << delegate.id;
        }
        return Done{};
    });
    if (!step)
        return step.error();
    return made;
}

Status ItineraryEditor::reorderDelegates(DelegationId delegation, const QList<DelegateId> &order)
{
    const auto step = m_workspace.change(labels::reorderDelegates(title(delegation.ref())), [&](Edit &edit) -> Status {
        int number = 0;
        for (DelegateId id : order) {
            auto delegate = m_workspace.find<Delegate>(id);
            if (!delegate || delegate->delegation != delegation)
                return failure(ErrorKind::NotFound);
            delegate->precedence = ++number;
            SCD_TRY(edit.update(*delegate));
        }
        return Done{};
    });
    if (!step)
        return step.error();
    return Done{};
}

Status ItineraryEditor::setGroup(DelegationId delegation, const QList<DelegateId> &delegates, DelegationGroupId group)
{
    const auto step = m_workspace.change(
        labels::edit(EntityKind::Delegate, entityOf<Delegate>().field("group_id"), title(delegation.ref())),
        [&](Edit &edit) -> Status {
            for (DelegateId id : delegates) {
                auto delegate = m_workspace.find<Delegate>(id);
                if (!delegate)
                    return failure(ErrorKind::NotFound);
                delegate->group = group;
                SCD_TRY(edit.update(*delegate));
            }
            return Done{};
        });
    if (!step)
        return step.error();
    return Done{};
}

Result<DelegationGroupId> ItineraryEditor::addGroup(DelegationId delegation, const LocalText &name)
{
    DelegationGroup group;
    group.delegation = delegation;
    group.name = name;
    int last = 0;
    for (const DelegationGroup &one : m_workspace.all<DelegationGroup>({equals("delegation_id", delegation)}))
        last = std::max(last, one.position.value_or(0));
    group.position = last + 1;
    const auto step = m_workspace.change(labels::add(EntityKind::DelegationGroup, name.best(m_languages)),
                                         [&](Edit &edit) { return edit.add(group); });
    if (!step)
        return step.error();
    return group.id;
}

Status ItineraryEditor::makeDelegation(Edit &edit, Delegation &delegation, const Partnership &partnership, int year)
{
    const auto home = m_workspace.find<Community>(partnership.home);
    const auto partner = m_workspace.find<Community>(partnership.partner);
    const bool inbound = delegation.direction == Direction::Inbound;
    if (const auto &visited = inbound ? home : partner)
        delegation.zone = zoneOfPlace(*visited);
    const auto committees = m_workspace.all<Committee>();
    if (!committees.isEmpty()) {
        const Committee &ours = committees.first();
        if (inbound) {
            delegation.emergencyName = ours.emergencyName;
            delegation.emergencyPhone = ours.emergencyPhone;
        } else {
            delegation.emergencyPhoneHome = ours.emergencyPhone;
        }
    }
    if (delegation.start.isValid())
        year = delegation.start.year();
    const QString name = partner ? partner->name : QString();
    // Codes are unique in the file; only those that begin alike can be taken.
    QStringList taken;
    QString code = proposedCode(name, year, delegation.direction, taken);
    while (m_workspace.count({EntityKind::Delegation, {equals("code", Value(code))}}) > 0) {
        taken << code;
        code = proposedCode(name, year, delegation.direction, taken);
    }
    delegation.code = code;
    SCD_TRY(edit.add(delegation));
    return makeDays(edit, delegation);
}

Result<NewExchangeResult> ItineraryEditor::newExchange(const NewExchange &wish)
{
    const auto partnership = m_workspace.find<Partnership>(wish.partnership);
    if (!partnership)
        return failure(ErrorKind::NotFound);
    NewExchangeResult result;
    const auto label = labels::add(EntityKind::Exchange, wish.name.best(m_languages));
    const auto step = m_workspace.change(label, [&](Edit &edit) -> Status {
        Exchange exchange;
        exchange.partnership = wish.partnership;
        exchange.name = wish.name;
        exchange.reciprocal = wish.planReturnVisit;
        SCD_TRY(edit.add(exchange));
        result.exchange = exchange.id;
        Delegation delegation;
        delegation.exchange = exchange.id;
        delegation.name = wish.name;
        delegation.direction = wish.direction;
        delegation.start = wish.start;
        delegation.end = wish.end;
        delegation.purpose = wish.purpose;
        const int thisYear = m_workspace.clock().today().year();
        SCD_TRY(makeDelegation(edit, delegation, *partnership, thisYear));
        result.delegation = delegation.id;
        if (!wish.planReturnVisit)
            return Done{};
        Delegation back;
        back.exchange = exchange.id;
        back.name = wish.name;
        back.direction = wish.direction == Direction::Inbound ? Direction::Outbound : Direction::Inbound;
        // Nobody knows yet when, but hardly in a year before the visit that it returns.
        SCD_TRY(makeDelegation(edit, back, *partnership, wish.start.isValid() ? wish.start.year() : thisYear));
        result.returnVisit = back.id;
        return Done{};
    });
    if (!step)
        return step.error();
    return result;
}

Result<DelegationId> ItineraryEditor::newDelegation(ExchangeId id, Direction direction, QDate start, QDate end)
{
    const auto exchange = m_workspace.find<Exchange>(id);
    const auto partnership = exchange ? m_workspace.find<Partnership>(exchange->partnership) : std::nullopt;
    if (!partnership)
        return failure(ErrorKind::NotFound);
    Delegation delegation;
    delegation.exchange = id;
    delegation.name = exchange->name;
    delegation.direction = direction;
    delegation.start = start;
    delegation.end = end;
    const auto step =
        m_workspace.change(labels::add(EntityKind::Delegation, exchange->name.best(m_languages)), [&](Edit &edit) {
            return makeDelegation(edit, delegation, *partnership, m_workspace.clock().today().year());
        });
    if (!step)
        return step.error();
    return delegation.id;
}

} // namespace scd

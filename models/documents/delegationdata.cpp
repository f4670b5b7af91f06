#include "models/documents/delegationdata.h"

#include "models/planning/officesheld.h"

#include <QSet>

namespace scd {

namespace {

template <class T>
QList<Value> idValues(const QSet<T> &ids)
{
    QList<Value> values;
    for (const T &id : ids)
        values << Value(id.value);
    return values;
}

void addPhones(const Workspace &workspace, const QList<Value> &ids, DelegationData &data)
{
    const QList<ContactPoint> contacts =
        workspace.all<ContactPoint>({{"person_id", Op::In, ids}}, {{"position"}, {"id"}});
    for (const ContactType wanted : {ContactType::Mobile, ContactType::Phone, ContactType::WhatsApp}) {
        for (const ContactPoint &contact : contacts) {
            QString &phone = data.persons[contact.person].phone;
            if (phone.isEmpty() && contact.type == wanted)
                phone = contact.value;
        }
    }
}

void addPersons(const Workspace &workspace, const QSet<PersonId> &persons, DelegationData &data)
{
    if (persons.isEmpty())
        return;
    const QList<Value> ids = idValues(persons);
    for (const Person &person : workspace.all<Person>({{"id", Op::In, ids}}))
        data.persons[person.id].person = person;
    for (const SpokenLanguage &language : workspace.all<SpokenLanguage>({{"person_id", Op::In, ids}}, {{"id"}}))
        data.persons[language.person].languages << language;
    const auto offices = officesOn(workspace, ids, data.plan.delegation.start);
    for (auto office = offices.cbegin(); office != offices.cend(); ++office)
        data.persons[office.key()].office = *office;
    addPhones(workspace, ids, data);
}

} // namespace

QList<Delegate> DelegationData::delegates() const
{
    QList<Delegate> result;
    for (const Delegate &delegate : plan.delegates) {
        if (delegate.status != DelegateStatus::Withdrawn)
            result << delegate;
    }
    return result;
}

QString DelegationData::nameOf(PersonId person) const
{
    const auto found = persons.constFind(person);
    return found == persons.constEnd() ? QString() : fullName(found->person);
}

Result<DelegationData> collectDelegation(const Workspace &workspace, DelegationId id)
{
    DelegationData data;
    data.plan = loadPlan(workspace, id);
    if (!data.plan.delegation.id)
        return failure(ErrorKind::NotFound, QStringLiteral("delegation"));
    const Delegation &delegation = data.plan.delegation;
    data.places = placesOf(workspace, delegation);

    QSet<PersonId> persons = {delegation.leader, delegation.deputy, delegation.counterpart};
    QSet<VenueId> venues;
    for (const Delegate &delegate : data.plan.delegates)
        persons.insert(delegate.person);
    for (const PlanDay &day : data.plan.days) {
        for (const PlanItem &item : day.items) {
            persons.insert(item.item.lead);
            persons.insert(item.item.interpreter);
            venues.insert(item.item.venue);
        }
    }
    persons.remove(PersonId());
    venues.remove(VenueId());
    addPersons(workspace, persons, data);
    if (!venues.isEmpty()) {
        for (const Venue &venue : workspace.all<Venue>({{"id", Op::In, idValues(venues)}}))
            data.venues.insert(venue.id, venue);
    }
    return data;
}

} // namespace scd

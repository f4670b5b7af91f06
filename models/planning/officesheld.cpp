#include "models/planning/officesheld.h"

namespace scd {

QHash<PersonId, Office> officesOn(const Workspace &workspace, const QList<Value> &persons, QDate day)
{
    constexpr int last = 1 << 30;
    QHash<PersonId, Office> held;
    for (const Office &office : workspace.all<Office>({{"person_id", Op::In, persons}}, {{"id"}})) {
        if (day.isValid() && ((office.from.isValid() && office.from > day) || (office.to.isValid() && office.to < day)))
            continue;
        const auto before = held.constFind(office.person);
        if (before == held.constEnd() || office.rank.value_or(last) < before->rank.value_or(last))
            held.insert(office.person, office);
    }
    return held;
}

} // namespace scd

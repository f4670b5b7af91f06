#include "models/interchange/importplan.h"

using namespace Qt::StringLiterals;

namespace scd {

Status applyPlan(Edit &edit, const ImportPlan &plan, const Progress &progress)
{
    constexpr qsizetype recordsBetween = 256;
    QList<qint64> ids;
    ids.reserve(plan.records.size());
    QList<qsizetype> late;
    const auto isStopped = [&](qsizetype done) {
        return progress && done % recordsBetween == 0 &&
               !progress(static_cast<int>(100 * done / std::max<qsizetype>(1, plan.records.size() + late.size())));
    };
    for (qsizetype i = 0; i < plan.records.size(); ++i) {
        if (isStopped(i))
            return failure(ErrorKind::Cancelled);
        const PlannedRecord &planned = plan.records[i];
        if (!planned.isChanged) {
            ids << planned.record.id;
            continue;
        }
        Record record = planned.record;
        bool isLate = false;
        for (const auto &[field, index] : planned.links) {
            // What a later row makes is not there yet: the record is written once more behind it.
            if (index < i)
                record.values[static_cast<std::size_t>(field)] = Value(ids[index]);
            else
                isLate = true;
        }
        if (planned.isNew)
            SCD_TRY(edit.insert(record));
        else if (!isLate)
            SCD_TRY(edit.write(record));
        ids << record.id;
        if (isLate)
            late << i;
    }
    for (qsizetype done = 0; done < late.size(); ++done) {
        if (isStopped(plan.records.size() + done))
            return failure(ErrorKind::Cancelled);
        const qsizetype i = late[done];
        Record record = plan.records[i].record;
        record.id = ids[i];
        for (const auto &[field, index] : plan.records[i].links)
            record.values[static_cast<std::size_t>(field)] = Value(ids[index]);
        SCD_TRY(edit.write(record));
    }
    if (plan.intoChanged)
        SCD_TRY(edit.write(plan.into));
    return Done{};
}

Result<qint64> importInto(Workspace &workspace, const ImportPlan &plan, const Progress &progress)
{
    // Nine tenths of the time go to the records, the rest to closing the journal.
    const auto share = [&progress](int from, int of) {
        return progress ? Progress([&progress, from, of](int percent) { return progress(from + of * percent / 100); })
                        : Progress();
    };
    return workspace.change(
        labels::imported(plan.context.fileName), [&](Edit &edit) { return applyPlan(edit, plan, share(0, 90)); }, {},
        Undoable::Yes, share(90, 10));
}

} // namespace scd

#include "models/workspace/transaction_p.h"

namespace scd {

namespace {

Status checkRecord(const Record &record)
{
    Problems refused;
    for (const Problem &problem : validateRecord(record)) {
        if (problem.severity == Severity::Refused)
            refused << problem;
    }
    if (!refused.isEmpty())
        return Error{ErrorKind::Invalid, QString::fromLatin1(entity(record.kind).table), refused};
    return Done{};
}

} // namespace

Result<Record> Transaction::current(Ref ref)
{
    auto found = m_database.read(ref);
    if (!found)
        return found.error();
    if (!*found)
        return failure(ErrorKind::NotFound, QString::number(ref.id));
    return std::move(**found);
}

Status Transaction::append(RowChange change)
{
    if (!m_step) {
        const auto step = m_makeStep();
        if (!step)
            return step.error();
        SCD_TRY(m_database.append(*step));
        m_step = *step;
    }
    return m_database.append(*m_step, change);
}

Status Transaction::insert(Record &record)
{
    if (record.id == 0)
        record.id = m_database.newId();
    if (const Entity &description = entity(record.kind); description.derive)
        description.derive(record);
    SCD_TRY(checkRecord(record));
    SCD_TRY(m_database.insert(record));
    m_created.insert(record.ref());
    m_changes << Change{record.ref(), Change::Type::Added, {}};
    return append({record.ref(), true, cellsOf(record)});
}

Status Transaction::put(const Record &before, Record after, bool checked)
{
    if (const Entity &description = entity(after.kind); description.derive)
        description.derive(after);
    if (before == after)
        return Done{};
    if (checked)
        SCD_TRY(checkRecord(after));
    SCD_TRY(m_database.update(before, after));
    const Ref ref = after.ref();
    if (m_created.contains(ref))
        return m_database.amend(*m_step, {ref, true, cellsOf(after)});
    if (!m_before.contains(ref)) {
        m_before.insert(ref, before);
        m_changes << Change{ref, Change::Type::Updated, {}};
    }
    return Done{};
}

Status Transaction::write(const Record &record)
{
    const auto before = current(record.ref());
    if (!before)
        return before.error();
    return put(*before, record, true);
}

Status Transaction::setPresence(Ref ref, Presence presence)
{
    const auto before = current(ref);
    if (!before)
        return before.error();
    Record after = *before;
    after.presence = presence;
    return put(*before, after, false);
}

Status Transaction::remove(Ref ref)
{
    return setPresence(ref, Presence::Trashed);
}

Status Transaction::restore(Ref ref)
{
    return setPresence(ref, Presence::Alive);
}

Result<QString> Transaction::keepBytes(const QByteArray &bytes)
{
    return m_database.keepBytes(bytes);
}

Status Transaction::takeBack(const QList<RowChange> &changes)
{
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        const auto before = current(change->row);
        if (!before)
            return before.error();
        if (change->created) {
            SCD_TRY(setPresence(change->row, Presence::Withdrawn));
            continue;
        }
        QList<CellChange> standing;
        for (const CellChange &cell : change->cells) {
            if (holdsAfter(*before, cell))
                standing << cell;
            else
                ++m_skipped;
        }
        // The values were accepted once: they are not judged again by today's rules.
        SCD_TRY(put(*before, withCells(*before, standing, true), false));
    }
    return Done{};
}

Status Transaction::appendUpdate(Change &change)
{
    const auto after = current(change.ref);
    if (!after)
        return after.error();
    const Record &before = m_before[change.ref];
    const QList<CellChange> cells = differences(before, *after);
    if (before.presence != after->presence)
        change.type = after->presence == Presence::Alive ? Change::Type::Restored : Change::Type::Removed;
    for (const CellChange &cell : cells) {
        for (auto column = cell.after.keyBegin(); column != cell.after.keyEnd(); ++column)
            change.columns << column->section(u'@', 0, 0);
    }
    change.columns.removeDuplicates();
    return cells.isEmpty() ? Status(Done{}) : append({change.ref, false, cells});
}

Status Transaction::finish(const Progress &progress)
{
    constexpr int rowsBetween = 256;
    int done = 0;
    for (Change &change : m_changes) {
        if (change.type == Change::Type::Added)
            continue;
        SCD_TRY(appendUpdate(change));
        if (progress && ++done % rowsBetween == 0 && !progress(static_cast<int>(50LL * done / m_before.size())))
            return failure(ErrorKind::Cancelled);
    }
    m_changes.removeIf(
        [](const Change &change) { return change.type == Change::Type::Updated && change.columns.isEmpty(); });
    return m_step ? m_database.seal(*m_step, progress) : Status(Done{});
}

} // namespace scd

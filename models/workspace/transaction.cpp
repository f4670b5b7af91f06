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
    if (const auto it = m_touched.constFind(ref); it != m_touched.constEnd())
        return it->after;
    auto found = m_database.read(ref);
    if (!found)
        return found.error();
    if (!*found)
        return failure(ErrorKind::NotFound, QString::number(ref.id));
    return **found;
}

Status Transaction::insert(Record &record)
{
    if (record.id == 0)
        record.id = m_database.newId();
    if (const Entity &description = entity(record.kind); description.derive)
        description.derive(record);
    SCD_TRY(checkRecord(record));
    SCD_TRY(m_database.insert(record));
    m_order << record.ref();
    m_touched.insert(record.ref(), {std::nullopt, record});
    return Done{};
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
    if (const auto it = m_touched.find(after.ref()); it != m_touched.end()) {
        it->after = after;
    } else {
        m_order << after.ref();
        m_touched.insert(after.ref(), {before, after});
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

bool Transaction::isEmpty() const
{
    for (const Touched &touched : m_touched) {
        if (!touched.before || !differences(*touched.before, touched.after).isEmpty())
            return false;
    }
    return true;
}

Status Transaction::writeJournal(const Step &step)
{
    SCD_TRY(m_database.append(step));
    for (const Ref &ref : std::as_const(m_order)) {
        const Touched &touched = m_touched[ref];
        RowChange change{ref, !touched.before, {}};
        change.cells = touched.before ? differences(*touched.before, touched.after) : cellsOf(touched.after);
        if (change.created || !change.cells.isEmpty())
            SCD_TRY(m_database.append(step, change));
    }
    return m_database.seal(step);
}

QList<Change> Transaction::changes() const
{
    QList<Change> list;
    for (const Ref &ref : m_order) {
        const Touched &touched = m_touched[ref];
        Change change{ref, Change::Type::Updated, {}};
        const bool isAlive = touched.after.presence == Presence::Alive;
        if (!touched.before) {
            change.type = Change::Type::Added;
        } else if (touched.before->presence != touched.after.presence) {
            change.type = isAlive ? Change::Type::Restored : Change::Type::Removed;
        } else {
            for (const CellChange &cell : differences(*touched.before, touched.after)) {
                for (const QString &column : cell.after.keys())
                    change.columns << column.section(u'@', 0, 0);
            }
            change.columns.removeDuplicates();
            if (change.columns.isEmpty())
                continue;
        }
        list << change;
    }
    return list;
}

} // namespace scd

#include "models/workspace/workspace.h"

#include "models/storage/database.h"
#include "models/workspace/transaction_p.h"
#include "models/workspace/undostack.h"

namespace scd {

struct Workspace::Private
{
    std::unique_ptr<Database> database;
    const Clock &clock;
    QString author;
    UndoStack undo;
    QSet<int> failedReads; ///< the kinds of error that were told
};

bool Changes::touches(EntityKind kind) const
{
    return std::any_of(list.begin(), list.end(), [kind](const Change &change) { return change.ref.kind == kind; });
}

bool Changes::touches(Ref ref) const
{
    return std::any_of(list.begin(), list.end(), [ref](const Change &change) { return change.ref == ref; });
}

Workspace::Workspace(std::unique_ptr<Database> database, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(database), clock, QString(), UndoStack(), QSet<int>()))
{
}

Workspace::~Workspace() = default;

QString Workspace::path() const
{
    return d->database->path();
}

bool Workspace::isReadOnly() const
{
    return d->database->isReadOnly();
}

const Clock &Workspace::clock() const
{
    return d->clock;
}

void Workspace::setAuthor(const QString &author)
{
    d->author = author;
}

Database &Workspace::database()
{
    return *d->database;
}

template <class T>
T Workspace::orNothing(Result<T> read) const
{
    if (read)
        return std::move(*read);
    const auto kind = static_cast<int>(read.error().kind);
    if (!d->failedReads.contains(kind)) {
        d->failedReads.insert(kind);
        Q_EMIT readFailed(read.error());
    }
    return T();
}

std::optional<Record> Workspace::record(Ref ref) const
{
    return orNothing(d->database->read(ref));
}

QList<qint64> Workspace::ids(const Selection &selection) const
{
    return orNothing(d->database->ids(selection));
}

QList<Record> Workspace::records(const Selection &selection) const
{
    return orNothing(d->database->records(selection));
}

qint64 Workspace::count(const Selection &selection) const
{
    return orNothing(d->database->count(selection));
}

QList<Ref> Workspace::search(const QString &text, const QList<EntityKind> &kinds, int limit) const
{
    QList<Ref> found;
    if (text.simplified().isEmpty())
        return found;
    for (const EntityKind kind : kinds) {
        Selection selection{kind};
        selection.search = text;
        selection.limit = limit;
        for (const qint64 id : ids(selection))
            found << Ref{kind, id};
    }
    return found;
}

bool Workspace::isVisible(Ref ref) const
{
    while (ref) {
        const auto found = record(ref);
        if (!found || found->presence != Presence::Alive)
            return false;
        if (entity(ref.kind).owner < 0)
            return true;
        ref = ownerOf(*found);
    }
    return false;
}

QString Workspace::title(Ref ref, const QStringList &languages) const
{
    const auto found = record(ref);
    return found ? titleOf(*found, languages) : QString();
}

QString Workspace::titleOf(const Record &record, const QStringList &languages) const
{
    const Entity &description = entity(record.kind);
    const QString own = description.title ? description.title(record, languages) : QString();
    if (!own.isEmpty() || *description.titledBy == '\0')
        return own;
    const Field &reference = description.field(description.titledBy);
    return title({reference.target, intOf(valueOf(record, reference.column))}, languages);
}

QByteArray Workspace::bytes(const QString &hash) const
{
    auto found = d->database->bytes(hash);
    // Bytes that are not in the file are no fault of reading.
    return !found && found.error().kind == ErrorKind::NotFound ? QByteArray() : orNothing(std::move(found));
}

Result<Changes> Workspace::commit(const Label &label, const Writer &body, qint64 undoes, bool isUndo,
                                  const Progress &progress)
{
    if (isReadOnly())
        return failure(ErrorKind::ReadOnly);
    Database &database = *d->database;
    SCD_TRY(database.begin());
    Transaction transaction(database, [&] { return database.newStep(label.id, label.arguments, undoes, d->author); });
    Status done = body(transaction);
    if (done)
        done = transaction.finish(progress);
    if (done && transaction.step() != 0)
        done = database.commit();
    if (!done || transaction.step() == 0)
        database.rollback();
    if (!done)
        return done.error();
    return transaction.step() == 0 ? Changes() : Changes{transaction.step(), isUndo, transaction.changes()};
}

void Workspace::tell(const Changes &changes)
{
    Q_EMIT changed(changes);
    Q_EMIT undoStateChanged();
}

Result<qint64> Workspace::change(const Label &label, const Body &body, const QString &mergeKey, Undoable undoable,
                                 const Progress &progress)
{
    const auto done = commit(
        label, [&body](Transaction &transaction) { return body(transaction); }, 0, false, progress);
    if (!done)
        return done.error();
    if (done->step != 0) {
        if (undoable == Undoable::Yes)
            d->undo.push(done->step, label, mergeKey);
        tell(*done);
    }
    return done->step;
}

Result<qint64> Workspace::setField(Ref ref, const char *column, const Value &value, const QString &mergeKey)
{
    return setFields(ref, {{column, value}}, mergeKey);
}

Result<qint64> Workspace::setFields(Ref ref, const QMap<QByteArray, Value> &values, const QString &mergeKey)
{
    const auto before = record(ref);
    if (!before || values.isEmpty())
        return failure(ErrorKind::NotFound, QString::number(ref.id));
    Record after = *before;
    for (auto it = values.begin(); it != values.end(); ++it)
        setValue(after, it.key(), it.value());
    const Entity &description = entity(ref.kind);
    const Label label = labels::edit(ref.kind, description.field(values.firstKey()), titleOf(*before, {}));
    return change(
        label, [&after](Edit &edit) { return edit.write(after); }, mergeKey);
}

Result<qint64> Workspace::remove(Ref ref)
{
    return change(labels::remove(ref.kind, title(ref, {})), [ref](Edit &edit) { return edit.remove(ref); });
}

Result<qint64> Workspace::restore(Ref ref)
{
    return change(labels::restore(ref.kind, title(ref, {})), [ref](Edit &edit) { return edit.restore(ref); });
}

bool Workspace::canUndo() const
{
    return d->undo.undoable() != nullptr;
}

bool Workspace::canRedo() const
{
    return d->undo.redoable() != nullptr;
}

QString Workspace::undoText() const
{
    const auto *entry = d->undo.undoable();
    return entry == nullptr ? QString() : sentenceOf(entry->label);
}

QString Workspace::redoText() const
{
    const auto *entry = d->undo.redoable();
    return entry == nullptr ? QString() : sentenceOf(entry->label);
}

Result<Changes> Workspace::takeBack(const QList<qint64> &steps, const Label &label, bool isUndo)
{
    QList<RowChange> changes;
    for (const qint64 step : steps) {
        auto found = d->database->changesOf(step);
        if (!found)
            return found.error();
        changes << *found;
    }
    int skipped = 0;
    auto done = commit(label,
                       [&](Transaction &transaction) {
                           const Status status = transaction.takeBack(changes);
                           skipped = transaction.skipped();
                           return status;
                       },
                       steps.last(), isUndo, {});
    if (done && done->step == 0)
        return failure(skipped > 0 ? ErrorKind::Conflict : ErrorKind::NothingToDo);
    return done;
}

Status Workspace::undo()
{
    const auto *entry = d->undo.undoable();
    if (entry == nullptr)
        return failure(ErrorKind::NothingToDo);
    const auto taken = takeBack(entry->steps, labels::about("undo", entry->label), true);
    if (!taken)
        return taken.error();
    d->undo.undone({taken->step});
    tell(*taken);
    return Done{};
}

Status Workspace::redo()
{
    const auto *entry = d->undo.redoable();
    if (entry == nullptr)
        return failure(ErrorKind::NothingToDo);
    const auto taken = takeBack(entry->steps, labels::about("redo", entry->label), true);
    if (!taken)
        return taken.error();
    d->undo.redone({taken->step});
    tell(*taken);
    return Done{};
}

Result<qint64> Workspace::revert(qint64 step)
{
    const auto found = d->database->step(step);
    if (!found)
        return found.error();
    if (!*found)
        return failure(ErrorKind::NotFound, QString::number(step));
    const Label label = labels::about("revert", {(*found)->label, (*found)->arguments});
    const auto done = takeBack({step}, label, true);
    if (!done)
        return done.error();
    d->undo.push(done->step, label, {});
    tell(*done);
    return done->step;
}

QList<HistoryEntry> Workspace::history(int limit, int offset, Ref ref) const
{
    QList<qint64> only;
    if (ref)
        only = withParts(ref);
    QList<HistoryEntry> entries;
    for (const Step &step : orNothing(d->database->steps(limit, offset, only)))
        entries << HistoryEntry{step, d->database->laptopName(step.stamp.laptop),
                                orNothing(d->database->undoneBy(step.id)) != 0};
    return entries;
}

QList<qint64> Workspace::withParts(Ref ref) const
{
    // SQLite takes 32,766 parameters; a record with more parts than this is shown without the rest.
    constexpr qsizetype most = 20'000;
    QList<qint64> all{ref.id};
    for (const Entity *part : catalogue()) {
        if (part->owner < 0 || all.size() > most)
            continue;
        const Field &reference = part->fields[static_cast<std::size_t>(part->owner)];
        if (reference.target != ref.kind)
            continue;
        for (const Presence presence : {Presence::Alive, Presence::Trashed}) {
            for (const qint64 id : ids({part->kind, {equals(reference.column, Value(ref.id))}, {}, {}, presence}))
                all << withParts({part->kind, id});
        }
    }
    return all;
}

QList<RowChange> Workspace::changesOf(qint64 step) const
{
    return orNothing(d->database->changesOf(step));
}

qint64 Workspace::trashCount() const
{
    qint64 count = 0;
    for (const Entity *description : catalogue()) {
        Selection selection{description->kind};
        selection.presence = Presence::Trashed;
        count += this->count(selection);
    }
    return count;
}

QList<Ref> Workspace::trash() const
{
    QList<std::pair<qint64, Ref>> found;
    for (const Entity *description : catalogue()) {
        Selection selection{description->kind};
        selection.presence = Presence::Trashed;
        for (const qint64 id : ids(selection))
            found << std::pair{orNothing(d->database->lastTouched(id)), Ref{description->kind, id}};
    }
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a > b; });
    QList<Ref> refs;
    for (const auto &[step, ref] : std::as_const(found))
        refs << ref;
    return refs;
}

} // namespace scd

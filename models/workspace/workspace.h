#pragma once

#include "models/domain/clock.h"
#include "models/domain/progress.h"
#include "models/storage/selection.h"
#include "models/workspace/label.h"

#include <QObject>
#include <QSet>
#include <functional>
#include <memory>

namespace scd {

class Database;
class Transaction;

/// What a commit changed, for those who show it.
struct Change
{
    enum class Type { Added, Updated, Removed, Restored };
    Ref ref;
    Type type = Type::Updated;
    QStringList columns; ///< of an update; a LocalText column by its plain name

    bool touches(QLatin1StringView column) const { return type != Type::Updated || columns.contains(column); }
};

struct Changes
{
    qint64 step = 0;
    bool isUndo = false; ///< by undo or redo: the window goes there and flashes it
    QList<Change> list;

    bool touches(EntityKind kind) const;
    bool touches(Ref ref) const;
};

/// The writing side of one change; exists only inside Workspace::change().
class Edit
{
public:
    virtual ~Edit() = default;

    /// Validates and inserts; sets the id of the value.
    template <class T>
    Status add(T &value)
    {
        Record record = toRecord(value);
        SCD_TRY(insert(record));
        value = fromRecord<T>(record);
        return Done{};
    }
    /// Validates and writes the cells that differ from what is in the file.
    template <class T>
    Status update(const T &value)
    {
        return write(toRecord(value));
    }
    virtual Status insert(Record &record) = 0;
    virtual Status write(const Record &record) = 0;
    /// Moves the record to the Trash. Its parts are hidden with it.
    virtual Status remove(Ref ref) = 0;
    virtual Status restore(Ref ref) = 0;
    /// Keeps bytes under their hash (see Attachment); gives the hash.
    virtual Result<QString> keepBytes(const QByteArray &bytes) = 0;
};

/// One entry of History.
struct HistoryEntry
{
    Step step;
    QString laptopName;
    bool isUndone = false; ///< a later step took it back
};

enum class Undoable { Yes, No };

/// The one door to a committee's file: all reading and every change. Lives on the GUI thread; readers in a worker
/// collect value structs here first. After each commit `changed` says what to redraw. Readers give an empty value when
/// the file cannot be read; `readFailed` says so.
/// Undo and redo write old and new values through the same door, for every kind of change.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// Takes over an open database. `author` is who sits at this laptop.
    Workspace(std::unique_ptr<Database> database, const Clock &clock, QObject *parent = nullptr);
    ~Workspace() override;

    QString path() const;
    bool isReadOnly() const;
    const Clock &clock() const;
    void setAuthor(const QString &author);

    // Reading ---------------------------------------------------------------------------------------------
    std::optional<Record> record(Ref ref) const;
    template <class T>
    std::optional<T> find(decltype(T::id) id) const
    {
        if (!id)
            return std::nullopt;
        const auto found = record(id.ref());
        return found ? std::optional(fromRecord<T>(*found)) : std::nullopt;
    }
    QList<qint64> ids(const Selection &selection) const;
    QList<Record> records(const Selection &selection) const;
    qint64 count(const Selection &selection) const;
    template <class T>
    QList<T> all(QList<Condition> where = {}, QList<Order> order = {}) const
    {
        QList<T> result;
        for (const Record &record : records({entityOf<T>().kind, std::move(where), std::move(order)}))
            result << fromRecord<T>(record);
        return result;
    }
    /// Records of the kinds whose search text has a word beginning with each word of `text`; best kinds first,
    /// at most `limit` of each kind. Empty text finds nothing.
    QList<Ref> search(const QString &text, const QList<EntityKind> &kinds, int limit) const;
    /// Alive, and so are the records that it is a part of.
    bool isVisible(Ref ref) const;
    /// What the record is called, in the first of `languages` that it has; "" for a record without a name.
    QString title(Ref ref, const QStringList &languages) const;
    /// The same of a record that is at hand, as it is or as it is to be.
    QString titleOf(const Record &record, const QStringList &languages) const;
    QByteArray bytes(const QString &hash) const;

    // Changing --------------------------------------------------------------------------------------------
    using Body = std::function<Status(Edit &)>;
    /// Runs `body` in one transaction; gives the id of the step. When nothing differs there is no step and the
    /// result is 0. Changes with the same non-empty `mergeKey` in a row are one undo step (typing in one field).
    /// `progress` is asked while the journal of a large change is closed, behind the body; it must not read or write.
    Result<qint64> change(const Label &label, const Body &body, const QString &mergeKey = {},
                          Undoable undoable = Undoable::Yes, const Progress &progress = {});
    /// One value of one record, labelled "Change <field> of <title>".
    Result<qint64> setField(Ref ref, const char *column, const Value &value, const QString &mergeKey = {});
    /// Several values of one record that belong together.
    Result<qint64> setFields(Ref ref, const QMap<QByteArray, Value> &values, const QString &mergeKey = {});
    Result<qint64> remove(Ref ref);
    Result<qint64> restore(Ref ref);

    // Undo ------------------------------------------------------------------------------------------------
    bool canUndo() const;
    bool canRedo() const;
    QString undoText() const; ///< the sentence of the label, in the language of the program
    QString redoText() const;
    Status undo();
    Status redo();

    // History ---------------------------------------------------------------------------------------------
    /// Newest first; of one record when `ref` is given (with its parts).
    QList<HistoryEntry> history(int limit, int offset = 0, Ref ref = {}) const;
    QList<RowChange> changesOf(qint64 step) const;
    /// Takes back one step of the past as a new step. Cells that were changed again since stay as they are;
    /// Conflict when that is all of them.
    Result<qint64> revert(qint64 step);
    /// Records in the Trash, latest first.
    QList<Ref> trash() const;
    qint64 trashCount() const;

    // Maintenance -----------------------------------------------------------------------------------------
    Database &database();

Q_SIGNALS:
    /// What can be undone is up to date when this comes: a listener may change something in its turn.
    void changed(const scd::Changes &changes);
    void undoStateChanged();
    /// Reading failed (the file vanished, is damaged …) and gave nothing; once for each kind of error. A reader may be
    /// in the middle of painting: listen queued.
    void readFailed(const scd::Error &error) const;

private:
    using Writer = std::function<Status(Transaction &)>;
    Result<Changes> commit(const Label &label, const Writer &body, qint64 undoes, bool isUndo,
                           const Progress &progress);
    Result<Changes> takeBack(const QList<qint64> &steps, const Label &label, bool isUndo);
    void tell(const Changes &changes);
    template <class T>
    T orNothing(Result<T> read) const;
    QList<qint64> withParts(Ref ref) const;

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace scd

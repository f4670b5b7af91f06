#pragma once

#include "models/domain/entity.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>

namespace scd {

/// A hybrid logical clock reading: 48 bits of milliseconds since 1970 UTC, 16 bits of counter, and the laptop that
/// made it. Stamps are totally ordered and unique over all laptops.
struct Stamp
{
    qint64 time = 0;
    qint64 laptop = 0;

    QDateTime moment() const; ///< UTC
    auto operator<=>(const Stamp &) const = default;
};

/// The next reading of a laptop's clock: later than `last`, and not before the wall clock. A clock that was set
/// back goes on counting from `last`.
Stamp nextStamp(Stamp last, qint64 laptop, const QDateTime &wall);

/// One cell before and after. A cell is a field group, a column without a group, or one language of a LocalText
/// ("title@es"); its name is `cell`. The cell "alive" holds the presence of the row.
struct CellChange
{
    QString cell;
    QMap<QString, Value> before; ///< column -> value; for "title@es" the one column is "title@es"
    QMap<QString, Value> after;
    Stamp overwritten; ///< the stamp of the value that was overwritten; time 0 for none

    bool operator==(const CellChange &) const = default;
};

struct RowChange
{
    Ref row;
    bool created = false; ///< the row did not exist before: `cells` hold only `after`
    QList<CellChange> cells;

    bool operator==(const RowChange &) const = default;
};

/// One change as a person made it: one transaction, one entry in History. The label is an id with arguments, so
/// that History can be read in any language.
struct Step
{
    qint64 id = 0;
    Stamp stamp;
    qint64 sequence = 0; ///< 1, 2, 3 … per laptop, without gaps
    QString label;
    QStringList arguments;
    qint64 undoes = 0; ///< the step that this one takes back
    QString author;    ///< the name given in the settings of that laptop; may be empty

    bool operator==(const Step &) const = default;
};

/// The cells in which two records of one kind differ, and the other way: the record with the cells written in.
QList<CellChange> differences(const Record &before, const Record &after);
/// All cells of a new record that hold something.
QList<CellChange> cellsOf(const Record &record);
/// `record` with the cells' `after` (or, when `back`, `before`) values.
Record withCells(Record record, const QList<CellChange> &cells, bool back = false);
/// Whether the cell of the record holds the change's `after` values.
bool holdsAfter(const Record &record, const CellChange &change);
/// The catalogue's index of the field that a cell's column belongs to; -1 for "alive" and unknown columns.
int fieldOfColumn(const Entity &entity, const QString &column);

/// The cells in the form that is stored and exchanged: CBOR. The format is fixed: see journalformat.cpp.
QByteArray encodeCells(const QList<CellChange> &cells);
Result<QList<CellChange>> decodeCells(const QByteArray &bytes);

} // namespace scd

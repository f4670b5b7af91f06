#pragma once

#include "models/interchange/doubt.h"
#include "models/interchange/mapping.h"
#include "models/interchange/targets.h"

#include <QHash>
#include <functional>

namespace scd {

/// What a reading needs to know besides the cell.
struct ReadContext
{
    const Purpose *purpose = nullptr;
    const Target *target = nullptr;
    int instance = 0;                         ///< of the part, when a row makes several of it
    DateOrder dateOrder = DateOrder::Unknown; ///< as the column decides it, or as it was proposed
    bool isDateOrderSure = true;              ///< false: dates that fit both ways are doubtful
    bool hasDecimalComma = false;
    QString language; ///< of a text without one
    QString zone;     ///< IANA, of the record that the rows go into: what has no zone of its own is there
    QDate today;      ///< two-digit years and days without a year count from it
    QDate rowDate;    ///< a date that an earlier cell of the row gave: what ends later counts from it
    QDate toldOn;     ///< the day on which the row was written, where the sheet says it
    /// The record of a kind by its name: 0 = none, -1 = several.
    std::function<qint64(EntityKind, const QString &)> find;
    /// The words of the choices that the target can give (see prepare()).
    QHash<const Field *, QHash<QString, QString>> choiceWords;

    const RowRecord &part() const { return purpose->parts[target->part]; }
};

struct ReadValue
{
    int part = 0; ///< of Purpose::parts
    int instance = 0;
    int field = 0; ///< of the part's entity; -1: the record is made, its links say everything
    Value value;
    QString language = {}; ///< of a LocalText: only this language is set
};

struct CellRead
{
    QList<ReadValue> values;
    bool isWhole = true; ///< false: the cell belongs into the notes too
    QList<std::pair<DoubtReason, QString>> doubts;
    QDate toldOn;  ///< of a cell that says when the row was written
    QDate rowDate; ///< of a cell that says on which day something begins

    void doubt(DoubtReason reason, const QString &argument = {}) { doubts.append({reason, argument}); }
    /// The cell could not be read, or not all of it: the text goes to the notes.
    void leave(DoubtReason reason, const QString &argument = {})
    {
        isWhole = false;
        doubt(reason, argument);
    }
    void set(const ReadContext &context, int field, Value value)
    {
        values.append({context.target->part, context.instance, field, std::move(value)});
    }
};

/// A cell that is not empty into the values of its target. Nothing is guessed apart that cannot be told; what a value
/// cannot hold makes the cell doubtful and leaves its text for the notes.
CellRead readCell(const Cell &cell, const ReadContext &context);

/// Gathers the words of choices; to be called once per column, before readCell().
void prepare(ReadContext &context);

/// The token of a choice: by its words in three languages, its label, or itself; "" when none. Words behind or beside
/// it are put into `rest`: "Bus 1+2", "Formal / barong".
QString readChoice(const ReadContext &context, const Field &field, const QString &text, QString *rest);
/// Several ticks in one cell; tokens in the order of the choices. What is no choice is put into `unknown`.
QStringList readChoices(const ReadContext &context, const Field &field, const QString &text, QStringList *unknown);
/// Names of languages in one cell as BCP 47 tags; what is none is put into `unknown`.
QStringList readLanguages(const QString &text, QStringList *unknown);
/// The pieces of a list: by commas outside of brackets, semicolons, lines.
QStringList listPieces(const QString &text);

/// The part and the field that a role of a reading names: "surname1" of the reading's own part, or
/// "delegate.role". Both -1 when the purpose has no such part.
std::pair<int, int> roleColumn(const ReadContext &context, QLatin1StringView role);

} // namespace scd

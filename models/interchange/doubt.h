#pragma once

#include <QList>
#include <QString>

namespace scd {

/// Why a person should look at a cell. Sentences are made in ui/; the argument is what a sentence names.
enum class DoubtReason {
    NotADate,         ///< went to the notes
    DateOrder,        ///< day and month could be the other way round; argument: the date taken, ISO
    TwoDigitYear,     ///< argument: the year taken
    ImpossibleDate,   ///< a day that does not exist, a birth date in the future
    NotATime,         ///< went to the notes
    NotANumber,       ///< went to the notes
    RestOfCell,       ///< a part was read, the whole is in the notes; argument: the part that was not read
    NotAnAddress,     ///< no mail or web address; went to the notes
    NotAChoice,       ///< none of the choices; went to the notes. argument: the text
    NotYesNo,         ///< went to the notes
    UnknownCountry,   ///< went to the notes
    UnknownLanguage,  ///< argument: the word; went to the notes
    UnknownZone,      ///< went to the notes
    UnknownRecord,    ///< no record has that name; went to the notes. argument: the text
    SeveralRecords,   ///< more than one record has that name; went to the notes
    NamesNotSplit,    ///< a name that cannot be told apart: kept whole
    MembersUnsure,    ///< people or ages read out of free text
    FormulaAsText,    ///< text that other programs would run; kept as text
    TooLong,          ///< went to the notes
    CellError,        ///< "#REF!" and the like; went to the notes
    ColumnTaken,      ///< another column fills the same field with another value; went to the notes
    SameNameAsRow,    ///< looks like another row but differs; argument: its number as shown
    SameNameAsRecord, ///< looks like a record of the file but differs; argument: its name
    EarlierRowSays,   ///< an earlier row for the same record says otherwise; went to the notes
    MissingRequired,  ///< the row lacks what the record needs; argument: label of the field
    SealedLeftOut,    ///< sealed text that fits in no field; the notes are less protected, so it was left out
    Refused,          ///< the value is refused by the record's own check; went to the notes. argument: problem
};

struct Doubt
{
    int row = 0;     ///< of the sheet
    int column = -1; ///< of the sheet; -1 = the whole row
    DoubtReason reason = DoubtReason::RestOfCell;
    QString argument = {};

    bool operator==(const Doubt &) const = default;
};

/// A stable word for reports and tests: "dateOrder".
QString tokenOf(DoubtReason reason);

} // namespace scd

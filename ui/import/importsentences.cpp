#include "ui/import/importsentences.h"

#include "models/domain/text.h"
#include "ui/widgets/sentences.h"

namespace scd {

namespace {

QString letters(int number)
{
    QString name;
    for (int rest = number + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + (rest - 1) % 26));
    return name;
}

} // namespace

QString ImportSentences::columnName(const ColumnMapping *column, int number)
{
    const QString header = column == nullptr ? QString() : shownLine(column->header);
    //: A column without a header, by its letter
    return header.isEmpty() ? tr("Column %1").arg(letters(number)) : header;
}

QString ImportSentences::doubt(const Doubt &doubt) const
{
    const QString argument = shownLine(doubt.argument);
    switch (doubt.reason) {
    case DoubtReason::NotADate:
        return tr("This is no date. It goes into the notes.");
    case DoubtReason::DateOrder:
        return tr("Day and month could be the other way round. It is taken as %1.")
            .arg(m_formats.date(QDate::fromString(doubt.argument, Qt::ISODate), Formats::Length::Long));
    case DoubtReason::TwoDigitYear:
        return tr("The year has two digits. It is taken as %1.").arg(argument);
    case DoubtReason::ImpossibleDate:
        return tr("There is no such day, or it cannot lie there. Please check it.");
    case DoubtReason::NotATime:
        return tr("This is no time. It goes into the notes.");
    case DoubtReason::NotANumber:
        return tr("This is no number. It goes into the notes.");
    case DoubtReason::RestOfCell:
        return argument.isEmpty() ? tr("Only a part of it fits. The whole text goes into the notes.")
                                  : tr("“%1” fits nowhere. The whole text goes into the notes.").arg(argument);
    case DoubtReason::NotAnAddress:
        return tr("This does not look like an address. It goes into the notes.");
    case DoubtReason::NotAChoice:
        return argument.isEmpty() ? tr("This is none of the choices. It goes into the notes.")
                                  : tr("“%1” is none of the choices. It goes into the notes.").arg(argument);
    case DoubtReason::NotYesNo:
        return tr("This is neither yes nor no. It goes into the notes.");
    case DoubtReason::UnknownCountry:
        return tr("This country is not known. It goes into the notes.");
    case DoubtReason::UnknownLanguage:
        return tr("The language “%1” is not known. It goes into the notes.").arg(argument);
    case DoubtReason::UnknownZone:
        return tr("This time zone is not known. It goes into the notes.");
    case DoubtReason::UnknownRecord:
        return tr("Nothing in your file is called “%1”. It goes into the notes.").arg(argument);
    case DoubtReason::SeveralRecords:
        return tr("Several records in your file have this name. It goes into the notes.");
    case DoubtReason::NamesNotSplit:
        return tr("Which word is the surname cannot be told. The name is kept whole.");
    case DoubtReason::MembersUnsure:
        return tr("People and ages were read out of free text. Please compare.");
    case DoubtReason::FormulaAsText:
        return tr("This looks like a formula. It is kept as plain text and never run.");
    case DoubtReason::TooLong:
        return tr("This is too long for its field. It goes into the notes.");
    case DoubtReason::CellError:
        return tr("The spreadsheet itself shows an error here. It goes into the notes.");
    case DoubtReason::ColumnTaken:
        return tr("Another column fills the same field differently. This one goes into the notes.");
    case DoubtReason::SameNameAsRow:
        return tr("Row %1 has the same name but differs.").arg(argument);
    case DoubtReason::SameNameAsRecord:
        return tr("“%1” in your file has the same name but differs. If it is the same, say so below.").arg(argument);
    case DoubtReason::EarlierRowSays:
        return tr("An earlier row says otherwise. This one goes into the notes.");
    case DoubtReason::MissingRequired:
        return tr("It is left out because something is missing: %1.").arg(argument);
    case DoubtReason::SealedLeftOut:
        return tr("This is protected text, and notes are not. It is left out; type it into its field by hand.");
    case DoubtReason::Refused:
        return tr("This cannot be stored there and goes into the notes. %1")
            .arg(problemSentence({QString(), doubt.argument.toLatin1().constData()}, m_formats));
    }
    return {};
}

QString ImportSentences::doubtIn(const Doubt &one, const Mapping &mapping) const
{
    if (one.column < 0)
        return doubt(one);
    //: A column of the sheet, and what is doubtful in its cell
    return tr("%1: %2", "column and doubt").arg(columnName(mapping.column(one.column), one.column), doubt(one));
}

QString ImportSentences::reason(const RowPlan &row)
{
    if (row.sameAsRow >= 0)
        return tr("Belongs to row %1").arg(row.sameAsRow + 1);
    const QString name = shownLine(row.matchTitle);
    switch (row.reason) {
    case MatchReason::None:
        return tr("Nothing like it is in your file");
    case MatchReason::SameMail:
        return tr("Same e-mail as %1").arg(name);
    case MatchReason::NameAndBirth:
        return tr("Same name and birth date as %1").arg(name);
    case MatchReason::SameName:
        return tr("Same name as %1").arg(name);
    case MatchReason::NearName:
        return tr("Nearly the same name as %1").arg(name);
    case MatchReason::NameAndPlace:
        return tr("Same name and place as %1").arg(name);
    case MatchReason::SameTimeTitle:
        return tr("Same time and title as %1").arg(name);
    case MatchReason::SameValues:
        return tr("Says the same as %1").arg(name);
    case MatchReason::Chosen:
        return tr("You said that it is %1").arg(name);
    case MatchReason::MissingRequired:
        return tr("Something that it needs is missing");
    }
    return {};
}

QString ImportSentences::decision(const RowPlan &row)
{
    if (row.decision == RowDecision::Skip)
        return tr("Left out", "a row of a sheet");
    if (row.changesNothing)
        return tr("The same", "a row of a sheet");
    return row.decision == RowDecision::Add ? tr("New", "a row of a sheet") : tr("Changed", "a row of a sheet");
}

QString ImportSentences::columnReason(const ColumnMapping &column)
{
    switch (column.reason) {
    case ColumnReason::None:
        return tr("Nothing is known of this column.");
    case ColumnReason::Header:
        return tr("Taken by its header.");
    case ColumnReason::HeaderWords:
        return tr("Taken by words of its header. Please check.");
    case ColumnReason::Values:
        return tr("Taken by its values. Please check.");
    case ColumnReason::Remembered:
        return tr("As in the mapping that was used before.");
    case ColumnReason::Chosen:
        return tr("As you chose.");
    }
    return {};
}

QString ImportSentences::account(const ImportPreview &preview, bool isDone) const
{
    const ImportReport &report = preview.report;
    const QLocale locale = m_formats.locale();
    const auto cells = [&](CellOutcome outcome) { return locale.toString(report.cells.value(outcome)); };
    const Purpose *purpose = purposeById(preview.plan.purpose);
    const QString rows =
        (isDone ? tr("%1: %2 added, %3 changed, %4 the same, %5 left out; %6 want a look.")
                : tr("%1: %2 to add, %3 to change, %4 the same, %5 left out; %6 want a look."))
            .arg(purpose == nullptr ? QString() : purpose->mainPart().entity->translatedPlural(),
                 locale.toString(report.added), locale.toString(report.updated), locale.toString(report.unchanged),
                 locale.toString(report.skipped), locale.toString(preview.doubtfulRows));
    const QString counts = tr("Cells: %1 in fields, %2 in notes, %3 to look at, %4 left out, %5 lost.")
                               .arg(cells(CellOutcome::Field), cells(CellOutcome::Note), cells(CellOutcome::Doubtful),
                                    cells(CellOutcome::LeftOut), locale.toString(preview.lost));
    if (preview.plan.intoChanged)
        return rows + u'\n' + counts + u' ' + tr("Text around the table is kept in the notes of the delegation.");
    // Rows that hold too little to be one, at the end of a table, are outside as well.
    if (const int outside = report.cells.value(CellOutcome::Outside); outside > 0)
        return rows + u'\n' + counts + u' ' + tr("%Ln cell(s) outside of the table stay(s) out.", nullptr, outside);
    return rows + u'\n' + counts;
}

QString ImportSentences::done(const ImportPreview &preview) const
{
    const QLocale locale = m_formats.locale();
    return tr("Imported from %1: %2 added, %3 changed")
        .arg(shownLine(preview.plan.context.fileName), locale.toString(preview.report.added),
             locale.toString(preview.report.updated));
}

} // namespace scd

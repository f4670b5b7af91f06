#include "ui/widgets/sentences.h"

#include "models/domain/text.h"
#include "models/domain/validate.h"
#include "models/interchange/book.h"

namespace scd {

namespace {

/// The context of the sentences for translators.
class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(scd::Sentences)

public:
    static QString ofProblem(const Problem &problem, const Formats &formats);
    static QString ofKind(ErrorKind kind);
    static QString ofSheet(const Error &error);
    static QString ofLargeSheet(const QString &detail);
    static QString ofMapping(ErrorKind kind);
};

QString dayOf(const Problem &problem, const Formats &formats)
{
    return formats.date(QDate::fromString(problem.argument, Qt::ISODate));
}

QString Sentences::ofProblem(const Problem &problem, const Formats &formats)
{
    const QLatin1StringView id(problem.problem);
    const auto is = [id](const char *other) { return id == QLatin1StringView(other); };
    if (is(problem::required))
        return tr("This cannot be empty. Please fill it in.");
    if (is(problem::tooLong))
        return tr("This is too long: at most %L1 characters fit here.").arg(problem.argument.toInt());
    if (is(problem::badCharacters))
        return tr("There are characters in it that cannot be stored. Please type it anew.");
    if (is(problem::unknownZone))
        return tr("This time zone is not known here. Choose one from the list.");
    if (is(problem::endBeforeStart)) {
        const QString start = dayOf(problem, formats);
        return start.isEmpty() ? tr("It ends before it begins. Choose a later end.")
                               : tr("It ends before it begins. Choose %1 or later.").arg(start);
    }
    if (is(problem::impossibleDate))
        return tr("There is no such day. Type it like %1.").arg(formats.date(QDate(2027, 3, 4)));
    if (is(problem::outOfRange))
        return tr("This number is out of range. Please check it.");
    if (is(problem::sameCommunity))
        return tr("A city cannot be its own partner. Choose another one.");
    if (is(problem::expiresBeforeSigned))
        return tr("It expires before it was signed. Choose %1 or later.").arg(dayOf(problem, formats));
    if (is(problem::badCode))
        return tr("Use only letters from A to Z, digits and hyphens, such as TENA-2027-IN.");
    if (is(problem::notAnAddress))
        return tr("This does not look like an address. Please check it.");
    if (is(problem::endsNextDay))
        return tr("It ends after midnight, on the next day.");
    return tr("This value cannot be used. Please check it.");
}

QString Sentences::ofKind(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
        return tr("It is not there any more. Nothing was changed. It may be in the Trash, or was moved to another "
                  "place.");
    case ErrorKind::Exists:
        return tr("There is a file with this name already. It was not touched. Choose another name.");
    case ErrorKind::Invalid:
        return tr("Something here cannot be stored as it is. Nothing is lost: please look at the marked fields.");
    case ErrorKind::Conflict:
        return tr("It was changed again since. The newer values stand. Look at History to see them.");
    case ErrorKind::NothingToDo:
        return tr("There was nothing to change. Everything is as it was.");
    case ErrorKind::ReadOnly:
        return tr("This file can only be read, so the change was not saved. Save a copy in a place where you may "
                  "write, and open that.");
    case ErrorKind::Locked:
        return tr("The file is open in another program or on another computer. Nothing was changed. Close it there, or "
                  "open a copy to read.");
    case ErrorKind::TooNew:
        return tr("This file was made by a newer version of the program. It was not touched. Please install the newer "
                  "version.");
    case ErrorKind::NotOurs:
        return tr("This is not a file of Sister City Desk. It was not touched. Choose a file that ends in "
                  ".sistercity.");
    case ErrorKind::Damaged:
        return tr("The file is damaged. It was not changed, and your backups are safe. Open the latest backup with "
                  "File > Backups.");
    case ErrorKind::DiskFull:
        return tr("The disk is full, so the last change was not saved. Everything before it is safe, and your text is "
                  "still here. Make room, then try again.");
    case ErrorKind::InputOutput:
        return tr("The disk could not be read or written, so the last change was not saved. Everything before it is "
                  "safe, and your text is still here. Check the disk or stick, then try again.");
    case ErrorKind::TooLarge:
        return tr("This is too large, so it was not taken. Nothing was changed. Choose something smaller.");
    case ErrorKind::WrongType:
        return tr("This kind of file cannot be taken. Nothing was changed. Choose a PDF, JPEG or PNG file.");
    case ErrorKind::Cancelled:
        return tr("Stopped. Nothing was changed.");
    case ErrorKind::Unexpected:
        break;
    }
    return tr("Something went wrong in the program. What was saved before is safe. Please try again; if it happens "
              "again, restart the program.");
}

QString Sentences::ofLargeSheet(const QString &detail)
{
    if (detail == unreadable::rowCount)
        return tr("“%1” has too many rows to be imported at once. Nothing was changed. Divide it into several files.");
    if (detail == unreadable::columnCount)
        return tr(
            "“%1” has too many columns to be a table of records. Nothing was changed. Delete those that you do not "
            "need.");
    if (detail == unreadable::cellLength)
        return tr("“%1” has a cell that is too long, as a file without line breaks has. Nothing was changed. Look "
                  "whether it is the file that you meant.");
    return tr("“%1” is too large to be imported. Nothing was changed.");
}

QString Sentences::ofSheet(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
        return tr("There is no file “%1”.");
    case ErrorKind::TooLarge:
        return ofLargeSheet(error.detail);
    case ErrorKind::Damaged:
        return tr("“%1” is damaged and cannot be read. Nothing was changed.");
    case ErrorKind::Cancelled:
        return tr("Reading “%1” was stopped. Nothing was changed.");
    case ErrorKind::WrongType:
        if (error.detail == unreadable::empty)
            return tr("“%1” is empty. Nothing was changed.");
        if (error.detail == unreadable::encrypted)
            return tr("A password protects “%1”. Save it without one. Nothing was changed.");
        if (error.detail == unreadable::oldSpreadsheet)
            return tr("“%1” is an old kind of spreadsheet. Save it as .xlsx, .ods or .csv. Nothing was changed.");
        return tr("“%1” is no table. Nothing was changed.");
    default:
        return tr("“%1” cannot be read. Nothing was changed.");
    }
}

QString Sentences::ofMapping(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
        return tr("There is no file “%1”.");
    case ErrorKind::TooNew:
        return tr("The mapping “%1” was made by a newer version.");
    case ErrorKind::Invalid:
        return tr("The mapping “%1” names “%2”, which this version does not know.");
    default:
        return tr("“%1” is no mapping.");
    }
}

} // namespace

QString problemSentence(const Problem &problem, const Formats &formats)
{
    return Sentences::ofProblem(problem, formats);
}

QString errorSentence(const Error &error)
{
    return Sentences::ofKind(error.kind);
}

QString sheetErrorSentence(const Error &error, const QString &name)
{
    return Sentences::ofSheet(error).arg(shownLine(name));
}

QString mappingErrorSentence(const Error &error, const QString &name)
{
    const QString sentence = Sentences::ofMapping(error.kind);
    return error.kind == ErrorKind::Invalid ? sentence.arg(shownLine(name), shownLine(error.detail))
                                            : sentence.arg(shownLine(name));
}

} // namespace scd

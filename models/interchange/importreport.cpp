#include "models/interchange/importplan.h"

using namespace Qt::StringLiterals;

namespace scd {

namespace {

QString tokenOf(CellOutcome outcome)
{
    static constexpr const char *tokens[] = {"empty", "outside", "header", "field", "note", "doubtful", "leftOut"};
    return QString::fromLatin1(tokens[static_cast<int>(outcome)]);
}

} // namespace

QString tokenOf(DoubtReason reason)
{
    static constexpr const char *tokens[] = {
        "notADate",        "dateOrder",     "twoDigitYear",   "impossibleDate", "notATime",         "notANumber",
        "restOfCell",      "notAnAddress",  "notAChoice",     "notYesNo",       "unknownCountry",   "unknownLanguage",
        "unknownZone",     "unknownRecord", "severalRecords", "namesNotSplit",  "membersUnsure",    "formulaAsText",
        "tooLong",         "cellError",     "columnTaken",    "sameNameAsRow",  "sameNameAsRecord", "earlierRowSays",
        "missingRequired", "sealedLeftOut", "refused"};
    return QString::fromLatin1(tokens[static_cast<int>(reason)]);
}

int ImportReport::total() const
{
    int sum = 0;
    for (const int count : cells)
        sum += count;
    return sum;
}

ImportReport reportOf(const ImportPlan &plan)
{
    ImportReport report;
    for (const RowPlan &row : plan.rows) {
        if (row.decision == RowDecision::Skip)
            ++report.skipped;
        else if (row.changesNothing)
            ++report.unchanged;
        else if (row.decision == RowDecision::Add)
            ++report.added;
        else
            ++report.updated;
    }
    for (const QList<CellOutcome> &row : plan.outcomes) {
        for (const CellOutcome outcome : row)
            ++report.cells[outcome];
    }
    return report;
}

QList<QStringList> reportRows(const ImportPlan &plan, const Sheet &sheet)
{
    QList<QStringList> rows{{u"row"_s, u"column"_s, u"header"_s, u"text"_s, u"outcome"_s, u"target"_s, u"reason"_s}};
    QHash<std::pair<int, int>, QStringList> reasons;
    for (const Doubt &doubt : plan.doubts)
        reasons[{doubt.row, doubt.column}] << tokenOf(doubt.reason);
    QHash<int, const ColumnMapping *> columns;
    for (const ColumnMapping &column : plan.mapping.columns)
        columns.insert(column.column, &column);
    for (int row = 0; row < plan.outcomes.size(); ++row) {
        for (int column = 0; column < plan.outcomes[row].size(); ++column) {
            const CellOutcome outcome = plan.outcomes[row][column];
            if (outcome == CellOutcome::Empty)
                continue;
            const ColumnMapping *mapped = columns.value(column);
            const bool isField = outcome == CellOutcome::Field || outcome == CellOutcome::Doubtful;
            QStringList why = reasons.value({row, column});
            if (outcome == CellOutcome::Doubtful)
                why += reasons.value({row, -1});
            rows << QStringList{QString::number(row + 1),
                                QString::number(column + 1),
                                mapped == nullptr ? QString() : mapped->header,
                                sheet.at(row, column).text,
                                tokenOf(outcome),
                                mapped == nullptr || !isField ? QString() : mapped->target,
                                why.join(u' ')};
        }
    }
    return rows;
}

} // namespace scd

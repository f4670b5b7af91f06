#include "models/interchange/csvwriter.h"

#include "models/interchange/cells.h"

namespace scd {

namespace {

void appendCell(QByteArray &bytes, const QString &text, bool isFirst, bool isAlone, FormulaGuard guard)
{
    int lost = 0;
    const QString kept = mended(text, lost);
    const bool isGuard = guard == FormulaGuard::Safe && isRisky(kept);
    const bool isQuoted = isGuard || needsQuotes(kept, isFirst) || (isAlone && kept.isEmpty());
    if (!isQuoted) {
        bytes += kept.toUtf8();
        return;
    }
    bytes += '"';
    if (isGuard)
        bytes += '\'';
    bytes += kept.toUtf8().replace('"', "\"\"");
    bytes += '"';
}

} // namespace

Result<QByteArray> toCsv(const Sheet &sheet, const CsvOptions &options, const Progress &progress)
{
    QByteArray bytes = "\xef\xbb\xbf";
    const int columns = sheet.columnCount();
    const qsizetype rows = sheet.rows.size();
    const QString nothing;
    for (qsizetype i = 0; i < rows; ++i) {
        const QList<Cell> &row = sheet.rows.at(i);
        if (i > 0)
            bytes += "\r\n";
        for (int column = 0; column < columns; ++column) {
            if (column > 0)
                bytes += options.separator.toLatin1();
            appendCell(bytes, column < row.size() ? row.at(column).text : nothing, i == 0 && column == 0, columns == 1,
                       options.guard);
        }
        if (progress && i % 1'000 == 999 && !progress(static_cast<int>(i * 100 / rows)))
            return failure(ErrorKind::Cancelled);
    }
    if (options.guard == FormulaGuard::Exact && rows > 0)
        bytes += "\r\n";
    return bytes;
}

} // namespace scd

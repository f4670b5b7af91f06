#include "models/interchange/csvwriter.h"
#include "models/interchange/delimited.h"
#include "tests/fuzz/oracle.h"
#include "tests/support/tables.h"

using namespace scd;

namespace {

bool hasArtefact(const Sheet &sheet)
{
    for (const QList<Cell> &row : sheet.rows) {
        for (const Cell &cell : row) {
            if (cell.text.startsWith(QLatin1StringView("=\"")))
                return true;
        }
    }
    return false;
}

/// parse(write(x)) = x, for each kind of file that we write.
void checkRoundTrip(const Sheet &sheet, const CsvOptions &options)
{
    if (options.guard == FormulaGuard::Exact && hasArtefact(sheet))
        return;
    const QByteArray bytes = toCsv(sheet, options).valueOr({});
    ReadLimits roomy = fuzz::limits();
    roomy.fileBytes *= 4;
    roomy.cells *= 2;
    const auto again = readBook(bytes, roomy);
    fuzz::require(again.ok() && again->format == BookFormat::Delimited && again->mendedCells == 0);
    fuzz::require(tables::firstDifference({sheet}, again->sheets).isEmpty());
    fuzz::require(toCsv(again->sheets.constFirst(), options).valueOr({}) == bytes);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    const QByteArray input = fuzz::bytesOf(data, size);
    if (fuzz::isChosen(input, 8)) {
        if (const auto pasted = parsePasted(QString::fromUtf8(input), {}, fuzz::limits()))
            fuzz::checkBook(*pasted);
    }
    const auto book = readDelimited(input, fuzz::limits(), {});
    if (!book)
        return 0;
    fuzz::checkBook(*book);
    // A ragged sheet grows when its records are made equally wide.
    const Sheet &sheet = book->sheets.constFirst();
    if (sheet.columnCount() * sheet.rows.size() > 2 * fuzz::limits().cells)
        return 0;
    checkRoundTrip(sheet, {fuzz::isChosen(input, 3) ? u';' : u',',
                           fuzz::isChosen(input, 2) ? FormulaGuard::Exact : FormulaGuard::Safe});
    return 0;
}

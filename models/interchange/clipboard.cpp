#include "models/interchange/clipboard.h"

#include "models/interchange/cells.h"

using namespace Qt::StringLiterals;

namespace scd {

namespace {

constexpr QStringView generator = u"<meta name=\"generator\" content=\"Sister City Desk, guarded\">";

QString safeText(const QString &text, FormulaGuard guard)
{
    int lost = 0;
    const QString kept = mended(text, lost);
    return guard == FormulaGuard::Safe ? guarded(kept) : kept;
}

bool isTyped(const Cell &cell)
{
    return cell.type != Cell::Type::Text && cell.type != Cell::Type::Empty && cell.type != Cell::Type::Error;
}

} // namespace

QString toTsv(const Sheet &sheet, FormulaGuard guard)
{
    QString result;
    const int columns = sheet.columnCount();
    for (const QList<Cell> &row : sheet.rows) {
        for (int column = 0; column < columns; ++column) {
            if (column > 0)
                result += u'\t';
            const QString text = safeText(column < row.size() ? row.at(column).text : QString(), guard);
            if (text.contains(u'\t') || text.contains(u'\n') || text.contains(u'"'))
                result += u'"' + QString(text).replace(u'"', "\"\""_L1) + u'"';
            else
                result += text;
        }
        result += u'\n';
    }
    return result;
}

QString toHtml(const Sheet &sheet, bool hasHeaderRow, FormulaGuard guard)
{
    QString result = u"<html><head><meta charset=\"utf-8\">"_s;
    if (guard == FormulaGuard::Safe)
        result += generator;
    result += u"</head><body><table>\n"_s;
    const int columns = sheet.columnCount();
    for (qsizetype i = 0; i < sheet.rows.size(); ++i) {
        const QList<Cell> &row = sheet.rows.at(i);
        const bool isHeader = hasHeaderRow && i == 0;
        const QString tag = isHeader ? u"th"_s : u"td"_s;
        result += "<tr>"_L1;
        for (int column = 0; column < columns; ++column) {
            const Cell cell = row.value(column);
            result += u'<' + tag;
            // The format "text" of Excel and LibreOffice.
            if (!isHeader && !isTyped(cell))
                result += " style=\"mso-number-format:'\\@'\" sdnum=\"1033;0;@\""_L1;
            result += u'>' + safeText(cell.text, guard).toHtmlEscaped().replace(u'\n', "<br>"_L1);
            result += "</"_L1 + tag + u'>';
        }
        result += "</tr>\n"_L1;
    }
    return result + "</table></body></html>"_L1;
}

bool isOurClipboard(const QString &html)
{
    return html.contains(generator);
}

} // namespace scd

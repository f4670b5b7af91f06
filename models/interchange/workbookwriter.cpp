#include "models/interchange/workbookwriter_p.h"

#include "models/interchange/book.h"
#include "models/interchange/cells.h"
#include "models/interchange/serialdate.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

constexpr int mostRows = 1'048'576;
constexpr int mostColumns = 16'384;
constexpr qsizetype mostCharacters = 32'767;

Status statusOf(lxw_error error)
{
    switch (error) {
    case LXW_NO_ERROR:
        return Done{};
    case LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED:
        return failure(ErrorKind::TooLarge, unreadable::cellLength.toString());
    default:
        return failure(ErrorKind::Unexpected, QString::fromLatin1(lxw_strerror(error)));
    }
}

/// The format with which a spreadsheet shows the number as the cell's text has it; nothing when there is no simple one.
std::optional<QByteArray> formatOf(const Cell &cell)
{
    if (cell.text.isEmpty() || cell.text == shownNumber(cell.number))
        return "General";
    QString zeros;
    for (const QChar c : cell.text) {
        if (c.isDigit())
            zeros += u'0';
        else if (c == u'.' || c == u'%')
            zeros += c;
        else if (c != u'-' && c != u',')
            return {};
    }
    const QString decimals = zeros.contains(u'.') ? zeros.sliced(zeros.indexOf(u'.')) : QString();
    const QString percent = zeros.endsWith(u'%') && decimals.isEmpty() ? u"%"_s : QString();
    for (const QString &code : {u"0"_s + decimals + percent, u"#,##0"_s + decimals + percent, zeros}) {
        if (formattedNumber(cell.number, numberFormatOf(code)) == cell.text)
            return code.toLatin1();
    }
    return {};
}

QByteArray timeFormat(QTime time)
{
    if (time.msec() != 0)
        return "hh:mm:ss.000";
    return time.second() != 0 ? "hh:mm:ss" : "hh:mm";
}

/// A text like _x0041_ stands for a character in the file: its underscore is written as such a code, too.
QByteArray escaped(const QString &text)
{
    static const QRegularExpression code(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    return text.contains("_x"_L1) ? QString(text).replace(code, u"_x005F_"_s).toUtf8() : text.toUtf8();
}

/// Width of a cell's text in characters, of its longest line.
int widthOf(const Cell &cell)
{
    qsizetype longest = 0;
    for (const QStringView line : QStringView(cell.text).split(u'\n'))
        longest = std::max(longest, line.size());
    return static_cast<int>(std::min<qsizetype>(longest, 1'000));
}

} // namespace

lxw_format *WorkbookWriter::format(const QByteArray &code)
{
    lxw_format *&made = m_formats[code];
    if (made == nullptr) {
        made = workbook_add_format(m_workbook);
        if (code == "bold")
            format_set_bold(made);
        else
            format_set_num_format(made, code.constData());
    }
    return made;
}

QByteArray WorkbookWriter::nameOf(const Sheet &sheet)
{
    constexpr qsizetype longest = 31;
    int lost = 0;
    QString name = mended(sheet.name, lost);
    for (const QChar refused : u"[]:*?/\\\n\t"_s)
        name.replace(refused, u' ');
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    name = name.trimmed().left(longest);
    while (name.endsWith(u'\'') || (!name.isEmpty() && name.back().isHighSurrogate()))
        name.chop(1);
    const QString stem = name.isEmpty() ? u"Sheet"_s : name;
    for (int i = 2; name.isEmpty() || m_names.contains(name.toLower()) || name.toLower() == u"history"; ++i)
        name = stem.left(longest - 6) + u' ' + QString::number(i);
    m_names.insert(name.toLower());
    return name.toUtf8();
}

void WorkbookWriter::setWidths(lxw_worksheet *worksheet, const Sheet &sheet, int columns) const
{
    // So many rows say enough, and a long note shall not push all else off the screen.
    constexpr qsizetype lookedAt = 1'000;
    constexpr int narrowest = 8;
    constexpr int widest = 50;
    for (int column = 0; column < columns; ++column) {
        int width = narrowest;
        for (qsizetype row = 0; row < std::min(sheet.rows.size(), lookedAt); ++row) {
            const QList<Cell> &cells = sheet.rows.at(row);
            if (column < cells.size())
                width = std::max(width, widthOf(cells.at(column)) + 2);
        }
        const auto at = static_cast<lxw_col_t>(column);
        worksheet_set_column(worksheet, at, at, std::min(width, widest), nullptr);
    }
}

lxw_error WorkbookWriter::writeNumber(lxw_worksheet *worksheet, lxw_row_t row, lxw_col_t column, const Cell &cell)
{
    const auto code = formatOf(cell);
    if (!code || !std::isfinite(cell.number))
        return worksheet_write_string(worksheet, row, column, cell.text.toUtf8().constData(), nullptr);
    return worksheet_write_number(worksheet, row, column, cell.number, *code == "General" ? nullptr : format(*code));
}

Status WorkbookWriter::write(lxw_worksheet *worksheet, lxw_row_t row, lxw_col_t column, const Cell &cell,
                             lxw_format *style)
{
    const auto writeSerial = [&](double serial, const QByteArray &code) {
        return statusOf(worksheet_write_number(worksheet, row, column, serial, format(code)));
    };
    switch (cell.type) {
    case Cell::Type::Empty:
        return Done{};
    case Cell::Type::Number:
        return statusOf(writeNumber(worksheet, row, column, cell));
    case Cell::Type::YesNo:
        return statusOf(worksheet_write_boolean(worksheet, row, column, cell.number != 0 ? 1 : 0, style));
    case Cell::Type::Date:
        if (hasSerial(cell.date))
            return writeSerial(serialOf(cell.date, {}), "yyyy-mm-dd");
        break;
    case Cell::Type::DateTime:
        if (hasSerial(cell.date) && cell.time.isValid())
            return writeSerial(serialOf(cell.date, cell.time), "yyyy-mm-dd " + timeFormat(cell.time));
        break;
    case Cell::Type::Time:
        if (cell.time.isValid())
            return writeSerial(serialOf({}, cell.time), timeFormat(cell.time));
        break;
    case Cell::Type::Text:
    case Cell::Type::Error:
        break;
    }
    int lost = 0;
    const QString text = mended(cell.text, lost);
    if (text.size() > mostCharacters)
        return failure(ErrorKind::TooLarge, unreadable::cellLength.toString());
    return statusOf(worksheet_write_string(worksheet, row, column, escaped(text).constData(), style));
}

Status WorkbookWriter::add(const Sheet &sheet, bool hasHeaderRow, const std::function<bool()> &goOn)
{
    const int columns = sheet.columnCount();
    if (sheet.rows.size() > mostRows)
        return failure(ErrorKind::TooLarge, unreadable::rowCount.toString());
    if (columns > mostColumns)
        return failure(ErrorKind::TooLarge, unreadable::columnCount.toString());
    lxw_worksheet *worksheet = workbook_add_worksheet(m_workbook, nameOf(sheet).constData());
    if (worksheet == nullptr)
        return failure(ErrorKind::Unexpected, u"sheet"_s);
    setWidths(worksheet, sheet, columns);
    if (hasHeaderRow && columns > 0) {
        worksheet_freeze_panes(worksheet, 1, 0);
        const auto lastRow = static_cast<lxw_row_t>(std::max<qsizetype>(1, sheet.rows.size() - 1));
        worksheet_autofilter(worksheet, 0, 0, lastRow, static_cast<lxw_col_t>(columns - 1));
    }
    for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
        lxw_format *style = hasHeaderRow && row == 0 ? format("bold") : nullptr;
        const QList<Cell> &cells = sheet.rows.at(row);
        for (qsizetype column = 0; column < cells.size(); ++column)
            SCD_TRY(
                write(worksheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), cells.at(column), style));
        if (!goOn())
            return failure(ErrorKind::Cancelled);
    }
    return Done{};
}

} // namespace scd

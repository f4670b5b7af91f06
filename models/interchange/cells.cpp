#include "models/interchange/cells.h"

#include "models/domain/text.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

QString shownTime(QTime time)
{
    if (time.msec() != 0)
        return time.toString(u"HH:mm:ss.zzz");
    return time.toString(time.second() != 0 ? u"HH:mm:ss" : u"HH:mm");
}

} // namespace

Cell textCell(const QString &text)
{
    Cell cell;
    cell.type = text.isEmpty() ? Cell::Type::Empty : Cell::Type::Text;
    cell.text = text;
    return cell;
}

Cell numberCell(double number, const QString &shown)
{
    Cell cell;
    cell.type = Cell::Type::Number;
    cell.number = number;
    cell.text = shown.isEmpty() ? shownNumber(number) : shown;
    return cell;
}

Cell dateCell(QDate date)
{
    Cell cell;
    cell.type = Cell::Type::Date;
    cell.date = date;
    cell.text = date.toString(Qt::ISODate);
    return cell;
}

Cell timeCell(QTime time)
{
    Cell cell;
    cell.type = Cell::Type::Time;
    cell.time = time;
    cell.text = shownTime(time);
    return cell;
}

Cell dateTimeCell(QDate date, QTime time)
{
    Cell cell;
    cell.type = Cell::Type::DateTime;
    cell.date = date;
    cell.time = time;
    cell.text = date.toString(Qt::ISODate) + u' ' + shownTime(time);
    return cell;
}

Cell utcCell(QDate date, QTime time)
{
    Cell cell = dateTimeCell(date, time);
    cell.isUtc = true;
    cell.text += u'Z';
    return cell;
}

Cell yesNoCell(bool yes)
{
    Cell cell;
    cell.type = Cell::Type::YesNo;
    cell.number = yes ? 1 : 0;
    cell.text = yes ? u"TRUE"_s : u"FALSE"_s;
    return cell;
}

QString shownNumber(double number)
{
    if (number == 0)
        return u"0"_s;
    if (std::abs(number) < 1e15 && number == std::floor(number))
        return QString::number(number, 'f', 0);
    const QString shortest = QString::number(number, 'g', 15);
    if (!shortest.contains(u'e') || !std::isfinite(number) || std::abs(number) >= 1e21 || std::abs(number) < 1e-9)
        return shortest;
    QString full = QString::number(number, 'f', std::abs(number) < 1 ? 24 : 0);
    if (full.contains(u'.')) {
        // 15 digits from the first that is not 0, like the short form.
        const int decimals = 15 - static_cast<int>(std::ceil(std::log10(std::abs(number))));
        full = QString::number(number, 'f', decimals);
        while (full.endsWith(u'0'))
            full.chop(1);
    }
    return full;
}

QString mended(const QString &text, int &mended)
{
    if (isKeepable(text))
        return text;
    QString result = text;
    if (result.contains(u'\r')) {
        result.replace("\r\n"_L1, "\n"_L1);
        result.replace(u'\r', u'\n');
        if (isKeepable(result))
            return result;
    }
    ++mended;
    return keepablePart(result);
}

} // namespace scd

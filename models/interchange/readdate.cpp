#include "models/interchange/readdate.h"

#include "models/interchange/vocabulary.h"

#include <QRegularExpression>
#include <limits>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

constexpr int yearsAhead = 20;
/// Serial numbers outside are no dates of people: 1909 to 2119.
constexpr double firstSerial = 3'500;
constexpr double lastSerial = 80'500;

int fullYear(int year, QDate today, bool isPast)
{
    const int century = today.year() / 100 * 100;
    int full = century + year;
    if (full > today.year() + (isPast ? 0 : yearsAhead))
        full -= 100;
    return full;
}

/// Weekday 1 … 7 of a word, 0 when it is none.
int weekdayOf(const QString &word)
{
    static const QHash<QString, int> days = [] {
        QHash<QString, int> all;
        const char *const names[7] = {"monday mon lunes lun",
                                      "tuesday tue tues martes",
                                      "wednesday wed miercoles mie miyerkules miy",
                                      "thursday thu thurs thur jueves jue huwebes huw",
                                      "friday fri viernes vie biyernes biy",
                                      "saturday sat sabado sab",
                                      "sunday sun domingo dom linggo lin"};
        for (int day = 0; day < 7; ++day) {
            for (const QString &name : QString::fromLatin1(names[day]).split(u' '))
                all.insert(name, day + 1);
        }
        return all;
    }();
    return days.value(word);
}

QDate withoutYear(int month, int day, int weekday, QDate today)
{
    QDate best;
    qint64 distance = std::numeric_limits<qint64>::max();
    for (int year = today.year() - 3; year <= today.year() + 3; ++year) {
        const QDate date(year, month, day);
        if (!date.isValid() || (weekday > 0 && date.dayOfWeek() != weekday))
            continue;
        const qint64 away = qAbs(today.daysTo(date));
        if (away < distance) {
            distance = away;
            best = date;
        }
    }
    return best;
}

/// Three numbers apart by signs.
ReadDate fromNumbers(const QList<QString> &digits, DateOrder order, QDate today, bool isPast)
{
    ReadDate read;
    int a = digits[0].toInt();
    int b = digits[1].toInt();
    int year = digits[2].toInt();
    bool dayFirst = order == DateOrder::DayFirst;
    if (digits[0].size() == 4) {
        year = a;
        read.date = QDate(year, b, digits[2].toInt());
        read.order = DateOrder::YearFirst;
        read.isImpossible = !read.date.isValid();
        return read;
    }
    if (digits[2].size() == 3 || digits[2].size() > 4)
        return read;
    if (digits[2].size() <= 2) {
        read.hasShortYear = true;
        year = fullYear(year, today, isPast);
    }
    if (a > 12) {
        dayFirst = true;
        read.order = DateOrder::DayFirst;
    } else if (b > 12) {
        dayFirst = false;
        read.order = DateOrder::MonthFirst;
    } else {
        read.isAmbiguous = a != b;
    }
    read.date = dayFirst ? QDate(year, b, a) : QDate(year, a, b);
    read.isImpossible = !read.date.isValid();
    return read;
}

/// A month by name, with the numbers around it.
ReadDate fromNames(const QString &text, QDate today, bool isPast)
{
    static const QRegularExpression piece(u"(\\d+)|(\\p{L}+)"_s);
    ReadDate read;
    int month = 0;
    int day = 0;
    int year = 0;
    int weekday = 0;
    bool isShort = false;
    for (auto pieces = piece.globalMatch(normalized(text)); pieces.hasNext();) {
        const QRegularExpressionMatch match = pieces.next();
        const QString number = match.captured(1);
        const QString word = match.captured(2);
        if (!number.isEmpty()) {
            if (number.size() == 4 && year == 0)
                year = number.toInt();
            else if (number.size() <= 2 && day == 0)
                day = number.toInt();
            else if (number.size() == 2 && year == 0) {
                year = fullYear(number.toInt(), today, isPast);
                isShort = true;
            } else
                return {};
        } else if (month == 0 && vocabulary().month(word) > 0 && (weekdayOf(word) == 0 || weekday > 0)) {
            month = vocabulary().month(word);
        } else if (weekday == 0 && weekdayOf(word) > 0) {
            weekday = weekdayOf(word);
        } else if (!vocabulary().has("weekdays", word) && !vocabulary().has("dateNoise", word)) {
            return {};
        }
    }
    if (month == 0 || day == 0)
        return read;
    read.hasShortYear = isShort;
    read.hasNoYear = year == 0;
    read.date = year == 0 ? withoutYear(month, day, weekday, today) : QDate(year, month, day);
    read.isImpossible = !read.date.isValid();
    return read;
}

} // namespace

ReadDate readDate(const QString &text, DateOrder order, QDate today, bool isPast)
{
    static const QRegularExpression numbers(
        u"^\\s*(\\d{1,4})\\s*[-/. ]\\s*(\\d{1,2})\\s*[-/. ]\\s*(\\d{1,4})\\.?(?:[T ,]+(\\d{1,2}:\\d{2})(?::\\d{2}(?:\\.\\d+)?)?\\s*([aApP])?\\.?\\s?[mM]?\\.?\\s*(?:Z|[+-]\\d{2}:?\\d{2})?)?\\s*$"_s);
    static const QRegularExpression compact(u"^\\s*(\\d{4})(\\d{2})(\\d{2})(?:T(\\d{2})(\\d{2})(\\d{2})?Z?)?\\s*$"_s);
    if (const auto match = compact.match(text); match.hasMatch()) {
        ReadDate read;
        read.date = QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        if (!match.captured(4).isEmpty())
            read.time = QTime(match.captured(4).toInt(), match.captured(5).toInt());
        read.order = DateOrder::YearFirst;
        return read;
    }
    if (const auto match = numbers.match(text); match.hasMatch()) {
        ReadDate read = fromNumbers({match.captured(1), match.captured(2), match.captured(3)}, order, today, isPast);
        if (!match.captured(4).isEmpty()) {
            int hour = match.captured(4).section(u':', 0, 0).toInt();
            if (match.captured(5).toLower() == u"p"_s && hour < 12)
                hour += 12;
            read.time = QTime(hour, match.captured(4).section(u':', 1).toInt());
        }
        return read;
    }
    return fromNames(text, today, isPast);
}

ReadDate readDate(const Cell &cell, DateOrder order, QDate today, bool isPast)
{
    if (cell.type == Cell::Type::Date || cell.type == Cell::Type::DateTime) {
        ReadDate read;
        read.date = cell.date;
        if (cell.type == Cell::Type::DateTime)
            read.time = cell.time;
        return read;
    }
    if (cell.type == Cell::Type::Number && cell.number >= firstSerial && cell.number < lastSerial) {
        ReadDate read;
        read.date = QDate(1899, 12, 30).addDays(static_cast<qint64>(cell.number));
        return read;
    }
    return readDate(cell.text, order, today, isPast);
}

} // namespace scd

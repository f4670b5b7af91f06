#include "models/domain/writtendate.h"

#include "models/domain/text.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <limits>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace scd {

namespace {

constexpr int firstYear = 1800;
constexpr int lastYear = 2200;

/// All beginnings of at least three letters of names in the three languages -> their number.
template <class Name>
QHash<QString, int> beginningsOf(int count, Name name)
{
    QHash<QString, int> all;
    for (const QLocale &locale : {QLocale(u"en_US"_s), QLocale(u"es_EC"_s), QLocale(u"fil_PH"_s)}) {
        for (int number = 1; number <= count; ++number) {
            const QString whole = folded(name(locale, number));
            for (qsizetype size = 3; size <= whole.size(); ++size)
                all.insert(whole.left(size), number);
        }
    }
    return all;
}

/// 1…12, or 0.
int monthOf(const QString &word)
{
    static const QHash<QString, int> months = [] {
        auto all = beginningsOf(12, [](const QLocale &locale, int month) { return locale.monthName(month); });
        // What people write but no calendar has.
        all.insert(u"sept"_s, 9);
        all.insert(u"setiembre"_s, 9);
        return all;
    }();
    return months.value(word);
}

/// 1…7, or 0.
int weekdayOf(const QString &word)
{
    static const QHash<QString, int> days =
        beginningsOf(7, [](const QLocale &locale, int day) { return locale.dayName(day); });
    return days.value(word);
}

bool isFiller(const QString &word)
{
    static const QStringList fillers = {u"de"_s, u"del"_s, u"of"_s,  u"the"_s, u"st"_s, u"nd"_s,
                                        u"rd"_s, u"th"_s,  u"ika"_s, u"ng"_s,  u"el"_s, u"o"_s};
    return fillers.contains(word);
}

int fullYear(int year, QDate today, DaySense sense)
{
    const int last = today.year() + (sense == DaySense::Past ? 0 : sense == DaySense::Future ? 79 : 20);
    const int full = last / 100 * 100 + year;
    return full > last ? full - 100 : full;
}

void setDay(WrittenDate &read, int year, int month, int day)
{
    read.date = QDate(year, month, day);
    if (year < firstYear || year > lastYear)
        read.date = QDate();
    read.isImpossible = !read.date.isValid();
}

/// Three numbers apart by signs.
WrittenDate fromNumbers(const QStringList &digits, DateOrder order, QDate today, DaySense sense)
{
    WrittenDate read;
    const int a = digits[0].toInt();
    const int b = digits[1].toInt();
    int year = digits[2].toInt();
    if (digits[0].size() == 3 || digits[2].size() == 3 || (digits[0].size() == 4 && (a < firstYear || a > lastYear)))
        return read; // a phone
    if (digits[0].size() == 4) {
        read.order = DateOrder::YearFirst;
        setDay(read, a, b, year);
        return read;
    }
    if (digits[2].size() <= 2) {
        read.hasShortYear = true;
        year = fullYear(year, today, sense);
    }
    if (a > 12)
        read.order = DateOrder::DayFirst;
    else if (b > 12)
        read.order = DateOrder::MonthFirst;
    else
        read.isAmbiguous = a != b;
    const bool isDayFirst = (read.order == DateOrder::Unknown ? order : read.order) == DateOrder::DayFirst;
    setDay(read, year, isDayFirst ? b : a, isDayFirst ? a : b);
    return read;
}

/// Month and weekday that words name. "mar" is March, or martes beside another month.
struct Names
{
    int month = 0;
    int weekday = 0;
};

std::optional<Names> namesOf(QStringList words)
{
    Names names;
    // What means one thing only is placed first.
    std::stable_partition(words.begin(), words.end(),
                          [](const QString &word) { return monthOf(word) == 0 || weekdayOf(word) == 0; });
    for (const QString &word : std::as_const(words)) {
        const int month = monthOf(word);
        const int weekday = weekdayOf(word);
        if (month > 0 && names.month == 0)
            names.month = month;
        else if (weekday > 0 && names.weekday == 0)
            names.weekday = weekday;
        else if (!isFiller(word))
            return std::nullopt;
    }
    return names;
}

/// A month by name, with the numbers around it.
WrittenDate fromNames(const QString &text, QDate today, DaySense sense)
{
    static const QRegularExpression piece(u"\\d+|\\p{L}+"_s);
    int day = 0;
    int year = 0;
    WrittenDate read;
    QStringList words;
    for (auto pieces = piece.globalMatch(text); pieces.hasNext();) {
        const QString token = pieces.next().captured();
        if (!token.front().isDigit()) {
            words << token;
        } else if (token.size() == 4 && year == 0) {
            year = token.toInt();
        } else if (token.size() <= 2 && day == 0) {
            day = token.toInt();
        } else if (token.size() == 2 && year == 0) {
            year = fullYear(token.toInt(), today, sense);
            read.hasShortYear = true;
        } else {
            return {};
        }
    }
    const auto names = namesOf(words);
    if (!names || names->month == 0 || day == 0)
        return {};
    if (year == 0) {
        read.date = dayWithoutYear(names->month, day, names->weekday, today, sense);
        read.isImpossible = !read.date.isValid();
    } else {
        setDay(read, year, names->month, day);
    }
    return read;
}

/// "Fri 7/17/2026": the weekday in front says nothing that the numbers do not.
QString withoutWeekday(const QString &text)
{
    static const QRegularExpression front(u"^(\\p{L}+)[.,]*\\s+(?=\\d)"_s);
    const auto match = front.match(text);
    return match.hasMatch() && weekdayOf(match.captured(1)) > 0 ? text.mid(match.capturedLength()) : text;
}

} // namespace

QDate dayWithoutYear(int month, int day, int weekday, QDate today, DaySense sense)
{
    const int reach = weekday > 0 ? 3 : 4; // the next February 29
    QDate best;
    qint64 distance = std::numeric_limits<qint64>::max();
    for (int year = today.year() - reach; year <= today.year() + reach; ++year) {
        const QDate date(year, month, day);
        const qint64 away = date.isValid() ? today.daysTo(date) : 0;
        if (!date.isValid() || (weekday > 0 && date.dayOfWeek() != weekday) || (sense == DaySense::Past && away > 0) ||
            (sense == DaySense::Future && away < 0) || qAbs(away) >= distance)
            continue;
        distance = qAbs(away);
        best = date;
    }
    return best;
}

WrittenDate readWrittenDate(const QString &written, DateOrder order, QDate today, DaySense sense)
{
    static const QRegularExpression numbers(
        u"^(\\d{1,4})\\s*[-/. ]\\s*(\\d{1,2})\\s*[-/. ]\\s*(\\d{1,4})\\.?"
        "(?:[t ,]+(\\d{1,2}:\\d{2})(?::\\d{2}(?:\\.\\d+)?)?\\s*([ap])?\\.?\\s?m?\\.?\\s*(?:z|[+-]\\d{2}:?\\d{2})?)?$"_s);
    static const QRegularExpression compact(u"^(\\d{4})(\\d{2})(\\d{2})(?:t(\\d{2})(\\d{2})(\\d{2})?z?)?$"_s);
    const QString text = folded(written).trimmed();
    if (const auto match = compact.match(text); match.hasMatch()) {
        WrittenDate read;
        read.order = DateOrder::YearFirst;
        setDay(read, match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        // Eight digits that are no day are a number of something else.
        if (!read.isValid())
            return {};
        if (!match.captured(4).isEmpty())
            read.time = QTime(match.captured(4).toInt(), match.captured(5).toInt());
        return read;
    }
    const auto match = numbers.match(withoutWeekday(text));
    if (!match.hasMatch())
        return fromNames(text, today, sense);
    WrittenDate read = fromNumbers({match.captured(1), match.captured(2), match.captured(3)}, order, today, sense);
    if (const QString time = match.captured(4); !time.isEmpty()) {
        const int hour = time.section(u':', 0, 0).toInt();
        const QString half = match.captured(5);
        const bool isTwelve = !half.isEmpty() && hour <= 12;
        read.time = QTime(isTwelve ? hour % 12 + (half == "p"_L1 ? 12 : 0) : hour, time.section(u':', 1).toInt());
    }
    return read;
}

} // namespace scd

#include "models/domain/typeddate.h"

#include "models/domain/text.h"

#include <QRegularExpression>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace scd {

namespace {

const QList<QLocale> &readLocales()
{
    static const QList<QLocale> locales = {QLocale(u"en_US"_s), QLocale(u"es_EC"_s), QLocale(u"fil_PH"_s)};
    return locales;
}

/// 1…12, or 0. Three letters are enough, in any of the languages.
int monthOf(const QString &word)
{
    if (word.size() < 3)
        return 0;
    for (const QLocale &locale : readLocales()) {
        for (int month = 1; month <= 12; ++month) {
            if (folded(locale.monthName(month)).startsWith(word))
                return month;
        }
    }
    // What people write but no calendar has: "sept", "setiembre".
    if (word == "sept"_L1 || word == "set"_L1 || word == "setiembre"_L1)
        return 9;
    return 0;
}

bool isFiller(const QString &word)
{
    static const QStringList fillers = {u"de"_s, u"del"_s, u"of"_s,  u"the"_s, u"st"_s, u"nd"_s,
                                        u"rd"_s, u"th"_s,  u"ika"_s, u"ng"_s,  u"el"_s, u"o"_s};
    if (fillers.contains(word))
        return true;
    for (const QLocale &locale : readLocales()) {
        for (int day = 1; day <= 7; ++day) {
            if (word.size() >= 3 && folded(locale.dayName(day)).startsWith(word))
                return true;
        }
    }
    return false;
}

int fullYear(int number, qsizetype digits)
{
    if (digits > 2)
        return number;
    return number < 70 ? 2000 + number : 1900 + number;
}

std::optional<QDate> checked(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (!date.isValid() || year < 1800 || year > 2200)
        return std::nullopt;
    return date;
}

/// Somebody who plans a visit and writes "Mar 4" means the next one; somebody who notes what was means the last one.
/// Both are within half a year of today.
std::optional<QDate> nearest(int month, int day, QDate today)
{
    std::optional<QDate> best;
    for (int year = today.year() - 1; year <= today.year() + 1; ++year) {
        const QDate date(year, month, day);
        if (date.isValid() && (!best || std::abs(today.daysTo(date)) < std::abs(today.daysTo(*best))))
            best = date;
    }
    return best;
}

struct Typed
{
    QList<int> numbers;
    QList<qsizetype> digits;
    int month = 0;
    bool ok = true;
};

Typed tokens(const QString &text)
{
    Typed result;
    static const QRegularExpression part(u"[0-9]+|[\\p{L}]+"_s);
    for (auto it = part.globalMatch(text); it.hasNext();) {
        const QString token = it.next().captured();
        if (token.at(0).isDigit()) {
            result.numbers << token.toInt();
            result.digits << token.size();
        } else if (const int month = monthOf(token); month > 0 && result.month == 0) {
            result.month = month;
        } else if (!isFiller(token)) {
            result.ok = false;
        }
    }
    return result;
}

std::optional<QDate> withMonthName(const Typed &typed, QDate today)
{
    if (typed.numbers.size() == 1)
        return typed.digits.at(0) <= 2 ? nearest(typed.month, typed.numbers.at(0), today) : std::nullopt;
    if (typed.numbers.size() != 2)
        return std::nullopt;
    const bool yearFirst = typed.digits.at(0) > 2;
    const int dayAt = yearFirst ? 1 : 0;
    const int yearAt = yearFirst ? 0 : 1;
    return checked(fullYear(typed.numbers.at(yearAt), typed.digits.at(yearAt)), typed.month, typed.numbers.at(dayAt));
}

} // namespace

std::optional<QDate> dateFromTyped(const QString &text, const Formats &formats, QDate today)
{
    const QString plain = folded(text).trimmed();
    if (plain.isEmpty())
        return QDate();
    static const QStringList todays = {u"today"_s, u"hoy"_s, u"ngayon"_s};
    static const QStringList tomorrows = {u"tomorrow"_s, u"manana"_s, u"bukas"_s};
    if (todays.contains(plain))
        return today;
    if (tomorrows.contains(plain))
        return today.addDays(1);

    const Typed typed = tokens(plain);
    if (!typed.ok)
        return std::nullopt;
    if (typed.month > 0)
        return withMonthName(typed, today);

    QList<int> n = typed.numbers;
    if (n.size() == 1 && typed.digits.at(0) == 8)
        return checked(n.at(0) / 10000, n.at(0) / 100 % 100, n.at(0) % 100);
    if (n.size() == 3 && typed.digits.at(0) == 4)
        return checked(n.at(0), n.at(1), n.at(2));
    if (n.size() != 2 && n.size() != 3)
        return std::nullopt;
    const bool monthFirst = n.at(1) > 12 || (n.at(0) <= 12 && formats.putsMonthFirst());
    const int month = n.at(monthFirst ? 0 : 1);
    const int day = n.at(monthFirst ? 1 : 0);
    if (n.size() == 2)
        return typed.digits.at(0) > 2 || typed.digits.at(1) > 2 ? std::nullopt : nearest(month, day, today);
    return checked(fullYear(n.at(2), typed.digits.at(2)), month, day);
}

std::optional<QTime> timeFromTyped(const QString &text)
{
    QString plain = folded(text);
    plain.remove(QRegularExpression(u"\\s"_s));
    if (plain.isEmpty())
        return QTime();
    static const QRegularExpression form(
        u"^(\\d{1,2})(?:[:.h]?(\\d{2}))?(?::\\d{2})?(?:h|hrs)?(a\\.?m?\\.?|p\\.?m?\\.?)?$"_s);
    const QRegularExpressionMatch match = form.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    const QString half = match.captured(3);
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (half.startsWith(u'p') ? 12 : 0);
    }
    const QTime time(hour, minute);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace scd

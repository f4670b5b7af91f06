#include "models/domain/typeddate.h"

#include "models/domain/text.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace scd {

std::optional<QDate> dateFromTyped(const QString &text, DateOrder order, QDate today, DaySense sense)
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
    static const QRegularExpression withoutYear(u"^(\\d{1,2})\\s*[-/. ]\\s*(\\d{1,2})\\.?$"_s);
    WrittenDate read;
    if (const auto match = withoutYear.match(plain); match.hasMatch()) {
        const int a = match.captured(1).toInt();
        const int b = match.captured(2).toInt();
        const bool isDayFirst = a > 12 || (b <= 12 && order == DateOrder::DayFirst);
        read.date = dayWithoutYear(isDayFirst ? b : a, isDayFirst ? a : b, 0, today, sense);
    } else {
        read = readWrittenDate(plain, order, today, sense);
    }
    return read.isValid() && !read.time.isValid() ? std::optional(read.date) : std::nullopt;
}

std::optional<QDate> dateFromTyped(const QString &text, const Formats &formats, QDate today, DaySense sense)
{
    return dateFromTyped(text, formats.dateOrder(), today, sense);
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

#include "models/interchange/serialdate.h"

#include "models/interchange/cells.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

constexpr qint64 msecsPerDay = 86'400'000;
constexpr double lastDay = 2'958'466; // 9999-12-31 and a day
constexpr int dayThatIsNot = 60;

} // namespace

Cell cellOfSerial(double days, const NumberFormat &format, bool is1904)
{
    using Kind = NumberFormat::Kind;
    if (!(days >= 0 && days < lastDay))
        return numberCell(days);
    if (format.kind == Kind::Elapsed && days >= 1)
        return numberCell(days, shownDuration(days));
    const auto msecs = static_cast<qint64>(std::llround(days * msecsPerDay));
    const qint64 day = msecs / msecsPerDay;
    const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(msecs % msecsPerDay));
    const bool isTimeOnly = format.kind == Kind::Time || format.kind == Kind::Elapsed;
    if (day == 0 && isTimeOnly)
        return timeCell(time);
    const bool hasNoDay = !is1904 && (day == 0 || day == dayThatIsNot);
    if (hasNoDay || day > 2'958'465)
        return days > 0 && days < 1 ? timeCell(time) : numberCell(days);
    const QDate start = is1904 ? QDate(1904, 1, 1) : (day < dayThatIsNot ? QDate(1899, 12, 31) : QDate(1899, 12, 30));
    const QDate date = start.addDays(day);
    const bool hasTime = isTimeOnly || format.kind == Kind::DateTime || msecs % msecsPerDay != 0;
    return hasTime ? dateTimeCell(date, time) : dateCell(date);
}

bool hasSerial(QDate date)
{
    return date >= QDate(1900, 3, 1) && date <= QDate(9999, 12, 31);
}

double serialOf(QDate date, QTime time)
{
    const double day = date.isValid() ? double(QDate(1899, 12, 30).daysTo(date)) : 0.0;
    return day + (time.isValid() ? double(time.msecsSinceStartOfDay()) / double(msecsPerDay) : 0.0);
}

QString shownDuration(double days)
{
    const auto seconds = static_cast<qint64>(std::llround(days * 86'400));
    const QString shown = u"%1:%2"_s.arg(seconds / 3'600).arg(seconds / 60 % 60, 2, 10, QChar(u'0'));
    return seconds % 60 == 0 ? shown : shown + u":%1"_s.arg(seconds % 60, 2, 10, QChar(u'0'));
}

} // namespace scd

#include "models/domain/formats.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace scd {

namespace {

QString usualRegion(const QString &language)
{
    if (language == "es"_L1)
        return u"EC"_s;
    if (language == "fil"_L1)
        return u"PH"_s;
    return language == "en"_L1 ? u"US"_s : QString();
}

} // namespace

Formats::Formats(const QString &language, const QString &region)
    : m_language(language == "tl"_L1 ? u"fil"_s : language)
    , m_region(region.isEmpty() ? usualRegion(m_language) : region.toUpper())
    , m_locale(m_region.isEmpty() ? m_language : m_language + u'_' + m_region)
{
    // What people of the region are used to, whatever language they read.
    const QLocale::Territory territory = QLocale::codeToTerritory(m_region);
    const QLocale regional = territory == QLocale::AnyTerritory ? m_locale : QLocale(QLocale::AnyLanguage, territory);
    const QString clock = regional.timeFormat(QLocale::ShortFormat);
    m_twelveHours = clock.contains(u'a', Qt::CaseInsensitive);
    m_firstDay = regional.firstDayOfWeek();
    // Word order is a matter of the language first: Spanish never says "marzo 4".
    const QString order = (m_language == "fil"_L1 ? regional : m_locale).dateFormat(QLocale::ShortFormat);
    m_monthFirst = !isSpanish() && order.indexOf(u'M') < order.indexOf(u'd');
    m_locale.setNumberOptions(QLocale::DefaultNumberOptions);
}

QString Formats::capitalised(const QString &text)
{
    return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1);
}

QString Formats::monthName(QDate date, Length length) const
{
    QString name =
        m_locale.monthName(date.month(), length == Length::Long ? QLocale::LongFormat : QLocale::ShortFormat);
    if (name.endsWith(u'.'))
        name.chop(1);
    return name;
}

QString Formats::dayMonth(QDate date, Length length) const
{
    if (!date.isValid())
        return {};
    const QString day = QString::number(date.day());
    const QString month = monthName(date, length);
    if (m_monthFirst)
        return u"%1 %2"_s.arg(month, day);
    return (isSpanish() && length == Length::Long ? u"%1 de %2"_s : u"%1 %2"_s).arg(day, month);
}

QString Formats::date(QDate date, Length length) const
{
    if (!date.isValid())
        return {};
    const QString year = QString::number(date.year());
    if (m_monthFirst)
        return u"%1, %2"_s.arg(dayMonth(date, length), year);
    return (isSpanish() && length == Length::Long ? u"%1 de %2"_s : u"%1 %2"_s).arg(dayMonth(date, length), year);
}

QString Formats::weekday(QDate date, Length length) const
{
    if (!date.isValid())
        return {};
    return m_locale.dayName(date.dayOfWeek(), length == Length::Long ? QLocale::LongFormat : QLocale::ShortFormat);
}

QString Formats::weekdayDate(QDate date) const
{
    if (!date.isValid())
        return {};
    return u"%1, %2"_s.arg(weekday(date), this->date(date, Length::Long));
}

QString Formats::heading(QDate date) const
{
    return capitalised(weekdayDate(date));
}

QString Formats::dateRange(QDate from, QDate to, Length length) const
{
    if (!from.isValid() && !to.isValid())
        return {};
    if (!to.isValid()) {
        //: The beginning of a range of dates whose end is not known yet. %1 is a date.
        return tr("from %1").arg(date(from, length));
    }
    if (!from.isValid()) {
        //: The end of a range of dates whose beginning is not known. %1 is a date.
        return tr("until %1").arg(date(to, length));
    }
    if (from == to)
        return date(from, length);
    const QString year = QString::number(to.year());
    const bool ofSpanish = isSpanish() && length == Length::Long;
    if (from.year() != to.year())
        return u"%1 – %2"_s.arg(date(from, length), date(to, length));
    if (from.month() != to.month())
        return u"%1 – %2"_s.arg(dayMonth(from, length), date(to, length));
    const QString days = u"%1–%2"_s.arg(from.day()).arg(to.day());
    const QString month = monthName(from, length);
    if (m_monthFirst)
        return u"%1 %2, %3"_s.arg(month, days, year);
    return (ofSpanish ? u"%1 de %2 de %3"_s : u"%1 %2 %3"_s).arg(days, month, year);
}

QString Formats::days(QList<QDate> days, Length length) const
{
    days.removeIf([](QDate day) { return !day.isValid(); });
    std::sort(days.begin(), days.end());
    QStringList ranges;
    for (qsizetype i = 0; i < days.size();) {
        const QDate first = days.at(i);
        QDate last = first;
        for (++i; i < days.size() && last.daysTo(days.at(i)) <= 1; ++i)
            last = days.at(i);
        ranges << dateRange(first, last, length);
    }
    // No comma: it stands inside of dates already.
    return ranges.join(u"; "_s);
}

QString Formats::time(QTime time) const
{
    if (!time.isValid())
        return {};
    if (!m_twelveHours)
        return time.toString(u"HH:mm"_s);
    const bool afternoon = time.hour() >= 12;
    QString half = afternoon ? m_locale.pmText() : m_locale.amText();
    if (isSpanish())
        half = afternoon ? u"p. m."_s : u"a. m."_s;
    // A no-break space: "2:05" at the end of a line and "PM" on the next one is read as a mistake.
    const int hour = time.hour() % 12 == 0 ? 12 : time.hour() % 12;
    return u"%1:%2\u00A0%3"_s.arg(hour).arg(time.minute(), 2, 10, QLatin1Char('0')).arg(half);
}

QString Formats::timeRange(QTime from, QTime to) const
{
    if (!to.isValid() || from == to)
        return time(from);
    if (!from.isValid())
        return time(to);
    return u"%1 – %2"_s.arg(time(from), time(to));
}

QString Formats::dateTime(QDate date, QTime time, Length length) const
{
    if (!date.isValid())
        return this->time(time);
    if (!time.isValid())
        return this->date(date, length);
    return u"%1, %2"_s.arg(this->date(date, length), this->time(time));
}

QString Formats::relativeDay(QDate day, QDate today)
{
    if (!day.isValid() || !today.isValid())
        return {};
    const int days = static_cast<int>(today.daysTo(day));
    if (days == 0)
        return tr("today");
    if (days == 1)
        return tr("tomorrow");
    if (days == -1)
        return tr("yesterday");
    return days > 0 ? tr("in %n day(s)", nullptr, days) : tr("%n day(s) ago", nullptr, -days);
}

} // namespace scd

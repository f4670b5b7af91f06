#include "models/interchange/calendarzonewriter.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

QByteArray offsetText(int seconds)
{
    const int whole = qAbs(seconds);
    QString text = u"%1%2%3"_s.arg(QLatin1Char(seconds < 0 ? '-' : '+'))
                       .arg(whole / 3600, 2, 10, QLatin1Char('0'))
                       .arg(whole / 60 % 60, 2, 10, QLatin1Char('0'));
    if (whole % 60 != 0)
        text += u"%1"_s.arg(whole % 60, 2, 10, QLatin1Char('0'));
    return text.toLatin1();
}

void writeObservance(ContentWriter &writer, const QDateTime &utc, int before, int after, bool isDaylight,
                     const QString &name)
{
    const QByteArray component = isDaylight ? "DAYLIGHT" : "STANDARD";
    writer.begin(component);
    // In the time that ends there.
    writer.value("DTSTART", utc.addSecs(before).toString(u"yyyyMMdd'T'HHmmss").toLatin1());
    writer.value("TZOFFSETFROM", offsetText(before));
    writer.value("TZOFFSETTO", offsetText(after));
    writer.text("TZNAME", name);
    writer.end(component);
}

} // namespace

void writeZone(ContentWriter &writer, const QString &id, QDate first, QDate last)
{
    const QTimeZone zone(id.toLatin1());
    if (id.isEmpty() || !zone.isValid())
        return;
    const QDateTime begin(QDate(first.year() - 1, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime end(QDate(last.year() + 2, 1, 1), QTime(0, 0), Qt::UTC);
    writer.begin("VTIMEZONE");
    writer.text("TZID", id);
    int offset = zone.offsetFromUtc(begin);
    writeObservance(writer, begin, offset, offset, zone.isDaylightTime(begin), zone.abbreviation(begin));
    for (const QTimeZone::OffsetData &change : zone.transitions(begin.addSecs(1), end)) {
        writeObservance(writer, change.atUtc, offset, change.offsetFromUtc, change.daylightTimeOffset != 0,
                        change.abbreviation);
        offset = change.offsetFromUtc;
    }
    writer.end("VTIMEZONE");
}

} // namespace scd

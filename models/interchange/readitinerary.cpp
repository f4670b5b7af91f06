#include "models/domain/validate.h"
#include "models/interchange/cells.h"
#include "models/interchange/readdate.h"
#include "models/interchange/readfield_p.h"
#include "models/interchange/vocabulary.h"

#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

/// A moment as the clock on the wall shows it where the rows belong to; where that is not known it stays in UTC.
Cell atPlace(const Cell &cell, const ReadContext &context)
{
    const QTimeZone zone(context.zone.toLatin1());
    if (!cell.isUtc || !zone.isValid())
        return cell;
    const QDateTime there = QDateTime(cell.date, cell.time, Qt::UTC).toTimeZone(zone);
    return dateTimeCell(there.date(), there.time());
}

} // namespace

void readVenue(const Cell &cell, const ReadContext &context, CellRead &read)
{
    // "City Hall, 23920 Valencia Blvd": what begins with a number behind the comma is the street.
    static const QRegularExpression street(u"^([^,]+?)\\s*,\\s*(\\d.*)$"_s);
    const QString text = cell.text.simplified();
    const auto match = street.match(text);
    setRoleText(context, "name"_L1, match.hasMatch() ? match.captured(1) : text, read);
    if (match.hasMatch())
        setRoleText(context, "address"_L1, match.captured(2), read);
}

void readTimeRange(const Cell &cell, const ReadContext &context, CellRead &read)
{
    const ReadTime times = readTimes(cell, false);
    if (times.start.isValid())
        setRole(context, "start"_L1, Codec<QTime>::toValue(times.start), read);
    if (times.end.isValid())
        setRole(context, "end"_L1, Codec<QTime>::toValue(times.end), read);
    if (times.isOpen)
        setRole(context, "open"_L1, qint64(1), read);
    if (!times.isWhole || !times.isValid())
        read.leave(DoubtReason::NotATime);
}

void readEndTime(const Cell &cell, const ReadContext &context, CellRead &read)
{
    const ReadTime times = readTimes(cell, true);
    if (times.end.isValid())
        setRole(context, "end"_L1, Codec<QTime>::toValue(times.end), read);
    if (times.isOpen)
        setRole(context, "open"_L1, qint64(1), read);
    // A start in the column of ends is kept in the notes.
    if (!times.isWhole || (!times.end.isValid() && !times.isOpen))
        read.leave(DoubtReason::NotATime);
    else if (times.start.isValid())
        read.leave(DoubtReason::RestOfCell, times.start.toString(u"HH:mm"));
}

void readDateTime(const Cell &moment, const ReadContext &context, CellRead &read)
{
    const Cell cell = atPlace(moment, context);
    const WrittenDate when = readDate(cell, context.dateOrder, context.today);
    if (!when.isValid()) {
        read.leave(when.isImpossible ? DoubtReason::ImpossibleDate : DoubtReason::NotADate);
        return;
    }
    setRole(context, "date"_L1, Codec<QDate>::toValue(when.date), read);
    if (when.time.isValid())
        setRole(context, "time"_L1, Codec<QTime>::toValue(when.time), read);
    if (when.isAmbiguous && !context.isDateOrderSure)
        read.doubt(DoubtReason::DateOrder, when.date.toString(Qt::ISODate));
    if (cell.isUtc)
        setRole(context, "zone"_L1, u"UTC"_s, read);
    read.rowDate = when.date;
}

void readZoneOfPlace(const Cell &cell, const ReadContext &context, CellRead &read)
{
    const QString zone = cell.text.trimmed();
    if (!isKnownZone(zone))
        read.leave(DoubtReason::UnknownZone);
    else
        setRole(context, "zone"_L1, zone == context.zone ? QString() : zone, read);
}

void readRepetition(const Cell &cell, const ReadContext &, CellRead &read)
{
    read.leave(DoubtReason::RestOfCell, cell.text);
}

void readUntil(const Cell &moment, const ReadContext &context, CellRead &read)
{
    const Cell cell = atPlace(moment, context);
    const WrittenDate until = readDate(cell, context.dateOrder, context.today);
    if (!until.isValid()) {
        read.leave(DoubtReason::NotADate);
        return;
    }
    if (until.time.isValid())
        setRole(context, "time"_L1, Codec<QTime>::toValue(until.time), read);
    const qint64 days = context.rowDate.isValid() ? context.rowDate.daysTo(until.date) : 0;
    if (days > 0 || (days != 0 && until.time.isValid()))
        setRole(context, "days"_L1, days, read);
    else if (!until.time.isValid() && days < 0)
        read.leave(DoubtReason::NotATime);
}

void readChoiceAndText(const Cell &cell, const ReadContext &context, CellRead &read)
{
    const QString text = cell.text.simplified();
    const Field *choice = roleField(context, "choice"_L1);
    QString rest;
    const QString token = choice == nullptr ? QString() : readChoice(context, *choice, text, &rest);
    if (!token.isEmpty())
        setRole(context, "choice"_L1, token, read);
    setRoleText(context, "text"_L1, token.isEmpty() ? text : rest, read);
}

void readGroups(const Cell &cell, const ReadContext &context, CellRead &read)
{
    static const QRegularExpression further(u"\\s*[/&+]\\s*|\\s+(?:and|y|at)\\s+"_s);
    // Without a participant everybody takes part.
    if (vocabulary().has("everybody", cell.text))
        return;
    int instance = context.instance;
    for (const QString &piece : listPieces(cell.text)) {
        for (const QString &group : piece.split(further, Qt::SkipEmptyParts)) {
            setRoleText(context, "group"_L1, group.simplified(), read, instance);
            const auto [part, field] = roleColumn(context, "participant"_L1);
            if (part >= 0)
                read.values.append({part, instance, -1, Value()});
            ++instance;
        }
    }
}

} // namespace scd

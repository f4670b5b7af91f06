#include "models/interchange/cellreading.h"

#include "models/interchange/readdate.h"
#include "models/interchange/readfield_p.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

using Reading = void (*)(const Cell &, const ReadContext &, CellRead &);

void readToldOn(const Cell &cell, const ReadContext &context, CellRead &read)
{
    read.toldOn = readDate(cell, context.dateOrder, context.today, DaySense::Past).date;
    read.isWhole = false; // no field is for it: it stands in the notes
}

Reading readingOf(const QString &id)
{
    static const QHash<QString, Reading> all{
        {u"name"_s, readPersonName},
        {u"surnames"_s, readPersonSurnames},
        {u"surname"_s, readPersonSurnames},
        {u"dietAllergies"_s, readDietAllergies},
        {u"spokenLanguages"_s, readSpokenLanguages},
        {u"position"_s, readPosition},
        {u"members"_s, readMemberList},
        {u"cityZip"_s, readCityZip},
        {u"coordinates"_s, readCoordinates},
        {u"venue"_s, readVenue},
        {u"timeRange"_s, readTimeRange},
        {u"endTime"_s, readEndTime},
        {u"dateTime"_s, readDateTime},
        {u"untilDateTime"_s, readUntil},
        {u"zoneOfPlace"_s, readZoneOfPlace},
        {u"repetition"_s, readRepetition},
        {u"groups"_s, readGroups},
        {u"choiceAndText"_s, readChoiceAndText},
        {u"toldOn"_s, readToldOn},
    };
    return all.value(id);
}

/// "a@example.org; b@example.org": each piece is an address or a number of its own.
QStringList contactPieces(const QString &text)
{
    static const QRegularExpression signs(u"\\s*[;,\\n]\\s*|\\s+/\\s+|\\s+(?:or|o)\\s+"_s);
    static const QRegularExpression digits(u"^\\+?[\\d()\\s.\\-/]{7,}$"_s);
    QStringList pieces = text.split(signs, Qt::SkipEmptyParts);
    for (const QString &piece : std::as_const(pieces)) {
        if (!(piece.contains(u'@') && !piece.contains(u' ')) && !digits.match(piece).hasMatch())
            return {text};
    }
    return pieces;
}

} // namespace

std::pair<int, int> roleColumn(const ReadContext &context, QLatin1StringView role)
{
    const QString path = context.target->roles.value(role).toString();
    if (path.isEmpty())
        return {-1, -1};
    const qsizetype dot = path.indexOf(u'.');
    const int part = dot < 0 ? context.target->part : context.purpose->indexOf(path.left(dot));
    if (part < 0)
        return {-1, -1};
    const int field = context.purpose->parts[part].entity->indexOf(path.mid(dot + 1).toLatin1());
    return field < 0 ? std::pair(-1, -1) : std::pair(part, field);
}

void setRole(const ReadContext &context, QLatin1StringView role, Value value, CellRead &read, int instance)
{
    const auto [part, field] = roleColumn(context, role);
    if (part < 0)
        return;
    const int usual = part == context.target->part ? context.instance : 0;
    read.values.append({part, instance < 0 ? usual : instance, field, std::move(value)});
}

void setRoleText(const ReadContext &context, QLatin1StringView role, const QString &text, CellRead &read, int instance)
{
    const Field *field = roleField(context, role);
    if (field == nullptr || text.isEmpty())
        return;
    setRole(context, role, text, read, instance);
    if (field->kind == FieldKind::LocalText)
        read.values.last().language = context.target->language.isEmpty() ? context.language : context.target->language;
}

const Field *roleField(const ReadContext &context, QLatin1StringView role)
{
    const auto [part, field] = roleColumn(context, role);
    return part < 0 ? nullptr : &context.purpose->parts[part].entity->fields[static_cast<std::size_t>(field)];
}

CellRead readCell(const Cell &cell, const ReadContext &context)
{
    CellRead read;
    if (cell.type == Cell::Type::Error) {
        read.leave(DoubtReason::CellError);
        return read;
    }
    if (context.target->field == nullptr) {
        if (const Reading reading = readingOf(context.target->reading))
            reading(cell, context, read);
        else
            read.isWhole = false;
        return read;
    }
    if (!context.part().splits) {
        readField(cell, context, read);
        return read;
    }
    Cell piece = cell;
    ReadContext one = context;
    for (const QString &text : contactPieces(cell.text)) {
        piece.text = text;
        readField(piece, one, read);
        ++one.instance;
    }
    return read;
}

} // namespace scd

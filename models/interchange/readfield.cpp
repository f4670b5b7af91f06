#include "models/domain/typeddate.h"
#include "models/domain/validate.h"
#include "models/interchange/readdate.h"
#include "models/interchange/readfield_p.h"
#include "models/interchange/readnumber.h"
#include "models/interchange/vocabulary.h"

#include <QRegularExpression>
#include <QTimeZone>
#include <cmath>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

/// Whether other programs would run the text as a formula.
bool isFormulaLike(const QString &text)
{
    static const QRegularExpression call(u"^\\s*(=|[+\\-@]\\s*\\p{L}+\\()"_s);
    return call.match(text).hasMatch();
}

void readText(const QString &text, const Field &field, int index, const ReadContext &context, CellRead &read)
{
    if (text.size() > field.maxLength) {
        read.leave(DoubtReason::TooLong);
        return;
    }
    if (isFormulaLike(text))
        read.doubt(DoubtReason::FormulaAsText);
    const QString value =
        field.kind == FieldKind::LongText || field.kind == FieldKind::LocalText ? text : text.simplified();
    read.set(context, index, value);
    if (field.kind == FieldKind::LocalText)
        read.values.last().language = context.target->language.isEmpty() ? context.language : context.target->language;
}

void readNumberField(const Cell &cell, const Field &field, int index, const ReadContext &context, CellRead &read)
{
    const bool isWhole = field.kind == FieldKind::Number;
    std::optional<ReadNumber> number;
    if (cell.type == Cell::Type::Number)
        number = ReadNumber{cell.number, {}, false};
    else if (cell.type == Cell::Type::Date || cell.type == Cell::Type::DateTime)
        number = ReadNumber{static_cast<double>(cell.date.year()), cell.text, false};
    else
        number = readNumber(cell.text, context.hasDecimalComma);
    constexpr double largest = 2'000'000'000;
    if (!number || std::abs(number->number) > largest ||
        (isWhole && std::abs(number->number - std::round(number->number)) > 1e-9)) {
        read.leave(DoubtReason::NotANumber);
        return;
    }
    if (!number->rest.isEmpty())
        read.leave(DoubtReason::RestOfCell, number->rest);
    read.set(context, index, isWhole ? Value(qint64(std::llround(number->number))) : Value(number->number));
}

void readZone(const QString &text, int index, const ReadContext &context, CellRead &read)
{
    const QString zone = text.simplified();
    if (isKnownZone(zone) && !zone.isEmpty()) {
        read.set(context, index, zone);
        return;
    }
    // "Los Angeles" is the city of one zone only.
    QString found;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        if (!id.contains('/') || normalized(QString::fromLatin1(id.mid(id.lastIndexOf('/') + 1))) != normalized(zone))
            continue;
        if (!found.isEmpty()) {
            found.clear();
            break;
        }
        found = QString::fromLatin1(id);
    }
    if (found.isEmpty())
        read.leave(DoubtReason::UnknownZone);
    else
        read.set(context, index, found);
}

void readReference(const QString &text, const Field &field, int index, const ReadContext &context, CellRead &read)
{
    const qint64 id = context.find ? context.find(field.target, text) : 0;
    if (id > 0)
        read.set(context, index, id);
    else
        read.leave(id < 0 ? DoubtReason::SeveralRecords : DoubtReason::UnknownRecord, text);
}

void readDates(const QString &text, int index, const ReadContext &context, CellRead &read)
{
    const QDate near = context.toldOn.isValid() ? context.toldOn : context.today;
    auto days = datesFromTyped(text, context.dateOrder, near);
    if (!days) {
        // Those that can be read all the same.
        days.emplace();
        for (const QString &piece : listPieces(text)) {
            if (const auto some = datesFromTyped(piece, context.dateOrder, near))
                *days << *some;
            else
                read.leave(DoubtReason::RestOfCell, piece);
        }
    }
    if (!days->isEmpty())
        read.set(context, index, Codec<QList<QDate>>::toValue(*days));
}

void readTicks(const QString &text, const Field &field, int index, const ReadContext &context, CellRead &read)
{
    QStringList unknown;
    const QStringList tokens =
        field.kind == FieldKind::Choices ? readChoices(context, field, text, &unknown) : readLanguages(text, &unknown);
    if (!tokens.isEmpty())
        read.set(context, index, tokens.join(u' '));
    if (!unknown.isEmpty())
        read.leave(field.kind != FieldKind::Choices ? DoubtReason::UnknownLanguage
                   : tokens.isEmpty()               ? DoubtReason::NotAChoice
                                                    : DoubtReason::RestOfCell,
                   unknown.join(u", "_s));
}

void readDateField(const Cell &cell, const Field &field, int index, const ReadContext &context, CellRead &read)
{
    const bool isPast = field.sense == DaySense::Past;
    const WrittenDate date = readDate(cell, context.dateOrder, context.today, field.sense);
    if (!date.isValid()) {
        read.leave(date.isImpossible ? DoubtReason::ImpossibleDate : DoubtReason::NotADate);
        return;
    }
    if (isPast && date.date > context.today) {
        read.leave(DoubtReason::ImpossibleDate);
        return;
    }
    read.set(context, index, Codec<QDate>::toValue(date.date));
    if (date.isAmbiguous && !context.isDateOrderSure)
        read.doubt(DoubtReason::DateOrder, date.date.toString(Qt::ISODate));
    if (date.hasShortYear && (isPast || qAbs(date.date.year() - context.today.year()) > 15))
        read.doubt(DoubtReason::TwoDigitYear, QString::number(date.date.year()));
}

} // namespace

void readField(const Cell &cell, const ReadContext &context, CellRead &read)
{
    const Field &field = *context.target->field;
    const int index = context.part().entity->indexOf(field.column);
    const QString text = cell.text.trimmed();
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::LocalText:
    case FieldKind::Phone:
        readText(text, field, index, context, read);
        break;
    case FieldKind::Email:
        if (isEmailLike(text))
            readText(text, field, index, context, read);
        else
            read.leave(DoubtReason::NotAnAddress);
        break;
    case FieldKind::Url:
        if (isWebLike(text))
            readText(text, field, index, context, read);
        else
            read.leave(DoubtReason::NotAnAddress);
        break;
    case FieldKind::Date:
        readDateField(cell, field, index, context, read);
        break;
    case FieldKind::Dates:
        readDates(text, index, context, read);
        break;
    case FieldKind::Time: {
        const ReadTime time = readTimes(cell, false);
        if (!time.start.isValid())
            read.leave(DoubtReason::NotATime);
        else
            read.set(context, index, Codec<QTime>::toValue(time.start));
        if (time.start.isValid() && (time.end.isValid() || time.isOpen || !time.isWhole))
            read.leave(DoubtReason::RestOfCell, text);
        break;
    }
    case FieldKind::Timestamp: {
        const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
        if (moment.isValid())
            read.set(context, index, Codec<QDateTime>::toValue(moment));
        else
            read.leave(DoubtReason::NotADate);
        break;
    }
    case FieldKind::Zone:
        readZone(text, index, context, read);
        break;
    case FieldKind::Country: {
        const QString code = vocabulary().country(text);
        if (code.isEmpty())
            read.leave(DoubtReason::UnknownCountry);
        else
            read.set(context, index, code);
        break;
    }
    case FieldKind::Languages:
    case FieldKind::Choices:
        readTicks(text, field, index, context, read);
        break;
    case FieldKind::Number:
    case FieldKind::Real:
        readNumberField(cell, field, index, context, read);
        break;
    case FieldKind::YesNo: {
        const auto answer = cell.type == Cell::Type::YesNo ? std::optional(cell.number != 0) : vocabulary().yesNo(text);
        if (answer)
            read.set(context, index, qint64(*answer));
        else
            read.leave(DoubtReason::NotYesNo);
        break;
    }
    case FieldKind::Choice: {
        QString rest;
        const QString token = readChoice(context, field, text, &rest);
        if (token.isEmpty())
            read.leave(DoubtReason::NotAChoice, text);
        else
            read.set(context, index, token);
        if (!rest.isEmpty())
            read.leave(DoubtReason::RestOfCell, rest);
        break;
    }
    case FieldKind::Reference:
        readReference(text, field, index, context, read);
        break;
    }
}

} // namespace scd

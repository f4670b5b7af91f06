#include "models/interchange/columnprofile.h"

#include "models/domain/validate.h"
#include "models/interchange/readdate.h"
#include "models/interchange/readnumber.h"
#include "models/interchange/vocabulary.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

constexpr int sample = 200;
/// Only two-digit years and days without a year depend on it, and no profile does.
const QDate &anyDay()
{
    static const QDate day(2026, 1, 1);
    return day;
}

bool isPhoneLike(const QString &text)
{
    static const QRegularExpression shape(u"^[+(]?[\\d][\\d()\\s.\\-/]{5,}\\d(\\s*(x|ext\\.?)\\s*\\d+)?$"_s);
    if (!shape.match(text).hasMatch())
        return false;
    qsizetype digits = 0;
    for (const QChar c : text)
        digits += c.isDigit() ? 1 : 0;
    return digits >= 7 && digits <= 15;
}

bool isLastFirst(const QString &text)
{
    static const QRegularExpression shape(u"^\\p{L}[\\p{L}\\p{M}'’.\\- ]*, ?\\p{Lu}[\\p{L}\\p{M}'’.\\- ]*$"_s);
    return shape.match(text).hasMatch();
}

} // namespace

ColumnProfile profileOf(const Sheet &sheet, const TableArea &area, int column)
{
    ColumnProfile profile;
    for (int row = area.firstRow; row <= area.lastRow && profile.filled < sample; ++row) {
        const Cell cell = sheet.at(row, column);
        const QString text = cell.text.trimmed();
        if (text.isEmpty())
            continue;
        ++profile.filled;
        const bool isTyped = cell.type == Cell::Type::Date || cell.type == Cell::Type::DateTime;
        // "a@example.org; b@example.org" are two in one cell.
        const qsizetype end = text.indexOf(QRegularExpression(u"[;,\\s]"_s));
        if (text.contains(u'@') && isEmailLike(end < 0 ? text : text.left(end)))
            profile.mail += 1;
        const WrittenDate date =
            isTyped || cell.type == Cell::Type::Text ? readDate(cell, DateOrder::Unknown, anyDay()) : WrittenDate();
        if (date.isValid() || date.isImpossible) {
            profile.date += 1;
            if (date.isValid() && date.date.year() < anyDay().year() - 11)
                profile.pastDate += 1;
        } else if (isPhoneLike(text)) {
            profile.phone += 1;
        }
        if (cell.type == Cell::Type::Time || (!date.isValid() && readTimes(cell, false).isValid()))
            profile.time += 1;
        if (cell.type == Cell::Type::Number || readNumber(text, false))
            profile.number += 1;
        if (cell.type == Cell::Type::YesNo || vocabulary().yesNo(text))
            profile.yesNo += 1;
        if (!vocabulary().country(text).isEmpty())
            profile.country += 1;
        if (text.startsWith("http"_L1) || text.startsWith("www."_L1))
            profile.web += 1;
        if (isLastFirst(text))
            profile.lastFirst += 1;
    }
    if (profile.filled > 0) {
        for (double *share : {&profile.mail, &profile.phone, &profile.date, &profile.pastDate, &profile.time,
                              &profile.number, &profile.yesNo, &profile.country, &profile.web, &profile.lastFirst})
            *share /= profile.filled;
    }
    return profile;
}

int suits(const ColumnProfile &profile, const Target &target)
{
    constexpr int cannot = -60;
    constexpr int well = 10;
    const auto by = [](double share) { return share >= 0.6 ? well : share >= 0.25 ? 0 : cannot; };
    if (profile.filled == 0)
        return 0;
    if (target.qualifier == "email"_L1)
        return by(profile.mail);
    if (target.field == nullptr) {
        static const QHash<QString, double ColumnProfile::*> typed{{u"timeRange"_s, &ColumnProfile::time},
                                                                   {u"endTime"_s, &ColumnProfile::time},
                                                                   {u"dateTime"_s, &ColumnProfile::date},
                                                                   {u"untilDateTime"_s, &ColumnProfile::date},
                                                                   {u"toldOn"_s, &ColumnProfile::date}};
        const auto member = typed.constFind(target.reading);
        if (member != typed.constEnd())
            return by(profile.*(*member));
        const bool isText = profile.number < 0.8 && profile.date < 0.5 && profile.mail < 0.5;
        return isText || target.reading == "cityZip"_L1 || target.reading == "coordinates"_L1 ? 0 : cannot;
    }
    switch (target.field->kind) {
    case FieldKind::Email:
        return by(profile.mail);
    case FieldKind::Date:
    case FieldKind::Dates:
    case FieldKind::Timestamp:
        return target.field->kind == FieldKind::Dates ? 0 : by(profile.date);
    case FieldKind::Time:
        return by(profile.time);
    case FieldKind::Number:
    case FieldKind::Real:
        return by(std::max(profile.number, profile.date));
    case FieldKind::Country:
        return by(profile.country);
    case FieldKind::Reference:
        return profile.mail > 0.3 || profile.number > 0.8 ? cannot : -5;
    default:
        // A column of addresses is no name, whatever stands above it.
        return profile.mail > 0.6 && target.qualifier.isEmpty() ? cannot : 0;
    }
}

QString kindOfValues(const ColumnProfile &profile)
{
    constexpr double most = 0.7;
    if (profile.filled == 0)
        return {};
    if (profile.mail >= most)
        return u"mail"_s;
    if (profile.lastFirst >= most)
        return u"lastFirst"_s;
    if (profile.phone >= most)
        return u"phone"_s;
    if (profile.country >= most)
        return u"country"_s;
    if (profile.pastDate >= most)
        return u"pastDate"_s;
    return {};
}

DateOrder provenOrder(const Sheet &sheet, const TableArea &area, int column, bool *isAmbiguous)
{
    int day = 0;
    int month = 0;
    for (int row = area.firstRow; row <= area.lastRow; ++row) {
        const Cell cell = sheet.at(row, column);
        if (cell.type != Cell::Type::Text)
            continue;
        const WrittenDate date = readDate(cell, DateOrder::Unknown, anyDay());
        *isAmbiguous |= date.isAmbiguous;
        day += date.order == DateOrder::DayFirst ? 1 : 0;
        month += date.order == DateOrder::MonthFirst ? 1 : 0;
    }
    // Both in one column: two people wrote it, and neither proves anything.
    if ((day > 0) == (month > 0))
        return DateOrder::Unknown;
    return day > 0 ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

bool provesDecimalComma(const Sheet &sheet, const TableArea &area, int column)
{
    for (int row = area.firstRow; row <= area.lastRow; ++row) {
        const Cell cell = sheet.at(row, column);
        if (cell.type != Cell::Type::Text || !cell.text.contains(u','))
            continue;
        const auto number = readNumber(cell.text, false);
        if (number && number->provesDecimalComma && number->rest.isEmpty())
            return true;
    }
    return false;
}

} // namespace scd

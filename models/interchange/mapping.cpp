#include "models/interchange/mapping.h"

#include "models/interchange/vocabulary.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

constexpr int formatVersion = 1;
constexpr QLatin1StringView formatName = "sister city desk mapping"_L1;

constexpr const char *orderTokens[] = {"", "dmy", "mdy", "ymd"};

QString tokenOf(DateOrder order)
{
    return QString::fromLatin1(orderTokens[static_cast<int>(order)]);
}

DateOrder orderOf(const QString &token)
{
    for (int i = 0; i < 4; ++i) {
        if (token == QLatin1StringView(orderTokens[i]))
            return static_cast<DateOrder>(i);
    }
    return DateOrder::Unknown;
}

} // namespace

void Mapping::tellDateOrder(DateOrder order)
{
    dateOrder = order;
    needsDateOrder = false;
    isDateOrderTold = true;
}

const ColumnMapping *Mapping::column(int column) const
{
    for (const ColumnMapping &mapping : columns) {
        if (mapping.column == column)
            return &mapping;
    }
    return nullptr;
}

QString headerOf(const Sheet &sheet, const TableArea &area, int column)
{
    if (area.headerRow < 0)
        return {};
    const QString own = sheet.at(area.headerRow, column).text.trimmed();
    if (area.headerRows < 2)
        return own;
    // A cell above that spans several columns holds for each of them.
    const int above = area.headerRow - 1;
    QString upper = sheet.at(above, column).text.trimmed();
    for (const MergedCells &merged : sheet.merged) {
        if (merged.row == above && column >= merged.column && column < merged.column + merged.columns)
            upper = sheet.at(merged.row, merged.column).text.trimmed();
    }
    return upper.isEmpty() || own.isEmpty() ? upper + own : upper + u' ' + own;
}

QString shapeOf(const Sheet &sheet, const TableArea &area)
{
    if (area.headerRow < 0)
        return {};
    QStringList headers;
    for (int column = area.firstColumn; column <= area.lastColumn; ++column) {
        // Numbers in headers ("Hours 2025") change from year to year.
        QString header = normalized(headerOf(sheet, area, column));
        for (QChar &c : header) {
            if (c.isDigit())
                c = u'#';
        }
        headers << header;
    }
    const QByteArray hash = QCryptographicHash::hash(headers.join(u'\x1f').toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.left(16).toHex());
}

QJsonObject toJson(const Mapping &mapping)
{
    QJsonArray columns;
    for (const ColumnMapping &column : mapping.columns) {
        QJsonObject object{{u"header"_s, column.header}, {u"column"_s, column.column}, {u"target"_s, column.target}};
        if (column.isLeftOut)
            object.insert(u"leftOut"_s, true);
        columns << object;
    }
    QJsonObject json{{u"format"_s, QString(formatName)},
                     {u"version"_s, formatVersion},
                     {u"purpose"_s, mapping.purpose},
                     {u"columns"_s, columns}};
    if (!mapping.language.isEmpty())
        json.insert(u"language"_s, mapping.language);
    if (mapping.isDateOrderTold)
        json.insert(u"dateOrder"_s, tokenOf(mapping.dateOrder));
    return json;
}

Result<Mapping> mappingFromJson(const QJsonObject &json)
{
    if (json.value("format"_L1).toString() != formatName || !json.value("columns"_L1).isArray())
        return failure(ErrorKind::WrongType);
    if (json.value("version"_L1).toInt() > formatVersion)
        return failure(ErrorKind::TooNew);
    Mapping mapping;
    mapping.purpose = json.value("purpose"_L1).toString();
    mapping.language = json.value("language"_L1).toString();
    if (const DateOrder told = orderOf(json.value("dateOrder"_L1).toString()); told != DateOrder::Unknown)
        mapping.tellDateOrder(told);
    for (const QJsonValue &value : json.value("columns"_L1).toArray()) {
        const QJsonObject object = value.toObject();
        ColumnMapping column;
        column.header = object.value("header"_L1).toString();
        column.column = object.value("column"_L1).toInt(-1);
        column.target = object.value("target"_L1).toString();
        column.isLeftOut = object.value("leftOut"_L1).toBool();
        column.reason = ColumnReason::Remembered;
        mapping.columns << column;
    }
    return mapping;
}

Mapping applied(const Mapping &remembered, const Mapping &proposed)
{
    Mapping mapping = proposed;
    mapping.purpose = remembered.purpose;
    if (!remembered.language.isEmpty())
        mapping.language = remembered.language;
    if (proposed.needsDateOrder && remembered.isDateOrderTold)
        mapping.tellDateOrder(remembered.dateOrder);
    QList<bool> taken(remembered.columns.size(), false);
    const auto take = [&](ColumnMapping &column, auto fits) {
        for (qsizetype i = 0; i < remembered.columns.size(); ++i) {
            if (taken[i] || !fits(remembered.columns[i]))
                continue;
            taken[i] = true;
            column.target = remembered.columns[i].target;
            column.isLeftOut = remembered.columns[i].isLeftOut;
            column.reason = ColumnReason::Remembered;
            column.confidence = 100;
            return true;
        }
        return false;
    };
    for (ColumnMapping &column : mapping.columns) {
        const QString header = normalized(column.header);
        if (!header.isEmpty())
            take(column, [&header](const ColumnMapping &known) { return normalized(known.header) == header; });
        else
            take(column, [&column](const ColumnMapping &known) {
                return known.header.isEmpty() && known.column == column.column;
            });
    }
    return mapping;
}

} // namespace scd

// The form in which cells stand in the journal and will travel between laptops. Fixed since schema 1:
//
//   cells   = [ *cell ]
//   cell    = [ name, after, before, overwritten-time, overwritten-laptop ]   before etc. are left out at creation
//   after   = value, when the cell is one column of its own name; else { column: value, … }
//   value   = null / int / float / text
//
// CBOR (RFC 8949). A reader that meets columns it does not know keeps them: it may be the older one.

#include "models/storage/journal.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborStreamWriter>
#include <QCborValue>

namespace scd {

namespace {

void write(QCborStreamWriter &writer, const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        writer.append(*number);
    else if (const auto *real = std::get_if<double>(&value))
        writer.append(*real);
    else if (const auto *text = std::get_if<QString>(&value))
        writer.append(*text);
    else
        writer.append(nullptr);
}

void write(QCborStreamWriter &writer, const QString &cell, const QMap<QString, Value> &values)
{
    if (values.size() == 1 && values.firstKey() == cell) {
        write(writer, values.first());
        return;
    }
    writer.startMap(static_cast<quint64>(values.size()));
    for (auto it = values.begin(); it != values.end(); ++it) {
        writer.append(it.key());
        write(writer, it.value());
    }
    writer.endMap();
}

std::optional<Value> fromCbor(const QCborValue &value)
{
    if (value.isInteger())
        return Value(value.toInteger());
    if (value.isDouble())
        return Value(value.toDouble());
    if (value.isString())
        return Value(value.toString());
    if (value.isNull())
        return Value();
    return std::nullopt;
}

bool readValues(const QString &cell, const QCborValue &source, QMap<QString, Value> &target)
{
    if (!source.isMap()) {
        const auto value = fromCbor(source);
        if (value)
            target.insert(cell, *value);
        return value.has_value();
    }
    const QCborMap map = source.toMap();
    for (auto it = map.begin(); it != map.end(); ++it) {
        const auto value = fromCbor(it.value());
        if (!it.key().isString() || !value)
            return false;
        target.insert(it.key().toString(), *value);
    }
    return true;
}

} // namespace

QByteArray encodeCells(const QList<CellChange> &cells)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(static_cast<quint64>(cells.size()));
    for (const CellChange &cell : cells) {
        const bool isUpdate = !cell.before.isEmpty();
        writer.startArray(isUpdate ? 5 : 2);
        writer.append(cell.cell);
        write(writer, cell.cell, cell.after);
        if (isUpdate) {
            write(writer, cell.cell, cell.before);
            writer.append(cell.overwritten.time);
            writer.append(cell.overwritten.laptop);
        }
        writer.endArray();
    }
    writer.endArray();
    return bytes;
}

Result<QList<CellChange>> decodeCells(const QByteArray &bytes)
{
    const Error broken = failure(ErrorKind::Damaged, QStringLiteral("journal cells"));
    QCborParserError parsed;
    const QCborValue root = QCborValue::fromCbor(bytes, &parsed);
    if (parsed.error != QCborError::NoError || !root.isArray())
        return broken;
    QList<CellChange> cells;
    for (const QCborValue &element : root.toArray()) {
        const QCborArray one = element.toArray();
        if (!element.isArray() || (one.size() != 2 && one.size() != 5) || !one[0].isString())
            return broken;
        CellChange cell;
        cell.cell = one[0].toString();
        if (!readValues(cell.cell, one[1], cell.after))
            return broken;
        if (one.size() == 5) {
            if (!readValues(cell.cell, one[2], cell.before) || !one[3].isInteger() || !one[4].isInteger())
                return broken;
            cell.overwritten = {one[3].toInteger(), one[4].toInteger()};
        }
        cells << cell;
    }
    return cells;
}

} // namespace scd

#include "models/interchange/sample.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace scd {

namespace {

/// "2027-03-04", or "+30" and "-30": days from today.
QDate readDate(const QString &text, QDate today)
{
    const bool isRelative = text.startsWith(u'+') || text.startsWith(u'-');
    return isRelative ? today.addDays(text.toInt()) : QDate::fromString(text, Qt::ISODate);
}

/// Reads one value of the JSON; `keys` are the ids of the records so far.
std::optional<Value> readValue(const Field &field, const QJsonValue &json, QDate today,
                               const QHash<QString, qint64> &keys)
{
    switch (field.kind) {
    case FieldKind::LocalText:
        return Value(QString::fromUtf8(QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact)));
    case FieldKind::Reference: {
        const auto id = keys.constFind(json.toString());
        return id == keys.constEnd() ? std::nullopt : std::optional(Value(*id));
    }
    case FieldKind::Date: {
        const QDate date = readDate(json.toString(), today);
        return date.isValid() ? std::optional(Codec<QDate>::toValue(date)) : std::nullopt;
    }
    case FieldKind::Dates: {
        QList<QDate> days;
        for (const QJsonValue &day : json.toArray())
            days << readDate(day.toString(), today);
        return days.contains(QDate()) ? std::nullopt : std::optional(Codec<QList<QDate>>::toValue(days));
    }
    case FieldKind::YesNo:
        return Value(qint64(json.toBool()));
    case FieldKind::Number:
        return Value(qint64(json.toInt()));
    case FieldKind::Real:
        return Value(json.toDouble());
    default:
        return Value(json.toString());
    }
}

Result<Record> readRecord(const QJsonObject &json, QDate today, const QHash<QString, qint64> &keys)
{
    const Entity *description = entityByTable(json.value(u"is").toString());
    if (description == nullptr)
        return failure(ErrorKind::Invalid, json.value(u"is").toString());
    Record record = newRecord(description->kind);
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (it.key() == u"is" || it.key() == u"key")
            continue;
        const int index = description->indexOf(it.key().toLatin1());
        const auto value =
            index < 0 ? std::nullopt
                      : readValue(description->fields[static_cast<std::size_t>(index)], it.value(), today, keys);
        if (!value)
            return failure(ErrorKind::Invalid, QLatin1StringView(description->table) + u'.' + it.key());
        record.values[static_cast<std::size_t>(index)] = *value;
    }
    return record;
}

} // namespace

Status addRecords(Workspace &workspace, const QByteArray &json, QDate today, const Label &label)
{
    QJsonParseError parsed;
    const QJsonArray records = QJsonDocument::fromJson(json, &parsed).object().value(u"records").toArray();
    if (parsed.error != QJsonParseError::NoError)
        return failure(ErrorKind::Invalid, parsed.errorString());
    const auto step = workspace.change(label, [&](Edit &edit) -> Status {
        QHash<QString, qint64> keys;
        for (const QJsonValue &element : records) {
            const QJsonObject object = element.toObject();
            auto record = readRecord(object, today, keys);
            if (!record)
                return record.error();
            SCD_TRY(edit.insert(*record));
            keys.insert(object.value(u"key").toString(), record->id);
        }
        return Done{};
    });
    if (!step)
        return step.error();
    return Done{};
}

Status makeSample(Workspace &workspace, QDate today)
{
    if (workspace.count({EntityKind::Committee}) > 0)
        return failure(ErrorKind::Exists);
    QFile file(QStringLiteral(":/sample/committee.json"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Unexpected, QStringLiteral("no sample"));
    return addRecords(workspace, file.readAll(), today, labels::sample());
}

} // namespace scd

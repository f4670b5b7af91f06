#include "models/interchange/committeemanifest_p.h"

#include "models/interchange/exportcolumns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

constexpr QLatin1StringView formatName = "sistercitydesk-committee"_L1;

} // namespace

QByteArray CommitteeManifest::toJson() const
{
    QJsonObject written;
    for (auto it = tables.begin(); it != tables.end(); ++it)
        written.insert(it.key(),
                       QJsonObject{{u"columns"_s, QJsonArray::fromStringList(it->columns)}, {u"rows"_s, it->rows}});
    const QJsonObject object{{u"format"_s, QString(formatName)},
                             {u"version"_s, version},
                             {u"sensitivity"_s, tokenOfSensitivity(sensitivity)},
                             {u"leftOut"_s, QJsonArray::fromStringList(leftOut)},
                             {u"tables"_s, written}};
    return QJsonDocument(object).toJson();
}

Result<CommitteeManifest> CommitteeManifest::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value("format"_L1).toString() != formatName)
        return failure(ErrorKind::NotOurs, u"format"_s);
    if (object.value("version"_L1).toInt() > version)
        return failure(ErrorKind::TooNew, u"version"_s);
    const auto chosen = exportSensitivity(object.value("sensitivity"_L1).toString());
    if (!chosen || !object.value("tables"_L1).isObject())
        return failure(ErrorKind::NotOurs, u"tables"_s);
    CommitteeManifest manifest{*chosen, object.value("leftOut"_L1).toVariant().toStringList(), {}};
    const QJsonObject tables = object.value("tables"_L1).toObject();
    for (auto it = tables.begin(); it != tables.end(); ++it) {
        if (entityByTable(it.key()) == nullptr)
            return failure(ErrorKind::TooNew, it.key());
        const QJsonObject table = it.value().toObject();
        manifest.tables.insert(
            it.key(), {table.value("columns"_L1).toVariant().toStringList(), table.value("rows"_L1).toInteger(-1)});
    }
    return manifest;
}

} // namespace scd

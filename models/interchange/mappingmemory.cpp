#include "models/interchange/mappingmemory.h"

#include "models/interchange/targets.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

constexpr qsizetype mostShapes = 100;
constexpr qint64 largestFile = 1'000'000;

} // namespace

std::optional<QString> unknownIn(const Mapping &mapping)
{
    const Purpose *purpose = purposeById(mapping.purpose);
    if (purpose == nullptr)
        return mapping.purpose;
    for (const ColumnMapping &column : mapping.columns) {
        if (!column.target.isEmpty() && !targetByPath(*purpose, column.target).isValid())
            return column.target;
    }
    return {};
}

MappingMemory MappingMemory::fromBytes(const QByteArray &bytes)
{
    MappingMemory memory;
    for (const QJsonValue &value : QJsonDocument::fromJson(bytes).array()) {
        const QJsonObject object = value.toObject();
        const QString shape = object.value("shape"_L1).toString();
        auto mapping = mappingFromJson(object.value("mapping"_L1).toObject());
        if (!shape.isEmpty() && mapping && !unknownIn(*mapping) && memory.m_all.size() < mostShapes)
            memory.m_all << Entry{shape, *mapping};
    }
    return memory;
}

QByteArray MappingMemory::toBytes() const
{
    QJsonArray all;
    for (const Entry &entry : m_all)
        all << QJsonObject{{u"shape"_s, entry.shape}, {u"mapping"_s, toJson(entry.mapping)}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

void MappingMemory::remember(const QString &shape, const Mapping &mapping)
{
    if (shape.isEmpty())
        return;
    m_all.removeIf([&shape](const Entry &entry) { return entry.shape == shape; });
    m_all.prepend(Entry{shape, mapping});
    if (m_all.size() > mostShapes)
        m_all.resize(mostShapes);
}

std::optional<Mapping> MappingMemory::find(const QString &shape) const
{
    for (const Entry &entry : m_all) {
        if (!shape.isEmpty() && entry.shape == shape)
            return entry.mapping;
    }
    return {};
}

Status saveMapping(const QString &path, const Mapping &mapping)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(file.error() == QFileDevice::PermissionsError ? ErrorKind::ReadOnly : ErrorKind::InputOutput);
    file.write(QJsonDocument(toJson(mapping)).toJson());
    if (!file.commit())
        return failure(ErrorKind::InputOutput);
    return Done{};
}

Result<Mapping> loadMapping(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorKind::NotFound);
    if (file.size() > largestFile)
        return failure(ErrorKind::TooLarge);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::InputOutput);
    auto mapping = mappingFromJson(QJsonDocument::fromJson(file.read(largestFile)).object());
    if (!mapping)
        return mapping;
    if (const auto unknown = unknownIn(*mapping))
        return failure(ErrorKind::Invalid, *unknown);
    return mapping;
}

} // namespace scd

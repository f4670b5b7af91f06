#pragma once

#include <QJsonObject>

namespace scd {

/// A file of resources/import, compiled in: "purposes.json".
QJsonObject importData(const QString &name);

} // namespace scd

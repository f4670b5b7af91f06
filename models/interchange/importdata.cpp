#include "models/interchange/importdata_p.h"

#include <QFile>
#include <QJsonDocument>

/// A linker drops the data of a static library when nobody names it; the macro does not work inside a namespace.
static void initImportData()
{
    Q_INIT_RESOURCE(import);
}

namespace scd {

QJsonObject importData(const QString &name)
{
    initImportData();
    QFile file(QStringLiteral(":/import/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace scd

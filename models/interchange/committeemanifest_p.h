#pragma once

#include "models/domain/entity.h"

#include <QMap>
#include <QStringList>

namespace scd {

/// "format.json" in the folder of a committee: what was written, so that reading back sees what is missing.
struct CommitteeManifest
{
    struct Table
    {
        QStringList columns; ///< the first row of its file
        qint64 rows = 0;     ///< without the first one
    };
    static constexpr int version = 1; ///< of the folder's form

    Sensitivity sensitivity = Sensitivity::Personal;
    QStringList leftOut;         ///< "person.birth_date"
    QMap<QString, Table> tables; ///< by the name of the kind's table

    QByteArray toJson() const;
    /// NotOurs for another text; TooNew; both with what tells it as `detail`.
    static Result<CommitteeManifest> fromJson(const QByteArray &json);
};

} // namespace scd

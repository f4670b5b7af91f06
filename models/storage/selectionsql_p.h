#pragma once

#include "models/storage/selection.h"

#include <QByteArray>

namespace scd {

struct SelectionSql
{
    QByteArray text;
    QList<Value> values;
};

/// The SELECT of a selection. Column names come from the catalogue alone, everything else is bound.
SelectionSql selectionSql(const Selection &selection, const QByteArray &columns);

/// What a person typed as an FTS5 query for one word: quoted, so that no character of it is an operator.
QString prefixQuery(const QString &word);
/// The words of a search text.
QStringList searchWords(const QString &text);

} // namespace scd

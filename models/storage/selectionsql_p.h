#pragma once

#include "models/storage/selection.h"

#include <QByteArray>

namespace scd {

struct SelectionSql
{
    QByteArray text;
    QList<Value> values;
};

/// How far a search goes: through all that the index names for a word, or through the first of each table. One letter
/// names ten thousand people, and who types it sees eight.
enum class SearchReach { All, First };

/// The SELECT of a selection. Column names come from the catalogue alone, everything else is bound.
SelectionSql selectionSql(const Selection &selection, const QByteArray &columns, SearchReach reach = SearchReach::All);

/// Whether any few will do, so that SearchReach::First is worth trying: it may find too few when what it looked at is
/// hidden with its owner.
bool isForFirst(const Selection &selection);

/// What a person typed as an FTS5 query for one word: quoted, so that no character of it is an operator.
QString prefixQuery(const QString &word);
/// The words of a search text.
QStringList searchWords(const QString &text);

} // namespace scd

#pragma once

#include "models/domain/entity.h"

#include <QCoreApplication>

namespace scd {

/// One column of an exported table: a field, or one language of a field that has a text per language.
struct ExportColumn
{
    int field = -1;   ///< index in Entity::fields; -1 is the record's own id (exact exports alone)
    QString language; ///< of a LocalText
    QString id;       ///< "surname1", "name@es": what the command line and the settings call it
    QString label;    ///< of the field in the language of the program, with the language's name where there are several

    bool operator==(const ExportColumn &) const = default;
};

/// All columns that records of a kind have, in the order of the catalogue; fields with a text per language once for
/// each of `languages`. Computed fields are not among them.
QList<ExportColumn> exportColumns(const Entity &entity, const QStringList &languages);
Sensitivity sensitivityOf(const Entity &entity, const ExportColumn &column);

/// Whether values of this class may leave: those of the class that was chosen and all below it. Sealed values leave
/// only where personal ones may, and there only when their column was asked for by name (`isAsked`).
bool mayLeave(Sensitivity value, Sensitivity chosen, bool isAsked);

/// What an export has, and what it leaves out so that it can be said.
struct ColumnChoice
{
    QList<ExportColumn> taken;
    QList<ExportColumn> leftOut; ///< because of their class; not those that nobody asked for
};

/// Chooses by ids; with none, all that may leave. An id that is not known is NotFound, its detail.
Result<ColumnChoice> chooseColumns(const Entity &entity, const QStringList &languages, const QStringList &ids,
                                   Sensitivity chosen);

/// "public", "internal", "personal"; nothing for another word.
std::optional<Sensitivity> exportSensitivity(const QString &token);
QString tokenOfSensitivity(Sensitivity chosen);

/// The kind whose table or whose plural in the file has this name: "person", "people", "delegations".
const Entity *exportKind(const QString &word);
/// The words that exportKind() takes, one for each kind.
QStringList exportKindWords();

} // namespace scd

#pragma once

#include "models/domain/entity.h"
#include "models/interchange/formulaguard.h"
#include "models/interchange/table.h"

namespace scd {

/// One format that a table can be written in. A new one is a row in exportFormats(): the dialog and the command line
/// offer what stands there.
struct ExportFormat
{
    const char *token;      ///< of the command line: "csv"
    const char *suffix;     ///< of the file name
    const char *label;      ///< translated in context "ExportFormat"
    const char *filter;     ///< for file dialogs, the same
    bool hasGuard = false;  ///< safe or exact can be chosen
    bool hasColumns = true; ///< the columns of the table are what is written
    /// Kinds that it can hold; none = all.
    QList<EntityKind> kinds = {};
    Result<QByteArray> (*write)(const Sheet &sheet, FormulaGuard guard, const Progress &progress) = nullptr;

    QString translatedLabel() const { return QCoreApplication::translate("ExportFormat", label); }
    QString translatedFilter() const { return QCoreApplication::translate("ExportFormat", filter); }
};

const QList<ExportFormat> &exportFormats();
/// nullptr for a word that stands for none.
const ExportFormat *exportFormat(const QString &token);

} // namespace scd

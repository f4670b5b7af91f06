#pragma once

#include "models/interchange/exporttask.h"
#include "models/interchange/formulaguard.h"

#include <memory>

namespace scd {

/// One format that records can be written in: as a table, or by what it knows itself of people or events. A new one is
/// a row in exportFormats(): the dialog and the command line offer what stands there.
struct ExportFormat
{
    const char *token;     ///< of the command line: "csv"
    const char *suffix;    ///< of the file name
    const char *label;     ///< translated in context "ExportFormat"
    const char *filter;    ///< for file dialogs, the same
    bool hasGuard = false; ///< safe or exact can be chosen
    /// Kinds that it can hold; none = all.
    QList<EntityKind> kinds = {};
    /// Of a table: its columns are what is chosen.
    Result<QByteArray> (*writeTable)(const Sheet &sheet, FormulaGuard guard, const Progress &progress) = nullptr;
    /// Of records: these fields are written, as far as the class lets them.
    const QList<ExportField> &(*fields)() = nullptr;
    std::unique_ptr<ExportTask> (*writeRecords)(const Workspace &workspace, const ExportRequest &request) = nullptr;

    bool isTable() const { return writeTable != nullptr; }
    bool holds(EntityKind kind) const { return kinds.isEmpty() || kinds.contains(kind); }
    QString translatedLabel() const { return QCoreApplication::translate("ExportFormat", label); }
    QString translatedFilter() const { return QCoreApplication::translate("ExportFormat", filter); }
};

const QList<ExportFormat> &exportFormats();
/// nullptr for a word that stands for none.
const ExportFormat *exportFormat(const QString &token);

/// Begins an export. Its status says why there is nothing to read; see ExportReader for tables.
std::unique_ptr<ExportTask> beginExport(const ExportFormat &format, const Workspace &workspace,
                                        const ExportRequest &request);

/// What a format leaves out of records because of their class, in the language of the program: labels of fields, and
/// what else does not leave.
QStringList leftOut(const ExportFormat &format, const ExportRequest &request);

} // namespace scd

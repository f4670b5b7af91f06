#include "models/interchange/exportformats.h"

#include "models/interchange/csvwriter.h"
#include "models/interchange/xlsxwriter.h"

namespace scd {

const QList<ExportFormat> &exportFormats()
{
    static const QList<ExportFormat> formats{
        {.token = "xlsx",
         .suffix = "xlsx",
         .label = QT_TRANSLATE_NOOP("ExportFormat", "Spreadsheet (XLSX)"),
         .filter = QT_TRANSLATE_NOOP("ExportFormat", "Spreadsheets (*.xlsx)"),
         .write = [](const Sheet &sheet, FormulaGuard,
                     const Progress &progress) { return toXlsx({sheet}, {}, progress); }},
        {.token = "csv",
         .suffix = "csv",
         .label = QT_TRANSLATE_NOOP("ExportFormat", "Text table (CSV)"),
         .filter = QT_TRANSLATE_NOOP("ExportFormat", "Text tables (*.csv)"),
         .hasGuard = true,
         .write = [](const Sheet &sheet, FormulaGuard guard,
                     const Progress &progress) { return toCsv(sheet, {.guard = guard}, progress); }},
    };
    return formats;
}

const ExportFormat *exportFormat(const QString &token)
{
    for (const ExportFormat &format : exportFormats()) {
        if (token == QLatin1StringView(format.token))
            return &format;
    }
    return nullptr;
}

} // namespace scd

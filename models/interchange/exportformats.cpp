#include "models/interchange/exportformats.h"

#include "models/interchange/csvwriter.h"
#include "models/interchange/personcards.h"
#include "models/interchange/visitcalendar.h"
#include "models/interchange/xlsxwriter.h"

namespace scd {

namespace {

/// Reads a table and writes it as its format does.
class TableTask : public ExportTask
{
public:
    TableTask(const ExportFormat &format, const Workspace &workspace, const ExportRequest &request)
        : m_format(format)
        , m_reader(workspace, request)
        , m_guard(request.exact ? FormulaGuard::Exact : FormulaGuard::Safe)
    {
    }
    Status status() const override { return m_reader.status(); }
    bool step() override { return m_reader.step(); }
    int percent() const override { return m_reader.percent(); }
    Result<QByteArray> write(const Progress &progress) override
    {
        return m_format.writeTable(m_reader.take(), m_guard, progress);
    }

private:
    const ExportFormat &m_format;
    ExportReader m_reader;
    FormulaGuard m_guard;
};

} // namespace

const QList<ExportFormat> &exportFormats()
{
    static const QList<ExportFormat> formats{
        {.token = "xlsx",
         .suffix = "xlsx",
         .label = QT_TRANSLATE_NOOP("ExportFormat", "Spreadsheet (XLSX)"),
         .filter = QT_TRANSLATE_NOOP("ExportFormat", "Spreadsheets (*.xlsx)"),
         .writeTable = [](const Sheet &sheet, FormulaGuard,
                          const Progress &progress) { return toXlsx({sheet}, {}, progress); }},
        {.token = "csv",
         .suffix = "csv",
         .label = QT_TRANSLATE_NOOP("ExportFormat", "Text table (CSV)"),
         .filter = QT_TRANSLATE_NOOP("ExportFormat", "Text tables (*.csv)"),
         .hasGuard = true,
         .writeTable = [](const Sheet &sheet, FormulaGuard guard,
                          const Progress &progress) { return toCsv(sheet, {.guard = guard}, progress); }},
        {.token = "vcf",
         .suffix = "vcf",
         .label = QT_TRANSLATE_NOOP("ExportFormat", "Address book (vCard)"),
         .filter = QT_TRANSLATE_NOOP("ExportFormat", "Address books (*.vcf)"),
         .kinds = {EntityKind::Person, EntityKind::Delegate, EntityKind::Volunteer},
         .fields = cardFields,
         .writeRecords = personCards},
        {.token = "ics",
         .suffix = "ics",
         .label = QT_TRANSLATE_NOOP("ExportFormat", "Calendar (iCalendar)"),
         .filter = QT_TRANSLATE_NOOP("ExportFormat", "Calendars (*.ics)"),
         .kinds = {EntityKind::Delegation, EntityKind::ItineraryItem},
         .fields = calendarFields,
         .writeRecords = visitCalendar},
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

std::unique_ptr<ExportTask> beginExport(const ExportFormat &format, const Workspace &workspace,
                                        const ExportRequest &request)
{
    if (format.isTable())
        return std::make_unique<TableTask>(format, workspace, request);
    return format.writeRecords(workspace, request);
}

QStringList leftOut(const ExportFormat &format, const ExportRequest &request)
{
    QStringList labels;
    const auto add = [&labels](const QString &label) {
        if (!labels.contains(label))
            labels << label;
    };
    if (format.isTable()) {
        const Entity &description = entity(request.kind);
        for (const ExportColumn &column : exportColumns(description, request.languages)) {
            if (!mayLeave(sensitivityOf(description, column), request.sensitivity, request.columns.contains(column.id)))
                add(description.fields[static_cast<std::size_t>(column.field)].translatedLabel());
        }
        return labels;
    }
    const ExportGate gate(request.sensitivity);
    for (const ExportField &field : format.fields()) {
        if (!gate.lets(field))
            add(entity(field.kind).field(field.column).translatedLabel());
    }
    if (request.sensitivity == Sensitivity::Public && format.holds(EntityKind::ItineraryItem))
        //: In a list of what does not leave with an export
        add(QCoreApplication::translate("ExportFormat", "items that are not in the public programme"));
    return labels;
}

} // namespace scd

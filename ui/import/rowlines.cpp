#include "ui/import/rowlines.h"

#include <QCoreApplication>

namespace scd {

namespace {

class RowLines
{
    Q_DECLARE_TR_FUNCTIONS(scd::RowLines)

public:
    RowLines(const Purpose &purpose, const ValueText &texts)
        : m_purpose(purpose)
        , m_texts(texts)
    {
    }

    void addMade(const PlannedRecord &planned)
    {
        const RowRecord &part = m_purpose.parts.at(planned.part);
        const Record start = newRecord(planned.record.kind);
        for (std::size_t i = 0; i < part.entity->fields.size(); ++i) {
            const Field &field = part.entity->fields[i];
            if (part.offers(field) && planned.record.values[i] != start.values[i])
                add(planned, field, {}, planned.record.values[i]);
        }
    }

    void addChanged(const PlannedRecord &planned, const ImportedChange &change)
    {
        const RowRecord &part = m_purpose.parts.at(planned.part);
        const Field &field = part.entity->fields[static_cast<std::size_t>(change.field)];
        if (part.offers(field))
            add(planned, field, change.before, change.after);
    }

    QStringList lines;

private:
    void add(const PlannedRecord &planned, const Field &field, const Value &before, const Value &after)
    {
        const RowRecord &part = m_purpose.parts.at(planned.part);
        QString path = part.name;
        if (!part.qualifier.isEmpty()) {
            const Value qualifier = valueOf(planned.record, part.qualifier);
            path += u':' + (textOf(qualifier).isEmpty() ? QString::number(intOf(qualifier)) : textOf(qualifier));
        }
        const QString label = targetByPath(m_purpose, path + u'.' + field.columnName()).label();
        const QString now = m_texts.value(field, before);
        const QString then = m_texts.value(field, after);
        if (now.isEmpty() && then.isEmpty())
            return;
        if (field.sensitivity == Sensitivity::Sealed && !now.isEmpty())
            lines << tr("%1 changes to %2").arg(label, then);
        else if (now.isEmpty())
            //: A field and the value that it gets
            lines << tr("%1: %2", "field and value").arg(label, then);
        else
            //: A field, what the file says now, what the sheet says
            lines << tr("%1: %2 → %3").arg(label, now, then);
    }

    const Purpose &m_purpose;
    const ValueText &m_texts;
};

} // namespace

QStringList writtenLines(const ImportPreview &preview, const RowPlan &row, const ValueText &texts)
{
    const Purpose *purpose = purposeById(preview.plan.purpose);
    if (purpose == nullptr)
        return {};
    RowLines lines(*purpose, texts);
    const QList<PlannedRecord> &records = preview.plan.records;
    for (const qsizetype i : preview.changes.value(row.row)) {
        const ImportedChange &change = preview.plan.changes.at(i);
        const auto planned = std::find_if(row.records.begin(), row.records.end(),
                                          [&](int index) { return records.at(index).record.ref() == change.ref; });
        if (planned != row.records.end())
            lines.addChanged(records.at(*planned), change);
    }
    for (const int index : row.records) {
        if (records.at(index).isNew && records.at(index).isChanged)
            lines.addMade(records.at(index));
    }
    return lines.lines;
}

} // namespace scd

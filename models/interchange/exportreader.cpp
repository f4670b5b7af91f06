#include "models/interchange/exportreader.h"

#include "models/domain/itinerary.h"
#include "models/interchange/cells.h"
#include "resources/isonames.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

constexpr qsizetype blockSize = 200; ///< some milliseconds

} // namespace

QString exactText(const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    if (const auto *real = std::get_if<double>(&value))
        return QString::number(*real, 'g', QLocale::FloatingPointShortest);
    return textOf(value);
}

ExportReader::ExportReader(const Workspace &workspace, ExportRequest request)
    : m_workspace(workspace)
    , m_request(std::move(request))
    , m_entity(entity(m_request.kind))
{
    auto chosen = chooseColumns(m_entity, m_request.languages, m_request.columns, m_request.sensitivity);
    if (chosen.ok())
        m_columns = std::move(*chosen);
    else
        m_status = chosen.error();
    m_sheet.name = m_entity.translatedPlural();
}

void ExportReader::begin()
{
    m_begun = true;
    m_ids = m_request.ids ? *m_request.ids : m_workspace.ids({.kind = m_request.kind, .order = {{"id"}}});
    QList<Cell> header;
    for (const ExportColumn &column : std::as_const(m_columns.taken))
        header << textCell(m_request.exact ? column.id : column.label);
    m_sheet.rows.reserve(m_ids.size() + 1);
    m_sheet.rows << header;
}

bool ExportReader::step()
{
    if (!m_status.ok() || m_columns.taken.isEmpty())
        return false;
    if (!m_begun) {
        begin();
        return !m_ids.isEmpty();
    }
    const QList<qint64> block = m_ids.mid(m_next, blockSize);
    Selection selection{.kind = m_request.kind, .where = {{"id", Op::In}}};
    for (const qint64 id : block)
        selection.where.first().values << Value(id);
    const QList<Record> records = m_workspace.records(selection);
    QHash<qint64, const Record *> byId;
    for (const Record &record : records)
        byId.insert(record.id, &record);
    learnTitles(records);
    for (const qint64 id : block) {
        if (const Record *record = byId.value(id))
            m_sheet.rows << rowOf(*record);
    }
    m_next += block.size();
    return m_next < m_ids.size();
}

int ExportReader::percent() const
{
    return m_ids.isEmpty() ? 0 : static_cast<int>(m_next * 100 / m_ids.size());
}

Result<Sheet> ExportReader::readAll(const Workspace &workspace, const ExportRequest &request)
{
    ExportReader reader(workspace, request);
    SCD_TRY(reader.status());
    while (reader.step()) {
    }
    return reader.take();
}

/// What the references of these records are called, read in one go for each column.
void ExportReader::learnTitles(const QList<Record> &records)
{
    if (m_request.exact)
        return;
    for (const ExportColumn &column : std::as_const(m_columns.taken)) {
        const auto index = static_cast<std::size_t>(column.field);
        const Field &field = m_entity.fields[index];
        if (field.kind != FieldKind::Reference)
            continue;
        Selection wanted{.kind = field.target, .where = {{"id", Op::In}}};
        QSet<qint64> asked;
        for (const Record &record : records) {
            const qint64 id = intOf(record.values[index]);
            if (id == 0 || asked.contains(id) || m_titles.contains({field.target, id}))
                continue;
            asked.insert(id);
            wanted.where.first().values << Value(id);
        }
        if (asked.isEmpty())
            continue;
        for (const Record &found : m_workspace.records(wanted))
            m_titles.insert(found.ref(), titleOf(found));
    }
}

/// A day is what it is by its date; what it is called besides stands in the table of days.
Cell ExportReader::titleOf(const Record &record) const
{
    if (record.kind == EntityKind::ItineraryDay) {
        const QDate day = fromRecord<ItineraryDay>(record).date;
        if (day.isValid())
            return dateCell(day);
    }
    return textCell(m_workspace.titleOf(record, m_request.languages));
}

QList<Cell> ExportReader::rowOf(const Record &record) const
{
    QList<Cell> row;
    row.reserve(m_columns.taken.size());
    for (const ExportColumn &column : m_columns.taken) {
        const auto index = static_cast<std::size_t>(column.field);
        row << cellOf(m_entity.fields[index], column, record.values[index]);
    }
    return row;
}

Cell ExportReader::exactCell(const Field &field, const Value &value) const
{
    // Ids are too long for the numbers of a spreadsheet program.
    if (const auto *number = std::get_if<qint64>(&value); number != nullptr && field.kind == FieldKind::Number)
        return numberCell(static_cast<double>(*number));
    if (const auto *real = std::get_if<double>(&value))
        return numberCell(*real, exactText(value));
    return textCell(exactText(value));
}

Cell ExportReader::cellOf(const Field &field, const ExportColumn &column, const Value &value) const
{
    if (isNull(value))
        return {};
    const QString text = textOf(value);
    switch (field.kind) {
    case FieldKind::LocalText:
        return textCell(LocalText::fromJson(text).text(column.language));
    case FieldKind::Date: {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        return day.isValid() ? dateCell(day) : textCell(text);
    }
    case FieldKind::Time: {
        const QTime time = QTime::fromString(text, u"HH:mm");
        return time.isValid() ? timeCell(time) : textCell(text);
    }
    case FieldKind::Number:
    case FieldKind::Real:
        return exactCell(field, value);
    default:
        break;
    }
    if (m_request.exact)
        return exactCell(field, value);
    const QString language = m_request.languages.value(0);
    QStringList words;
    const QStringList tokens = text.split(u' ', Qt::SkipEmptyParts);
    switch (field.kind) {
    case FieldKind::Reference:
        return m_titles.value({field.target, intOf(value)});
    case FieldKind::Choice:
        return textCell(field.labelOf(text));
    case FieldKind::Choices:
        for (const QString &token : tokens)
            words << field.labelOf(token);
        return textCell(words.join(u"; "_s));
    case FieldKind::Languages:
        for (const QString &token : tokens)
            words << languageName(token, language);
        return textCell(words.join(u"; "_s));
    case FieldKind::Dates:
        return textCell(tokens.join(u"; "_s));
    case FieldKind::Country:
        return textCell(text.isEmpty() ? text : countryName(text, language));
    case FieldKind::YesNo:
        //: A cell of an exported table
        return textCell(intOf(value) != 0 ? tr("Yes") : tr("No"));
    case FieldKind::Timestamp: {
        const QDateTime moment = QDateTime::fromString(text, Qt::ISODate).toUTC();
        return moment.isValid() ? dateTimeCell(moment.date(), moment.time()) : textCell(text);
    }
    default:
        return textCell(exactText(value));
    }
}

} // namespace scd

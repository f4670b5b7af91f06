#include "models/interchange/rowreader_p.h"

#include "models/domain/text.h"
#include "models/interchange/recognition.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

/// Instances of different columns of a part keep apart by this; one cell makes fewer than so many records.
constexpr int instanceBlock = 1000;

/// What others count from is read first: the day on which the row was written, then the day of the row.
int readingRank(const Target &target)
{
    if (target.reading == "toldOn"_L1)
        return 0;
    const bool isDay = target.reading == "dateTime"_L1 ||
                       (target.field != nullptr && target.field->required && target.field->kind == FieldKind::Date);
    return isDay ? 1 : 2;
}

} // namespace

DraftPart &RowDraft::at(int part, int instance)
{
    const auto place = std::lower_bound(parts.begin(), parts.end(), std::pair(part, instance),
                                        [](const DraftPart &one, const std::pair<int, int> &wanted) {
                                            return std::pair(one.part, one.instance) < wanted;
                                        });
    if (place != parts.end() && place->part == part && place->instance == instance)
        return *place;
    return *parts.insert(place, DraftPart{part, instance, {}});
}

void RowDraft::leave(int column, const QString &note, DoubtReason reason, const QString &argument)
{
    doubts << Doubt{row, column, reason, argument};
    if (column < 0)
        return;
    for (auto &[of, outcome] : outcomes) {
        if (of == column)
            outcome = CellOutcome::Doubtful;
    }
    const bool isNoted =
        std::any_of(notes.begin(), notes.end(), [column](const DraftNote &one) { return one.column == column; });
    if (!isNoted && !note.isEmpty())
        notes << DraftNote{column, note};
}

void RowDraft::withhold(const QSet<int> &columns)
{
    const auto isWithheld = [&columns](const DraftNote &note) { return columns.contains(note.column); };
    for (const DraftNote &note : std::as_const(notes)) {
        if (!isWithheld(note))
            continue;
        doubts << Doubt{row, note.column, DoubtReason::SealedLeftOut, {}};
        const bool isRead = std::any_of(parts.begin(), parts.end(), [&note](const DraftPart &part) {
            return std::any_of(part.values.begin(), part.values.end(),
                               [&note](const DraftValue &value) { return value.column == note.column; });
        });
        const bool isInField = isRead && std::none_of(doubts.begin(), doubts.end(), [&note](const Doubt &doubt) {
                                   return doubt.column == note.column && (doubt.reason == DoubtReason::Refused ||
                                                                          doubt.reason == DoubtReason::EarlierRowSays);
                               });
        for (auto &[column, outcome] : outcomes) {
            if (column == note.column)
                outcome = isInField ? CellOutcome::Doubtful : CellOutcome::LeftOut;
        }
    }
    notes.removeIf(isWithheld);
}

RowReader::RowReader(const Sheet &sheet, const Mapping &mapping, const Purpose &purpose, QDate today, QString zone,
                     FindRecord find)
    : m_sheet(sheet)
    , m_purpose(purpose)
    , m_zone(std::move(zone))
    , m_notes(purpose.notesField())
{
    for (const ColumnMapping &mapped : mapping.columns) {
        m_columns << columnOf(mapped, mapping, today, find);
        m_headers.insert(mapped.column, mapped.header.simplified());
    }
    placeInstances();
    findSealed();
    // The addresses of targets are taken when the list stays as it is.
    std::stable_sort(m_columns.begin(), m_columns.end(),
                     [](const Column &a, const Column &b) { return readingRank(a.target) < readingRank(b.target); });
    for (Column &column : m_columns) {
        column.context.target = &column.target;
        if (column.target.isValid())
            prepare(column.context);
    }
}

void RowReader::findSealed()
{
    const auto &[part, field] = m_notes;
    if (field < 0 ||
        m_purpose.parts[part].entity->fields[static_cast<std::size_t>(field)].sensitivity >= Sensitivity::Sealed)
        return;
    for (const Column &column : std::as_const(m_columns)) {
        const Sensitivity own = column.target.isValid() ? column.target.sensitivity() : classOfHeader(column.header);
        if (own == Sensitivity::Sealed)
            m_sealed << column.column;
    }
}

RowReader::Column RowReader::columnOf(const ColumnMapping &mapped, const Mapping &mapping, QDate today,
                                      const FindRecord &find) const
{
    Column column;
    column.column = mapped.column;
    column.header = mapped.header.simplified();
    column.isLeftOut = mapped.isLeftOut;
    column.target = targetByPath(m_purpose, mapped.target);
    column.context.purpose = &m_purpose;
    column.context.dateOrder = mapped.dateOrder != DateOrder::Unknown ? mapped.dateOrder : mapping.dateOrder;
    column.context.isDateOrderSure = mapped.dateOrder != DateOrder::Unknown || !mapping.needsDateOrder;
    column.context.hasDecimalComma = mapped.hasDecimalComma;
    column.context.language = mapping.language.isEmpty() ? u"en"_s : mapping.language;
    column.context.today = today;
    column.context.zone = m_zone;
    column.context.find = find;
    return column;
}

void RowReader::placeInstances()
{
    // "Passport number" and "Passport expires" are one paper; two columns "Phone" are two contacts.
    QHash<QString, int> seen;
    QHash<QString, int> blocks;
    for (Column &column : m_columns) {
        if (!column.target.isValid())
            continue;
        const QString &path = column.target.path;
        const int repeat = seen[path]++;
        const QString head = column.target.field != nullptr ? path.section(u'.', 0, 0) : path;
        const QString group = head + u'#' + QString::number(repeat);
        const auto block = blocks.constFind(group);
        const int number = block == blocks.constEnd() ? static_cast<int>(blocks.size()) : *block;
        blocks.insert(group, number);
        column.context.instance = number * instanceBlock;
    }
}

QString RowReader::labelFrom(const QString &header)
{
    if (header.isEmpty())
        return {};
    // Forms ask whole questions: "Anything else? Late from school on Tuesdays".
    const bool isPunctuated = header.endsWith(u'?') || header.endsWith(u'!') || header.endsWith(u':');
    return header + (isPunctuated ? u" "_s : u": "_s);
}

QString RowReader::noteText(const QString &header, const QString &text)
{
    return labelFrom(header) + text.simplified();
}

QString RowReader::noteOf(int row, int column) const
{
    return noteText(m_headers.value(column), keepablePart(m_sheet.at(row, column).text));
}

void RowReader::take(const Column &column, const ReadValue &value, CellRead &read, RowDraft &draft) const
{
    const bool isMany = m_purpose.parts[value.part].isMany;
    DraftPart &part = draft.at(value.part, isMany ? value.instance : 0);
    if (value.field < 0)
        return;
    const bool isNotes = std::pair(value.part, value.field) == m_notes;
    const Field &field = m_purpose.parts[value.part].entity->fields[static_cast<std::size_t>(value.field)];
    for (DraftValue &other : part.values) {
        if (other.field != value.field || other.language != value.language || isNotes)
            continue;
        if (other.value == value.value)
            return;
        const QString both = textOf(other.value) + u'\n' + textOf(value.value);
        if (field.kind == FieldKind::LongText && both.size() <= field.maxLength)
            other.value = both;
        else
            read.leave(DoubtReason::ColumnTaken);
        return;
    }
    part.values << DraftValue{value.field, value.value, value.language, column.column};
}

void RowReader::readColumn(const Column &column, const Cell &cell, RowDraft &draft, Dates &dates) const
{
    if (column.isLeftOut) {
        draft.outcomes << std::pair(column.column, CellOutcome::LeftOut);
        return;
    }
    if (!column.target.isValid()) {
        draft.outcomes << std::pair(column.column, CellOutcome::Note);
        draft.notes << DraftNote{column.column, noteText(column.header, cell.text)};
        return;
    }
    ReadContext context = column.context;
    context.toldOn = dates.toldOn;
    context.rowDate = dates.rowDate;
    CellRead read = readCell(cell, context);
    if (read.toldOn.isValid())
        dates.toldOn = read.toldOn;
    if (read.rowDate.isValid())
        dates.rowDate = read.rowDate;
    const Target &target = column.target;
    for (const ReadValue &value : std::as_const(read.values)) {
        take(column, value, read, draft);
        if (target.field != nullptr && target.field->kind == FieldKind::Date && readingRank(target) == 1)
            dates.rowDate = Codec<QDate>::fromValue(value.value);
        const RowRecord &part = m_purpose.parts[value.part];
        if (value.part == target.part && !target.qualifier.isEmpty()) {
            const int index = part.entity->indexOf(part.qualifier);
            const bool isNumber = part.entity->fields[static_cast<std::size_t>(index)].kind == FieldKind::Number;
            const Value qualifier = isNumber ? Value(target.qualifier.toLongLong()) : Value(target.qualifier);
            DraftPart &of = draft.at(value.part, value.instance);
            if (std::none_of(of.values.begin(), of.values.end(),
                             [index](const DraftValue &one) { return one.field == index; }))
                of.values << DraftValue{index, qualifier, {}, -1};
        }
    }
    for (const auto &[reason, argument] : std::as_const(read.doubts))
        draft.doubts << Doubt{draft.row, column.column, reason, argument};
    if (!read.isWhole)
        draft.notes << DraftNote{column.column, noteText(column.header, cell.text)};
    const CellOutcome outcome = !read.doubts.isEmpty() ? CellOutcome::Doubtful
                                : !read.isWhole        ? CellOutcome::Note
                                                       : CellOutcome::Field;
    draft.outcomes << std::pair(column.column, outcome);
}

RowDraft RowReader::read(int row) const
{
    RowDraft draft;
    draft.row = row;
    const QList<Cell> &cells = m_sheet.rows[row];
    Dates dates;
    for (const Column &column : m_columns) {
        if (column.column >= cells.size() || !cells[column.column].isFilled())
            continue;
        draft.isEmpty = false;
        Cell cell = cells[column.column];
        if (!isKeepable(cell.text))
            cell.text = keepablePart(cell.text);
        readColumn(column, cell, draft, dates);
    }
    // Cells beside the table belong to the row all the same.
    for (int column = 0; column < cells.size(); ++column) {
        if (m_headers.contains(column) || !cells[column].isFilled())
            continue;
        draft.isEmpty = false;
        draft.outcomes << std::pair(column, CellOutcome::Note);
        draft.notes << DraftNote{column, noteOf(row, column)};
    }
    return draft;
}

} // namespace scd

#include "models/interchange/committeefolder.h"
#include "models/interchange/committeemanifest_p.h"
#include "models/interchange/delimited.h"

#include <QDir>
#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

constexpr qint64 largestFile = 2'000'000'000;
constexpr qint64 largestManifest = 10'000'000;
constexpr qint64 largestAttachment = 200'000'000;

QString fileOf(const Entity &entity)
{
    return QLatin1StringView(entity.table) + u".csv"_s;
}

Error fault(ErrorKind kind, QStringView why, const QString &file)
{
    return failure(kind, why.toString() + u' ' + file);
}

/// `line` counts from 0, as in the sheet.
Error faultInRow(QStringView why, const Entity &entity, qsizetype line)
{
    return fault(ErrorKind::Invalid, why, fileOf(entity) + u':' + QString::number(line + 1));
}

/// What a cell says as the value of a field; nothing when it does not fit. Numbers of records have up to 63 bits: they
/// are read as whole numbers, never by way of a decimal one.
std::optional<Value> valueOfText(const Field &field, const QString &text)
{
    bool isNumber = true;
    Value value = text;
    switch (field.kind) {
    case FieldKind::Date:
    case FieldKind::Time:
    case FieldKind::Timestamp:
        if (text.isEmpty())
            value = Value();
        break;
    case FieldKind::YesNo:
    case FieldKind::Number:
    case FieldKind::Reference:
        value = text.isEmpty() ? Value() : Value(text.toLongLong(&isNumber));
        break;
    case FieldKind::Real: {
        const double number = text.isEmpty() ? 0 : text.toDouble(&isNumber);
        value = text.isEmpty() ? Value() : Value(number);
        isNumber = isNumber && std::isfinite(number);
        break;
    }
    default:
        break;
    }
    return isNumber && canHold(field, value) ? std::optional(value) : std::nullopt;
}

struct FileRow
{
    Record record;
    qsizetype line = 0;
    QString file; ///< of an attachment
};

Result<FileRow> readRow(const Entity &entity, const QStringList &header, const QList<Cell> &cells, qsizetype line)
{
    FileRow row{newRecord(entity.kind), line, {}}; // an older program did not have all columns
    const Error bad = faultInRow(unreadablefolder::row, entity, line);
    if (cells.size() != header.size())
        return bad;
    QHash<int, LocalText> texts;
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QString &column = header.at(i);
        const QString &text = cells.at(i).text;
        if (column == u"id") {
            row.record.id = text.toLongLong();
            continue;
        }
        if (column == u"file" && entity.kind == EntityKind::Attachment) {
            row.file = text;
            continue;
        }
        const int index = entity.indexOf(column.section(u'@', 0, 0).toLatin1());
        if (index < 0)
            return failure(ErrorKind::TooNew, QLatin1StringView(entity.table) + u'.' + column);
        const Field &field = entity.fields[static_cast<std::size_t>(index)];
        if (field.kind == FieldKind::LocalText) {
            texts[index].setText(column.section(u'@', 1), text);
            continue;
        }
        auto value = valueOfText(field, text);
        if (!value)
            return bad;
        row.record.values[static_cast<std::size_t>(index)] = std::move(*value);
    }
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        row.record.values[static_cast<std::size_t>(it.key())] = it.value().toJson();
    return row.record.id > 0 ? Result(row) : bad;
}

/// The rows of a table, which has to be the one that was written.
Result<QList<FileRow>> readTable(const Entity &entity, const QDir &folder, const CommitteeManifest::Table &written)
{
    constexpr ReadLimits limits{
        .fileBytes = largestFile, .unpackedBytes = largestFile, .rows = 5'000'000, .cells = 100'000'000};
    QFile file(folder.filePath(fileOf(entity)));
    if (!file.open(QIODevice::ReadOnly))
        return fault(ErrorKind::NotFound, unreadablefolder::missing, fileOf(entity));
    if (file.size() > limits.fileBytes)
        return failure(ErrorKind::TooLarge, fileOf(entity));
    const auto book = readOwnCsv(file.readAll(), limits);
    const Error damaged = fault(ErrorKind::Damaged, unreadablefolder::table, fileOf(entity));
    if (!book.ok())
        return book.error().kind == ErrorKind::TooLarge ? failure(ErrorKind::TooLarge, fileOf(entity)) : damaged;
    const Sheet &sheet = book->sheets.first();
    QStringList header;
    for (const Cell &cell : sheet.rows.first())
        header << cell.text;
    if (header != written.columns || sheet.rows.size() - 1 != written.rows || book->mendedCells > 0)
        return damaged;
    QList<FileRow> rows;
    for (qsizetype line = 1; line < sheet.rows.size(); ++line) {
        auto row = readRow(entity, header, sheet.rows.at(line), line);
        if (!row.ok())
            return row.error();
        rows << std::move(*row);
    }
    return rows;
}

/// What is referred to comes first, as far as there is such an order.
QList<const Entity *> orderOfWriting()
{
    const auto all = catalogue();
    QList<const Entity *> left(all.begin(), all.end());
    QList<const Entity *> order;
    while (!left.isEmpty()) {
        qsizetype chosen = 0;
        for (qsizetype i = left.size() - 1; i >= 0; --i) {
            const bool isFree = std::ranges::none_of(left.at(i)->fields, [&](const Field &field) {
                return field.kind == FieldKind::Reference && field.target != left.at(i)->kind &&
                       left.contains(&entity(field.target));
            });
            if (isFree)
                chosen = i;
        }
        order << left.takeAt(chosen);
    }
    return order;
}

Result<CommitteeManifest> manifestOf(const QDir &folder)
{
    if (!folder.exists())
        return failure(ErrorKind::NotFound, unreadablefolder::folder.toString());
    QFile file(folder.filePath(u"format.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotOurs, u"format.json"_s);
    auto manifest = CommitteeManifest::fromJson(file.read(largestManifest));
    if (manifest.ok() && (manifest->sensitivity != Sensitivity::Personal || !manifest->leftOut.isEmpty()))
        return failure(ErrorKind::Invalid, unreadablefolder::partial.toString());
    return manifest;
}

Status keepAttachment(Edit &edit, const QDir &folder, const FileRow &row)
{
    // A name with folders in it could lead out of this one.
    const QString name = QFileInfo(row.file).fileName();
    if (name.isEmpty())
        return faultInRow(unreadablefolder::row, entity(row.record.kind), row.line);
    QFile file(folder.filePath(u"attachments/"_s + name));
    if (!file.open(QIODevice::ReadOnly))
        return fault(ErrorKind::NotFound, unreadablefolder::missing, name);
    if (file.size() > largestAttachment)
        return failure(ErrorKind::TooLarge, name);
    const auto hash = edit.keepBytes(file.readAll());
    if (!hash.ok())
        return hash.error();
    const bool isSame =
        *hash == textOf(valueOf(row.record, "hash")) && file.size() == intOf(valueOf(row.record, "size"));
    return isSame ? Status(Done{}) : fault(ErrorKind::Damaged, unreadablefolder::attachment, name);
}

/// Writes the rows; references to records that only come later are written at the end.
class Writer
{
public:
    explicit Writer(Edit &edit)
        : m_edit(edit)
    {
    }

    Status add(const Entity &entity, const FileRow &row)
    {
        Record record = row.record;
        bool isWhole = true;
        for (std::size_t i = 0; i < record.values.size(); ++i) {
            if (!isMissing(entity.fields[i], record.values[i]))
                continue;
            if (entity.fields[i].required)
                return faultInRow(unreadablefolder::reference, entity, row.line);
            record.values[i] = Value();
            isWhole = false;
        }
        if (m_written.contains(record.ref()))
            return faultInRow(unreadablefolder::row, entity, row.line);
        if (const Status done = m_edit.insert(record); !done.ok())
            return done.error().kind == ErrorKind::Invalid ? faultInRow(unreadablefolder::row, entity, row.line) : done;
        m_written.insert(record.ref());
        if (!isWhole)
            m_later << row;
        return Done{};
    }

    Status finish()
    {
        for (const FileRow &row : std::as_const(m_later)) {
            const Entity &description = entity(row.record.kind);
            for (std::size_t i = 0; i < row.record.values.size(); ++i) {
                if (isMissing(description.fields[i], row.record.values[i]))
                    return faultInRow(unreadablefolder::reference, description, row.line);
            }
            SCD_TRY(m_edit.write(row.record));
        }
        return Done{};
    }

private:
    bool isMissing(const Field &field, const Value &value) const
    {
        return field.kind == FieldKind::Reference && !isNull(value) &&
               !m_written.contains({field.target, intOf(value)});
    }

    Edit &m_edit;
    QSet<Ref> m_written;
    QList<FileRow> m_later;
};

} // namespace

Status importCommittee(Workspace &workspace, const QString &path)
{
    const QDir folder(path);
    const auto manifest = manifestOf(folder);
    if (!manifest.ok())
        return manifest.error();
    bool isEmpty = workspace.trashCount() == 0;
    for (const Entity *description : catalogue())
        isEmpty = isEmpty && workspace.count({description->kind}) == 0;
    if (!isEmpty)
        return failure(ErrorKind::Exists);
    const auto step = workspace.change(
        labels::readFolder(),
        [&](Edit &edit) -> Status {
            Writer writer(edit);
            for (const Entity *description : orderOfWriting()) {
                const auto written = manifest->tables.constFind(QLatin1StringView(description->table));
                // An older program did not have this kind.
                if (written == manifest->tables.constEnd())
                    continue;
                const auto rows = readTable(*description, folder, *written);
                if (!rows.ok())
                    return rows.error();
                for (const FileRow &row : *rows) {
                    SCD_TRY(writer.add(*description, row));
                    if (description->kind == EntityKind::Attachment)
                        SCD_TRY(keepAttachment(edit, folder, row));
                }
            }
            return writer.finish();
        },
        {}, Undoable::No);
    return step.ok() ? Status(Done{}) : Status(step.error());
}

} // namespace scd

#include "models/interchange/book.h"
#include "models/interchange/committeefolder.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace scd {

namespace {

constexpr qint64 largestFile = 2'000'000'000;
constexpr qint64 largestAttachment = 200'000'000;

/// What a cell says as the value of a field; nothing when it does not fit.
std::optional<Value> valueOfText(const Field &field, const QString &text)
{
    bool ok = true;
    switch (field.kind) {
    case FieldKind::Date:
    case FieldKind::Time:
    case FieldKind::Timestamp:
        return text.isEmpty() ? Value() : Value(text);
    case FieldKind::Number:
    case FieldKind::Reference:
    case FieldKind::AnyReference: {
        const qint64 number = text.isEmpty() ? 0 : text.toLongLong(&ok);
        return !ok ? std::nullopt : std::optional(text.isEmpty() ? Value() : Value(number));
    }
    case FieldKind::Real: {
        const double number = text.isEmpty() ? 0 : text.toDouble(&ok);
        return !ok ? std::nullopt : std::optional(text.isEmpty() ? Value() : Value(number));
    }
    case FieldKind::YesNo:
        return text == u'0' || text == u'1' ? std::optional(Value(qint64(text == u'1'))) : std::nullopt;
    case FieldKind::Choice:
        for (const Choice &choice : field.choices) {
            if (text == QLatin1StringView(choice.token))
                return Value(text);
        }
        return std::nullopt;
    default:
        return Value(text);
    }
}

Error badRow(const Entity &entity, qsizetype line)
{
    return failure(ErrorKind::Invalid, QLatin1StringView(entity.table) + u".csv:"_s + QString::number(line + 1));
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
    QHash<int, LocalText> texts;
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QString &column = header.at(i);
        const QString text = cells.value(i).text;
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
            return badRow(entity, line);
        row.record.values[static_cast<std::size_t>(index)] = std::move(*value);
    }
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        row.record.values[static_cast<std::size_t>(it.key())] = it.value().toJson();
    if (row.record.id <= 0)
        return badRow(entity, line);
    return row;
}

Result<QList<FileRow>> readTable(const Entity &entity, const QDir &folder, const Progress &progress)
{
    const QString path = folder.filePath(QLatin1StringView(entity.table) + u".csv"_s);
    const ReadLimits limits{
        .fileBytes = largestFile, .unpackedBytes = largestFile, .rows = 5'000'000, .cells = 100'000'000};
    // An older program did not have this kind.
    if (!QFileInfo::exists(path))
        return QList<FileRow>();
    const auto book = readBook(path, limits, progress);
    if (!book.ok())
        return book.error();
    const Sheet sheet = book->sheets.value(0);
    QStringList header;
    for (const Cell &cell : sheet.rows.value(0))
        header << cell.text;
    if (!header.contains(u"id"_s))
        return failure(ErrorKind::NotOurs, QLatin1StringView(entity.table));
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

Status checkFormat(const QDir &folder)
{
    if (!folder.exists())
        return failure(ErrorKind::NotFound, u"folder"_s);
    QFile file(folder.filePath(u"format.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotOurs, u"format.json"_s);
    const QJsonObject format = QJsonDocument::fromJson(file.read(1'000'000)).object();
    if (format.value(u"format").toString() != u"sistercitydesk-committee")
        return failure(ErrorKind::NotOurs, u"format"_s);
    if (format.value(u"version").toInt() > CommitteeExport::version)
        return failure(ErrorKind::TooNew, u"version"_s);
    if (format.value(u"sensitivity").toString() != tokenOfSensitivity(Sensitivity::Personal))
        return failure(ErrorKind::Invalid, u"partial"_s);
    return Done{};
}

Status keepAttachment(Edit &edit, const QDir &folder, const FileRow &row)
{
    // A name with folders in it could lead out of this one.
    const QString name = QFileInfo(row.file).fileName();
    QFile file(folder.filePath(u"attachments/"_s + name));
    if (name.isEmpty() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotFound, name);
    if (file.size() > largestAttachment)
        return failure(ErrorKind::TooLarge, name);
    const auto hash = edit.keepBytes(file.readAll());
    if (!hash.ok())
        return hash.error();
    return *hash == textOf(valueOf(row.record, "hash")) ? Status(Done{}) : failure(ErrorKind::Damaged, name);
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
            const Field &field = entity.fields[i];
            const qint64 id = field.kind == FieldKind::Reference ? intOf(record.values[i]) : 0;
            if (id == 0 || m_written.contains({field.target, id}))
                continue;
            if (field.required)
                return badRow(entity, row.line);
            record.values[i] = Value();
            isWhole = false;
        }
        if (m_written.contains(record.ref()))
            return badRow(entity, row.line);
        if (const Status done = m_edit.insert(record); !done.ok())
            return done.error().kind == ErrorKind::Invalid ? Status(badRow(entity, row.line)) : done;
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
                const Field &field = description.fields[i];
                const qint64 id = field.kind == FieldKind::Reference ? intOf(row.record.values[i]) : 0;
                if (id != 0 && !m_written.contains({field.target, id}))
                    return badRow(description, row.line);
            }
            SCD_TRY(m_edit.write(row.record));
        }
        return Done{};
    }

private:
    Edit &m_edit;
    QSet<Ref> m_written;
    QList<FileRow> m_later;
};

} // namespace

Status importCommittee(Workspace &workspace, const QString &path, const Progress &progress)
{
    const QDir folder(path);
    SCD_TRY(checkFormat(folder));
    for (const Entity *description : catalogue()) {
        if (workspace.count({description->kind}) > 0)
            return failure(ErrorKind::Exists);
    }
    const auto step = workspace.change(
        labels::readFolder(),
        [&](Edit &edit) -> Status {
            Writer writer(edit);
            const QList<const Entity *> order = orderOfWriting();
            for (qsizetype i = 0; i < order.size(); ++i) {
                const Entity &description = *order.at(i);
                const auto rows = readTable(description, folder, {});
                if (!rows.ok())
                    return rows.error();
                for (const FileRow &row : *rows) {
                    SCD_TRY(writer.add(description, row));
                    if (description.kind == EntityKind::Attachment)
                        SCD_TRY(keepAttachment(edit, folder, row));
                }
                if (progress && !progress(static_cast<int>((i + 1) * 100 / order.size())))
                    return failure(ErrorKind::Cancelled);
            }
            return writer.finish();
        },
        {}, Undoable::No);
    return step.ok() ? Status(Done{}) : Status(step.error());
}

} // namespace scd

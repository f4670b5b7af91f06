#include "models/storage/journal.h"

#include <QVarLengthArray>

namespace scd {

namespace {

constexpr int counterBits = 16;
constexpr QLatin1StringView aliveCell("alive");

/// "title@es" -> ("title", "es").
std::pair<QString, QString> splitColumn(const QString &column)
{
    const qsizetype at = column.indexOf(u'@');
    return at < 0 ? std::pair{column, QString()} : std::pair{column.left(at), column.mid(at + 1)};
}

void appendLanguages(QList<CellChange> &cells, const Field &field, const Value &before, const Value &after,
                     bool isCreated)
{
    const LocalText old = LocalText::fromJson(textOf(before));
    const LocalText now = LocalText::fromJson(textOf(after));
    QStringList languages = old.languages() + now.languages();
    languages.sort();
    languages.removeDuplicates();
    for (const QString &language : std::as_const(languages)) {
        if (old.text(language) == now.text(language))
            continue;
        const QString cell = field.columnName() + u'@' + language;
        const auto orEmpty = [](const QString &text) { return text.isNull() ? QStringLiteral("") : text; };
        CellChange change{cell, {}, {{cell, orEmpty(now.text(language))}}, {}};
        if (!isCreated)
            change.before.insert(cell, orEmpty(old.text(language)));
        cells << change;
    }
}

/// The value of a cell's column in a record; monostate for what this version does not know.
Value cellValue(const Record &record, const QString &column)
{
    if (column == aliveCell)
        return qint64(record.presence);
    const Entity &description = entity(record.kind);
    const auto [name, language] = splitColumn(column);
    const int index = description.indexOf(name.toLatin1());
    if (index < 0)
        return {};
    const Value &value = record.values[static_cast<std::size_t>(index)];
    if (language.isEmpty())
        return value;
    const QString text = LocalText::fromJson(textOf(value)).text(language);
    return text.isNull() ? QStringLiteral("") : text;
}

void writeCellValue(Record &record, const QString &column, const Value &value)
{
    if (column == aliveCell) {
        record.presence = static_cast<Presence>(intOf(value));
        return;
    }
    const auto [name, language] = splitColumn(column);
    const int index = entity(record.kind).indexOf(name.toLatin1());
    if (index < 0)
        return;
    Value &target = record.values[static_cast<std::size_t>(index)];
    if (language.isEmpty()) {
        target = value;
        return;
    }
    LocalText texts = LocalText::fromJson(textOf(target));
    texts.setText(language, textOf(value));
    target = texts.toJson();
}

} // namespace

QDateTime Stamp::moment() const
{
    return QDateTime::fromMSecsSinceEpoch(time >> counterBits, Qt::UTC);
}

Stamp nextStamp(Stamp last, qint64 laptop, const QDateTime &wall)
{
    const qint64 now = wall.toMSecsSinceEpoch() << counterBits;
    return {std::max(now, last.time + 1), laptop};
}

namespace {

/// The fields of a group, as one cell of its name.
CellChange groupCell(const Entity &description, const char *group, const Record &before, const Record &after,
                     bool isCreated)
{
    CellChange change{QString::fromLatin1(group), {}, {}, {}};
    for (std::size_t i = 0; i < description.fields.size(); ++i) {
        if (qstrcmp(group, description.fields[i].group) != 0)
            continue;
        if (!isCreated)
            change.before.insert(description.fields[i].columnName(), before.values[i]);
        change.after.insert(description.fields[i].columnName(), after.values[i]);
    }
    return change;
}

QList<CellChange> cellsBetween(const Record &before, const Record &after, bool isCreated)
{
    QList<CellChange> cells;
    const Entity &description = entity(after.kind);
    QVarLengthArray<QByteArrayView, 8> groupsDone;
    for (std::size_t i = 0; i < description.fields.size(); ++i) {
        const Field &field = description.fields[i];
        if (field.derived || before.values[i] == after.values[i])
            continue;
        if (field.kind == FieldKind::LocalText) {
            appendLanguages(cells, field, before.values[i], after.values[i], isCreated);
        } else if (*field.group == '\0') {
            CellChange change{field.columnName(), {}, {}, {}};
            if (!isCreated)
                change.before.insert(change.cell, before.values[i]);
            change.after.insert(change.cell, after.values[i]);
            cells << std::move(change);
        } else if (!groupsDone.contains(QByteArrayView(field.group))) {
            groupsDone.append(QByteArrayView(field.group));
            cells << groupCell(description, field.group, before, after, isCreated);
        }
    }
    return cells;
}

} // namespace

QList<CellChange> differences(const Record &before, const Record &after)
{
    QList<CellChange> cells = cellsBetween(before, after, false);
    if (before.presence != after.presence)
        cells.prepend(
            CellChange{aliveCell, {{aliveCell, qint64(before.presence)}}, {{aliveCell, qint64(after.presence)}}, {}});
    return cells;
}

QList<CellChange> cellsOf(const Record &record)
{
    return cellsBetween(emptyRecord(record.kind), record, true);
}

Record withCells(Record record, const QList<CellChange> &cells, bool back)
{
    for (const CellChange &cell : cells) {
        const auto &values = back ? cell.before : cell.after;
        for (auto it = values.begin(); it != values.end(); ++it)
            writeCellValue(record, it.key(), it.value());
    }
    return record;
}

bool holdsAfter(const Record &record, const CellChange &change)
{
    for (auto it = change.after.begin(); it != change.after.end(); ++it) {
        if (cellValue(record, it.key()) != it.value())
            return false;
    }
    return true;
}

int fieldOfColumn(const Entity &entity, const QString &column)
{
    return entity.indexOf(splitColumn(column).first.toLatin1());
}

} // namespace scd

#include "models/storage/journal.h"

#include <QSet>

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

void appendLanguages(QList<CellChange> &cells, const Field &field, const Value &before, const Value &after)
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
        cells << CellChange{cell, {{cell, orEmpty(old.text(language))}}, {{cell, orEmpty(now.text(language))}}, {}};
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

QList<CellChange> differences(const Record &before, const Record &after)
{
    QList<CellChange> cells;
    if (before.presence != after.presence)
        cells << CellChange{
            aliveCell, {{aliveCell, qint64(before.presence)}}, {{aliveCell, qint64(after.presence)}}, {}};
    const Entity &description = entity(before.kind);
    QSet<QByteArray> groupsDone;
    for (std::size_t i = 0; i < description.fields.size(); ++i) {
        const Field &field = description.fields[i];
        if (field.derived || before.values[i] == after.values[i])
            continue;
        if (field.kind == FieldKind::LocalText) {
            appendLanguages(cells, field, before.values[i], after.values[i]);
            continue;
        }
        const QByteArray group = field.group;
        CellChange change;
        if (group.isEmpty()) {
            change.cell = field.columnName();
            change.before.insert(change.cell, before.values[i]);
            change.after.insert(change.cell, after.values[i]);
        } else {
            if (groupsDone.contains(group))
                continue;
            groupsDone.insert(group);
            change.cell = QString::fromLatin1(group);
            for (std::size_t j = 0; j < description.fields.size(); ++j) {
                if (group == description.fields[j].group) {
                    change.before.insert(description.fields[j].columnName(), before.values[j]);
                    change.after.insert(description.fields[j].columnName(), after.values[j]);
                }
            }
        }
        cells << change;
    }
    return cells;
}

QList<CellChange> cellsOf(const Record &record)
{
    Record none = emptyRecord(record.kind);
    none.presence = record.presence;
    QList<CellChange> cells = differences(none, record);
    for (CellChange &cell : cells)
        cell.before.clear();
    return cells;
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

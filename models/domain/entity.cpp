#include "models/domain/entity.h"

#include "models/domain/text.h"
#include "models/domain/validate.h"

#include <QCoreApplication>

namespace scd {

namespace {

/// JSON writes what cannot be kept as escapes, so the texts themselves are looked at.
bool isKeepable(const LocalText &texts)
{
    for (const QString &language : texts.languages()) {
        if (!scd::isKeepable(texts.text(language)))
            return false;
    }
    return true;
}

} // namespace

Value Codec<QList<QDate>>::toValue(const QList<QDate> &days)
{
    QStringList texts;
    for (const QDate day : days) {
        if (day.isValid())
            texts << day.toString(Qt::ISODate);
    }
    texts.sort();
    texts.removeDuplicates();
    return texts.join(u' ');
}

QList<QDate> Codec<QList<QDate>>::fromValue(const Value &value)
{
    QList<QDate> days;
    for (const QString &text : textOf(value).split(u' ', Qt::SkipEmptyParts)) {
        if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid())
            days << day;
    }
    return days;
}

QString Field::translatedLabel() const
{
    return QCoreApplication::translate("Field", label);
}

QString Field::labelOf(QStringView token) const
{
    for (const Choice &choice : choices) {
        if (token == QLatin1StringView(choice.token))
            return choiceLabel(choice);
    }
    return token.toString();
}

int Entity::indexOf(QByteArrayView column) const
{
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (column == QByteArrayView(fields[i].column))
            return static_cast<int>(i);
    }
    return -1;
}

const Field &Entity::field(QByteArrayView column) const
{
    const int index = indexOf(column);
    Q_ASSERT_X(index >= 0, "Entity::field", column.data());
    return fields[static_cast<std::size_t>(index)];
}

bool Entity::isSearchable() const
{
    for (const Field &field : fields) {
        if (field.searchable)
            return true;
    }
    return false;
}

QString Entity::translatedSingular() const
{
    return QCoreApplication::translate("Entity", singular);
}

QString Entity::translatedPlural() const
{
    return QCoreApplication::translate("Entity", plural);
}

Record newRecord(EntityKind kind)
{
    return {kind, 0, Presence::Alive, entity(kind).startValues};
}

Value emptyValueOf(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Date:
    case FieldKind::Time:
    case FieldKind::Timestamp:
    case FieldKind::Number:
    case FieldKind::Real:
    case FieldKind::Reference:
        return {};
    case FieldKind::YesNo:
        return qint64(0);
    case FieldKind::LocalText:
        return QStringLiteral("{}");
    case FieldKind::Choice:
        return QString::fromLatin1(field.choices[0].token);
    default:
        return QStringLiteral("");
    }
}

Record emptyRecord(EntityKind kind)
{
    return {kind, 0, Presence::Alive, entity(kind).emptyValues};
}

Value valueOf(const Record &record, QByteArrayView column)
{
    const int index = entity(record.kind).indexOf(column);
    return index < 0 ? Value() : record.values[static_cast<std::size_t>(index)];
}

void setValue(Record &record, QByteArrayView column, Value value)
{
    const int index = entity(record.kind).indexOf(column);
    Q_ASSERT_X(index >= 0, "setValue", column.data());
    record.values[static_cast<std::size_t>(index)] = std::move(value);
}

QString searchTextOf(const Record &record)
{
    QStringList parts;
    const Entity &description = entity(record.kind);
    for (std::size_t i = 0; i < description.fields.size(); ++i) {
        const Field &field = description.fields[i];
        if (!field.searchable)
            continue;
        if (field.kind == FieldKind::LocalText) {
            const LocalText texts = LocalText::fromJson(textOf(record.values[i]));
            for (const QString &language : texts.languages())
                parts << texts.text(language);
        } else if (const QString text = textOf(record.values[i]); !text.isEmpty()) {
            parts << text;
        }
    }
    return parts.join(u'\n');
}

Ref ownerOf(const Record &record)
{
    const Entity &description = entity(record.kind);
    if (description.owner < 0)
        return {};
    const auto index = static_cast<std::size_t>(description.owner);
    return {description.fields[index].target, intOf(record.values[index])};
}

Problems validateRecord(const Record &record)
{
    const Entity &description = entity(record.kind);
    Problems problems;
    for (std::size_t i = 0; i < description.fields.size(); ++i) {
        const Field &field = description.fields[i];
        const Value &value = record.values[i];
        const QString text = textOf(value);
        const bool isEmpty =
            field.kind == FieldKind::LocalText
                ? text.isEmpty() || text == QLatin1StringView("{}")
                : isNull(value) || (text.trimmed().isEmpty() && std::holds_alternative<QString>(value));
        if (field.required && isEmpty)
            problems << Problem{field.columnName(), problem::required};
        if (text.size() > field.maxLength)
            problems << Problem{field.columnName(), problem::tooLong, Severity::Refused,
                                QString::number(field.maxLength)};
        if (!(field.kind == FieldKind::LocalText ? isKeepable(LocalText::fromJson(text)) : scd::isKeepable(text)))
            problems << Problem{field.columnName(), problem::badCharacters};
        if (field.kind == FieldKind::Zone && !text.isEmpty() && !isKnownZone(text))
            problems << Problem{field.columnName(), problem::unknownZone};
    }
    if (description.validate)
        problems << description.validate(record);
    return problems;
}

} // namespace scd

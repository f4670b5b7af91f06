#include "models/domain/field.h"

#include <algorithm>

namespace scd {

namespace {

bool isChoice(const Field &field, const QString &token)
{
    return std::any_of(field.choices.begin(), field.choices.end(),
                       [&](const Choice &choice) { return token == QLatin1StringView(choice.token); });
}

bool areChoices(const Field &field, const QString &tokens)
{
    const QStringList list = tokens.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(list.begin(), list.end(), [&](const QString &token) { return isChoice(field, token); });
}

/// Reading and writing again gives the same.
template <class M>
bool survives(const Value &value)
{
    return Codec<M>::toValue(Codec<M>::fromValue(value)) == value;
}

} // namespace

bool canHold(const Field &field, const Value &value)
{
    switch (field.kind) {
    case FieldKind::Date:
        return survives<QDate>(value);
    case FieldKind::Time:
        return survives<QTime>(value);
    case FieldKind::Timestamp:
        return survives<QDateTime>(value);
    case FieldKind::Number:
        return survives<std::optional<int>>(value);
    case FieldKind::Real:
        return survives<std::optional<double>>(value);
    case FieldKind::YesNo:
        return survives<bool>(value);
    case FieldKind::LocalText:
        return survives<LocalText>(value);
    case FieldKind::Languages:
        return survives<QStringList>(value);
    case FieldKind::Dates:
        return survives<QList<QDate>>(value);
    case FieldKind::Choice:
        return std::holds_alternative<QString>(value) && isChoice(field, textOf(value));
    case FieldKind::Choices:
        return survives<QStringList>(value) && areChoices(field, textOf(value));
    case FieldKind::Reference:
        return isNull(value) || intOf(value) != 0;
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Zone:
    case FieldKind::Country:
    case FieldKind::Phone:
    case FieldKind::Email:
    case FieldKind::Url:
        return std::holds_alternative<QString>(value);
    }
    return false;
}

} // namespace scd

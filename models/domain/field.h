#pragma once

#include "models/domain/choice.h"
#include "models/domain/id.h"
#include "models/domain/localtext.h"
#include "models/domain/value.h"
#include "models/domain/writtendate.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>
#include <QTime>
#include <functional>
#include <optional>
#include <span>
#include <type_traits>

namespace scd {

/// What a field holds; forms, documents, history, import and export choose by it.
enum class FieldKind {
    Text,      ///< one line
    LongText,  ///< several lines
    LocalText, ///< one text per language (see LocalText)
    Date,      ///< ISO date, NULL = unknown
    Time,      ///< local wall time "HH:MM", NULL = unknown
    Timestamp, ///< moment in UTC, ISO with Z
    Zone,      ///< IANA time zone, "" = unknown
    Country,   ///< ISO 3166-1 alpha-2, "" = unknown
    Languages, ///< BCP 47 tags separated by a space
    Phone,     ///< as typed
    Email,
    Url,
    Number, ///< whole number, NULL = unknown
    Real,   ///< decimal number, NULL = unknown
    YesNo,
    Choice,   ///< one of Field::choices
    Choices,  ///< several of Field::choices, tokens separated by a space
    Dates,    ///< several days: ISO dates in order, separated by a space
    Reference ///< the id of a record of Field::target, NULL = none
};

/// How widely a value may be shown. Documents and exports name the highest class that they may show.
enum class Sensitivity { Public, Internal, Personal, Sealed };

/// One field of one kind of record: everything that the generic parts of the program need to know of it.
struct Field
{
    const char *column = "";
    const char *label = ""; ///< translated in context "Field"
    FieldKind kind = FieldKind::Text;
    const char *group = ""; ///< fields of one group are one cell of the journal; "" = a cell of its own
    Sensitivity sensitivity = Sensitivity::Internal;
    bool required = false;                     ///< must not be empty
    bool searchable = false;                   ///< part of the search text
    bool derived = false;                      ///< computed when saving; not in the journal
    DaySense sense = DaySense::Any;            ///< of a Date
    EntityKind target = EntityKind::Committee; ///< of a Reference
    std::span<const Choice> choices = {};
    int maxLength = 500; ///< of a text, in UTF-16 units

    std::function<Value(const void *)> get;
    std::function<void(void *, const Value &)> set;

    QString name; ///< the column
    const QString &columnName() const { return name; }
    /// The label in the language of the program.
    QString translatedLabel() const;
    /// The label of one of the choices in the language of the program; the token itself when this version does not know
    /// it.
    QString labelOf(QStringView token) const;
};

/// What differs from the plain case when a field is declared.
struct FieldOptions
{
    std::optional<FieldKind> kind = {};
    const char *group = "";
    Sensitivity sensitivity = Sensitivity::Internal;
    bool required = false;
    bool searchable = false;
    bool derived = false;
    DaySense sense = DaySense::Any;
    int maxLength = 0; ///< 0 = the usual for the kind
};

/// Member type <-> Value.
template <class M>
struct Codec;

template <>
struct Codec<QString>
{
    static constexpr FieldKind kind = FieldKind::Text;
    static Value toValue(const QString &text) { return text.isNull() ? QLatin1StringView("") : text; }
    static QString fromValue(const Value &value) { return textOf(value); }
};
template <>
struct Codec<LocalText>
{
    static constexpr FieldKind kind = FieldKind::LocalText;
    static Value toValue(const LocalText &text) { return text.toJson(); }
    static LocalText fromValue(const Value &value) { return LocalText::fromJson(textOf(value)); }
};
template <>
struct Codec<QStringList>
{
    static constexpr FieldKind kind = FieldKind::Languages;
    static Value toValue(const QStringList &tokens) { return tokens.join(u' '); }
    static QStringList fromValue(const Value &value) { return textOf(value).split(u' ', Qt::SkipEmptyParts); }
};
template <>
struct Codec<bool>
{
    static constexpr FieldKind kind = FieldKind::YesNo;
    static Value toValue(bool yes) { return qint64(yes); }
    static bool fromValue(const Value &value) { return intOf(value) != 0; }
};
template <>
struct Codec<std::optional<int>>
{
    static constexpr FieldKind kind = FieldKind::Number;
    static Value toValue(std::optional<int> number) { return number ? Value(qint64(*number)) : Value(); }
    static std::optional<int> fromValue(const Value &value)
    {
        return isNull(value) ? std::nullopt : std::optional(static_cast<int>(intOf(value)));
    }
};
template <>
struct Codec<std::optional<double>>
{
    static constexpr FieldKind kind = FieldKind::Real;
    static Value toValue(std::optional<double> number) { return number ? Value(*number) : Value(); }
    static std::optional<double> fromValue(const Value &value)
    {
        const double *number = std::get_if<double>(&value);
        return number ? std::optional(*number) : std::nullopt;
    }
};
template <>
struct Codec<QDate>
{
    static constexpr FieldKind kind = FieldKind::Date;
    static Value toValue(QDate date) { return date.isValid() ? Value(date.toString(Qt::ISODate)) : Value(); }
    static QDate fromValue(const Value &value) { return QDate::fromString(textOf(value), Qt::ISODate); }
};
template <>
struct Codec<QTime>
{
    static constexpr FieldKind kind = FieldKind::Time;
    static Value toValue(QTime time) { return time.isValid() ? Value(time.toString(u"HH:mm")) : Value(); }
    static QTime fromValue(const Value &value) { return QTime::fromString(textOf(value), u"HH:mm"); }
};
template <>
struct Codec<QDateTime>
{
    static constexpr FieldKind kind = FieldKind::Timestamp;
    static Value toValue(const QDateTime &moment)
    {
        return moment.isValid() ? Value(moment.toUTC().toString(Qt::ISODate)) : Value();
    }
    static QDateTime fromValue(const Value &value) { return QDateTime::fromString(textOf(value), Qt::ISODate); }
};
template <>
struct Codec<QList<QDate>>
{
    static constexpr FieldKind kind = FieldKind::Dates;
    /// In order and each day once, whatever the list says.
    static Value toValue(const QList<QDate> &days);
    static QList<QDate> fromValue(const Value &value);
};
template <EntityKind K>
struct Codec<Id<K>>
{
    static constexpr FieldKind kind = FieldKind::Reference;
    static Value toValue(Id<K> id) { return id ? Value(id.value) : Value(); }
    static Id<K> fromValue(const Value &value) { return Id<K>(intOf(value)); }
};
template <class E>
requires std::is_enum_v<E>
struct Codec<E>
{
    static constexpr FieldKind kind = FieldKind::Choice;
    static Value toValue(E value) { return tokenOf(value); }
    static E fromValue(const Value &value) { return enumOf<E>(textOf(value)); }
};
template <class E>
requires std::is_enum_v<E>
struct Codec<QList<E>>
{
    static constexpr FieldKind kind = FieldKind::Choices;
    static Value toValue(const QList<E> &values)
    {
        QStringList tokens;
        for (E value : values)
            tokens << tokenOf(value);
        return tokens.join(u' ');
    }
    static QList<E> fromValue(const Value &value)
    {
        QList<E> values;
        for (const QString &token : textOf(value).split(u' ', Qt::SkipEmptyParts))
            values << enumOf<E>(token);
        return values;
    }
};

/// Whether a field can hold the value and gives it back unchanged.
bool canHold(const Field &field, const Value &value);

} // namespace scd

#pragma once

#include "models/domain/field.h"
#include "models/domain/result.h"

#include <QByteArrayView>
#include <QCoreApplication>
#include <vector>

namespace scd {

/// Whether a record is there. The numbers are written into the file.
enum class Presence : int {
    Trashed = 0,
    Alive = 1,
    Withdrawn = 2, ///< its creation was undone; not shown in the Trash
};

/// A record of any kind as values in the order of Entity::fields: what storage, journal and undo work on.
struct Record
{
    EntityKind kind = EntityKind::Committee;
    qint64 id = 0;
    Presence presence = Presence::Alive;
    std::vector<Value> values;

    Ref ref() const { return {kind, id}; }
    bool operator==(const Record &) const = default;
};

/// One kind of record: its table, its fields and what can be computed from it.
struct Entity
{
    EntityKind kind = EntityKind::Committee;
    const char *table = "";
    const char *singular = ""; ///< translated in context "Entity"
    const char *plural = "";
    std::vector<Field> fields;
    /// What the fields of a new record hold before anybody says something, in their order: the defaults of the struct.
    std::vector<Value> startValues;
    /// What stands for nothing in each field: see emptyRecord().
    std::vector<Value> emptyValues;
    /// Index of the Reference field to the record that this one is a part of, or -1. Parts of a record that is
    /// not alive are hidden.
    int owner = -1;
    /// Whether a search for the owner also looks into this part (a person's mail addresses).
    bool foundInOwner = false;
    /// References, as dotted paths, along which a search also looks: {"partner_id"} finds a partnership by its city.
    std::vector<const char *> searchThrough;
    /// Column of the Reference whose title stands in where a record has no name of its own: a delegate is called as the
    /// person is. "" for none.
    const char *titledBy = "";
    /// What the record is called, in the languages wanted; "" when it has no name of its own.
    std::function<QString(const Record &, const QStringList &languages)> title;
    std::function<Problems(const Record &)> validate;
    /// Brings the derived values up to date before saving; may be empty.
    std::function<void(Record &)> derive;

    int indexOf(QByteArrayView column) const; ///< -1 when there is none
    const Field &field(QByteArrayView column) const;
    bool isSearchable() const;
    QString translatedSingular() const;
    QString translatedPlural() const;
};

/// The entity of a struct; specialised in the struct's .cpp.
template <class T>
const Entity &entityOf();

/// All kinds of records in the order of their numbers.
std::span<const Entity *const> catalogue();
const Entity &entity(EntityKind kind);
/// nullptr for a number that this version does not know.
const Entity *entityByNumber(int kind);
/// nullptr for a table that this version does not know.
const Entity *entityByTable(QStringView table);

Value emptyValueOf(const Field &field);
/// A record without any value, of which the journal tells the difference. For a record that is to be made there is
/// newRecord().
Record emptyRecord(EntityKind kind);
/// A record as the struct of its kind begins: an itinerary item is public, a delegate confirmed.
Record newRecord(EntityKind kind);
Value valueOf(const Record &record, QByteArrayView column);
void setValue(Record &record, QByteArrayView column, Value value);
/// The text that finds the record: all searchable values, every language, folded by SQLite's tokenizer later.
QString searchTextOf(const Record &record);
/// The record that this one is a part of; empty when it stands alone.
Ref ownerOf(const Record &record);

/// Checks that hold for every kind: required values, lengths, characters that cannot be kept.
Problems validateRecord(const Record &record);

template <class T>
Record toRecord(const T &value)
{
    const Entity &description = entityOf<T>();
    Record record{description.kind, value.id.value, value.presence, {}};
    record.values.reserve(description.fields.size());
    for (const Field &field : description.fields)
        record.values.push_back(field.get(&value));
    return record;
}

template <class T>
T fromRecord(const Record &record)
{
    const Entity &description = entityOf<T>();
    T value;
    value.id = decltype(value.id)(record.id);
    value.presence = record.presence;
    for (std::size_t i = 0; i < description.fields.size(); ++i)
        description.fields[i].set(&value, record.values[i]);
    return value;
}

/// Declares the fields of a struct: the one list from which the generic parts work.
template <class T>
class Describe
{
public:
    Describe(EntityKind kind, const char *table, const char *singular, const char *plural)
    {
        m_entity.kind = kind;
        m_entity.table = table;
        m_entity.singular = singular;
        m_entity.plural = plural;
    }

    template <class M>
    Describe &field(const char *column, M T::*member, const char *label, const FieldOptions &options = {})
    {
        Field field;
        field.column = column;
        field.name = QString::fromLatin1(column);
        field.label = label;
        field.kind = options.kind.value_or(Codec<M>::kind);
        field.group = options.group;
        field.sensitivity = options.sensitivity;
        field.required = options.required;
        field.searchable = options.searchable;
        field.derived = options.derived;
        field.sense = options.sense;
        field.maxLength = options.maxLength > 0                                                     ? options.maxLength
                          : field.kind == FieldKind::LongText || field.kind == FieldKind::LocalText ? 200'000
                                                                                                    : 500;
        if constexpr (requires { M::kind; })
            field.target = M::kind;
        if constexpr (std::is_enum_v<M>)
            field.choices = choices<M>();
        if constexpr (requires { typename M::value_type; }) {
            if constexpr (std::is_enum_v<typename M::value_type>)
                field.choices = choices<typename M::value_type>();
        }
        field.get = [member](const void *object) { return Codec<M>::toValue(static_cast<const T *>(object)->*member); };
        field.set = [member](void *object, const Value &value) {
            static_cast<T *>(object)->*member = Codec<M>::fromValue(value);
        };
        m_entity.fields.push_back(std::move(field));
        return *this;
    }

    /// The record is a part of the one that the last field refers to.
    Describe &owned()
    {
        m_entity.owner = static_cast<int>(m_entity.fields.size()) - 1;
        return *this;
    }

    /// A search for the owner looks into these records too.
    Describe &foundInOwner()
    {
        m_entity.foundInOwner = true;
        return *this;
    }

    Describe &searchThrough(std::vector<const char *> paths)
    {
        m_entity.searchThrough = std::move(paths);
        return *this;
    }

    /// Where it has no title of its own, the record is called as the one that the last field refers to.
    Describe &titledBy()
    {
        m_entity.titledBy = m_entity.fields.back().column;
        return *this;
    }

    Describe &title(std::function<QString(const T &, const QStringList &)> title)
    {
        m_entity.title = [title](const Record &record, const QStringList &languages) {
            return title(fromRecord<T>(record), languages);
        };
        return *this;
    }

    Describe &validate(std::function<Problems(const T &)> check)
    {
        m_entity.validate = [check](const Record &record) { return check(fromRecord<T>(record)); };
        return *this;
    }

    Describe &derive(std::function<void(T &)> compute)
    {
        m_entity.derive = [compute](Record &record) {
            T value = fromRecord<T>(record);
            compute(value);
            record = toRecord(value);
        };
        return *this;
    }

    Entity build()
    {
        const T fresh{};
        for (const Field &field : m_entity.fields) {
            m_entity.startValues.push_back(field.get(&fresh));
            m_entity.emptyValues.push_back(emptyValueOf(field));
        }
        return std::move(m_entity);
    }

private:
    Entity m_entity;
};

} // namespace scd

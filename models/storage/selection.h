#pragma once

#include "models/domain/entity.h"

namespace scd {

enum class Op { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual, In, IsNull, IsKnown };

/// One condition on one column. With `through` the column is one of the record that the Reference column
/// `through` points to: {.column = "sort_key", .through = "partner_id"}.
struct Condition
{
    const char *column = "";
    Op op = Op::Equal;
    QList<Value> values = {};
    const char *through = nullptr;
};

struct Order
{
    const char *column = "";
    bool descending = false;
    const char *through = nullptr;
};

/// Which records of one kind, in which order. Column names are those of the catalogue, and "id".
/// Records whose owner (or its owner) is not alive are left out, unless `presence` asks for the dead.
struct Selection
{
    EntityKind kind = EntityKind::Person;
    QList<Condition> where = {};
    QList<Order> order = {};
    QString search = {}; ///< words; every word must begin a word of the record's search text, accents ignored
    Presence presence = Presence::Alive;
    int limit = -1;
    int offset = 0;
};

inline Condition equals(const char *column, Value value)
{
    return {column, Op::Equal, {std::move(value)}};
}

template <EntityKind K>
Condition equals(const char *column, Id<K> id)
{
    return {column, Op::Equal, {Value(id.value)}};
}

} // namespace scd

#include "models/storage/selectionsql_p.h"

#include <QRegularExpression>
#include <algorithm>

namespace scd {

namespace {

/// The column as SQL, with the join that it needs. Names that the catalogue does not know never get into the SQL.
class Builder
{
public:
    Builder(const Selection &selection, SearchReach reach)
        : m_selection(selection)
        , m_reach(reach)
        , m_entity(entity(selection.kind))
    {
    }

    SelectionSql build(const QByteArray &columns)
    {
        joinOwners();
        for (const Condition &condition : m_selection.where)
            add(condition);
        for (const QString &word : searchWords(m_selection.search))
            addWord(word);
        QByteArray order;
        for (const Order &by : m_selection.order)
            order += (order.isEmpty() ? " ORDER BY " : ", ") + column(by.column, by.through) +
                     (by.descending ? " DESC" : "");
        if (!order.isEmpty() && !columns.startsWith("count"))
            order += m_selection.order.last().descending ? ", t.id DESC" : ", t.id";
        SelectionSql sql;
        sql.text = "SELECT " + columns + " FROM " + QByteArray(m_entity.table) + " t" + m_joins + " WHERE " +
                   presence() + m_where + (columns.startsWith("count") ? QByteArray() : order);
        if (m_selection.limit >= 0)
            sql.text +=
                " LIMIT " + QByteArray::number(m_selection.limit) + " OFFSET " + QByteArray::number(m_selection.offset);
        sql.values = m_values;
        return sql;
    }

private:
    QByteArray presence() const
    {
        const QByteArray is = "t.alive = " + QByteArray::number(static_cast<int>(m_selection.presence));
        // Rows that are asked for by id or by what they are parts of, or that the search index names, are found by
        // that: SQLite would walk through the index of all that are alive (35 ms of 50,000 people, for a word that
        // nobody has).
        const bool isNarrow = std::ranges::any_of(m_selection.where, [this](const Condition &condition) {
            return (isId(condition.column) || isOwner(condition.column)) && !condition.through &&
                   (condition.op == Op::Equal || condition.op == Op::In);
        });
        if (m_selection.presence != Presence::Alive && !isNarrow)
            return "t.alive <> 1 AND " + is; // the index of the dead wants its own words
        return isNarrow || !m_selection.search.isEmpty() ? '+' + is : is;
    }

    static bool isId(const char *column) { return qstrcmp(column, "id") == 0; }

    bool isOwner(const char *column) const
    {
        return m_entity.owner >= 0 &&
               qstrcmp(m_entity.fields[static_cast<std::size_t>(m_entity.owner)].column, column) == 0;
    }

    QByteArray column(const char *name, const char *through)
    {
        if (through != nullptr) {
            const Field &reference = m_entity.field(through);
            const QByteArray alias = QByteArray("via_") + reference.column;
            if (!m_aliases.contains(alias)) {
                m_aliases << alias;
                m_joins += " LEFT JOIN " + QByteArray(entity(reference.target).table) + ' ' + alias + " ON " + alias +
                           ".id = t." + reference.column;
            }
            return alias + '.' + known(entity(reference.target), name);
        }
        return "t." + known(m_entity, name);
    }

    static QByteArray known(const Entity &description, const char *name)
    {
        return isId(name) ? QByteArray("id") : QByteArray(description.field(name).column);
    }

    /// Parts of a record that is not alive are hidden.
    void joinOwners()
    {
        if (m_selection.presence != Presence::Alive)
            return;
        const Entity *part = &m_entity;
        QByteArray alias = "t";
        while (part->owner >= 0) {
            const Field &reference = part->fields[static_cast<std::size_t>(part->owner)];
            const Entity &owner = entity(reference.target);
            const QByteArray ownerAlias = QByteArray("owner_") + owner.table;
            // "+": SQLite would begin with all owners that are alive (20 ms for the offices of 16 people of 50,000).
            m_joins += " JOIN " + QByteArray(owner.table) + ' ' + ownerAlias + " ON " + ownerAlias + ".id = " + alias +
                       '.' + reference.column + " AND +" + ownerAlias + ".alive = 1";
            alias = ownerAlias;
            part = &owner;
        }
    }

    void add(const Condition &condition)
    {
        static constexpr const char *operators[] = {" = ?", " <> ?", " < ?", " <= ?", " > ?", " >= ?"};
        const QByteArray name = column(condition.column, condition.through);
        switch (condition.op) {
        case Op::IsNull:
            m_where += " AND " + name + " IS NULL";
            return;
        case Op::IsKnown:
            m_where += " AND " + name + " IS NOT NULL";
            return;
        case Op::In: {
            QByteArray marks;
            for (qsizetype i = 0; i < condition.values.size(); ++i)
                marks += i == 0 ? "?" : ",?";
            m_where += " AND " + name + " IN (" + marks + ')';
            break;
        }
        default:
            m_where += " AND " + name + operators[static_cast<int>(condition.op)];
        }
        m_values << condition.values;
    }

    /// A word may stand in the record itself, in a part of it (a person's mail), or in what it refers to
    /// (a partnership's city): each source gives ids, and any of them will do.
    void addWord(const QString &word)
    {
        QList<QByteArray> ids;
        if (m_entity.isSearchable())
            ids << "SELECT * FROM " + matches(m_entity, word);
        for (const Entity *part : catalogue()) {
            if (part->owner < 0 || !part->isSearchable())
                continue;
            const Field &reference = part->fields[static_cast<std::size_t>(part->owner)];
            if (reference.target == m_entity.kind && part->foundInOwner)
                ids << QByteArray("SELECT ") + reference.column + " FROM " + part->table +
                           " WHERE alive = 1 AND id IN " + matches(*part, word);
        }
        QList<QByteArray> sources;
        if (!ids.isEmpty()) // one set is asked once for each row
            sources << "t.id IN (" + ids.join(" UNION ALL ") + ')';
        for (const char *path : m_entity.searchThrough)
            sources << "t." + along(m_entity, QByteArray(path).split('.'), word);
        m_where += " AND (" + (sources.isEmpty() ? QByteArray("0") : sources.join(" OR ")) + ')';
    }

    QByteArray matches(const Entity &description, const QString &word)
    {
        m_values << Value(prefixQuery(word));
        const QByteArray table = QByteArray("search_") + description.table;
        const QByteArray most =
            m_reach == SearchReach::First ? " LIMIT " + QByteArray::number(firstMatches) : QByteArray();
        return "(SELECT rowid FROM " + table + " WHERE " + table + " MATCH ?" + most + ')';
    }

    QByteArray along(const Entity &from, const QList<QByteArray> &path, const QString &word)
    {
        const Field &reference = from.field(path.first());
        const Entity &target = entity(reference.target);
        if (path.size() == 1)
            return QByteArray(reference.column) + " IN " + matches(target, word);
        return QByteArray(reference.column) + " IN (SELECT id FROM " + target.table + " WHERE " +
               along(target, path.mid(1), word) + ')';
    }

    static constexpr int firstMatches = 200;

    const Selection &m_selection;
    SearchReach m_reach;
    const Entity &m_entity;
    QByteArray m_joins;
    QByteArray m_where;
    QList<QByteArray> m_aliases;
    QList<Value> m_values;
};

} // namespace

SelectionSql selectionSql(const Selection &selection, const QByteArray &columns, SearchReach reach)
{
    return Builder(selection, reach).build(columns);
}

bool isForFirst(const Selection &selection)
{
    constexpr int few = 50;
    return selection.limit >= 0 && selection.limit <= few && selection.offset == 0 && selection.order.isEmpty() &&
           selection.where.isEmpty() && selection.presence == Presence::Alive &&
           searchWords(selection.search).size() == 1;
}

QString prefixQuery(const QString &word)
{
    QString quoted = word;
    quoted.replace(u'"', QStringLiteral("\"\""));
    return u'"' + quoted + QStringLiteral("\"*");
}

QStringList searchWords(const QString &text)
{
    // Split as the tokenizer does: what is neither letter nor digit parts words, and a mark alone is no word.
    static const QRegularExpression gaps(QStringLiteral("[^\\p{L}\\p{N}\\p{M}\\p{Co}]+"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    return text.split(gaps, Qt::SkipEmptyParts);
}

} // namespace scd

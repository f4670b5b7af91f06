#include "models/itemmodels/recordlistmodel.h"

#include <QSet>

namespace scd {

namespace {

constexpr int blockSize = 16; ///< about what a window shows: more would be read in vain when somebody scrolls far
constexpr int keptCards = 1000;
constexpr int mostSingleRows = 100; ///< more are told to the view at once

bool sameConditions(const Selection &a, const Selection &b)
{
    const auto conditionsEqual = [](const Condition &one, const Condition &two) {
        return qstrcmp(one.column, two.column) == 0 && one.op == two.op && one.values == two.values &&
               qstrcmp(one.through, two.through) == 0;
    };
    const auto ordersEqual = [](const Order &one, const Order &two) {
        return qstrcmp(one.column, two.column) == 0 && one.descending == two.descending &&
               qstrcmp(one.through, two.through) == 0;
    };
    return a.kind == b.kind && a.search == b.search && a.presence == b.presence && a.limit == b.limit &&
           a.offset == b.offset && std::ranges::equal(a.where, b.where, conditionsEqual) &&
           std::ranges::equal(a.order, b.order, ordersEqual);
}

} // namespace

RecordListModel::CardsFunction RecordListModel::eachAlone(const std::function<Card(const Record &)> &card)
{
    return [card](const QList<Record> &records) {
        QList<Card> cards;
        for (const Record &record : records)
            cards << card(record);
        return cards;
    };
}

RecordListModel::RecordListModel(const Workspace &workspace, EntityKind kind, CardsFunction cards, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
    , m_kind(kind)
    , m_cardsOf(std::move(cards))
    , m_selection{.kind = kind}
    , m_cards(keptCards)
{
    m_selection.limit = 0; // nothing until somebody asks
    connect(&workspace, &Workspace::changed, this, &RecordListModel::onChanged);
}

void RecordListModel::setSelection(const Selection &selection)
{
    Selection wanted = selection;
    wanted.kind = m_kind;
    if (sameConditions(wanted, m_selection))
        return;
    m_selection = wanted;
    refresh();
}

void RecordListModel::refresh()
{
    QList<qint64> ids = m_workspace.ids(m_selection);
    beginResetModel();
    m_ids = std::move(ids);
    m_cards.clear();
    endResetModel();
}

int RecordListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

Ref RecordListModel::refAt(int row) const
{
    return row >= 0 && row < m_ids.size() ? Ref{m_kind, m_ids.at(row)} : Ref{m_kind, 0};
}

int RecordListModel::rowOf(qint64 id) const
{
    return id == 0 ? -1 : static_cast<int>(m_ids.indexOf(id));
}

QVariant RecordListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == CardIdRole)
        return m_ids.at(index.row());
    const Card &card = cardAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return card.title;
    case Qt::AccessibleTextRole: {
        if (!card.accessible.isEmpty())
            return card.accessible;
        QStringList parts{card.title, card.subtitle, card.chip, card.count};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case CardSubtitleRole:
        return card.subtitle;
    case CardChipRole:
        return card.chip;
    case CardChipColorRole:
        return static_cast<int>(card.chipColor);
    case CardIconRole:
        return card.icon;
    case CardCountryRole:
        return card.country;
    case CardCountRole:
        return card.count;
    default:
        return {};
    }
}

const Card &RecordListModel::cardAt(int row) const
{
    const qint64 id = m_ids.at(row);
    if (!m_cards.contains(id))
        readBlock(row);
    if (const Card *card = m_cards.object(id))
        return *card;
    static const Card none;
    return none;
}

void RecordListModel::readBlock(int row) const
{
    const int first = row - row % blockSize;
    Selection block{.kind = m_kind, .where = {{"id", Op::In}}, .presence = m_selection.presence};
    for (const qint64 id : m_ids.mid(first, blockSize))
        block.where.first().values << Value(id);
    const QList<Record> records = m_workspace.records(block);
    const QList<Card> cards = m_cardsOf(records);
    Q_ASSERT(cards.size() == records.size());
    for (qsizetype i = 0; i < cards.size(); ++i)
        m_cards.insert(records.at(i).id, new Card(cards.at(i)));
}

bool RecordListModel::asksFor(const Change &change) const
{
    if (change.type != Change::Type::Updated || !m_selection.search.isEmpty())
        return true;
    const Entity &changed = entity(change.ref.kind);
    const auto touched = [&](const char *column, const char *through) {
        // A computed value follows others, so any change may move it.
        const char *own = change.ref.kind == m_kind ? (through ? through : column) : column;
        const int index = changed.indexOf(own);
        return (index >= 0 && changed.fields[static_cast<std::size_t>(index)].derived) ||
               change.columns.contains(QLatin1StringView(own));
    };
    const auto byCondition = [&](const Condition &condition) { return touched(condition.column, condition.through); };
    const auto byOrder = [&](const Order &order) { return touched(order.column, order.through); };
    return std::ranges::any_of(m_selection.where, byCondition) || std::ranges::any_of(m_selection.order, byOrder);
}

void RecordListModel::onChanged(const Changes &changes)
{
    bool askAnew = false;
    bool repaintAll = false;
    for (const Change &change : changes.list) {
        if (change.ref.kind == m_kind) {
            m_cards.remove(change.ref.id);
            askAnew = askAnew || asksFor(change);
        } else if (m_alsoShown.contains(change.ref.kind)) {
            repaintAll = true;
            askAnew = askAnew || asksFor(change);
        }
    }
    if (repaintAll)
        m_cards.clear();
    if (askAnew)
        patch(m_workspace.ids(m_selection));
    if (repaintAll) {
        if (!m_ids.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    // Rows that came with the change are new to the view anyway.
    QSet<qint64> updated;
    for (const Change &change : changes.list) {
        if (change.ref.kind == m_kind && change.type != Change::Type::Added)
            updated << change.ref.id;
    }
    if (updated.size() > mostSingleRows) {
        if (!m_ids.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    for (const qint64 id : std::as_const(updated)) {
        if (const int row = rowOf(id); row >= 0)
            Q_EMIT dataChanged(index(row), index(row));
    }
}

void RecordListModel::patch(const QList<qint64> &ids)
{
    if (ids == m_ids)
        return;
    const QSet<qint64> wanted(ids.begin(), ids.end());
    QList<qint64> kept;
    QList<qint64> gone;
    for (const qint64 id : std::as_const(m_ids))
        (wanted.contains(id) ? kept : gone) << id;
    // An import or its undoing takes or brings thousands, here and there: these go and come at the end.
    if (gone.size() > mostSingleRows)
        reorder(kept + gone);
    for (int last = static_cast<int>(m_ids.size()) - 1; last >= 0; --last) {
        if (wanted.contains(m_ids.at(last)))
            continue;
        int first = last;
        while (first > 0 && !wanted.contains(m_ids.at(first - 1)))
            --first;
        beginRemoveRows({}, first, last);
        m_ids.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
    const QSet<qint64> shown(m_ids.begin(), m_ids.end());
    QList<qint64> target;
    QList<qint64> added;
    for (const qint64 id : ids)
        (shown.contains(id) ? target : added) << id;
    reorder(target);
    if (added.size() > mostSingleRows) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(added.size()) - 1);
        m_ids += added;
        endInsertRows();
        reorder(ids);
        return;
    }
    // m_ids is now a part of ids, in its order.
    for (int row = 0; row < ids.size(); ++row) {
        if (row < m_ids.size() && m_ids.at(row) == ids.at(row))
            continue;
        const qint64 next = row < m_ids.size() ? m_ids.at(row) : 0;
        int end = row + 1;
        while (end < ids.size() && ids.at(end) != next)
            ++end;
        const QList<qint64> between = ids.mid(row, end - row);
        beginInsertRows({}, row, end - 1);
        m_ids = m_ids.mid(0, row) + between + m_ids.mid(row);
        endInsertRows();
        row = end - 1;
    }
}

void RecordListModel::reorder(const QList<qint64> &target)
{
    if (m_ids.isEmpty() || target == m_ids)
        return;
    // Nearly always one record moved: found at the first and the last difference.
    qsizetype first = 0;
    while (m_ids.at(first) == target.at(first))
        ++first;
    qsizetype last = m_ids.size() - 1;
    while (m_ids.at(last) == target.at(last))
        --last;
    for (const auto &[from, to] : {std::pair(first, last), std::pair(last, first)}) {
        QList<qint64> moved = m_ids;
        moved.move(from, to);
        if (moved != target)
            continue;
        const int destination = static_cast<int>(to > from ? to + 1 : to);
        beginMoveRows({}, static_cast<int>(from), static_cast<int>(from), {}, destination);
        m_ids = target;
        endMoveRows();
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &old : before)
        after << index(static_cast<int>(target.indexOf(m_ids.at(old.row()))));
    m_ids = target;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace scd

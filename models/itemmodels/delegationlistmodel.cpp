#include "models/itemmodels/delegationlistmodel.h"

#include "models/domain/text.h"
#include "models/itemmodels/rowpatch.h"
#include "models/itemmodels/statuschips.h"
#include "models/planning/itineraryplan.h"

#include <algorithm>

namespace scd {

namespace {

constexpr qint64 headingId(DelegationListModel::Part part)
{
    return -1 - static_cast<qint64>(part);
}

} // namespace

DelegationListModel::DelegationListModel(Workspace &workspace, const Formats &formats, const QStringList &languages,
                                         QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
    , m_formats(formats)
    , m_languages(languages)
    , m_cards(500)
{
    m_rows = load();
    connect(&workspace, &Workspace::changed, this, &DelegationListModel::onChanged);
}

void DelegationListModel::setFilter(const DelegationFilter &filter)
{
    if (m_filter == filter)
        return;
    beginResetModel();
    m_filter = filter;
    m_rows = load();
    endResetModel();
}

QList<qint64> DelegationListModel::load() const
{
    QList<Condition> where;
    if (m_filter.direction)
        where << equals("direction", Value(tokenOf(*m_filter.direction)));
    if (!m_filter.statuses.isEmpty()) {
        QList<Value> tokens;
        for (DelegationStatus status : m_filter.statuses)
            tokens << Value(tokenOf(status));
        where << Condition{"status", Op::In, tokens};
    }
    if (m_filter.partnership)
        where << Condition{"partnership_id", Op::Equal, {Value(m_filter.partnership.value)}, "exchange_id"};

    // Words find a delegation by its own texts or by its partner's name.
    const QString search = m_filter.search.trimmed();
    QList<Value> partnerships;
    if (!search.isEmpty()) {
        QList<Value> communities;
        for (const Ref &ref : m_workspace.search(search, {EntityKind::Community}, 50))
            communities << Value(ref.id);
        if (!communities.isEmpty()) {
            for (qint64 id : m_workspace.ids({EntityKind::Partnership, {{"partner_id", Op::In, communities}}}))
                partnerships << Value(id);
        }
    }
    const auto part = [&](const QList<Condition> &dates, const QList<Order> &order) {
        Selection selection{EntityKind::Delegation, where + dates, order, search};
        QList<qint64> ids = m_workspace.ids(selection);
        if (!partnerships.isEmpty()) {
            const QSet<qint64> found(ids.begin(), ids.end());
            selection.search.clear();
            selection.where << Condition{"partnership_id", Op::In, partnerships, "exchange_id"};
            for (qint64 id : m_workspace.ids(selection)) {
                if (!found.contains(id))
                    ids << id;
            }
        }
        return ids;
    };

    const Value today(m_workspace.clock().today().toString(Qt::ISODate));
    const QList<std::pair<Part, QList<qint64>>> parts{
        {Part::Upcoming, part({{"end_date", Op::GreaterOrEqual, {today}}}, {{"start_date"}, {"id"}})},
        {Part::Undated, part({{"end_date", Op::IsNull, {}}}, {{"id", true}})},
        {Part::Past, part({{"end_date", Op::Less, {today}}}, {{"start_date", true}, {"id"}})},
    };
    QList<qint64> rows;
    for (const auto &[which, ids] : parts) {
        if (ids.isEmpty())
            continue;
        rows << headingId(which);
        rows << ids;
    }
    return rows;
}

void DelegationListModel::onChanged(const Changes &changes)
{
    const bool order = changes.touches(EntityKind::Delegation) || changes.touches(EntityKind::Exchange) ||
                       changes.touches(EntityKind::Partnership);
    const bool cards = order || changes.touches(EntityKind::Community) || changes.touches(EntityKind::Delegate);
    if (!cards)
        return;
    if (order) {
        const QList<qint64> wanted = load();
        // An import of thousands is read anew at once.
        constexpr qsizetype most = 500;
        if (std::abs(wanted.size() - m_rows.size()) > most) {
            beginResetModel();
            m_rows = wanted;
            m_cards.clear();
            endResetModel();
            return;
        }
        QList<qint64> present = m_rows;
        patchRows(present, wanted,
                  {[this](int row) {
                       beginRemoveRows({}, row, row);
                       m_rows.removeAt(row);
                       endRemoveRows();
                   },
                   [&](int row, int wantedRow) {
                       beginInsertRows({}, row, row);
                       m_rows.insert(row, wanted.at(wantedRow));
                       endInsertRows();
                   },
                   [this](int from, int to) {
                       beginMoveRows({}, from, from, {}, to);
                       m_rows.move(from, to);
                       endMoveRows();
                   }});
    }
    m_cards.clear();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const DelegationListModel::Card &DelegationListModel::card(qint64 id) const
{
    if (const Card *known = m_cards.object(id))
        return *known;
    auto *card = new Card;
    if (const auto delegation = m_workspace.find<Delegation>(DelegationId(id))) {
        const Community partner = partnerOf(m_workspace, delegation->exchange);
        const auto people =
            m_workspace.count({EntityKind::Delegate,
                               {equals("delegation_id", delegation->id),
                                {"status", Op::NotEqual, {Value(tokenOf(DelegateStatus::Withdrawn))}}}});
        const QString name = delegation->name.best(m_languages);
        card->title = shownLine(name.isEmpty() ? delegation->code : name);
        card->country = partner.country;
        card->status = delegation->status;
        QStringList parts;
        if (delegation->start.isValid() || delegation->end.isValid())
            parts << m_formats.dateRange(delegation->start, delegation->end);
        else
            parts << tr("No dates yet");
        if (!partner.name.isEmpty()) {
            parts << (delegation->direction == Direction::Inbound ? tr("from %1", "a partner city visits us")
                                                                  : tr("to %1", "we visit a partner city"))
                         .arg(shownLine(partner.name));
        }
        if (people > 0)
            parts << tr("%n people", "", static_cast<int>(people));
        card->subtitle = parts.join(QStringLiteral(" · "));
    }
    m_cards.insert(id, card);
    return *card;
}

QString DelegationListModel::headingText(Part part) const
{
    switch (part) {
    case Part::Upcoming:
        return tr("Coming up");
    case Part::Undated:
        return tr("Without dates");
    case Part::Past:
        return tr("Past");
    }
    return {};
}

QModelIndex DelegationListModel::indexOf(DelegationId delegation) const
{
    const qsizetype row = delegation ? m_rows.indexOf(delegation.value) : -1;
    return row < 0 ? QModelIndex() : index(static_cast<int>(row));
}

DelegationId DelegationListModel::delegationAt(const QModelIndex &index) const
{
    const qint64 id = index.isValid() ? m_rows.value(index.row()) : 0;
    return id > 0 ? DelegationId(id) : DelegationId();
}

QModelIndex DelegationListModel::firstDelegation() const
{
    return m_rows.size() > 1 ? index(1) : QModelIndex();
}

qint64 DelegationListModel::delegationCount() const
{
    return std::ranges::count_if(m_rows, [](qint64 id) { return id > 0; });
}

int DelegationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags DelegationListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return delegationAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                               : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

QVariant DelegationListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const qint64 id = m_rows.at(index.row());
    if (role == HeadingRole)
        return id < 0;
    if (id < 0) {
        const bool text = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return text ? QVariant(headingText(static_cast<Part>(-1 - id))) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return card(id).title;
    case CardSubtitleRole:
        return card(id).subtitle;
    case CardChipRole:
        return labelOf(card(id).status);
    case CardChipColorRole:
        return static_cast<int>(chipColorOf(card(id).status));
    case CardCountryRole:
        return card(id).country;
    case CardIdRole:
        return id;
    case Qt::AccessibleTextRole:
        return QStringList{card(id).title, card(id).subtitle, labelOf(card(id).status)}.join(QStringLiteral(", "));
    default:
        return {};
    }
}

} // namespace scd

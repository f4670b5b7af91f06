#include "models/itemmodels/delegatetablemodel.h"

#include "models/domain/text.h"
#include "models/itemmodels/rowpatch.h"
#include "models/itemmodels/statuschips.h"
#include "models/planning/officesheld.h"
#include "resources/isonames.h"

#include <algorithm>

namespace scd {

namespace {

QString languageNames(const QStringList &languages, const QString &shownIn)
{
    QStringList names;
    for (const QString &language : languages)
        names << languageName(language.section(u'-', 0, 0), shownIn);
    return names.join(QStringLiteral(", "));
}

} // namespace

DelegateTableModel::DelegateTableModel(Workspace &workspace, const QStringList &languages, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_languages(languages)
{
    connect(&workspace, &Workspace::changed, this, &DelegateTableModel::onChanged);
}

void DelegateTableModel::setDelegation(DelegationId delegation)
{
    beginResetModel();
    m_id = delegation;
    m_rows = load();
    endResetModel();
    Q_EMIT rowsPatched();
}

QList<DelegateTableModel::Row> DelegateTableModel::load() const
{
    QList<Row> rows;
    const QList<Delegate> delegates = delegatesInOrder(m_workspace, m_id);
    if (delegates.isEmpty())
        return rows;
    QList<Value> people;
    for (const Delegate &delegate : delegates)
        people << Value(delegate.person.value);
    QHash<PersonId, Person> persons;
    for (const Person &person : m_workspace.all<Person>({{"id", Op::In, people}}))
        persons.insert(person.id, person);
    const QHash<PersonId, Office> offices = officesOn(m_workspace, people, m_workspace.clock().today());
    QHash<PersonId, QStringList> spoken;
    for (const SpokenLanguage &language : m_workspace.all<SpokenLanguage>({{"person_id", Op::In, people}}))
        spoken[language.person] << language.language;
    for (const Delegate &delegate : delegates) {
        Row row;
        row.delegate = delegate;
        row.person = persons.value(delegate.person);
        row.title = shownLine(offices.value(delegate.person).title.best(m_languages));
        row.group = delegate.group ? shownLine(m_workspace.title(delegate.group.ref(), m_languages)) : QString();
        row.languages = spoken.value(delegate.person);
        rows << row;
    }
    return rows;
}

void DelegateTableModel::onChanged(const Changes &changes)
{
    if (!m_id || !(changes.touches(EntityKind::Delegate) || changes.touches(EntityKind::Person) ||
                   changes.touches(EntityKind::Office) || changes.touches(EntityKind::SpokenLanguage) ||
                   changes.touches(EntityKind::DelegationGroup) || changes.touches(EntityKind::Delegation)))
        return;
    const QList<Row> wanted = load();
    QList<DelegateId> present;
    for (const Row &row : m_rows)
        present << row.delegate.id;
    QList<DelegateId> ids;
    for (const Row &row : wanted)
        ids << row.delegate.id;
    patchRows(present, ids,
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
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row) != wanted.at(row)) {
            m_rows[row] = wanted.at(row);
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
    Q_EMIT rowsPatched();
}

const DelegateTableModel::Row *DelegateTableModel::rowAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? &m_rows.at(index.row()) : nullptr;
}

QModelIndex DelegateTableModel::indexOf(DelegateId delegate) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).delegate.id == delegate)
            return index(row, 0);
    }
    return {};
}

int DelegateTableModel::peopleCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_rows, [](const Row &row) { return row.delegate.status != DelegateStatus::Withdrawn; }));
}

bool DelegateTableModel::moveBy(const QModelIndex &index, int by)
{
    const int to = index.row() + by;
    if (!index.isValid() || to < 0 || to >= rowCount())
        return false;
    return moveRow({}, index.row(), {}, by > 0 ? to + 1 : to);
}

bool DelegateTableModel::moveRows(const QModelIndex &sourceParent, int sourceRow, int count,
                                  const QModelIndex &destinationParent, int destinationChild)
{
    if (sourceParent.isValid() || destinationParent.isValid() || count < 1 || sourceRow < 0 ||
        sourceRow + count > rowCount() || destinationChild < 0 || destinationChild > rowCount() ||
        (destinationChild >= sourceRow && destinationChild <= sourceRow + count))
        return false;
    QList<DelegateId> order;
    for (const Row &row : std::as_const(m_rows))
        order << row.delegate.id;
    const QList<DelegateId> moved = order.mid(sourceRow, count);
    order.remove(sourceRow, count);
    qsizetype to = destinationChild > sourceRow ? destinationChild - count : destinationChild;
    for (DelegateId id : moved)
        order.insert(to++, id);
    // The rows move when the workspace says that it is done.
    return ItineraryEditor(m_workspace, m_languages).reorderDelegates(m_id, order).ok();
}

int DelegateTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DelegateTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

Qt::ItemFlags DelegateTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags | Qt::ItemIsDropEnabled;
}

QVariant DelegateTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Name:
        return tr("Name");
    case Title:
        return tr("Title");
    case Role:
        return tr("Role");
    case Group:
        return tr("Group");
    case Languages:
        return tr("Languages");
    case Status:
        return tr("Status");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant DelegateTableModel::data(const QModelIndex &index, int role) const
{
    const Row *row = rowAt(index);
    if (!row)
        return {};
    if (role == CardIdRole)
        return row->delegate.id.value;
    if (role == Qt::DisplayRole) {
        switch (static_cast<Column>(index.column())) {
        case Name:
            return shownLine(fullName(row->person));
        case Title:
            return row->title;
        case Role:
            return labelOf(row->delegate.role);
        case Group:
            return row->group;
        case Languages:
            return languageNames(row->languages, m_languages.value(0));
        case Status:
            return labelOf(row->delegate.status);
        case ColumnCount:
            break;
        }
        return {};
    }
    if (index.column() != Name)
        return {};
    switch (role) {
    case CardSubtitleRole: {
        QStringList parts{row->title, labelOf(row->delegate.role), row->group,
                          languageNames(row->languages, m_languages.value(0))};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }
    case CardChipRole: // what everybody is said to be needs no chip
        return row->delegate.status == DelegateStatus::Confirmed ? QString() : labelOf(row->delegate.status);
    case CardChipColorRole:
        return static_cast<int>(chipColorOf(row->delegate.status));
    case CardCountRole:
        return QString::number(index.row() + 1);
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "order of precedence and name").arg(index.row() + 1).arg(shownLine(fullName(row->person))) +
               QStringLiteral(", ") + data(index, CardSubtitleRole).toString();
    default:
        return {};
    }
}

} // namespace scd

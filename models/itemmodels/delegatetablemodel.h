#pragma once

#include "models/domain/person.h"
#include "models/itemmodels/cardroles.h"
#include "models/planning/itineraryedit.h"

#include <QAbstractTableModel>

namespace scd {

/// The delegates of one delegation in order of precedence, as a table and (in column 0) as cards. Rows are moved by
/// dragging or moveRow(); each move is one undo step. Patched from Workspace::changed.
class DelegateTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Title, Role, Group, Languages, Status, ColumnCount };

    struct Row
    {
        Delegate delegate;
        Person person;
        QString title; ///< of the office held now
        QString group;
        QStringList languages; ///< BCP 47

        bool operator==(const Row &) const = default;
    };

    DelegateTableModel(Workspace &workspace, const QStringList &languages, QObject *parent = nullptr);

    void setDelegation(DelegationId delegation);
    DelegationId delegation() const { return m_id; }
    const QList<Row> &rows() const { return m_rows; }
    const Row *rowAt(const QModelIndex &index) const;
    QModelIndex indexOf(DelegateId delegate) const;
    /// How many take part: all but those that withdrew.
    int peopleCount() const;
    /// Moves one delegate up (-1) or down (1); false at the ends.
    bool moveBy(const QModelIndex &index, int by);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool moveRows(const QModelIndex &sourceParent, int sourceRow, int count, const QModelIndex &destinationParent,
                  int destinationChild) override;

Q_SIGNALS:
    void rowsPatched();

private:
    void onChanged(const Changes &changes);
    QList<Row> load() const;

    Workspace &m_workspace;
    QStringList m_languages;
    DelegationId m_id;
    QList<Row> m_rows;
};

} // namespace scd

#pragma once

#include "models/itemmodels/cardroles.h"
#include "models/workspace/workspace.h"

#include <QAbstractListModel>
#include <QCache>
#include <functional>

namespace scd {

/// What a record shows as a card in a list.
struct Card
{
    QString title;
    QString subtitle = {};
    QString chip = {};
    ChipColor chipColor = ChipColor::Neutral;
    QString icon = {};
    QString country = {};
    QString count = {};
    QString accessible = {}; ///< "" = title, subtitle and chip
};

/// Thousands of records as a list: the ids come from the file in one query, the records only for the rows that are
/// painted. Changes in the file move, add, take away or repaint rows; the model is never reset for them, so that
/// selection and scroll stay. Choosing another filter, order or search is a reset.
class RecordListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// One card for each record, in their order: what cards share can be read once for all that are shown.
    using CardsFunction = std::function<QList<Card>(const QList<Record> &)>;
    /// For cards that share nothing.
    static CardsFunction eachAlone(const std::function<Card(const Record &)> &card);

    RecordListModel(const Workspace &workspace, EntityKind kind, CardsFunction cards, QObject *parent = nullptr);

    /// Conditions, order and search; the kind stays. Does nothing when it is the same as before.
    void setSelection(const Selection &selection);
    const Selection &selection() const { return m_selection; }
    /// Kinds whose records the cards also show, or whose values the selection asks for: a change of one repaints the
    /// cards and asks anew.
    void setAlsoShown(const QList<EntityKind> &kinds) { m_alsoShown = kinds; }
    /// Reads everything anew.
    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    Ref refAt(int row) const;
    /// -1 when the record is not in the list.
    int rowOf(qint64 id) const;

private:
    const Card &cardAt(int row) const;
    void readBlock(int row) const;
    void onChanged(const Changes &changes);
    bool asksFor(const Change &change) const;
    void patch(const QList<qint64> &ids);
    void reorder(const QList<qint64> &target);

    const Workspace &m_workspace;
    EntityKind m_kind;
    CardsFunction m_cardsOf;
    Selection m_selection;
    QList<EntityKind> m_alsoShown;
    QList<qint64> m_ids;
    mutable QCache<qint64, Card> m_cards;
};

} // namespace scd

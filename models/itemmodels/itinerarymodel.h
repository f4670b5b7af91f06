#pragma once

#include "models/domain/formats.h"
#include "models/itemmodels/cardroles.h"
#include "models/planning/itineraryedit.h"

#include <QAbstractItemModel>

namespace scd {

/// One delegation's programme: its dates, and under each one its items in the order in which they happen. Patched from
/// Workspace::changed, so that selection and scroll stay. Items are dragged to other dates; every change goes through
/// ItineraryEditor.
class ItineraryModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    /// `languages`: what is shown, best first.
    ItineraryModel(Workspace &workspace, const Formats &formats, const QStringList &languages,
                   QObject *parent = nullptr);

    void setDelegation(DelegationId delegation);
    DelegationId delegation() const { return m_id; }
    const ItineraryPlan &plan() const { return m_plan; }
    const QList<PlanFinding> &findings() const { return m_findings; }

    /// The date of a row, also of an item's.
    QDate dateOf(const QModelIndex &index) const;
    const PlanDay *dayAt(const QModelIndex &index) const;   ///< nullptr for an item
    const PlanItem *itemAt(const QModelIndex &index) const; ///< nullptr for a date
    QModelIndex indexOf(ItineraryItemId item) const;
    QModelIndex indexOf(QDate date) const;
    QList<PlanFinding> findingsOf(const QModelIndex &index) const;
    /// Others happen at the same time, for other people.
    bool isParallel(const QModelIndex &index) const;

    /// "9:00 AM – 10:30 AM", with the date where it ends on another one; "" without times.
    QString timeText(const PlanItem &item) const;
    /// Only the start; "" for an item without a time.
    QString startText(const PlanItem &item) const;
    /// "Officials, Youth"; "" when everybody takes part.
    QString whoText(const PlanItem &item) const;
    QString venueText(const PlanItem &item) const;
    /// "3 hours ahead of home": of the place visited against where the delegates come from, on that date.
    QString homeText(QDate date) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// The plan was read again: findings and heads may differ.
    void planChanged();
    /// An item could not be dropped where it was wanted.
    void moveFailed(const scd::Error &error);

private:
    void onChanged(const Changes &changes);
    void patch(const ItineraryPlan &wanted);
    void patchItems(int row, const PlanDay &wanted);
    void look();
    int rowOf(QDate date) const;
    QDate dropDate(int row, const QModelIndex &parent) const;
    QString sectionText(const PlanDay &day) const;

    Workspace &m_workspace;
    Formats m_formats;
    QStringList m_languages;
    DelegationId m_id;
    ItineraryPlan m_plan;
    QList<PlanFinding> m_findings;
};

} // namespace scd

#pragma once

#include "models/domain/delegation.h"
#include "models/domain/formats.h"
#include "models/itemmodels/cardroles.h"
#include "models/workspace/workspace.h"

#include <QAbstractListModel>
#include <QCache>

namespace scd {

/// Which delegations a list shows. Empty: all.
struct DelegationFilter
{
    QString search = {}; ///< also finds the partner's name
    QList<DelegationStatus> statuses = {};
    std::optional<Direction> direction = {};
    PartnershipId partnership = {};

    bool operator==(const DelegationFilter &) const = default;
};

/// All delegations as cards in three parts, each under a heading: those that are under way or come (the next first),
/// those without dates, those that are over (the last first). Holds ids; cards are read when they are painted.
class DelegationListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Part { Upcoming, Undated, Past };
    enum ItemRole { HeadingRole = Qt::UserRole + 0x180 }; ///< bool: the row is a heading

    DelegationListModel(Workspace &workspace, const Formats &formats, const QStringList &languages,
                        QObject *parent = nullptr);

    void setFilter(const DelegationFilter &filter);
    const DelegationFilter &filter() const { return m_filter; }
    QModelIndex indexOf(DelegationId delegation) const;
    DelegationId delegationAt(const QModelIndex &index) const;
    /// The first one that is no heading.
    QModelIndex firstDelegation() const;
    qint64 delegationCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Card
    {
        QString title;
        QString subtitle;
        QString country;
        DelegationStatus status = DelegationStatus::Idea;
    };

    void onChanged(const Changes &changes);
    QList<qint64> load() const;
    const Card &card(qint64 id) const;
    QString headingText(Part part) const;

    Workspace &m_workspace;
    Formats m_formats;
    QStringList m_languages;
    DelegationFilter m_filter;
    QList<qint64> m_rows; ///< ids; -1 - part for a heading
    mutable QCache<qint64, Card> m_cards;
};

} // namespace scd

#pragma once

#include "models/domain/partnership.h"
#include "ui/widgets/page.h"

#include <QAbstractListModel>

namespace scd {

/// What happened between two cities, newest first: agreements, delegations, events, and since when the stage holds.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role : int { YearRole = Qt::UserRole + 1, DetailRole, IconRole, ImportantRole, ComingRole };

    struct Entry
    {
        Ref ref = {};
        QDate date = {}; ///< invalid: a year alone, or unknown
        int year = 0;    ///< 0 = unknown
        QString title = {};
        QString detail = {};
        QString icon = {};
        bool important = false; ///< what was signed
        bool coming = false;
    };

    explicit TimelineModel(UiContext &context, QObject *parent = nullptr);

    void setPartnership(PartnershipId partnership);
    /// Reads it anew: after changes.
    void refresh();
    const Entry &entry(int row) const { return m_entries.at(row); }
    int rowOf(Ref ref) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Entry> read() const;

    UiContext &m_context;
    PartnershipId m_partnership;
    QList<Entry> m_entries;
};

} // namespace scd

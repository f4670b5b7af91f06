#pragma once

#include "ui/widgets/page.h"

#include <QAbstractListModel>

namespace scd {

/// History as cards, newest first; read in portions as the list is scrolled.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Of one record, or of all when `ref` is empty.
    HistoryModel(const UiContext &context, Ref ref, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    const HistoryEntry &entry(int row) const { return m_entries.at(row); }
    void reload();
    /// Texts in another language.
    void refresh();
    /// "Today, 2:05 PM · Maria · Maria's laptop".
    QString subtitle(const HistoryEntry &entry) const;

private:
    const UiContext &m_context;
    Ref m_ref;
    QList<HistoryEntry> m_entries;
    bool m_complete = false;
};

} // namespace scd

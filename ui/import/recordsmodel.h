#pragma once

#include "models/domain/formats.h"
#include "ui/import/importpreview.h"

#include <QAbstractListModel>

namespace scd {

/// The rows of a plan as cards: what each makes, why, and whether somebody should look.
class RecordsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Filter { All, ToLookAt, New, Changed, Same, LeftOut };
    static constexpr int filterCount = 6;

    explicit RecordsModel(const Formats &formats, QObject *parent = nullptr);

    void setPreview(const std::shared_ptr<const ImportPreview> &preview);
    void setFilter(Filter filter);
    Filter filter() const { return m_filter; }
    int count(Filter filter) const;
    /// The row of the sheet; -1 for an invalid index.
    int sheetRow(const QModelIndex &index) const;
    /// Invalid when the filter hides it.
    QModelIndex indexOfSheetRow(int row) const;
    const RowPlan *planOf(int sheetRow) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    bool passes(const RowPlan &row, Filter filter) const;
    void fill();
    QString subtitle(const RowPlan &row) const;

    Formats m_formats;
    std::shared_ptr<const ImportPreview> m_preview;
    Filter m_filter = Filter::All;
    QList<qsizetype> m_rows; ///< of ImportPlan::rows, in the order of the sheet
};

} // namespace scd

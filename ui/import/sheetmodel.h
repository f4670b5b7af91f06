#pragma once

#include "models/domain/formats.h"
#include "ui/import/importpreview.h"

#include <QAbstractTableModel>

namespace scd {

/// A sheet as it was read, with what becomes of each cell: headers say where their columns go, doubtful cells carry a
/// mark, their tool tips the reason.
class SheetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        TargetRole = Qt::UserRole + 1, ///< QString, of a horizontal header: where the column goes, as people read it
        DoubtfulRole,                  ///< bool
    };

    explicit SheetModel(const Formats &formats, QObject *parent = nullptr);

    void setTable(const std::shared_ptr<const OpenedBook> &opened, const ImportTable &table);
    /// What the table shows beside its cells; of the same sheet.
    void setPreview(const std::shared_ptr<const ImportPreview> &preview);
    const Mapping &mapping() const { return m_mapping; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const Sheet *sheet() const;
    CellOutcome outcome(int row, int column) const;
    QString note(int row, int column) const;
    QString target(int column) const;

    Formats m_formats;
    std::shared_ptr<const OpenedBook> m_opened;
    std::shared_ptr<const ImportPreview> m_preview;
    Mapping m_mapping;
    int m_sheet = -1;
    int m_columns = 0;
};

} // namespace scd

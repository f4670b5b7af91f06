#pragma once

#include "ui/import/importpreview.h"
#include "ui/widgets/page.h"

class QStandardItemModel;
class QTableView;

namespace scd {

class ColumnHeader;
class ComboBox;
class PlainLabel;
class SheetModel;

/// The sheet as it was read, and where its columns go.
class SheetPane : public QWidget
{
    Q_OBJECT

public:
    explicit SheetPane(UiContext &context, QWidget *parent = nullptr);

    void setTable(const std::shared_ptr<const OpenedBook> &opened, const ImportTable &table);
    void setPreview(const std::shared_ptr<const ImportPreview> &preview);
    /// Makes the row the current one, without saying so.
    void showRow(int row);
    void setEditable(bool editable);
    /// The choice for the column of the current cell.
    void focusTarget();
    SheetModel &model() const { return *m_model; }
    QTableView *view() const { return m_view; }

Q_SIGNALS:
    /// By the person.
    void rowChosen(int row);
    /// `target` is a path, "" for the notes, SheetPane::leftOut for nowhere.
    void targetChosen(int column, const QString &target);

public:
    static const QString leftOut;

private:
    void fillTargets();
    void fitColumns();
    void showColumn();
    QString chosenTarget(int column) const;

    UiContext &m_context;
    SheetModel *m_model = nullptr;
    QTableView *m_view = nullptr;
    ColumnHeader *m_header = nullptr;
    PlainLabel *m_columnLabel = nullptr;
    ComboBox *m_target = nullptr;
    QStandardItemModel *m_targets = nullptr;
    QStringList m_filledFor;
    bool m_isEditable = true;
    bool m_isShowing = false;
};

} // namespace scd

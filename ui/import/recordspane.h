#pragma once

#include "ui/import/recordsmodel.h"
#include "ui/widgets/page.h"

namespace scd {

class CardView;
class ComboBox;
class EmptyState;
class RowPane;

/// What will be made of the sheet: a list of its rows as records, which of them are shown, and the chosen one in
/// detail.
class RecordsPane : public QWidget
{
    Q_OBJECT

public:
    explicit RecordsPane(UiContext &context, QWidget *parent = nullptr);

    void setPreview(const std::shared_ptr<const ImportPreview> &preview);
    /// Makes the row of the sheet the current one, without saying so; a filter that hides it is taken away.
    void showRow(int sheetRow);
    void showFilter(RecordsModel::Filter filter);
    void setEditable(bool editable);
    RecordsModel &model() const { return *m_model; }
    CardView *list() const { return m_list; }
    RowPane &rowPane() const { return *m_row; }

Q_SIGNALS:
    /// By the person.
    void rowChosen(int sheetRow);
    void decisionChosen(const QList<int> &sheetRows, scd::RowDecision decision);
    void matchChosen(int sheetRow, scd::Ref ref);

private:
    void fillFilters();
    void showCurrent();
    QList<int> chosenRows() const;

    RecordsModel *m_model = nullptr;
    ComboBox *m_filter = nullptr;
    CardView *m_list = nullptr;
    EmptyState *m_empty = nullptr;
    RowPane *m_row = nullptr;
    std::shared_ptr<const ImportPreview> m_preview;
    int m_current = -1; ///< row of the sheet
    bool m_isShowing = false;
};

} // namespace scd

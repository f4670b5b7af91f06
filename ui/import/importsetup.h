#pragma once

#include "ui/import/importpreview.h"
#include "ui/widgets/page.h"

class QPushButton;
class QSpinBox;

namespace scd {

class ComboBox;

/// The questions over a sheet: which table, what it holds, into which record its rows go, where its header is, and in
/// which language its texts are. Only those are there that the sheet asks.
class ImportSetup : public QWidget
{
    Q_OBJECT

public:
    explicit ImportSetup(UiContext &context, QWidget *parent = nullptr);

    void setTables(const OpenedBook &opened);
    /// Shows what the table is taken for.
    void setTable(int number, const Mapping &mapping, const Sheet &sheet);
    /// The record that the rows go into; empty when none is chosen or wanted.
    Ref into() const;
    /// Before setTable(): kept as long as the kind fits.
    void setInto(Ref into);
    /// Records of that kind were added or changed. One that is new is chosen.
    void refreshInto();
    bool isMissingInto() const;
    void setEditable(bool editable);

Q_SIGNALS:
    void tableChosen(int number);
    void purposeChosen(const QString &purpose);
    void intoChosen();
    void newIntoRequested();
    /// Row of the sheet, from 0; -1 for none.
    void headerChosen(int row);
    void languageChosen(const QString &language);

private:
    QWidget *addCell(const QString &label, QWidget *field, QWidget *behind = nullptr);
    void fillPurposes();

    UiContext &m_context;
    ComboBox *m_table = nullptr;
    ComboBox *m_purpose = nullptr;
    ComboBox *m_into = nullptr;
    QPushButton *m_new = nullptr;
    QSpinBox *m_header = nullptr;
    ComboBox *m_language = nullptr;
    QWidget *m_tableCell = nullptr;
    QWidget *m_intoCell = nullptr;
    QWidget *m_languageCell = nullptr;
    QList<QWidget *> m_cells;
    std::optional<EntityKind> m_intoKind;
    Ref m_wanted;
    QSet<qint64> m_known; ///< records to go into that were there before
    bool m_isFilling = false;
};

} // namespace scd

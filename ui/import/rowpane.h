#pragma once

#include "ui/import/importpreview.h"
#include "ui/widgets/page.h"

class QListWidget;

namespace scd {

class PlainLabel;
class ReferencePicker;
class SegmentedControl;

/// One row of the sheet: what it makes or changes, what is doubtful, and the two things a person may decide otherwise:
/// whether it is added, and which record it is.
class RowPane : public QWidget
{
    Q_OBJECT

public:
    explicit RowPane(UiContext &context, QWidget *parent = nullptr);

    /// `chosen`: how many rows the decision will be for. Empties itself for a row that makes nothing.
    void setRow(const std::shared_ptr<const ImportPreview> &preview, int sheetRow, int chosen);
    void setEditable(bool editable);
    void focusDecision();
    QStringList lines() const;

Q_SIGNALS:
    void decisionChosen(scd::RowDecision decision);
    /// The record that the row is.
    void matchChosen(scd::Ref ref);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitChoices();
    void fillLines(const ImportPreview &preview, const RowPlan &row);
    void addLine(const char *iconName, const QString &text);

    UiContext &m_context;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_reason = nullptr;
    QWidget *m_choices = nullptr;
    SegmentedControl *m_decision = nullptr;
    ReferencePicker *m_picker = nullptr;
    QListWidget *m_lines = nullptr;
    EntityKind m_kind = EntityKind::Person;
};

} // namespace scd

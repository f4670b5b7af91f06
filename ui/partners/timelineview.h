#pragma once

#include "ui/partners/timelinemodel.h"

#include <QListView>

namespace scd {

/// The line of a partnership's history. A list for the keyboard and for screen readers; as high as its rows.
class TimelineView : public QListView
{
    Q_OBJECT

public:
    explicit TimelineView(UiContext &context, QWidget *parent = nullptr);

    TimelineModel *timeline() const { return m_timeline; }
    void setPartnership(PartnershipId partnership);
    void selectRef(Ref ref);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// Chosen by click, Enter or arrow.
    void currentEntryChanged(scd::Ref ref);
    /// Double click or Enter.
    void entryOpened(scd::Ref ref);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    TimelineModel *m_timeline = nullptr;
};

} // namespace scd

#pragma once

#include "models/itemmodels/itinerarymodel.h"
#include "ui/widgets/page.h"

#include <QStyledItemDelegate>
#include <QTreeView>

namespace scd {


/// Paints the dates of a programme as headings and its items as cards: time, title, place, people, status, and what is
/// wrong with them.
class ItineraryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ItineraryDelegate(UiContext &context, ItineraryModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintSection(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintItem(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// The gravest finding that is worth a line, and whether it is more than a hint.
    QString findingLine(const QModelIndex &index, bool &grave) const;
    QString placeLine(const QModelIndex &index) const;

    UiContext &m_context;
    ItineraryModel &m_model;
};

/// The programme of a delegation: all dates open, items dragged from one to another. Keys as in a list.
class ItineraryView : public QTreeView
{
    Q_OBJECT

public:
    ItineraryView(UiContext &context, ItineraryModel &model, QWidget *parent = nullptr);

    ItineraryItemId currentItem() const;
    QDate currentDate() const;
    void select(ItineraryItemId item);
    void select(QDate date);

Q_SIGNALS:
    void currentRowChanged();
    /// Enter, or a click.
    void opened(scd::ItineraryItemId item);
    void deletePressed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;

private:
    ItineraryModel &m_model;
};

} // namespace scd

#pragma once

#include "ui/mainwindow/commandindex.h"

#include <QAbstractListModel>
#include <QFrame>
#include <QPointer>
#include <QStyledItemDelegate>

class QListView;

namespace scd {

class PlainLabel;
class SearchField;
class Settings;

/// The answers with the titles of their groups between them. Titles cannot be chosen.
class FoundModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setFound(const QList<Found> &found);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// nullptr for a title.
    const Found *at(const QModelIndex &index) const;
    /// The first row after `from` in a direction that can be chosen; `from` when there is none.
    int step(int from, int direction) const;

private:
    struct Row
    {
        QString title; ///< of a group
        qsizetype index = -1;
    };
    QList<Found> m_found;
    QList<Row> m_rows;
};

class FoundDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// "Find or do": one field that finds people, cities, exchanges and commands. Lies over the window; Esc or leaving it
/// closes it.
class CommandBox : public QFrame
{
    Q_OBJECT

public:
    CommandBox(UiContext &context, Settings &settings, const Actions &actions, const QList<QAction *> &pageActions,
               QWidget *window);

    void popUp();
    SearchField *field() const { return m_field; }
    QListView *list() const { return m_list; }

Q_SIGNALS:
    void recordChosen(scd::Ref ref);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void place();
    void search();
    void choose(const QModelIndex &index);
    void close();
    bool handleKey(int key);

    UiContext &m_context;
    Settings &m_settings;
    CommandIndex m_index;
    SearchField *m_field = nullptr;
    QListView *m_list = nullptr;
    FoundModel *m_model = nullptr;
    PlainLabel *m_nothing = nullptr;
    QPointer<QWidget> m_focusBefore;
};

} // namespace scd

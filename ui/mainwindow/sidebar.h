#pragma once

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

class QVBoxLayout;

namespace scd {

class FindButton;
struct PageInfo;
class Workspace;

/// The pages as rows: title, icon, count.
class PageListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setPages(const QList<PageInfo> &pages, const Workspace &workspace);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// Titles and counts may differ now. Counts are asked again.
    void refresh();

private:
    QList<PageInfo> m_pages;
    const Workspace *m_workspace = nullptr;
    QList<qint64> m_counts;
};

/// Paints a row of the sidebar: icon, title, count at the right; or the icon alone.
class SidebarDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setIconsOnly(bool iconsOnly) { m_iconsOnly = iconsOnly; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    bool m_iconsOnly = false;
};

/// The left edge of the window: the way to "Find or do", and the pages. In a narrow window only icons, with tool tips.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void setPages(const QList<PageInfo> &pages, const Workspace &workspace);
    int current() const;
    /// Does not emit chosen().
    void setCurrent(int row);
    void setIconsOnly(bool iconsOnly);
    void refresh();
    QListView *list() const { return m_list; }

Q_SIGNALS:
    void chosen(int row);
    void findRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void measure();
    void retranslate();

    PageListModel *m_model = nullptr;
    FindButton *m_find = nullptr; ///< before the list: the order of Tab
    QListView *m_list = nullptr;
    SidebarDelegate *m_delegate = nullptr;
    QVBoxLayout *m_column = nullptr;
    bool m_iconsOnly = false;
    bool m_silent = false;
};

} // namespace scd

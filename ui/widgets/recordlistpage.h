#pragma once

#include "models/itemmodels/recordlistmodel.h"
#include "ui/widgets/page.h"

class QMenu;

namespace scd {

class DetailPane;
class EmptyState;
class ListDetail;
class RecordDetail;

/// What the pages have in common that are a list of records of one kind beside the record that is chosen in it:
/// choosing, search and order, showing a record that a filter hides, creating and deleting, the menu of a card.
/// A page says what is listed, how, and in which words; it calls setUp() at the end of its constructor.
class RecordListPage : public Page
{
    Q_OBJECT

public:
    void showRecord(Ref ref, bool flash) override;
    Ref currentRecord() const override { return m_shown; }
    bool createNew(const QString &typed = {}) override;
    bool focusFilter() override;
    bool deleteCurrent() override;
    QWidget *list() const override;
    void commitPending() override;
    QVariantMap place() const override;
    void setPlace(const QVariantMap &place) override;

    RecordListModel *model() const { return m_model; }
    ListDetail *view() const { return m_view; }

protected:
    /// The words that stay; those that follow what is listed are asked for.
    struct Texts
    {
        QString heading;
        QString newTip; ///< of the button New, and the button of an empty list
        QString search;
        QString nothingChosen;
        QString howToChoose;
        QString newButton;
        QString open;
        QString remove;
        QString import;       ///< what sheets of these records hold (see models/interchange/targets.h): "people"
        QString history = {}; ///< where History is another thing; "" = History
    };

    RecordListPage(const PageInfo &info, UiContext &context, EntityKind kind,
                   const RecordListModel::CardsFunction &cards, QWidget *parent);

    void setUp(RecordDetail *detail, const Texts &texts);
    void applyFilter();

    /// The record of the list that is `ref` or owns it; empty when there is none.
    virtual Ref listed(Ref ref) const;
    /// Goes to a part of the record that is shown.
    virtual void showPart(Ref ref, bool flash);
    virtual QList<Condition> conditions() const = 0;
    virtual QList<Order> order(const QByteArray &chosen) const = 0;
    virtual void clearConditions() = 0;
    /// Asks for a new record; empty when the person gave up.
    virtual Ref create(const QString &typed) = 0;
    /// What the menu of a card has between Open and Delete: History, and what a page adds.
    virtual void fillMenu(QMenu &menu);
    virtual QString footerText(int rows) const = 0;
    /// Title and sentence of the empty list.
    virtual std::pair<QString, QString> emptyText(bool filtered) const = 0;
    /// For the toast; asked before the record goes.
    virtual QString deletedText() const = 0;

private:
    void setRecord(Ref record);
    void onCurrentRow(const QModelIndex &current);
    void updateFooter();
    void showMenu(const QPoint &position);

    EntityKind m_kind;
    Texts m_texts;
    ListDetail *m_view = nullptr;
    DetailPane *m_pane = nullptr;
    RecordDetail *m_detail = nullptr;
    RecordListModel *m_model = nullptr;
    EmptyState *m_listEmpty = nullptr;
    Ref m_shown;
    bool m_selecting = false;
};

} // namespace scd

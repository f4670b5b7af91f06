#pragma once

#include <QWidget>

class QBoxLayout;
class QPushButton;
class QSplitter;
class QToolButton;

namespace scd {

class CardView;
class ComboBox;
class PlainLabel;
class SearchField;

/// A list of cards beside the record that is chosen in it. Where there is less than 640 px (at normal text size) they
/// stand one behind the other: choosing a card goes to the record, "Back" returns to the list.
class ListDetail : public QWidget
{
    Q_OBJECT

public:
    explicit ListDetail(QWidget *parent = nullptr);

    PlainLabel *title() const { return m_title; }
    QPushButton *newButton() const { return m_new; }
    SearchField *search() const { return m_search; }
    ComboBox *order() const { return m_order; }
    CardView *list() const { return m_list; }
    PlainLabel *footer() const { return m_footer; }
    /// Between the search field and the list.
    void addFilter(QWidget *filter);
    /// The right side; taken over.
    void setDetail(QWidget *detail);
    /// Where they stand one behind the other: the record instead of the list, or back.
    void showDetail(bool detail);
    /// Where they stand one behind the other, back to the list first.
    void focusSearch();
    bool isNarrow() const { return m_narrow; }
    bool isDetailShown() const { return m_detailShown; }

Q_SIGNALS:
    /// "Back" was pressed: the page writes what is pending.
    void backPressed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void retranslate();

    QSplitter *m_splitter = nullptr;
    QWidget *m_listPane = nullptr;
    QWidget *m_detailPane = nullptr;
    QBoxLayout *m_detailLayout = nullptr;
    QBoxLayout *m_filters = nullptr;
    QToolButton *m_back = nullptr;
    PlainLabel *m_title = nullptr;
    QPushButton *m_new = nullptr;
    SearchField *m_search = nullptr;
    ComboBox *m_order = nullptr;
    CardView *m_list = nullptr;
    PlainLabel *m_footer = nullptr;
    bool m_narrow = false;
    bool m_detailShown = false;
    bool m_sized = false;
};

} // namespace scd
